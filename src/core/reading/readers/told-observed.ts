import type { Points } from './points.ts';
import { pointsOf } from './points.ts';
import type { Placed } from './sign.ts';

const points: Points = {
  trouble: 3,
  'observed:contrast': 3,
  'observed:contrast@start': 1,
  opening: 3,
  'observed:outcome': 3,
  since: 3,
  'observed:persists': 2,
  suffers: 2,
  few: 1,
  'steps:trying': 1,
  'steps:done': 1,
  'observed:seems@start': 1,
  'expected:instead': 2,
  'observed:failure': 1,
  'observed:seems': 1,
  'acts+trouble': 1,
  'acts@start': 1,
  'steps:acting@start': 1,
  'quoted-code': 1,
  colon: 1,
  'observed:error': 1,
  'observed:negation': 1,
  'topic:observed': 3,
  'steps:order@start': -2,
  'observed:wrong': -2,
  'observed:negation@start': -1,
  question: -2,
  item: -1,
  numbered: -2,
  short: -1,
  long: -3,
  'expected:should': -3,
  'expected:expect': -3,
  'expected:before': -1,
  'acts+maybe': -1,
  'before-code': -1,
  'shows+output': -1,
  pair: -2,
  'expected:wish': -2,
  'expected:would-be': -2,
  'topic:tried': -1,
  'topic:other': -2,
  'topic:steps': -3,
  'topic:expected': -4,
  'topic:environment': -5,
  asks: -2,
  worked: -3,
  polite: -8,
  aside: -8,
};

const enough = 6;
/** What the best sentence needs where a problem is told and no sentence has enough. */
const atLeast = 4;

/** What its first sentence needs: most people begin with it. */
const atOnce = 3;

/** Sentences in running text that say what happens. Where a problem is told, at least the one that says it best. */
export function toldObserved(placed: readonly Placed[], opens: boolean): readonly Placed[] {
  const most = Math.max(...placed.filter(hasWords).map((each) => pointsOf(each, points)));
  const least = opens && most >= atLeast ? Math.min(most, enough) : enough;
  const isKnown = placed.some(({ sentence: { hits } }) => hits.some(({ tag }) => ofBehaviour.test(tag)));
  const firstKind = placed.findIndex(({ signs }) => signs.has('polite'));
  return placed.filter((each, at) => {
    // Who was kind before may go on with the weather.
    const isKind = firstKind >= 0 && firstKind < at;
    const isFirst = isKnown && !isKind && begins(each);
    const sum = pointsOf(each, points);
    return (
      hasWords(each) && sum >= (isFirst ? Math.min(least, atOnce) : least) && (opens || tellsTrouble(each))
    );
  });
}

/** None of these is met where the phrases of the language are not known. */
const ofBehaviour = /^(?:observed|steps|expected):/;

/** The first sentence, unless it only leads up to the matter: "I am using …", "here is …". */
const begins = ({ signs }: Placed) => signs.has('opening') && !leadsUp.some((sign) => signs.has(sign));
const leadsUp = [
  'steps:did',
  'steps:trying',
  'steps:shows',
  'steps:reproduce',
  'expected:wish',
  'expected:need',
] as const;

/** Later, a "not" alone belongs to an answer, and what is well is told elsewhere. */
const tellsTrouble = ({ signs }: Placed) =>
  !signs.has('question') &&
  !signs.has('worked') &&
  !signs.has('well') &&
  goesOn.some((sign) => signs.has(sign));
const goesOn = [
  'observed:failure',
  'observed:error',
  'observed:persists',
  'observed:outcome',
  'since',
] as const;

/** "No" is an answer. */
const hasWords = ({ sentence: { text } }: Placed) => /\S\s+\S/.test(text);
