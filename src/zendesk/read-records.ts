import * as z from 'zod/mini';
import type { Place } from '../core/case/ticket.ts';
import { batonTag } from '../core/escalation/plan.ts';
import { type RecordRow, recordsAsCsv, recordsAsJson } from '../core/escalation/record-export.ts';
import { done, mapDone, type Outcome } from '../core/outcome.ts';
import type { Zaf } from './client.ts';
import { readFieldIds } from './field-ids.ts';
import { readState } from './record.ts';
import type { Rest } from './rest.ts';
import { listOf, text } from './schema-kit.ts';
import { ticketUrl } from './to-ticket.ts';

const answer = z.object({
  results: listOf(
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

type Found = z.infer<typeof answer>['results'];

/** The search that lists more than 1,000: its cursors are good for an hour. */
async function readAll(rest: Pick<Rest, 'read'>): Promise<Outcome<Found>> {
  const found: Found = [];
  let after: string | null = null;
  do {
    const query = `query=${encodeURIComponent(`tags:${batonTag}`)}&filter[type]=ticket&page[size]=100`;
    const cursor: string = after === null ? '' : `&page[after]=${encodeURIComponent(after)}`;
    const page: Outcome<z.infer<typeof answer>> = await rest.read(
      `/api/v2/search/export.json?${query}${cursor}`,
      answer,
    );
    if (page.kind !== 'done') return page;
    found.push(...page.value.results);
    const { meta } = page.value;
    after = meta?.has_more === true ? (meta.after_cursor ?? null) : null;
  } while (after !== null);
  return done(found);
}

/** All records of the account, as far as this admin may see the tickets: read before Baton is removed. */
export async function readRecords(
  rest: Pick<Rest, 'read'>,
  { zaf, place, as }: Asked,
): Promise<Outcome<string>> {
  const ids = await readFieldIds(zaf);
  if (ids.kind !== 'done') return ids;
  return mapDone(await readAll(rest), (tickets) => {
    const rows = tickets.flatMap(({ id, subject, custom_fields }): RecordRow[] => {
      const field = custom_fields.find((each) => each.id === ids.value.baton_state);
      const reading = readState(field?.value, place, id);
      if (reading.kind !== 'ours') return [];
      return [
        { ticketId: id, url: ticketUrl(place.subdomain, id), subject: subject ?? '', state: reading.state },
      ];
    });
    return as === 'csv' ? recordsAsCsv(rows) : recordsAsJson(rows);
  });
}
