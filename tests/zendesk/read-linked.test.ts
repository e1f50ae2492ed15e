import { describe, expect, test } from 'vitest';
import type { IssueRef } from '../../src/core/escalation/issue.ts';
import { freshFollow, type TicketState } from '../../src/core/escalation/state.ts';
import type { Outcome } from '../../src/core/outcome.ts';
import { findScenario } from '../../src/workbench/scenarios/scenarios.ts';
import { createZaf } from '../../src/zendesk/client.ts';
import { readFieldIds } from '../../src/zendesk/field-ids.ts';
import { readInstallation } from '../../src/zendesk/installation.ts';
import { createLinkedReader } from '../../src/zendesk/read-linked.ts';
import { writeState } from '../../src/zendesk/record.ts';
import { aState } from '../support/a-session.ts';
import { ticketIn } from '../support/a-world.ts';
import { aWorkbench } from '../support/fake-zaf.ts';

const issue: IssueRef = { system: 'jira', id: '10801', key: 'ENG-801', url: 'https://acme.atlassian.net/x' };
const maya = { id: 501, name: 'Maya Lindqvist' };
const ben = { id: 502, name: 'Ben Ortiz' };
const { signal } = new AbortController();

function value<T>(outcome: Outcome<T>): T {
  if (outcome.kind !== 'done') throw new Error(`${outcome.kind}: ${outcome.fault.detail}`);
  return outcome.value;
}

/** The account of the missing rows, where three customers report the same; `link` writes a record on one of them. */
async function missingRows() {
  const scenario = findScenario('missing-rows');
  const bench = aWorkbench(scenario.conversations[0], scenario);
  const zaf = createZaf(bench.client, bench.clock);
  const { place } = value(await readInstallation(zaf));
  const fieldIds = value(await readFieldIds(zaf));
  const link = (ticketId: number, but: Partial<TicketState> = {}) => {
    const ticket = ticketIn(bench.world, ticketId);
    const state = aState({
      ...place,
      ticketId,
      phase: 'escalated',
      by: maya,
      issue,
      follow: freshFollow(maya),
      ...but,
    });
    ticket.fields[fieldIds.baton_state ?? 0] = writeState(state);
    ticket.fields[fieldIds.baton_issue ?? 0] = state.issue?.key ?? null;
  };
  return { ...bench, link, read: createLinkedReader({ zaf, clock: bench.clock, place, fieldIds }) };
}

describe('tickets of one issue', () => {
  test('are found in one search, each with its customer, language, owner and whether they have heard', async () => {
    const { link, read, requests } = await missingRows();
    link(48236);
    link(48249, { follow: { ...freshFollow(maya), owner: ben, isResolvedTold: true } });
    link(48258, { phase: 'ended' });
    requests.length = 0;
    const { tickets, isComplete } = value(await read(issue, signal));
    expect(requests).toHaveLength(1);
    expect(isComplete).toBe(true);
    expect(tickets.toSorted((a, b) => a.id - b.id)).toMatchObject([
      { id: 48236, owner: maya, hasHeard: false },
      {
        id: 48249,
        customer: 'Kadehuis Logistics',
        locale: 'nl',
        owner: ben,
        hasHeard: true,
        url: 'https://larkfield.zendesk.com/agent/tickets/48249',
      },
      { id: 48258, hasHeard: true },
    ]);
    for (const { written, requesterName } of tickets) {
      expect(written).not.toBe('');
      expect(requesterName).not.toBe('');
    }
  });

  test('are not those of an issue with the same key in another tracker, or of a copied record', async () => {
    const { link, read } = await missingRows();
    link(48236);
    link(48249, { issue: { ...issue, system: 'linear' } });
    link(48258, { ticketId: 48236 });
    const { tickets } = value(await read(issue, signal));
    // The search finds all three.
    expect(tickets.map(({ id }) => id)).toEqual([48236]);
  });

  test('without the field that names the issue, nobody knows all of them', async () => {
    const { clock, client } = await missingRows();
    const place = { subdomain: 'larkfield', installationId: '1' };
    const read = createLinkedReader({ zaf: createZaf(client, clock), clock, place, fieldIds: {} });
    expect(value(await read(issue, signal))).toEqual({ tickets: [], isComplete: false });
  });
});
