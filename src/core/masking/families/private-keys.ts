import type { Find } from '../find.ts';

const marker = /-----(BEGIN|END)[ A-Z0-9_-]{0,100}PRIVATE KEY(?: BLOCK)?-----/g;

/** Lines of a key as far as they go, with line ends as they are, or as they are written in JSON. */
const lines =
  /(?:(?:\s|\\[nr]){1,20}(?:[A-Za-z-]{1,20}: [^\n\\]{1,100}|[A-Za-z0-9+/=]{16,200}(?![^\s\\])))*/y;

/** Nobody explains the lines of a key file with so many characters in a row. */
const material = /[A-Za-z0-9+/=]{16}/;

/** PuTTY says how many lines of the private part follow; the group is what leads to them. */
const putty = /(Private-Lines: \d{1,3}\s{1,2})(?:[A-Za-z0-9+/=]{16,200}\s{0,2}){1,200}/g;

const findPutty = (text: string): Find[] =>
  [...text.matchAll(putty)].map(({ 0: all, 1: lead = '', index }) => ({
    start: index + lead.length,
    end: index + all.trimEnd().length,
    kind: 'private_key',
    isCertain: true,
  }));

/** Private keys from the first to the last line; where the last is missing, as far as the key goes. */
export function findPrivateKeys(text: string): Find[] {
  const finds = findPutty(text);
  const markers = [...text.matchAll(marker)];
  for (const [at, { 0: head, 1: which, index }] of markers.entries()) {
    if (which !== 'BEGIN') continue;
    const next = markers[at + 1];
    const bodyAt = index + head.length;
    lines.lastIndex = bodyAt;
    const bodyEnd = next?.[1] === 'END' ? next.index : bodyAt + (lines.exec(text)?.[0].length ?? 0);
    if (!material.test(text.slice(bodyAt, bodyEnd))) continue;
    const end = next?.[1] === 'END' ? next.index + next[0].length : bodyEnd;
    finds.push({ start: index, end, kind: 'private_key', isCertain: true });
  }
  return finds;
}
