import type { Case } from '../case/case.ts';
import type { Quote } from './finding.ts';
import { type KindOfReport, kindOfReport } from './kind-of-report.ts';
import { cutSentences } from './prepare/cut-sentences.ts';
import type { Outline } from './prepare.ts';
import type { ReportBooks } from './report/report-text.ts';

/** What a customer's first message leans to. A weak sign: it is right four times in five. */
export type Lean = { kind: KindOfReport; quote: Quote };

/** The quote is its first sentence. */
export function leanOf({ ticket, messages }: Case, opening: Outline, books: ReportBooks): Lean | null {
  const [block] = opening.blocks;
  if (block === undefined) return null;
  const { id, author, at, public: isPublic, text } = opening.message;
  const [span = block.span] = cutSentences(text, ...block.span);
  const whole = messages.find((message) => message.id === id)?.text ?? text;
  return {
    kind: kindOfReport({ title: ticket.subject, body: text }, books),
    quote: { kind: 'quote', messageId: id, author: author.name, at, public: isPublic, text: whole, span },
  };
}
