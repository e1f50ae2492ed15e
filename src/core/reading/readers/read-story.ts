import type { Reader } from '../reader.ts';
import { behaviour } from './behaviour.ts';
import { circumstances } from './circumstances.ts';
import { readSince } from './read-since.ts';
import { signsIn } from './signs.ts';

/** What a message tells of the problem: what happens, how to see it, since when, how often, and what is wanted. */
export const readStory: Reader = (message, place, calendar) => {
  const placed = signsIn(message, place.opens);
  const told = behaviour(message, placed, place.opens);
  return [...told, ...readSince(message, placed, place, calendar), ...circumstances(message, placed, told)];
};
