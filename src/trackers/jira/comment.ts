import type { Root } from 'mdast';
import type { IssueRef } from '../../core/escalation/issue.ts';
import { done, mapDone, type Outcome } from '../../core/outcome.ts';
import type { Clock, CommentMark } from '../../core/ports.ts';
import { commentPropertySchema, commentsSchema, keptSchema, saidSchema } from './answers.ts';
import type { JiraClient } from './client.ts';
import { propertyKey } from './identity.ts';
import { toAdf } from './to-adf.ts';

/** On a service project a comment is the customer's to read unless it says so; elsewhere this says nothing. */
const internal = { key: 'sd.public.comment', value: { internal: true } };

/** The newest comments that are looked through for one that may have arrived. */
const looked = 20;
/** Ms until a comment whose answer was lost is looked for. */
const pause = 2_000;

const pathOf = ({ id }: IssueRef): string => `/issue/${encodeURIComponent(id)}/comment`;

/** The event behind a comment. Jira gives properties along with a comment only sometimes: then it is asked for them. */
async function eventOf(
  client: JiraClient,
  { id, properties }: { id: string; properties?: readonly { key: string; value?: unknown }[] | undefined },
): Promise<Outcome<string | null>> {
  if (properties !== undefined) {
    const own = saidSchema.safeParse(properties.find(({ key }) => key === propertyKey)?.value);
    return done(own.success ? own.data.eventId : null);
  }
  const path = `/comment/${encodeURIComponent(id)}/properties/${propertyKey}`;
  const found = await client.read(path, {}, commentPropertySchema);
  if (found.kind !== 'done') return found.fault.kind === 'missing' ? done(null) : found;
  const said = saidSchema.safeParse(found.value.value);
  return done(said.success ? said.data.eventId : null);
}

async function isSaid(client: JiraClient, issue: IssueRef, eventId: string): Promise<Outcome<boolean>> {
  const query = { orderBy: '-created', maxResults: looked, expand: 'properties' };
  const page = await client.read(pathOf(issue), query, commentsSchema);
  if (page.kind !== 'done') return page;
  for (const comment of page.value.comments) {
    const event = await eventOf(client, comment);
    if (event.kind !== 'done') return event;
    if (event.value === eventId) return done(true);
  }
  return done(false);
}

/**
 * Comments on an issue, for its team alone. Jira refuses no second one: what may have been said already is looked for
 * first, and after an answer that never came.
 */
export async function commentOn(
  { client, clock }: { client: JiraClient; clock: Pick<Clock, 'sleep'> },
  issue: IssueRef,
  document: Root,
  { eventId, attempt }: CommentMark,
): Promise<Outcome<null>> {
  if (attempt === 'again') {
    const said = await isSaid(client, issue, eventId);
    if (said.kind !== 'done' || said.value) return mapDone(said, () => null);
  }
  const body = toAdf(document);
  const own = { key: propertyKey, value: { v: 1, eventId } };
  const posted = await client.write(pathOf(issue), { body, properties: [own, internal] }, keptSchema);
  if (posted.kind !== 'unknown') return mapDone(posted, () => null);
  await clock.sleep(pause);
  const found = await isSaid(client, issue, eventId);
  return found.kind === 'done' && found.value ? done(null) : posted;
}
