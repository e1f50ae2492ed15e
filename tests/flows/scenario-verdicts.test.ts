import { describe, expect, test } from 'vitest';
import { nothingYet } from '../../src/core/case/surroundings.ts';
import { countedFrom } from '../../src/core/reading/similar/pattern.ts';
import { decisionOf } from '../../src/flows/decision.ts';
import { emptyDraft } from '../../src/flows/draft.ts';
import { findSurroundings } from '../../src/flows/find-surroundings.ts';
import { createFindings } from '../../src/flows/findings.ts';
import { loadPhrases, loadReportPhrases } from '../../src/flows/load-phrases.ts';
import { createUnderstand } from '../../src/flows/understand.ts';
import { createCalendar } from '../../src/i18n/calendar.ts';
import { judged } from '../core/checklist/table/scenarios.ts';
import { now } from '../support/a-case.ts';
import { readScenarioTicket } from '../support/a-scenario.ts';
import { theSettings } from '../support/a-session.ts';
import { aTracker } from '../support/a-tracker.ts';
import { words } from '../support/words.ts';

const settings = { ...theSettings(), revenueField: 'annual_revenue' };

/** What is proposed and decided of a ticket, by itself or with what the account around it shows. */
async function decided(ticketId: number, looksAround = false) {
  const { case: caseOf, around, clock } = await readScenarioTicket(ticketId);
  const understood = await createUnderstand({
    words,
    calendar: createCalendar(),
    settings,
    loadPhrases,
    loadReportPhrases,
    note: () => {},
  })(caseOf, async () => {});
  let surroundings = nothingYet;
  if (looksAround)
    await findSurroundings(
      { around, trackers: aTracker().trackers, clock },
      { case: caseOf, reading: understood.reading, tracker: null },
      (name, signal) => {
        surroundings = { ...surroundings, [name]: signal };
      },
      new AbortController().signal,
    );
  const draft = emptyDraft(now);
  const findings = createFindings(words.prefill, settings)(caseOf, { understood, surroundings, draft });
  return {
    findings,
    surroundings,
    decision: decisionOf(findings, draft, { case: caseOf, written: null }, settings),
  };
}

describe('what was said of a ticket of the workbench before any rule', () => {
  test.each(judged)('#%i: %s', async (ticketId, _, verdict, target, severity) => {
    const { decision } = await decided(ticketId);
    expect([decision.verdict.kind, decision.target, decision.severity]).toEqual([verdict, target, severity]);
  });
});

test('three customers whose export misses rows are a pattern once a colleague has seen that they are the same', async () => {
  const { findings, surroundings, decision } = await decided(48258, true);
  const { similar } = surroundings;
  if (similar.kind !== 'ready') throw new Error('Nothing was found');
  const counted = similar.value.filter(({ similarity }) => similarity >= countedFrom);
  expect(counted.map(({ organizationName }) => organizationName).sort()).toEqual([
    'Kadehuis Logistics',
    'Pinegate Wholesale',
  ]);
  expect(counted.map(({ because }) => because[0]).sort()).toEqual(['#48236', '#48249']);
  expect(findings.proposals).toContainEqual(expect.objectContaining({ criterion: 'E6a', answer: 'yes' }));
  expect([decision.verdict.kind, decision.target, decision.severity]).toEqual(['escalate', 'T2', 'S2']);
});
