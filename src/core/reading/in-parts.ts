import type { Pausing } from './reader.ts';

/** So many are done between two places at which a pause may be made: far less than a page needs to be felt as slow. */
const part = 200;

/** Makes of each what `each` makes of it, as `map` does. Stops now and then where a pause may be made. */
export function* mapInParts<Item, Made>(
  items: readonly Item[],
  each: (item: Item) => Made,
): Pausing<readonly Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    if (made.length % part === 0) yield;
    made.push(each(item));
  }
  return made;
}
