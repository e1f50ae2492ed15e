import type { Find } from '../find.ts';
import { isPlaceholder } from '../placeholder.ts';
import { entropyOf, looksRandom } from '../randomness.ts';

/** A command and what follows it: on its line, or on those that a few line ends lead to. */
const command = /(?<![\w-])curl(?![\w-])(?:[^\n]{0,1000}\n?){1,6}/g;

/** `-u name:password`, quoted as a shell allows it. */
const user =
  /(?<=\s)(?:-u|--user|--proxy-user)(?:=|[ \t]{0,5})((?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s"'\\]{1,200}){1,6})/g;

const unquoted = (word: string): string => word.replace(/["']/g, '');

/** Where in the word of a command the password stands, without the quotes around; null when there is none. */
function secretIn(word: string): readonly [start: number, end: number] | null {
  const colon = word.indexOf(':');
  if (colon < 0 || /^["']?</.test(word)) return null;
  const name = unquoted(word.slice(0, colon));
  // Braces around a password that has been drawn by lot are part of it.
  const password = unquoted(word.slice(colon + 1)).replace(/^\{(\w*\d\w*)\}$/, '$1');
  const lead = /^["']?/.exec(word)?.[0].length ?? 0;
  const trail = lead > 0 && word.endsWith(word.charAt(0)) ? 1 : 0;
  // Services that want a key alone take anything for its password: key:X, key: and key:x-oauth-basic.
  if (password.length < 3) return looksRandom(name, { length: 8, entropy: 2.5 }) ? [lead, colon] : null;
  const isSecret = password.length >= 3 && !isPlaceholder(password) && entropyOf(password) >= 1.5;
  return isSecret ? [colon + 1, word.length - trail] : null;
}

/** Commands that take a password after one letter; the password is the group. */
const letters =
  /(?<![\w-])(?:sshpass|(?:docker|podman|helm|oc|az)[^\n]{0,40}login|redis-cli|mongo\w{0,10}|mysql\w{0,10}|mariadb)(?![\w-])[^\n]{0,300}?[ \t]-[pa][ \t]?("[^"\n]{3,200}"|'[^'\n]{3,200}'|[^\s"'-][^\s"']{2,200})/g;

const lettered = (text: string): Find[] =>
  [...text.matchAll(letters)].flatMap(({ 0: all, 1: word = '', index }) => {
    const end = index + all.length;
    return isPlaceholder(unquoted(word))
      ? []
      : [{ start: end - word.length, end, kind: 'password' as const, isCertain: true }];
  });

/** Passwords in commands that people paste. */
export function findCommandLogins(text: string): Find[] {
  const finds = lettered(text);
  for (const { 0: line, index } of text.matchAll(command))
    for (const { 0: option, 1: word = '', index: at } of line.matchAll(user)) {
      const span = secretIn(word);
      if (span === null) continue;
      const from = index + at + option.length - word.length;
      finds.push({ start: from + span[0], end: from + span[1], kind: 'password', isCertain: true });
    }
  return finds;
}
