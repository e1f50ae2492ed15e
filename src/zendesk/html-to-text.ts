import { lookUp } from '../core/look-up.ts';

const references: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

function decoded(whole: string, name: string): string {
  if (!name.startsWith('#')) return lookUp(references, name.toLowerCase()) ?? whole;
  const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
}

/** The text of a message's HTML, for reading and comparing. What comes out is data, never markup. */
export const htmlToText = (html: string): string =>
  html
    .replace(/<br\s*\/?>|<\/(?:p|div|li|pre|blockquote|h[1-6])>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#?\w{1,8});/g, decoded)
    .trim();
