import { customerLanguage } from '../../core/brief/asking/customer-language.ts';
import type { ReplyWords } from '../../core/brief/asking/reply.ts';
import { updateFor } from '../../core/brief/asking/update.ts';
import type { Case } from '../../core/case/case.ts';
import type { Message } from '../../core/case/message.ts';
import type { Stage } from '../../core/escalation/event.ts';
import type { CaseReader, Clock, Composer, Put } from '../../core/ports.ts';

export type TellPorts = {
  reader: CaseReader;
  clock: Pick<Clock, 'sleep'>;
  composer: Composer;
  loadReplies(language: string): Promise<ReplyWords>;
};

/** `text` is what was put into the composer, or what can be copied instead. Null where the ticket could not be read. */
export type Drafted = { put: Put; text: string } | null;

/** One change of a ticket is told by several events: ms to wait for the last of them. */
const calm = 500;

const isReply = ({ public: isPublic, author }: Message) =>
  isPublic && (author.role === 'agent' || author.role === 'admin');

type Draft = { shown: NonNullable<Drafted>; caseOf: Case };

/** Puts a reply in the customer's language into the composer, no further. */
export async function draftReply(
  { reader, composer, loadReplies }: Omit<TellPorts, 'clock'>,
  textFor: (name: string, words: ReplyWords) => string,
  how: 'if-free' | 'anyway',
  signal: AbortSignal,
): Promise<Draft | null> {
  const read = await reader.readCase(signal);
  if (read.kind !== 'done' || signal.aborted) return null;
  const { case: caseOf } = read.value;
  const words = await loadReplies(customerLanguage(caseOf)).catch(() => null);
  if (words === null) return null;
  const text = textFor(caseOf.requester?.name ?? '', words);
  return { shown: { put: await composer.put(text, how), text }, caseOf };
}

/**
 * Drafts a word to the customer in their language, and calls back once when a public reply was sent after it: what
 * stands in the composer has told nobody anything.
 */
export async function tellCustomer(
  ports: TellPorts,
  { stage, how }: { stage: Stage; how: 'if-free' | 'anyway' },
  signal: AbortSignal,
  onSent: (messageId: string) => void,
): Promise<Drafted> {
  const { reader, clock } = ports;
  const drafted = await draftReply(ports, (name, words) => updateFor(stage, name, words), how, signal);
  if (drafted === null || drafted.shown.put !== 'put') return drafted?.shown ?? null;
  const known = new Set(drafted.caseOf.messages.map(({ id }) => id));
  let isLooking = false;
  const end = reader.watch(() => {
    if (!isLooking && !signal.aborted) void look();
  });
  signal.addEventListener('abort', end);

  async function look() {
    isLooking = true;
    await clock.sleep(calm, signal);
    const page = await reader.readNewest(signal);
    isLooking = false;
    if (signal.aborted || page.kind !== 'done') return;
    const sent = page.value.messages.find((message) => isReply(message) && !known.has(message.id));
    if (sent === undefined) return;
    end();
    onSent(sent.id);
  }
  return drafted.shown;
}
