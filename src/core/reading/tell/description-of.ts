import type { Cue, Finding, FindingKind } from '../finding.ts';
import type { PreparedMessage } from '../prepared.ts';
import type { Pausing } from '../reader.ts';
import {
  asTold,
  byId,
  distinct,
  inConversation,
  isTold,
  type Place,
  sentencesWith,
  type Told,
} from './customer-sentences.ts';
import { beside, between, nearest, questionsIn, statementsIn, storyOf } from './story.ts';

/** Playbook B3 asks for three to five. */
const fewest = 3;
const most = 5;

const isThreat: ReadonlySet<Cue> = new Set(['leaving', 'legal', 'public', 'executive', 'contract', 'refund']);

/**
 * The customer's own sentences: what happens, since when, how it shows, how wide. They stand in the order in which they
 * were written: "it", "since then" and "the second one" point to the sentence before.
 */
export function* descriptionOf(
  findings: readonly Finding[],
  messages: readonly PreparedMessage[],
): Pausing<readonly Told[]> {
  const known = byId(messages);
  const among = (these: readonly Finding[]) => sentencesWith(these, known).filter(isTold);
  const of = (...kinds: readonly FindingKind[]) => among(findings.filter(({ kind }) => kinds.includes(kind)));
  const first = opening(messages);
  const early = (places: readonly Place[]) => places.filter(({ message }) => first.has(message));
  const tried = among(findings.filter(isDone));
  const told = without(of('observed'), tried);
  yield;
  const [what, ...how] = early(told);
  const [since] = early(of('since'));
  const [spread] = among(growing(findings));
  const [wide = spread] = early(among(people(findings)));
  const chosen = distinct([what, since, how[0], how[1], spread ?? wide]);

  yield;
  const story = storyOf([...first]);
  const all = without(statementsIn(story), [...tried, ...of('step')]);
  yield;
  const threats = findings.filter((each) => each.kind === 'cue' && isThreat.has(each.cue));
  const aside = without(all, of('environment'));
  const plain = without(aside, [...of('expected', 'customer-expects', 'deadline'), ...among(threats)]);
  const fill = (places: readonly Place[], upTo: number) => {
    const more = distinct([...chosen, ...places]).slice(chosen.length);
    chosen.push(...more.slice(0, Math.max(0, upTo - chosen.length)));
  };
  if (chosen.length === 0 && told.length > 0) fill([...plain, ...questionsIn(story)], 1);
  yield;
  const telling = only(plain, of('error', 'depth', 'frequency', 'since', 'affected'));
  if (chosen.length > 0)
    for (const each of [telling, plain, aside, all, questionsIn(story)])
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

type Affected = Extract<Finding, { kind: 'affected' }>;

const affected = (findings: readonly Finding[]): readonly Affected[] =>
  findings.filter((each) => each.kind === 'affected');

/** That it spreads says more than how many it was at first: the newest word on it. */
const growing = (findings: readonly Finding[]): readonly Finding[] =>
  affected(findings)
    .filter((each) => each.growing)
    .slice(-1);

/** People tell more than records. */
const people = (findings: readonly Finding[]): readonly Finding[] =>
  affected(findings).toSorted((a, b) => Number(isOfThings(a)) - Number(isOfThings(b)));

const isOfThings = ({ unit }: Affected) => unit === 'records' || unit === 'other';

function only(places: readonly Place[], these: readonly Place[]): readonly Place[] {
  return without(places, without(places, these));
}

function without(places: readonly Place[], left: readonly Place[]): readonly Place[] {
  const gone = new Set(left.map(({ sentence }) => sentence));
  return places.filter(({ sentence }) => !gone.has(sentence));
}
