import type { Case } from '../core/case/case.ts';
import { maskText } from '../core/masking/mask-text.ts';
import type { Finding, Reading } from '../core/reading/finding.ts';
import { type SearchTerms, searchTermsOf } from '../core/reading/similar/search-terms.ts';

/** What is masked leaves nothing to look for. */
const rules = { personal: true, restored: [], say: () => '' };

const masked = (text: string): string => maskText(text, rules).value;

const maskedReading = ({ findings, summary, description }: Reading): Reading => ({
  findings: findings.map((finding): Finding => ({ ...finding, text: masked(finding.text) })),
  summary: summary === null ? null : { ...summary, text: masked(summary.text) },
  description,
});

/** What a tracker is asked for: nothing that names a person or opens a door leaves Zendesk with it. */
export const leavingTerms = (caseOf: Case, reading: Reading | null): SearchTerms =>
  searchTermsOf(
    { ...caseOf, messages: [], ticket: { ...caseOf.ticket, subject: masked(caseOf.ticket.subject) } },
    reading === null ? null : maskedReading(reading),
  );
