import { groupBy } from '../group-by.ts';
import type { Finding, Quote } from './finding.ts';
import type { PreparedMessage, Span } from './prepared.ts';
import { overlaps } from './spans.ts';

/** The quote that a finding stands on. */
export const quoteOf = ({ message }: PreparedMessage, span: Span): Quote => ({
  kind: 'quote',
  messageId: message.id,
  author: message.author.name,
  at: message.at,
  public: message.public,
  text: message.text,
  span,
});

/** Tells of a quote whether any quote of these findings overlaps it. Looks at those of its own message only. */
export function overlapping(findings: readonly Finding[]): (quote: Quote) => boolean {
  const all = findings.flatMap(({ quotes }) => quotes);
  const byMessage = groupBy(all, ({ messageId }) => messageId);
  return ({ messageId, span }) =>
    byMessage.get(messageId)?.some((each) => overlaps(each.span, span)) === true;
}
