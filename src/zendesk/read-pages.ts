import type * as z from 'zod/mini';
import { done, type Outcome } from '../core/outcome.ts';
import type { Rest } from './rest.ts';

type Paged = { meta?: { has_more: boolean; after_cursor?: string | null | undefined } | undefined };

/** Zendesk's own most of a list that Setup shows; beyond it nobody chooses by hand. */
const mostPages = 20;

/** All pages of a list that goes by cursors; where a list has none, the first page is all. */
export async function readPages<A extends Paged, T>(
  rest: Pick<Rest, 'read'>,
  path: string,
  schema: z.ZodMiniType<A>,
  itemsIn: (answer: A) => readonly T[],
  most = mostPages,
): Promise<Outcome<readonly T[]>> {
  const found: T[] = [];
  let after: string | null = null;
  for (let page = 0; page < most; page += 1) {
    const joint = path.includes('?') ? '&' : '?';
    const cursor: string = after === null ? '' : `&page[after]=${encodeURIComponent(after)}`;
    const read: Outcome<A> = await rest.read(`${path}${joint}page[size]=100${cursor}`, schema);
    if (read.kind !== 'done') return read;
    found.push(...itemsIn(read.value));
    const { meta } = read.value;
    after = meta?.has_more === true ? (meta.after_cursor ?? null) : null;
    if (after === null) break;
  }
  return done(found);
}
