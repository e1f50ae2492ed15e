import type { Find } from '../find.ts';
import { isPlaceholder } from '../placeholder.ts';

/** Passwords in files of tools that name them in a way of their own; the password is the group. */
const patterns = [
  // .netrc: machine … login … password …
  /(?<!\w)login[ \t\n]{1,4}\S{1,60}[ \t\n]{1,4}password[ \t\n]{1,4}(\S{3,200})/g,
  // Bundler: the login of a gem server under the name of its host
  /(?<!\w)BUNDLE_[A-Z0-9_]{3,80}["']?[ \t]{0,4}[:=][ \t]{0,4}["']?([\w-]{4,80}:[\w-]{4,80})/g,
];

/** Docker: name and password, in base64. */
const auth = /"auth"[ \t]{0,4}:[ \t]{0,4}"([A-Za-z0-9+/]{8,2000}={0,2})"/g;

/** Base64 of something that people could have typed, with a colon in it. */
function isLogin(encoded: string): boolean {
  if (encoded.length % 4 !== 0) return false;
  return /^[\x20-\x7e]+:[\x20-\x7e]+$/.test(atob(encoded));
}

export function findInConfigFiles(text: string): Find[] {
  const passwords = patterns.flatMap((pattern) => [...text.matchAll(pattern)]);
  const logins = [...text.matchAll(auth)].filter(({ 1: value = '' }) => isLogin(value));
  return [...passwords, ...logins].flatMap(({ 0: all, 1: value = '', index }) => {
    if (isPlaceholder(value)) return [];
    const start = index + all.lastIndexOf(value);
    return [{ start, end: start + value.length, kind: 'password' as const, isCertain: true }];
  });
}
