import * as z from 'zod/mini';
import type { ExistingIssue } from '../core/case/surroundings.ts';
import { done, type Fault, mapDone, type Outcome } from '../core/outcome.ts';
import type { Rest } from './rest.ts';
import { askedList } from './schema-kit.ts';

const withIds = z.object({ jira_issue_ids: z.array(z.unknown()) });

/** The ids in an answer: the specification shows them bare; answers of this kind are often wrapped under a name. */
function idsIn(answer: Record<string, unknown>): string[] {
  const found = [answer, ...Object.values(answer)].map((each) => withIds.safeParse(each).data);
  const ids = found.find((each) => each !== undefined)?.jira_issue_ids ?? [];
  return ids.filter((id) => typeof id === 'string');
}

const relatedAnswer = z.pipe(z.record(z.string(), z.unknown()), z.transform(idsIn));

const linksAnswer = z.object({ links: askedList(z.object({ issue_id: z.string(), issue_key: z.string() })) });

/** An account without the integration, or one that does not tell this agent, has linked nothing that can be shown. */
const isNone = ({ kind }: Fault): boolean => kind === 'missing' || kind === 'forbidden';

const orNone = <T>(outcome: Outcome<readonly T[]>): Outcome<readonly T[]> =>
  outcome.kind === 'refused' && isNone(outcome.fault) ? done([]) : outcome;

const linkedIssue = (ticketId: number, id: string, key: string): ExistingIssue => ({
  system: 'jira',
  id,
  key,
  url: '',
  title: '',
  state: null,
  category: null,
  ticketIds: [ticketId],
  because: 'linked-here',
});

/**
 * Issues that Zendesk's own Jira integration has linked to the ticket, in one request. Only admins are told their keys;
 * to others the key is Jira's id, and Jira itself has to be asked for the rest.
 */
export async function readJiraLinks(
  rest: Pick<Rest, 'readOnce'>,
  ticketId: number,
  { isAdmin }: { isAdmin: boolean },
  signal?: AbortSignal,
): Promise<Outcome<readonly ExistingIssue[]>> {
  if (isAdmin) {
    const asked = `/api/v2/jira/links?filter[ticket_id]=${ticketId}`;
    const links = mapDone(await rest.readOnce(asked, linksAnswer, signal), (answer) => answer.links);
    return mapDone(orNone(links), (found) =>
      found.map(({ issue_id: id, issue_key: key }) => linkedIssue(ticketId, id, key)),
    );
  }
  const related = await rest.readOnce(`/api/v2/tickets/${ticketId}/related.json`, relatedAnswer, signal);
  return mapDone(orNone(related), (ids) => ids.map((id) => linkedIssue(ticketId, id, id)));
}
