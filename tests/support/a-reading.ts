import type { Message } from '../../src/core/case/message.ts';
import type { Finding, Quote, Reading } from '../../src/core/reading/finding.ts';
import { aMessage } from './a-case.ts';

/** A finding without its quotes. */
type Plain<Each> = Each extends Finding ? Omit<Each, 'quotes'> : never;

/** The words as they stand in the message; where they do not, all of it is quoted. */
export function aQuote(text: string, message: Message = aMessage({ text })): Quote {
  const start = Math.max(message.text.indexOf(text), 0);
  const end = message.text.includes(text) ? start + text.length : message.text.length;
  return {
    kind: 'quote',
    messageId: message.id,
    author: message.author.name,
    at: message.at,
    public: message.public,
    text: message.text,
    span: [start, end],
  };
}

/** A finding that stands in a message of its own, or in the one that is given. */
export const found = <Each extends Plain<Finding>>(finding: Each, message?: Message) => ({
  ...finding,
  quotes: [aQuote(finding.text, message)] as const,
});

export const aReading = (but: Partial<Reading> = {}): Reading => ({
  findings: [],
  summary: null,
  description: [],
  ...but,
});
