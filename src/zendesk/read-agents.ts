import * as z from 'zod/mini';
import type { Someone } from '../core/escalation/event.ts';
import { mapDone, type Outcome } from '../core/outcome.ts';
import { readPages } from './read-pages.ts';
import type { Rest } from './rest.ts';
import { askedList, text } from './schema-kit.ts';

const flag = z.catch(z.optional(z.boolean()), undefined);

const agentsAnswer = z.object({
  users: askedList(
    z.object({ id: z.number(), name: text, active: flag, suspended: flag, only_private_comments: flag }),
  ),
  meta: z.optional(z.object({ has_more: z.boolean(), after_cursor: z.nullish(z.string()) })),
});

/** Agents and admins by name, 100 a request. Light agents cannot write the record of what they take over. */
export async function readAgents(rest: Pick<Rest, 'read'>): Promise<Outcome<readonly Someone[]>> {
  const path = '/api/v2/users.json?role[]=agent&role[]=admin';
  const read = await readPages(rest, path, agentsAnswer, ({ users }) => users);
  return mapDone(read, (users) =>
    users
      .filter((each) => each.active !== false && !each.suspended && !each.only_private_comments)
      .map(({ id, name }) => ({ id, name: name ?? '' })),
  );
}
