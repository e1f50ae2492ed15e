import * as z from 'zod/mini';
import type { Place } from '../core/case/ticket.ts';
import { batonTag } from '../core/escalation/plan.ts';
import { type RecordFile, type RecordRow, recordFile } from '../core/escalation/record-export.ts';
import { done, type Outcome } from '../core/outcome.ts';
import type { Zaf } from './client.ts';
import { readFieldIds } from './field-ids.ts';
import { readPages } from './read-pages.ts';
import { readState } from './record.ts';
import type { Rest } from './rest.ts';
import { askedList, listOf, text } from './schema-kit.ts';
import { ticketUrl } from './to-ticket.ts';

const answer = z.object({
  results: askedList(
    z.object({
      id: z.number(),
      subject: text,
      custom_fields: listOf(z.object({ id: z.number(), value: z.unknown() })),
    }),
  ),
  meta: z.catch(
    z.optional(z.object({ has_more: z.boolean(), after_cursor: z.nullish(z.string()) })),
    undefined,
  ),
});

type Asked = { zaf: Pick<Zaf, 'getMany'>; place: Place; as: 'csv' | 'json' };
type Ticket = z.infer<typeof answer>['results'][number];

/** The board's search ends at 1,000 tickets; this one lists all of them, and its cursors are good for an hour. */
const findAll = (rest: Pick<Rest, 'read'>, term: string): Promise<Outcome<readonly Ticket[]>> =>
  readPages(
    rest,
    `/api/v2/search/export.json?query=${encodeURIComponent(term)}&filter[type]=ticket`,
    answer,
    ({ results }) => results,
    Number.POSITIVE_INFINITY,
  );

/**
 * Those with the tag, and those with any state: what is only claimed, or was written by somebody who may not change
 * tags, has no tag. Not every search may know the second question, so the first one alone has to be answered.
 */
async function findTickets(rest: Pick<Rest, 'read'>, stateId: number): Promise<Outcome<readonly Ticket[]>> {
  const [tagged, stated] = await Promise.all([
    findAll(rest, `tags:${batonTag}`),
    findAll(rest, `custom_field_${stateId}:*`),
  ]);
  if (tagged.kind !== 'done') return tagged;
  const all = [...tagged.value, ...(stated.kind === 'done' ? stated.value : [])];
  const byId = new Map(all.map((ticket) => [ticket.id, ticket]));
  return done([...byId.values()].sort((a, b) => a.id - b.id));
}

/** All records of the account, as far as this admin may see the tickets: read before Baton is removed. */
export async function readRecords(
  rest: Pick<Rest, 'read'>,
  { zaf, place, as }: Asked,
): Promise<Outcome<RecordFile>> {
  const ids = await readFieldIds(zaf);
  if (ids.kind !== 'done') return ids;
  const { baton_state: stateId } = ids.value;
  if (stateId === undefined) return done(recordFile([], as));
  const found = await findTickets(rest, stateId);
  if (found.kind !== 'done') return found;
  const rows = found.value.flatMap(({ id, subject, custom_fields }): RecordRow[] => {
    const raw = custom_fields.find((each) => each.id === stateId)?.value;
    const reading = readState(raw, place, id);
    if (reading.kind === 'none') return [];
    const base = { ticketId: id, url: ticketUrl(place.subdomain, id), subject: subject ?? '' };
    return [
      reading.kind === 'ours'
        ? { ...base, state: reading.state, raw: null }
        : { ...base, state: null, raw: String(raw) },
    ];
  });
  return done(recordFile(rows, as));
}
