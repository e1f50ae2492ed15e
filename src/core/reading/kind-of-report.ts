import { type ReportBooks, reportText } from './report/report-text.ts';
import { scorecard } from './report/scorecard.ts';
import { signsOf } from './report/signs.ts';

/** A defect is for Engineering, a missing capability for Product, a question is handled. */
export type KindOfReport = 'bug' | 'feature' | 'question';

/** In this order where two are level: wishes need the fewest words. */
const kinds = ['feature', 'bug', 'question'] as const;

/**
 * What a report leans to, from what its author wrote freely; never from a field of a form. With no sign at all it is a
 * question: support asks back.
 */
export function kindOfReport(
  { title, body }: { title: string; body: string },
  books: ReportBooks,
): KindOfReport {
  const signs = signsOf(reportText(title, body, books));
  const met = scorecard.filter(([place, times]) => (signs.get(place) ?? 0) >= times);
  if (met.length === 0) return 'question';
  const points = (kind: KindOfReport) => met.reduce((sum, [, , weights]) => sum + (weights[kind] ?? 0), 0);
  return kinds.reduce((ahead, kind) => (points(kind) > points(ahead) ? kind : ahead));
}
