import type { Quote } from './finding.ts';
import type { PreparedMessage, Span } from './prepared.ts';

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

export const overlap = (a: Quote, b: Quote): boolean =>
  a.messageId === b.messageId && a.span[0] < b.span[1] && b.span[0] < a.span[1];
