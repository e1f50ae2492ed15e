import type { Message } from './message.ts';

/** How far the times of a live message and of the comment that it becomes may lie apart, in ms. */
const tolerance = 60_000;

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether a live message and a comment are the same words of the same person. */
export const isSame = (a: Message, b: Message): boolean =>
  Math.abs(a.at - b.at) <= tolerance &&
  (a.author.id === null || b.author.id === null
    ? a.author.name === b.author.name
    : a.author.id === b.author.id) &&
  squeezed(a.text) === squeezed(b.text);
