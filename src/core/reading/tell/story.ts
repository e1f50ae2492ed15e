import { has } from '../lexicon/has.ts';
import type { Block, PreparedMessage, Sentence } from '../prepared.ts';
import { introduces } from '../readers/introduces.ts';
import { sentencesOf } from '../sentences-of.ts';
import { isTold, type Place } from './customer-sentences.ts';

/** Where each sentence stands that customers wrote in these messages, one after another. */
type Story = { places: readonly Place[]; standing: ReadonlyMap<Sentence, { at: number; block: Block }> };

export function storyOf(messages: readonly PreparedMessage[]): Story {
  const all = messages
    .filter(({ by }) => by === 'customer')
    .flatMap((message) => sentencesOf(message).map(({ block, sentence }) => ({ message, block, sentence })));
  return {
    places: all,
    standing: new Map(all.map(({ sentence, block }, at) => [sentence, { at, block }])),
  };
}

/** What they write in paragraphs, in whole sentences: no names below. */
const wholeIn = ({ places, standing }: Story): readonly Place[] =>
  places
    .filter(isTold)
    .filter(({ sentence }) => standing.get(sentence)?.block.kind === 'paragraph' && isWhole(sentence.text));

const isAsk = ({ sentence }: Place): boolean => has(sentence.hits, 'story:asks');
const isQuestion = ({ sentence: { text } }: Place): boolean => text.endsWith('?');

/** "I hope you had a nice weekend.", "This is my third mail." */
const longestAside = 140;
const isAside = ({ sentence }: Place): boolean =>
  sentence.text.length <= longestAside &&
  sentence.hits.some(
    (hit) => hit.tag === 'story:polite' || hit.tag === 'story:aside' || introduces(sentence, hit),
  );

export const statementsIn = (story: Story): readonly Place[] =>
  wholeIn(story).filter((each) => !isAsk(each) && !isQuestion(each) && !isAside(each));

/** Those that say what they are about: "Is this known?" does not. */
export const questionsIn = (story: Story): readonly Place[] =>
  wholeIn(story).filter(
    (each) => isQuestion(each) && !isAsk(each) && /(?:\S+\s+){5}/.test(each.sentence.text),
  );

export const firstIn = (story: Story): Place | undefined => wholeIn(story).find((each) => !isAside(each));

/** Who signs writes no full stop. */
const isWhole = (text: string) => /\S\s+\S+\s+\S/.test(text) && /[.!?…]['"”)]*$/.test(text);

/** How much further away than the next sentence: one of another paragraph, and what only leads up to the matter. */
const apart = 2;
const prelude = 1.5;

/** Farthest a sentence is that touches a chosen one of its paragraph. */
export const beside = 1;

/** Those nearest to what was chosen first; of two that are as near, the one that follows. */
export function nearest(
  { standing }: Story,
  places: readonly Place[],
  chosen: readonly Place[],
  farthest = Number.POSITIVE_INFINITY,
): readonly Place[] {
  const anchors = chosen.flatMap(({ sentence }) => standing.get(sentence) ?? []);
  const first = Math.min(...anchors.map(({ at }) => at));
  const distance = ({ sentence }: Place): number => {
    const its = standing.get(sentence);
    if (its === undefined) return Number.POSITIVE_INFINITY;
    const steps = anchors.map(({ at, block }) => {
      const away = its.at > at ? its.at - at - 0.5 : at - its.at;
      return away + (block === its.block ? 0 : apart);
    });
    return Math.min(...steps) + (its.at < first ? prelude : 0);
  };
  return places
    .map((place) => ({ place, away: distance(place) }))
    .filter(({ away }) => away <= farthest)
    .sort((a, b) => a.away - b.away)
    .map(({ place }) => place);
}

/** Those that stand alone between two chosen ones of their paragraph: without them "so" has no reason. */
export function between(
  { places: all, standing }: Story,
  places: readonly Place[],
  chosen: readonly Place[],
): readonly Place[] {
  const isChosen = (at: number, block: Block): boolean =>
    chosen.some(({ sentence }) => sentence === all[at]?.sentence && standing.get(sentence)?.block === block);
  return places.filter(({ sentence }) => {
    const its = standing.get(sentence);
    return its !== undefined && isChosen(its.at - 1, its.block) && isChosen(its.at + 1, its.block);
  });
}
