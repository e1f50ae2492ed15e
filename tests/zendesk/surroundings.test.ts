import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/core/outcome.ts';
import { findScenario } from '../../src/workbench/scenarios/scenarios.ts';
import { createZaf } from '../../src/zendesk/client.ts';
import { readFieldIds } from '../../src/zendesk/field-ids.ts';
import { readInstallation } from '../../src/zendesk/installation.ts';
import { createCaseReader } from '../../src/zendesk/read-case.ts';
import { createSurroundingsReader } from '../../src/zendesk/read-surroundings.ts';
import { hour } from '../support/a-case.ts';
import { someTerms } from '../support/around.ts';
import { aWorkbench } from '../support/fake-zaf.ts';

const { signal } = new AbortController();

function value<T>(outcome: Outcome<T>): T {
  if (outcome.kind !== 'done') throw new Error(`${outcome.kind}: ${outcome.fault.detail}`);
  return outcome.value;
}

/** The reader of one ticket of a scenario, and the case that it stands in. */
async function around(scenario: string, ticketId: number) {
  const found = findScenario(scenario);
  const bench = aWorkbench(
    found.conversations.find(({ ticket }) => ticket.id === ticketId),
    found,
  );
  const zaf = createZaf(bench.client, bench.clock);
  const { place } = value(await readInstallation(zaf));
  const fieldIds = value(await readFieldIds(zaf));
  const access = { zaf, clock: bench.clock, place, ticketId, fieldIds };
  const { case: caseOf } = value(await createCaseReader(access).readCase(signal));
  bench.requests.length = 0;
  const reader = createSurroundingsReader({ ...access, revenueField: 'annual_revenue' });
  return { ...bench, reader, caseOf };
}

describe('tickets like this one', () => {
  test('are found by errors, codes or pairs of words in what was said, with organization and revenue', async () => {
    const { reader, requests } = await around('missing-rows', 48258);
    const found = value(
      await reader.similar(someTerms({ pairs: ['warehouse system'], codes: ['INV-20501'] }), signal),
    );
    expect(found.map(({ row }) => row.id).sort()).toEqual([48236, 48249]);
    expect(found.find(({ row }) => row.id === 48249)).toMatchObject({
      row: {
        subject: 'Nightly order export is incomplete, parcels are not picked',
        status: 'open',
        organizationName: 'Kadehuis Logistics',
        revenue: 268_000,
        tags: expect.arrayContaining(['export']),
        url: 'https://larkfield.zendesk.com/agent/tickets/48249',
        escalation: null,
      },
      text: expect.stringContaining('Seven orders were never picked'),
    });
    expect(requests).toHaveLength(1);
  });

  test('do not have the ticket itself among them', async () => {
    const { reader } = await around('missing-rows', 48258);
    expect(value(await reader.similar(someTerms({ pairs: ['our auditor'] }), signal))).toEqual([]);
  });

  test('are found as well where quotes ask for the very phrase', async () => {
    const { reader, world } = await around('missing-rows', 48258);
    world.search.isQuotedExact = true;
    const terms = someTerms({
      pairs: ['warehouse system'],
      errors: ['one order were lost between each page'],
    });
    expect(value(await reader.similar(terms, signal)).map(({ row }) => row.id)).toEqual([48249]);
  });

  test('one word alone is looked for among the tickets with the same tags', async () => {
    const { reader, requests } = await around('missing-rows', 48258);
    const found = value(await reader.similar(someTerms({ words: ['invoices'], tags: ['export'] }), signal));
    expect(found.map(({ row }) => row.id)).toEqual([48236]);
    expect(decodeURIComponent(requests[0]?.url ?? '')).toContain('tags:"export"');
  });

  test('without an error each telling word is a way in, and beside one they are not', async () => {
    const { reader, requests } = await around('missing-rows', 48258);
    const terms = someTerms({ words: ['parcels', 'late'], told: ['warehouse'], tags: ['other'] });
    expect(value(await reader.similar(terms, signal)).map(({ row }) => row.id)).toEqual([48249]);
    const errors = ['StockDriftException: reservation ledger out of order when it sends'];
    expect(value(await reader.similar({ ...terms, errors }, signal))).toEqual([]);
    const query = new URL(requests[1]?.url ?? '', 'https://x').searchParams.get('query');
    // What the reporter says behind the error is no part of it.
    expect(query).toContain('description:"StockDriftException: reservation ledger out of order"');
    expect(query).not.toContain('warehouse');
  });

  test('no text of anybody becomes more than a value of the search', async () => {
    const { reader, requests } = await around('missing-rows', 48258);
    const errors = ['x" status:solved -tags:"y', `${'word '.repeat(80)}`];
    expect((await reader.similar(someTerms({ errors, codes: ['"'] }), signal)).kind).toBe('done');
    const query = new URL(requests[0]?.url ?? '', 'https://x').searchParams.get('query') ?? '';
    expect(query.replace(/description:"[^"]*"/g, '').trim()).toBe('type:ticket created>=2026-02-07');
    expect(query.split(/\s+/).length).toBeLessThanOrEqual(64);
  });
});

describe('the account', () => {
  test('is the organization’s other open tickets and its earlier escalations', async () => {
    const { reader, caseOf, requests } = await around('follow-up', 48271);
    expect(value(await reader.account(caseOf, signal))).toMatchObject({
      open: [],
      escalated: [
        {
          id: 47102,
          status: 'closed',
          escalation: {
            outcome: 'escalated',
            issueKey: 'ENG-398',
            issue: { system: 'linear', key: 'ENG-398', url: expect.stringContaining('linear.app') },
          },
        },
      ],
      isComplete: true,
    });
    expect(requests).toHaveLength(1);
  });

  test('a record that was copied from another ticket is no escalation of this one', async () => {
    const { reader, caseOf } = await around('follow-up', 47102);
    const { escalated, open } = value(await reader.account(caseOf, signal));
    expect(open.map(({ id }) => id)).toEqual([48271]);
    expect(escalated).toEqual([]);
  });

  test('without organization it is the requester’s', async () => {
    const { reader, caseOf, requests } = await around('without-organization', 48257);
    await reader.account(caseOf, signal);
    expect(decodeURIComponent(requests[0]?.url ?? '')).toContain(`requester:${caseOf.ticket.requesterId}`);
  });

  test('says so when there are more tickets than were looked through', async () => {
    const { reader, caseOf, world } = await around('missing-rows', 48258);
    const [first] = world.tickets.filter(({ id }) => id === 48258);
    if (first === undefined) throw new Error('No ticket');
    for (let id = 1; id <= 120; id += 1) world.tickets.push({ ...first, id });
    expect(value(await reader.account(caseOf, signal)).isComplete).toBe(false);
  });
});

describe('articles', () => {
  test('are published, of the ticket’s brand and for everybody, with a snippet without markup', async () => {
    const { reader, caseOf, requests } = await around('first-steps', 48227);
    const found = value(await reader.articles(['export'], caseOf, signal));
    expect(found.map(({ title }) => title)).toEqual(['Export the invoices of a period']);
    expect(found[0]?.snippet).toContain('export holds what the list shows');
    expect(found[0]?.url).toMatch(/^https:\/\/larkfield\.zendesk\.com\/hc\//);
    expect(requests[0]?.url).toContain(`brand_id=${caseOf.ticket.brandId}`);
  });

  test('are in the customer’s language', async () => {
    const { reader, caseOf } = await around('in-german', 48255);
    expect(value(await reader.articles(['export'], caseOf, signal)).map(({ title }) => title)).toEqual([
      'Rechnungen eines Zeitraums exportieren',
    ]);
  });

  test('are looked for with three words at most, and not at all without one', async () => {
    const { reader, caseOf, requests } = await around('first-steps', 48227);
    await reader.articles(['export', 'period', 'month', 'accountant'], caseOf, signal);
    expect(requests[0]?.url).toContain('query=export%20period%20month&');
    expect(await reader.articles([], caseOf, signal)).toEqual({ kind: 'done', value: [] });
    expect(requests).toHaveLength(1);
  });
});

test('metrics say how the ticket has fared', async () => {
  const { reader } = await around('missing-rows', 48236);
  expect(value(await reader.metrics(signal))).toEqual({
    replies: 2,
    reopens: 0,
    assigneeStations: 1,
    groupStations: 1,
    firstReplyAfter: 2 * hour,
    usualResolution: null,
  });
});

test.each([403, 404, 422, 429, 503])(
  'an answer %i is a fault after one request, not a second try',
  async (status) => {
    const { reader, world, requests, caseOf } = await around('missing-rows', 48236);
    const url = '/search';
    world.controls.faults.push({ url, when: 'before', status, body: '{}' });
    world.controls.faults.push({ url, when: 'before', status, body: '{}' });
    expect((await reader.account(caseOf, signal)).kind).toBe('refused');
    expect(requests).toHaveLength(1);
  },
);

test('an answer that is no list of tickets, or holds strange ones, breaks nothing', async () => {
  const { reader, world, caseOf } = await around('missing-rows', 48236);
  const answered = (body: string) =>
    world.controls.faults.push({ url: '/search', when: 'before', status: 200, body });
  answered('<html>');
  expect((await reader.account(caseOf, signal)).kind).toBe('refused');
  answered('{"results":[{"id":"x"},{"result_type":"user","id":4}],"count":2}');
  expect(value(await reader.account(caseOf, signal))).toMatchObject({ open: [], escalated: [] });
});
