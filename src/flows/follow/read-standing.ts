import { lineOf, ofKind, withoutRepeats } from '../../core/brief/found/findings.ts';
import type { Case } from '../../core/case/case.ts';
import { isFromCustomer, lastPublicReply } from '../../core/case/conversation.ts';
import type { Message } from '../../core/case/message.ts';
import { cleanLine, cutText } from '../../core/document/clean-text.ts';
import type { Instant } from '../../core/outcome.ts';
import type { FollowPorts } from './follow-ports.ts';

export type Said = { at: Instant; name: string; text: string };

/** What the conversation tells whoever takes an escalation over. */
export type Standing = {
  /** What support promised, or what the customer needs, by a day: the soonest first. `isOurs`: we said so. */
  promises: readonly (Said & { dueAt: Instant; isOurs: boolean })[];
  /** What the customer expects besides, the newest last. */
  expects: readonly Said[];
  lastFromCustomer: Said | null;
  lastToCustomer: Said | null;
};

/** Characters of a message: its beginning tells what it is about. */
const longest = 240;
const mostExpected = 3;

const saidIn = (message: Message | null | undefined): Said | null =>
  message
    ? { at: message.at, name: message.author.name, text: cutText(cleanLine(message.text), longest) }
    : null;

/** The whole conversation; what cannot be read of it is missing. */
async function readWhole({ reader }: Pick<FollowPorts, 'reader'>, signal: AbortSignal): Promise<Case | null> {
  const first = await reader.readCase(signal);
  if (first.kind !== 'done') return null;
  let { case: caseOf, older } = first.value;
  while (older !== null && !signal.aborted) {
    const page = await reader.readOlder(older, signal);
    if (page.kind !== 'done') break;
    caseOf = { ...caseOf, messages: [...page.value.messages, ...caseOf.messages] };
    older = page.value.older;
  }
  return caseOf;
}

/** Reads the conversation for who takes over; null when the ticket, or the code that reads, cannot be had. */
export async function readStanding(
  { reader, understand }: Pick<FollowPorts, 'reader' | 'understand'>,
  signal: AbortSignal,
): Promise<Standing | null> {
  const caseOf = await readWhole({ reader }, signal);
  const understood = caseOf === null ? null : await understand(caseOf).catch(() => null);
  if (caseOf === null || understood === null) return null;
  const { messages } = caseOf;
  const { findings } = understood.reading;
  const fromCustomer = new Set(messages.filter(isFromCustomer).map(({ id }) => id));
  const promises = withoutRepeats(ofKind(findings, 'deadline')).map((each) => {
    const { at, author, messageId } = each.quotes[0];
    return { at, name: author, text: lineOf(each), dueAt: each.at, isOurs: !fromCustomer.has(messageId) };
  });
  const dated = new Set(promises.map(({ text }) => text));
  return {
    promises: promises.toSorted((a, b) => a.dueAt - b.dueAt),
    expects: withoutRepeats(findings.filter(({ kind }) => kind === 'customer-expects'))
      .map((each) => ({ at: each.quotes[0].at, name: each.quotes[0].author, text: lineOf(each) }))
      .filter(({ text }) => !dated.has(text))
      .slice(-mostExpected),
    lastFromCustomer: saidIn(messages.findLast(isFromCustomer)),
    lastToCustomer: saidIn(lastPublicReply(messages)),
  };
}
