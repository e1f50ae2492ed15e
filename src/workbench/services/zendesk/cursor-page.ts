/** A page as Zendesk's cursor pagination cuts it, or what is wrong with what was asked for. */
export type CursorPage<T> =
  | {
      kind: 'page';
      items: T[];
      frame: {
        meta: { has_more: boolean; after_cursor: string | null; before_cursor: string | null };
        links: { next: string | null; prev: string | null };
      };
    }
  | { kind: 'refused'; message: string };

const usualLargest = 100;

/** Opaque to clients; it names the item that the page ends with, so that new ones do not shift the pages. */
const cursorOf = (item: { id: number } | undefined): string | null =>
  item === undefined ? null : Buffer.from(`after:${item.id}`, 'utf8').toString('base64');

const idIn = (cursor: string): number =>
  Number(/^after:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString('utf8'))?.[1] ?? Number.NaN);

function nextUrl(url: URL, cursor: string | null): string | null {
  if (cursor === null) return null;
  const next = new URL(url);
  next.searchParams.set('page[after]', cursor);
  return next.href;
}

/** `items` in the order that the client asked for. Without `page[size]` a page is as large as it may be. */
export function cursorPage<T extends { id: number }>(
  items: readonly T[],
  url: URL,
  largest = usualLargest,
): CursorPage<T> {
  const query = url.searchParams;
  const size = Number(query.get('page[size]') ?? largest);
  if (!Number.isInteger(size) || size < 1 || size > largest)
    return { kind: 'refused', message: `page[size] must be from 1 to ${largest}` };
  const after = query.get('page[after]');
  const last = after === null ? -1 : items.findIndex(({ id }) => id === idIn(after));
  if (after !== null && last < 0) return { kind: 'refused', message: 'page[after] is not a valid cursor' };
  const page = items.slice(last + 1, last + 1 + size);
  const hasMore = items.length > last + 1 + size;
  const cursor = cursorOf(page.at(-1));
  return {
    kind: 'page',
    items: page,
    frame: {
      meta: { has_more: hasMore, after_cursor: cursor, before_cursor: cursorOf(page[0]) },
      links: { next: hasMore ? nextUrl(url, cursor) : null, prev: null },
    },
  };
}
