import type { Calendar } from '../calendar.ts';
import type { Case } from '../case/case.ts';
import type { Message } from '../case/message.ts';
import type { Finding, Reading } from './finding.ts';
import { placesIn } from './places-in.ts';
import { prepare } from './prepare.ts';
import type { PreparedMessage } from './prepared.ts';
import type { Place } from './reader.ts';
import { combiners, readers } from './readers.ts';
import { descriptionOf } from './tell/description-of.ts';
import { summaryOf } from './tell/summary-of.ts';

/** What one message says by itself. */
type ReadMessage = { prepared: PreparedMessage; place: Place; findings: readonly Finding[] };

/** Characters that are read without a pause: a few milliseconds of work. */
const slice = 60_000;

export type ConversationReader = {
  read(caseOf: Case): Reading;
  /** The same, with `pause` between slices of work, so that the page stays usable. */
  readInSlices(caseOf: Case, pause: () => Promise<void>): Promise<Reading>;
};

/** Reads conversations and keeps what each message said, so that a new message or an older page costs only itself. */
export function createReader(calendar: Calendar): ConversationReader {
  let kept: ReadonlyMap<string, ReadMessage> = new Map();

  function known(message: Message, place: Place): ReadMessage | null {
    const found = kept.get(message.id);
    if (found === undefined || !isSame(found.prepared.message, message)) return null;
    return isSamePlace(found.place, place) ? found : null;
  }
  function readMessage(message: Message, place: Place): ReadMessage {
    const prepared = prepare(message, place.language);
    const findings = prepared.isAutomatic
      ? []
      : readers.flatMap((reader) => reader(prepared, place, calendar));
    return { prepared, place, findings };
  }
  function finish(caseOf: Case, read: readonly ReadMessage[]): Reading {
    kept = new Map(read.map((each) => [each.prepared.message.id, each]));
    return combine(caseOf, read);
  }
  return {
    read(caseOf) {
      const placeOf = placesIn(caseOf);
      const read = caseOf.messages.map((message) => {
        const place = placeOf(message);
        return known(message, place) ?? readMessage(message, place);
      });
      return finish(caseOf, read);
    },
    async readInSlices(caseOf, pause) {
      const placeOf = placesIn(caseOf);
      const read: ReadMessage[] = [];
      let size = 0;
      for (const message of caseOf.messages) {
        const place = placeOf(message);
        const before = known(message, place);
        read.push(before ?? readMessage(message, place));
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
export const readConversation = (caseOf: Case, calendar: Calendar): Reading =>
  createReader(calendar).read(caseOf);

const isSamePlace = (a: Place, b: Place) =>
  a.zone === b.zone && a.dayFirst === b.dayFirst && a.language === b.language && a.opens === b.opens;

const isSame = (a: Message, b: Message) =>
  a === b ||
  (a.text === b.text &&
    a.at === b.at &&
    a.author.role === b.author.role &&
    a.author.name === b.author.name &&
    a.public === b.public);

function combine(caseOf: Case, read: readonly ReadMessage[]): Reading {
  const messages = read.map(({ prepared }) => prepared);
  const findings = combiners.reduce<readonly Finding[]>(
    (found, combiner) => combiner(found, messages, caseOf),
    read.flatMap((each) => each.findings),
  );
  return {
    findings,
    summary: summaryOf(caseOf.ticket.subject, findings, messages),
    description: descriptionOf(findings, messages),
  };
}
