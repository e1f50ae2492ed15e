import type { Case } from '../../case/case.ts';
import { groupBy } from '../../group-by.ts';
import type { Finding } from '../../reading/finding.ts';
import type { BriefField } from '../brief.ts';
import { field } from '../prefill/field.ts';
import { compete, type Slot } from './compete.ts';
import {
  evidenceOf,
  type FindingOf,
  lineOf,
  linesFrom,
  ofCue,
  ofKind,
  saidAt,
  sentenceOf,
  withoutRepeats,
} from './findings.ts';
import { inSentence } from './in-sentence.ts';
import type { FoundWords } from './words.ts';

type Affected = FindingOf<'affected'>;

const nobody = /^(?:nobody|no-?one|none|anyone|anybody|niemand|keiner|personne|nadie|ninguém)$/i;

/** Characters (UTF-16 units) of a sentence that can stand for its figure. */
const shortSentence = 60;

/** "Three" tells of nothing, and "nobody", cut out of "nobody can pay", the contrary. */
const tells = (said: Affected): boolean =>
  / /.test(lineOf(said)) || (said.count === null && !nobody.test(lineOf(said)));

/** Where no other number is told, "60" comes with its sentence: "By now there are 60 of them". */
function telling(all: readonly Affected[]): readonly Affected[] {
  const worded = all.filter(tells);
  if (worded.some(({ count }) => count !== null)) return worded;
  const figures = all
    .filter((said) => /^\d[\d.,]*$/.test(lineOf(said)))
    .map((said) => ({ ...said, text: inSentence(said).text.replace(/\.$/, '') }))
    .filter(({ text }) => text.length <= shortSentence);
  return figures.length > 0 ? figures.slice(-1) : worded;
}

/** What was said of one unit, the newest first: a number beats "many", and equal numbers are one. */
function slotOf(said: readonly Affected[]): Slot | null {
  const counted = said.filter(({ count }) => count !== null);
  const newest = (counted.length > 0 ? counted : said.slice(-1)).toSorted((a, b) => saidAt(b) - saidAt(a));
  const distinct = newest.filter(
    ({ count }, at) => newest.findIndex((other) => other.count === count) === at,
  );
  const [first, ...rest] = distinct.map((each) => ({
    text: lineOf(each),
    evidence: evidenceOf(said.filter(({ count }) => count === each.count)),
  }));
  return first === undefined ? null : [first, ...rest];
}

/** Who, from the account; how many, from what was written; two different numbers of one unit compete. */
export function affected(
  findings: readonly Finding[],
  who: BriefField | undefined,
  beside: readonly string[],
  { say }: FoundWords,
): BriefField | undefined {
  const said = telling(ofKind(findings, 'affected'));
  const slots = [...groupBy(said, ({ unit }) => unit).values()].map(slotOf).filter((slot) => slot !== null);
  const growing = said.some((each) => each.growing) ? [say('found.growing')] : [];
  const found = compete(slots, (texts) => {
    const what = [texts.join(', '), ...growing].join('; ');
    const said = who === undefined ? what : say('found.affected', { who: who.text, what });
    return [said, ...beside].join('; ');
  });
  if (found === undefined || who === undefined) return found;
  const withWho = <Each extends { evidence: BriefField['evidence'] }>(each: Each): Each => ({
    ...each,
    evidence: [...each.evidence, ...who.evidence],
  });
  const { candidates } = found;
  return { ...withWho(found), ...(candidates && { candidates: candidates.map(withWho) }) };
}

/** What they cannot do, then how they get by; each line says which of both it is. */
export function blocked(findings: readonly Finding[], { say }: FoundWords): BriefField | undefined {
  const said = ofKind(findings, 'depth').toSorted((a, b) => Number(b.blocked) - Number(a.blocked));
  return linesFrom(said, {
    most: 4,
    line: (finding) => {
      const isBlocked = finding.kind === 'depth' && finding.blocked;
      return say(isBlocked ? 'found.blocked' : 'found.gets_by', { text: lineOf(finding) });
    },
  });
}

const namesReference = (tag: string): boolean => /referen[cz]/i.test(tag);

/** Whether it may become public (playbook I5): the customer's words, and the tag of a reference customer. */
export function reputation(
  findings: readonly Finding[],
  { organization }: Case,
  { say }: FoundWords,
): BriefField | undefined {
  const said = withoutRepeats(ofCue(findings, 'public').slice(0, 6).map(inSentence)).slice(0, 3);
  const tag = organization?.tags.find(namesReference);
  const texts = [...said.map(sentenceOf), ...(tag === undefined ? [] : [say('found.reference_customer')])];
  if (texts.length === 0) return undefined;
  const evidence = evidenceOf(said);
  return field(
    texts.join('; '),
    ...evidence,
    ...(tag === undefined ? [] : [{ kind: 'field', of: 'organization', name: 'tags', value: tag } as const]),
  );
}
