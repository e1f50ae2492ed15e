import type { Case } from '../../case/case.ts';
import type { BriefFields } from '../brief.ts';
import { affected, queueTime, reporter, revenue, sla } from './account.ts';
import { files, related, threads } from './context.ts';
import { description, environment, lastUpdate } from './conversation.ts';
import { field } from './field.ts';
import { filled } from './filled.ts';
import type { PrefillWords } from './words.ts';

/** What mail programs put before the subject of an answer. */
const answers = /^(?:(?:re|fwd?|aw|wg|tr|rv|enc|res|sv|antw)(?:\[\d+\])?\s?:\s*)+/i;

function summary({ ticket }: Case) {
  const text = ticket.subject.trim().replace(/\s+/g, ' ').replace(answers, '');
  return text === ''
    ? undefined
    : field(text, { kind: 'field', of: 'ticket', name: 'subject', value: ticket.subject });
}

/** What ticket, people, clocks and thread give for the brief without understanding language; each field with its source. */
export const prefill = (caseOf: Case, words: PrefillWords, revenueField: string | null): BriefFields =>
  filled({
    summary: summary(caseOf),
    reporter: reporter(caseOf),
    affected: affected(caseOf, words),
    revenue: revenue(caseOf, words, revenueField),
    queue_time: queueTime(caseOf, words),
    sla: sla(caseOf, words),
    description: description(caseOf),
    environment: environment(caseOf),
    last_update: lastUpdate(caseOf, words),
    related: related(caseOf, words),
    threads: threads(caseOf, words),
    files: files(caseOf, words),
  });
