import type { Signed } from './assigned-sign.ts';
import type { NameClass } from './identifier.ts';
import { isFakeToken, isFilledUp, isPlaceholder } from './placeholder.ts';
import { entropyOf, looksRandom } from './randomness.ts';

/** A value beside a name that may make a secret of it. */
export type Assignment = Pick<Signed, 'by' | 'isTight'> & {
  value: string;
  isQuoted: boolean;
  nameClass: NameClass;
  /** What stands on the line before the name, and behind the value. */
  before: string;
  after: string;
};

/** How much of the value is the secret. */
export type Judgement = { length: number; isCertain: boolean };

/** What people and types say of passwords; in English, German, and code. */
const saidOfPasswords =
  /^(?:required|optional|incorrect|wrong|correct|valid|expired|changed|reset|protected|missing|blank|encrypted|hashed|rejected|accepted|forgotten|failed|ok|okay|on|off|enabled|disabled|str|varchar|char|bytes|bool(?:ean)?|int(?:eger)?|number|any|object|input|prompt|self|auto|falsch|richtig|korrekt|ungültig|gültig|abgelaufen|geändert|vergessen|erforderlich|leer|fehlt|siehe|see|none|n\/a|same|hash(?:ed)?|plain|md5|sha\d*|bcrypt|argon2\w*)$/i;

/** What leads to the value in code: config.password, process.env.TOKEN, user->password, getPassword(). */
const reference =
  /^[@&*]?[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.)[A-Za-z_$][\w$]*)+$|^[A-Za-z_$][\w$.]*\([\w"',.]*\)?$|^[./~]\S*\/|:\/\//;
const uuid = /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i;
const sign = /[!@#$%^&*?+~=|\\]/;

/** A value that nobody quoted goes on until a blank: what ends the sentence or begins the next parameter is cut off. */
function trimmed({ value, isQuoted, isTight, before, nameClass }: Assignment): string {
  if (isQuoted) return value;
  const isParameter = /[?&;]$/.test(before) || /&[\w.-]{1,40}=/.test(value);
  const part = isTight && isParameter ? (value.split('&')[0] ?? '') : value;
  return part.replace(nameClass === 'password' ? /[.,:)\]}]+$/ : /[^\w=+/-]+$/, '');
}

/** The line holds nothing but name and value: "Password: summertime". */
const standsAlone = ({ before, after }: Assignment): boolean =>
  /^[\s>*\-–•]*(?:\w+ ?){0,2}$/.test(before) && /^[\s,.*]*$/.test(after);

function judgePassword(value: string, assignment: Assignment): boolean | null {
  const { isQuoted, by, isTight, after } = assignment;
  if (by === 'gap') return null;
  if (value.length < 3 || /\s/.test(value) || saidOfPasswords.test(value)) return null;
  if (!isQuoted && (reference.test(value) || /^[([]/.test(after))) return null;
  const isStrong = /[^\W\d_]/.test(value) && (/\d/.test(value) || sign.test(value)) && value.length >= 5;
  if (isStrong) return by === 'sign' && value.length >= 6;
  if (isQuoted) return value.length >= 4 ? false : null;
  if (/^\d+$/.test(value)) return value.length >= (isTight || by === 'words' ? 4 : 6) ? false : null;
  if (by === 'words') return null;
  const isPhrase = /^\p{L}+(?:-\p{L}+){2,}$/u.test(value);
  return isPhrase || (value.length >= 4 && (isTight || standsAlone(assignment))) ? false : null;
}

/** Somebody's own invention that is strong for a password, in the place of a token. */
const isStrongPassword = (value: string): boolean =>
  value.length >= 8 && [/[a-z]/, /[A-Z]/, /\d/, sign].every((kind) => kind.test(value));

/** Nothing but a blank led to it, so it has to speak for itself. */
const isLongToken = (value: string): boolean =>
  /^[\w.~+/=-]+$/.test(value) && !isFakeToken(value) && looksRandom(value, { length: 24, entropy: 3.3 });

function judgeToken(value: string, { nameClass, isQuoted, after, by }: Assignment): boolean | null {
  if (by === 'gap') return nameClass === 'secret' && isLongToken(value) ? false : null;
  if (!isQuoted && (reference.test(value) || /^[([]/.test(after))) return null;
  if (/\s/.test(value)) return null;
  switch (nameClass) {
    case 'service': {
      const isOne = uuid.test(value) || looksRandom(value, { length: 14, entropy: 3 });
      return isOne && /^[\w=+/:.%~|-]+$/.test(value) && !isFilledUp(value) ? false : null;
    }
    case 'secret': {
      if (isFakeToken(value)) return null;
      if (looksRandom(value, { length: 16, entropy: 3.3 })) return true;
      const isOne =
        looksRandom(value, { length: 8, entropy: 2.75 }) || (by === 'sign' && isStrongPassword(value));
      return isOne ? false : null;
    }
    default:
      if (isFakeToken(value) || !looksRandom(value, { length: 12, entropy: 3.3 })) return null;
      return entropyOf(value) >= 3.5 || /^[0-9a-f]{20,}$/i.test(value) ? false : null;
  }
}

/** Whether the value is a secret; null when it is none. */
export function judge(assignment: Assignment): Judgement | null {
  const value = trimmed(assignment);
  if (value === '' || isPlaceholder(value)) return null;
  const isCertain =
    assignment.nameClass === 'password' ? judgePassword(value, assignment) : judgeToken(value, assignment);
  return isCertain === null ? null : { length: value.length, isCertain };
}
