import type { Find } from '../find.ts';
import { isPlaceholder } from '../placeholder.ts';
import { looksRandom } from '../randomness.ts';

/** What stands between :// and @: a user and a password, of which one may be empty. */
const login = /([^\s:/@"'`<>\\]{0,200}):([^\s@"'`<>\\]{1,200})@(?=[\w[$%{-])/y;

/** Said in place of a password where the user is the token. */
const noPassword = /^(?:x-oauth-basic|x-token-auth|x)$/i;

/** A port, and the path behind it. */
const port = /^\d{2,5}\//;

const scheme = /[A-Za-z][A-Za-z0-9+.-]{0,30}$/;

/** Passwords in web addresses and in connection strings: postgres://ann:secret@host. */
export function findLogins(text: string): Find[] {
  const finds: Find[] = [];
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    login.lastIndex = at + 3;
    const match = login.exec(text);
    if (match === null || !scheme.test(text.slice(Math.max(0, at - 31), at))) continue;
    const [, user = '', password = ''] = match;
    const isUserSecret = noPassword.test(password);
    const secret = isUserSecret ? user : password;
    if (secret === '' || isPlaceholder(secret) || secret.includes('//') || port.test(password)) continue;
    const start = isUserSecret ? at + 3 : at + 4 + user.length;
    finds.push({ start, end: start + secret.length, kind: 'password', isCertain: true });
  }
  return finds.concat(findUsersThatAreTokens(text));
}

const tokenUser = /(?<=:\/\/)[\w~.-]{16,200}(?=@[\w-])/g;

/** A token in the place of the user: https://4f1c…@host. */
const findUsersThatAreTokens = (text: string): Find[] =>
  [...text.matchAll(tokenUser)]
    .filter(([user]) => looksRandom(user, { length: 16, entropy: 3 }))
    .map(({ 0: user, index }) => ({
      start: index,
      end: index + user.length,
      kind: 'password',
      isCertain: true,
    }));
