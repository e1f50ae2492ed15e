import type { Calendar } from '../../calendar.ts';
import type { Case } from '../../case/case.ts';
import type { Reading } from '../../reading/finding.ts';
import type { BriefFields } from '../brief.ts';
import { beside as besideIn, who as whoIn } from '../prefill/account.ts';
import {
  description as descriptionIn,
  environment as environmentIn,
  lastUpdate,
} from '../prefill/conversation.ts';
import { filled } from '../prefill/filled.ts';
import type { PrefillWords } from '../prefill/words.ts';
import { customerExpects, risk } from './communication.ts';
import { deadline } from './deadline.ts';
import { competition, demand, description, summary, whyNow } from './description.ts';
import { environment } from './environment.ts';
import { errors } from './errors.ts';
import { affected, blocked, reputation } from './impact.ts';
import { actual, expected, frequency, ruledOut, steps } from './reproduction.ts';
import { saidIn } from './said-in.ts';
import { contained, tried } from './tried.ts';
import type { FoundWords } from './words.ts';

/** What reading gives for the brief, each field with its quotes. Takes the place of what ticket and thread gave alone. */
export function fieldsFrom(
  caseOf: Case,
  reading: Reading,
  words: { prefill: PrefillWords; found: FoundWords },
  calendar: Calendar,
): BriefFields {
  const { findings } = reading;
  const { found } = words;
  return filled({
    summary: summary(reading),
    affected: affected(findings, whoIn(caseOf, words.prefill), besideIn(caseOf, words.prefill), found),
    blocked: blocked(findings, found),
    reputation: reputation(findings, caseOf, found),
    description: description(reading) ?? descriptionIn(caseOf, saidIn),
    why_now: whyNow(findings, caseOf),
    demand: demand(findings),
    competition: competition(findings),
    contained: contained(findings, caseOf, found),
    tried: tried(findings, caseOf, found),
    steps: steps(findings, found),
    expected: expected(findings),
    actual: actual(findings),
    environment: environment(findings, environmentIn(caseOf), found),
    errors: errors(findings),
    frequency: frequency(findings),
    ruled_out: ruledOut(findings),
    last_update: lastUpdate(caseOf, words.prefill, saidIn),
    customer_expects: customerExpects(findings, caseOf, found, calendar),
    risk: risk(findings, found),
    deadline: deadline(findings, caseOf, calendar),
  });
}
