import { describe, expect, test } from 'vitest';
import { nothingYet } from '../../src/core/case/surroundings.ts';
import { defaultPolicies } from '../../src/core/policies.ts';
import { decisionOf } from '../../src/flows/decision.ts';
import { emptyDraft } from '../../src/flows/draft.ts';
import { createFindings } from '../../src/flows/findings.ts';
import { loadPhrases, loadReportPhrases } from '../../src/flows/load-phrases.ts';
import { createUnderstand } from '../../src/flows/understand.ts';
import { createCalendar } from '../../src/i18n/calendar.ts';
import { judged } from '../core/checklist/table/scenarios.ts';
import { now } from '../support/a-case.ts';
import { readScenarioTicket } from '../support/a-scenario.ts';
import { theSettings } from '../support/a-session.ts';
import { words } from '../support/words.ts';

const settings = { ...theSettings(), revenueField: 'annual_revenue', policies: defaultPolicies };

async function decided(ticketId: number) {
  const { case: caseOf } = await readScenarioTicket(ticketId);
  const understood = await createUnderstand({
    words,
    calendar: createCalendar(),
    settings,
    loadPhrases,
    loadReportPhrases,
    note: () => {},
  })(caseOf, async () => {});
  const draft = emptyDraft(now);
  const findings = createFindings(words.prefill, settings)(caseOf, {
    understood,
    surroundings: nothingYet,
    draft,
  });
  return decisionOf(findings, draft, caseOf.agent, settings);
}

describe('what was said of a ticket of the workbench before any rule', () => {
  test.each(judged)('#%i: %s', async (ticketId, _, verdict, target, severity) => {
    const decision = await decided(ticketId);
    expect([decision.verdict.kind, decision.target, decision.severity]).toEqual([verdict, target, severity]);
  });
});
