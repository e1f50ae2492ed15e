import type { Reader } from '../reader.ts';
import { behaviour } from './behaviour.ts';
import { circumstances } from './circumstances.ts';
import { readSince } from './read-since.ts';
import { signsIn } from './signs.ts';

/**
 * What a message tells of the problem: what happens, how to see it, since when, how often, and what is wanted. Of
 * colleagues only their notes: in a reply they ask, advise and promise.
 */
export const readStory: Reader = (message, place, calendar) => {
  if (message.by !== 'customer' && message.message.public) return [];
  const placed = signsIn(message, place.opens);
  const told = behaviour(message, placed, place.opens);
  return [...told, ...readSince(message, placed, place, calendar), ...circumstances(message, placed, told)];
};
