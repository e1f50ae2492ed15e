import type { Find } from '../find.ts';
import { isPlaceholder } from '../placeholder.ts';

/** How people hand over a login in one go: "credentials: anna / Summer2026!"; the password is the group. */
const logins =
  /(?<![\p{L}\d])(?:credentials?|logins?|zugang|zugangsdaten|anmeldedaten|logindaten|identifiants|credenciales|user(?:name)?[ ]?\/[ ]?p(?:ass)?w(?:or)?d?)(?:[ ]\p{L}{2,12}){0,2}[ \t]{0,2}[:=][ \t]{0,2}[^\s/|,]{2,60}[ \t]{0,2}[/|,][ \t]{0,2}(\S{5,60})/giu;

const pins =
  /(?<![\p{L}\d])PIN(?:[- ]?(?:code|number|nummer))?[ \t]{0,2}(?:[:=]|is|ist|lautet)[ \t]{0,2}(\d{4,8})(?!\d)/giu;

/** Codes that let somebody in who has lost the password. */
const codes =
  /(?<!\p{L})(?:recovery|backup|wiederherstellungs|ersatz)[- ]?(?:code|key|schlüssel)s?[ \t]{0,2}(?:[:=]|is|ist|lautet)[ \t]{0,2}((?=[A-Za-z-]{0,40}\d)[A-Za-z0-9]{4,12}(?:-[A-Za-z0-9]{4,12}){1,7})(?![\w-])/giu;

/** Letters with digits or signs: a word would be any other part of what is listed. */
const isPassword = (value: string): boolean => /[A-Za-z]/.test(value) && /[\d!@#$%^&*?+~=]/.test(value);

/** Passwords that people tell each other outside of any file. */
export function findAnnounced(text: string): Find[] {
  const told = [...text.matchAll(logins)].filter(
    ({ 1: value = '' }) => isPassword(value) && !isPlaceholder(value),
  );
  return [...told, ...text.matchAll(pins), ...text.matchAll(codes)].map(
    ({ 0: all, 1: value = '', index }) => {
      const password = value.replace(/[.,;:)\]]+$/, '');
      const start = index + all.length - value.length;
      return { start, end: start + password.length, kind: 'password', isCertain: false };
    },
  );
}
