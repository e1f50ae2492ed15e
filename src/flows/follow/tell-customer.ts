import { customerLanguage } from '../../core/brief/asking/customer-language.ts';
import type { ReplyWords } from '../../core/brief/asking/reply.ts';
import { updateFor } from '../../core/brief/asking/update.ts';
import type { Case } from '../../core/case/case.ts';
import type { Message } from '../../core/case/message.ts';
import type { Stage } from '../../core/escalation/event.ts';
import type { TicketState } from '../../core/escalation/state.ts';
import type { CaseReader, Clock, Composer, Memory, Put } from '../../core/ports.ts';
import { type Awaited, createAwaited, isNewTo, knownIn } from './awaited.ts';

export type TellPorts = {
  reader: CaseReader;
  clock: Clock;
  composer: Composer;
  loadReplies(language: string): Promise<ReplyWords>;
};

/** `text` is what was put into the composer, or what can be copied instead. Null where the ticket could not be read. */
export type Drafted = { put: Put; text: string } | null;

/** One change of a ticket is told by several events: ms to wait for the last of them. */
const calm = 500;
/** Nobody tells of the same change again: ms after which it is looked for once more where it could not be read. */
const again = [10_000, 60_000, 5 * 60_000] as const;

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

type Around = {
  state(): TicketState | null;
  /** Whether a draft stands in the composer that was not sent yet. */
  show(isAwaited: boolean): void;
  /** A public reply was sent after the draft. */
  sent(stage: Stage, reply: Message): void;
};

/**
 * Drafts a word to the customer in their language, and says so once a public reply was sent after it: what stands in the
 * composer has told nobody anything. The draft outlives the page, and so does the waiting.
 */
export function createTelling(
  ports: TellPorts & { memory: Memory; draftKey: string },
  { state, show, sent }: Around,
  ending: AbortSignal,
) {
  const { reader, clock } = ports;
  const awaited = createAwaited(ports.memory, ports.draftKey);
  let current = new AbortController();

  function begin(): AbortSignal {
    current.abort();
    current = new AbortController();
    show(false);
    return AbortSignal.any([current.signal, ending]);
  }

  function wait(of: Awaited, signal: AbortSignal): { look(): Promise<void> } {
    let isLooking = false;
    const end = reader.watch(() => void look());
    signal.addEventListener('abort', end);
    show(true);

    async function newest(): Promise<readonly Message[]> {
      for (const wait of [calm, ...again]) {
        await clock.sleep(wait, signal);
        const page = await reader.readNewest(signal);
        if (signal.aborted) return [];
        if (page.kind === 'done') return page.value.messages;
      }
      return [];
    }

    async function look() {
      if (isLooking || signal.aborted) return;
      isLooking = true;
      const messages = await newest();
      isLooking = false;
      const reply = messages.find((message) => isReply(message) && isNewTo(of, message));
      if (reply === undefined) return;
      end();
      awaited.remove();
      show(false);
      sent(of.stage, reply);
    }
    return { look };
  }

  return {
    async tell(stage: Stage, how: 'if-free' | 'anyway'): Promise<Drafted> {
      const signal = begin();
      awaited.remove();
      const drafted = await draftReply(ports, (name, words) => updateFor(stage, name, words), how, signal);
      if (drafted === null || drafted.shown.put !== 'put') return drafted?.shown ?? null;
      const escalationId = state()?.escalationId ?? '';
      const of = { escalationId, stage, at: clock.now(), known: knownIn(drafted.caseOf.messages) };
      awaited.save(of);
      wait(of, signal);
      return drafted.shown;
    },
    /** Goes on waiting for what an earlier page drafted; it may have been sent since. */
    resume() {
      const of = awaited.load(state()?.escalationId ?? '', clock.now());
      if (of !== null) void wait(of, begin()).look();
    },
  };
}
