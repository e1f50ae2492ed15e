import { done, type Outcome } from '../core/outcome.ts';
import type { Rest } from './rest.ts';
import { groupsAnswer } from './schemas.ts';

const plain = (name: string): string => name.trim().toLowerCase();

/** Id of the group with this name, in any case, among those that tickets can be assigned to. */
export async function findGroup(
  rest: Pick<Rest, 'read'>,
  name: string,
  after: string | null = null,
): Promise<Outcome<number | null>> {
  const cursor = after === null ? '' : `&page[after]=${encodeURIComponent(after)}`;
  const read = await rest.read(`/api/v2/groups/assignable.json?page[size]=100${cursor}`, groupsAnswer);
  if (read.kind !== 'done') return read;
  const { groups, meta } = read.value;
  const found = groups.find((group) => plain(group.name) === plain(name));
  if (found !== undefined) return done(found.id);
  const next = meta?.has_more ? meta.after_cursor : null;
  return typeof next === 'string' ? findGroup(rest, name, next) : done(null);
}
