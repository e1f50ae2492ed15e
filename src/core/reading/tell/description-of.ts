import { isThreat } from '../cues/threats.ts';
import type { Finding, FindingKind } from '../finding.ts';
import type { PreparedMessage } from '../prepared.ts';
import type { Pausing } from '../reader.ts';
import {
  asTold,
  distinct,
  inConversation,
  isTold,
  type Place,
  type Stated,
  sentencesWith,
  type Told,
  wording,
} from './customer-sentences.ts';
import { beside, between, nearest, questionsIn, statementsIn, storyOf } from './story.ts';

/** Playbook B3 asks for three to five. */
const fewest = 3;
const most = 5;

/**
 * The customer's own sentences: what happens, since when, how it shows, how wide. They stand in the order in which they
 * were written: "it", "since then" and "the second one" point to the sentence before.
 */
export function* descriptionOf(
  findings: readonly Finding[],
  stated: readonly Stated[],
  messages: readonly PreparedMessage[],
): Pausing<readonly Told[]> {
  const telling = (these: readonly Stated[]) => sentencesWith(these).filter(isTold);
  const where = (is: (finding: Finding) => boolean) => telling(stated.filter(({ finding }) => is(finding)));
  const of = (...kinds: readonly FindingKind[]) => where(({ kind }) => kinds.includes(kind));
  const first = opening(messages);
  const early = (places: readonly Place[]) => places.filter(({ message }) => first.has(message));
  const tried = where(isDone);
  const told = without(of('observed'), tried);
  yield;
  const [what, ...how] = early(told);
  const [since] = early(of('since'));
  const newest = findings.findLast(isGrowing);
  const [spread] = where((each) => each === newest);
  const [wide = spread] = early(telling(people(stated)));
  const chosen = distinct([what, since, how[0], how[1], spread ?? wide]);

  yield;
  const story = storyOf([...first]);
  const all = without(statementsIn(story), [...tried, ...of('step')]);
  yield;
  const aside = without(all, of('environment'));
  const plain = without(aside, [...of('expected', 'customer-expects', 'deadline'), ...where(isThreat)]);
  const said = new Set(chosen.map(wording));
  const fill = (places: readonly Place[], upTo: number) => {
    for (const place of places) {
      if (chosen.length >= upTo) return;
      if (said.has(wording(place))) continue;
      said.add(wording(place));
      chosen.push(place);
    }
  };
  if (chosen.length === 0 && told.length > 0) fill([...plain, ...questionsIn(story)], 1);
  yield;
  const nearIt = only(plain, of('error', 'depth', 'frequency', 'since', 'affected'));
  if (chosen.length > 0)
    for (const each of [nearIt, plain, aside, all, questionsIn(story)])
      fill(nearest(story, each, chosen), fewest);
  yield;
  // What nobody has cut into sentences, such as a call that was written down, is quoted from its beginning instead.
  if (chosen.length === 0 && !story.places.every(isTold)) return [];
  if (chosen.length < 2) fill([...told, ...of('since', 'affected', 'depth', 'error', 'frequency')], fewest);
  if (chosen.length > 0) fill(without(of('since', 'affected', 'depth'), tried), fewest);
  fill(nearest(story, plain, chosen, beside), most - 1);
  fill(between(story, all, chosen), most);
  return inConversation(chosen.slice(0, most), messages).map(asTold).filter(isNew);
}

/** Not told yet at the end of a quotation that began in a sentence before. */
const isNew = ({ quote }: Told, at: number, all: readonly Told[]): boolean =>
  all
    .slice(0, at)
    .every((each) => each.quote.messageId !== quote.messageId || each.quote.span[1] <= quote.span[0]);

/** From before the first reply, where there is one: later messages tell how it went on. */
function opening(messages: readonly PreparedMessage[]): ReadonlySet<PreparedMessage> {
  const answered = messages.findIndex(({ by, message }) => by === 'agent' && message.public);
  return new Set(answered < 0 ? messages : messages.slice(0, answered));
}

/** With its result: the brief has a place for it. */
const isDone = (each: Finding): boolean => each.kind === 'attempt' && each.result !== 'unknown';

/** That it spreads says more than how many it was at first: the newest word on it. */
const isGrowing = (each: Finding): boolean => each.kind === 'affected' && each.growing;

/** People tell more than records. */
const people = (stated: readonly Stated[]): readonly Stated[] =>
  stated
    .filter(({ finding: { kind } }) => kind === 'affected')
    .toSorted((a, b) => Number(isOfThings(a.finding)) - Number(isOfThings(b.finding)));

const isOfThings = (each: Finding): boolean =>
  each.kind === 'affected' && (each.unit === 'records' || each.unit === 'other');

function only(places: readonly Place[], these: readonly Place[]): readonly Place[] {
  return without(places, without(places, these));
}

function without(places: readonly Place[], left: readonly Place[]): readonly Place[] {
  const gone = new Set(left.map(({ sentence }) => sentence));
  return places.filter(({ sentence }) => !gone.has(sentence));
}
