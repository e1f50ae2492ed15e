import type { Calendar } from '../calendar.ts';
import type { Case } from '../case/case.ts';
import type { Message } from '../case/message.ts';
import type { Finding, Reading } from './finding.ts';
import type { Matcher } from './lexicon/match.ts';
import type { Phrasebook } from './lexicon/phrasebook.ts';
import { placesIn } from './places-in.ts';
import { type Outline, outlineOf, prepare } from './prepare.ts';
import type { Language, PreparedMessage } from './prepared.ts';
import type { Pausing, Place } from './reader.ts';
import { combiners, readers } from './readers.ts';
import { statedIn } from './tell/customer-sentences.ts';
import { descriptionOf } from './tell/description-of.ts';
import { summaryOf } from './tell/summary-of.ts';

/** What one message says by itself, to this matcher. */
type ReadMessage = {
  prepared: PreparedMessage;
  place: Place;
  matcher: Matcher;
  findings: readonly Finding[];
};

type Waiting = {
  /** After every small piece of work: whether it is time for a break, so that the page stays usable, is for it to say. */
  pause(): Promise<void>;
  /** Before the first message in a language: resolves when its phrases are in the phrasebook, or cannot be. */
  meet(language: Language): Promise<void>;
};

export type ConversationReader = {
  read(caseOf: Case): Reading;
  readInSlices(caseOf: Case, waiting: Waiting): Promise<Reading>;
};

/** A message that is still to be read. */
type Waited = { outline: Outline; place: Place };

/** Reads conversations and keeps what each message said, so that a new message or an older page costs only itself. */
export function createReader(calendar: Calendar, phrasebook: Phrasebook): ConversationReader {
  let kept: ReadonlyMap<string, ReadMessage> = new Map();

  function known(message: Message, place: Place): ReadMessage | null {
    const found = kept.get(message.id);
    if (found === undefined || !isSame(found.prepared.message, message)) return null;
    const isReadAlike = phrasebook.matcherOf(found.prepared.language) === found.matcher;
    return isReadAlike && isSamePlace(found.place, place) ? found : null;
  }
  /**
   * One reader goes through all messages before the next one begins: what its patterns are compiled to stays at hand in
   * the processor, which makes them twice as fast. Stops where a pause may be made.
   */
  function* readAll(waited: readonly (ReadMessage | Waited)[]): Pausing<readonly ReadMessage[]> {
    const all: ReadMessage[] = [];
    const unread: (ReadMessage & { findings: Finding[] })[] = [];
    for (const each of waited) {
      if ('prepared' in each) {
        all.push(each);
        continue;
      }
      yield;
      const { outline, place } = each;
      const prepared = prepare(outline, phrasebook);
      const read = { prepared, place, matcher: phrasebook.matcherOf(outline.language), findings: [] };
      all.push(read);
      if (!prepared.isAutomatic) unread.push(read);
    }
    for (const reader of readers)
      for (const { prepared, place, findings } of unread) {
        yield;
        for (const finding of reader(prepared, place, calendar)) findings.push(finding);
      }
    return all;
  }
  function keep(read: readonly ReadMessage[]): void {
    kept = new Map(read.map((each) => [each.prepared.message.id, each]));
  }
  return {
    read(caseOf) {
      const placeOf = placesIn(caseOf);
      const waited = caseOf.messages.map((message) => {
        const place = placeOf(message);
        return known(message, place) ?? { outline: outlineOf(message, place.language), place };
      });
      const read = atOnce(readAll(waited));
      keep(read);
      return atOnce(combine(caseOf, read));
    },
    async readInSlices(caseOf, { pause, meet }) {
      const placeOf = placesIn(caseOf);
      const met = new Set<Language>();
      const waited: (ReadMessage | Waited)[] = [];
      for (const message of caseOf.messages) {
        const place = placeOf(message);
        const before = known(message, place);
        if (before !== null && met.has(before.prepared.language)) {
          waited.push(before);
          continue;
        }
        const outline = outlineOf(message, place.language);
        if (!met.has(outline.language)) await meet(outline.language);
        met.add(outline.language);
        waited.push(known(message, place) ?? { outline, place });
        await pause();
      }
      const read = await withPauses(readAll(waited), pause);
      keep(read);
      return withPauses(combine(caseOf, read), pause);
    },
  };
}

function atOnce<T>(work: Pausing<T>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done === true) return step.value;
}

async function withPauses<T>(work: Pausing<T>, pause: Waiting['pause']): Promise<T> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    await pause();
  }
}

/** Reads a whole conversation at once. */
export const readConversation = (caseOf: Case, calendar: Calendar, phrasebook: Phrasebook): Reading =>
  createReader(calendar, phrasebook).read(caseOf);

const isSamePlace = (a: Place, b: Place) =>
  a.zone === b.zone && a.dayFirst === b.dayFirst && a.language === b.language && a.opens === b.opens;

const isSame = (a: Message, b: Message) =>
  a === b ||
  (a.text === b.text &&
    a.at === b.at &&
    a.author.role === b.author.role &&
    a.author.name === b.author.name &&
    a.public === b.public);

/** What all messages say together. Stops where a pause may be made. */
function* combine(caseOf: Case, read: readonly ReadMessage[]): Pausing<Reading> {
  const messages = read.map(({ prepared }) => prepared);
  let findings: readonly Finding[] = read.flatMap((each) => each.findings);
  for (const combiner of combiners) {
    yield;
    const combined = combiner(findings, messages, caseOf);
    findings = 'next' in combined ? yield* combined : combined;
  }
  const stated = yield* statedIn(findings, messages);
  const summary = summaryOf(caseOf.ticket.subject, stated, messages);
  yield;
  return { findings, summary, description: yield* descriptionOf(findings, stated, messages) };
}
