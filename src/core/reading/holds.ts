import type { Tag } from './lexicon/lexicon.ts';

/**
 * What a text holds, as bits: signs (a figure, a colon, …) and rooms of tags (something with `env:`, with `date:`, …).
 * They are found in passing while a sentence is cut and its words are looked up. A rule names what it cannot do without,
 * and is not run where that is missing: most rules find nothing in most sentences. Leaving such a line out of a rule makes
 * it slower and nothing else.
 */
export type Holds = number;

/** Signs. `dash` is also an underscore, `quote` also an apostrophe, `colon` also `=`; `code`: a capital and a capital, figure or dash behind it. */
export const figure = 1;
export const dash = 1 << 1;
export const quote = 1 << 2;
export const colon = 1 << 3;
export const bracket = 1 << 4;
export const code = 1 << 5;
const capital = 1 << 6;

const rooms = [
  ...['story', 'cue', 'date', 'number', 'due', 'env', 'name', 'error', 'try', 'did', 'result'],
  ...['affected', 'noun', 'fact', 'money', 'steps', 'how', 'part'],
] as const;
type Room = (typeof rooms)[number];

const firstRoom = 8;

/** Where a tag of the room was met. */
export const room = (name: Room): Holds => 1 << (firstRoom + rooms.indexOf(name));

const known = new Map<Tag, Holds>();

/** The room of a tag; rooms that no rule asks for have no bit. */
export function roomOf(tag: Tag): Holds {
  let found = known.get(tag);
  if (found === undefined) {
    const at = rooms.indexOf(tag.slice(0, tag.indexOf(':')) as Room);
    found = at < 0 ? 0 : 1 << (firstRoom + at);
    known.set(tag, found);
  }
  return found;
}

/** A sign's bits by its code unit; what is beyond has none, but for the quotation marks. */
const bits = new Uint8Array(0x2040);

function mark(signs: string, bit: Holds): void {
  for (const sign of signs) bits[sign.charCodeAt(0)] = bit;
}
mark('0123456789', figure);
mark('-_', dash);
mark('"\'`“”„‘’«»', quote);
mark(':=', colon);
mark('()[]', bracket);
mark('ABCDEFGHIJKLMNOPQRSTUVWXYZ', capital);

/** Whether something is missing in a text without which a rule finds nothing. */
export const lacks = (text: { holds: Holds }, needed: Holds): boolean => (text.holds & needed) !== needed;

/** The signs of a text between two places. */
export function signsBetween(text: string, from: number, to: number): Holds {
  let found = 0;
  let before = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    const bit = unit < 0x2040 ? (bits[unit] ?? 0) : 0;
    if (before === capital && (bit & (capital | figure | dash)) !== 0) found |= code;
    found |= bit;
    before = bit;
  }
  return found;
}
