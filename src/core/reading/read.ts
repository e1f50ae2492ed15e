import type { Case } from '../case/case.ts';
import type { Message } from '../case/message.ts';
import type { Finding, Reading } from './finding.ts';
import { prepare } from './prepare.ts';
import type { PreparedMessage } from './prepared.ts';
import { combiners, readers } from './readers.ts';

/** What one message says by itself. */
type ReadMessage = { prepared: PreparedMessage; findings: readonly Finding[] };

/** Characters that are read without a pause: a few milliseconds of work. */
const slice = 60_000;

export type ConversationReader = {
  read(caseOf: Case): Reading;
  /** The same, with `pause` between slices of work, so that the page stays usable. */
  readInSlices(caseOf: Case, pause: () => Promise<void>): Promise<Reading>;
};

/** Reads conversations and keeps what each message said, so that a new message or an older page costs only itself. */
export function createReader(): ConversationReader {
  let kept: ReadonlyMap<string, ReadMessage> = new Map();

  function known(message: Message): ReadMessage | null {
    const found = kept.get(message.id);
    return found !== undefined && isSame(found.prepared.message, message) ? found : null;
  }
  function finish(caseOf: Case, read: readonly ReadMessage[]): Reading {
    kept = new Map(read.map((each) => [each.prepared.message.id, each]));
    return combine(caseOf, read);
  }
  return {
    read: (caseOf) =>
      finish(
        caseOf,
        caseOf.messages.map((message) => known(message) ?? readMessage(message)),
      ),
    async readInSlices(caseOf, pause) {
      const read: ReadMessage[] = [];
      let size = 0;
      for (const message of caseOf.messages) {
        const before = known(message);
        read.push(before ?? readMessage(message));
        if (before === null) size += message.text.length;
        if (size < slice) continue;
        size = 0;
        await pause();
      }
      return finish(caseOf, read);
    },
  };
}

/** Reads a whole conversation at once. */
export const readConversation = (caseOf: Case): Reading => createReader().read(caseOf);

const isSame = (a: Message, b: Message) =>
  a === b ||
  (a.text === b.text &&
    a.at === b.at &&
    a.author.role === b.author.role &&
    a.author.name === b.author.name &&
    a.public === b.public);

function readMessage(message: Message): ReadMessage {
  const prepared = prepare(message);
  return { prepared, findings: prepared.isAutomatic ? [] : readers.flatMap((reader) => reader(prepared)) };
}

function combine(caseOf: Case, read: readonly ReadMessage[]): Reading {
  const messages = read.map(({ prepared }) => prepared);
  const findings = combiners.reduce<readonly Finding[]>(
    (found, combiner) => combiner(found, messages, caseOf),
    read.flatMap((each) => each.findings),
  );
  return { findings, summary: null, description: [] };
}
