import type { Action } from './actions.ts';
import type { Turn } from './course.ts';
import type { Result } from './outcome.ts';

/** What is said of how it went. */
type How = 'good' | 'bad' | 'mixed';

/** What can be seen of a thing that may have been tried; one that is not on the scorecard says nothing. */
export type Sign =
  // The deed.
  | `deed ${'thing' | 'verb'} ${'mending' | 'usual'}`
  | `deed guessed ${NonNullable<Action['guess']>}`
  | `deed by ${Action['by']}${'' | ' passive'}`
  | `deed ${'again' | 'begins sentence' | 'in another way' | 'tells whom' | 'noted' | 'of earlier' | 'of several' | 'told'}`
  // Where it stands.
  | `place ${'customer' | 'note' | 'answer' | 'listed' | 'opens' | 'late' | 'ahead' | 'you'}`
  | `place ${'says tried' | 'proposes' | 'near mending'}`
  | `place ${'before another' | 'behind another' | 'behind bad'}`
  | 'guessed in an answer'
  | `announced ${Result}`
  // What is said of it in its sentence, and behind another deed of it.
  | `then ${How}`
  | `then mixed, ${Turn} in the end`
  | `then ${'bad' | 'good'} for a while`
  | `then ${'but' | 'denies' | 'for a while' | 'good but' | 'in vain' | 'of no effect' | 'only runs' | 'shows' | 'unclear'}`
  | `${'when' | 'guessed' | 'thing' | 'usual'} then ${How}`
  | `later ${How}`
  // What the next sentences say.
  | `${'next' | 'further'} ${How}${'' | ' far' | ' of another'}`
  | `${'next' | 'further'} of all`
  | `next ${'of it' | 'deed' | 'nothing' | 'none'}`
  // It is not known yet.
  | `${'then' | 'next'} pending`;

type Points = readonly [attempt: number, worked: number, failed: number, partly: number];

/**
 * What each sign speaks for: that it is an attempt at all, and that it worked, failed, or helped in part. In whole points,
 * fitted to our own conversations, each batch in turn as one never seen, and rounded.
 */
const scorecard: Partial<Readonly<Record<Sign, Points>>> = {
  'deed again': [1, -1, 2, -1],
  'deed begins sentence': [2, 0, -1, 1],
  'deed by nobody passive': [-2, 1, -1, 0],
  'deed by other': [0, -1, 1, 0],
  'deed by self': [1, 0, 0, 0],
  'deed guessed doing': [-4, 0, -1, 1],
  'deed guessed past': [-3, 0, 1, 0],
  'deed guessed thing': [-2, -1, 1, 0],
  'deed in another way': [1, 1, -1, 0],
  'deed noted': [-6, 0, 0, 0],
  'deed of earlier': [-4, 1, 0, -1],
  'deed of several': [4, 0, 0, 0],
  'deed thing mending': [3, 1, 0, -1],
  'deed thing usual': [-1, 1, -2, 1],
  'deed tells whom': [-8, 0, 0, 0],
  'deed told': [-9, 0, 0, 0],
  'deed verb mending': [5, 0, 0, 0],
  'deed verb usual': [-1, 0, -1, 1],
  'when then bad': [-5, 0, 0, 0],
  'when then good': [5, 3, -1, -1],
  'guessed in an answer': [-8, -2, 0, 2],
  'guessed then bad': [-1, -1, -1, 2],
  'guessed then good': [-4, -1, -1, 2],
  'guessed then mixed': [-4, 0, 0, 0],
  'thing then bad': [-2, 1, -1, 0],
  'thing then good': [0, -1, 1, 0],
  'thing then mixed': [4, 0, -2, 2],
  'usual then bad': [1, 1, -1, 0],
  'usual then good': [1, -1, 1, 0],
  'usual then mixed': [2, 0, 1, -1],
  'place ahead': [1, 2, -3, 0],
  'place answer': [0, 2, 0, -2],
  'place before another': [4, -2, 2, 0],
  'place behind another': [-2, 0, 1, -1],
  'place behind bad': [3, 0, -2, 1],
  'place customer': [-4, -2, 2, 0],
  'place late': [3, -2, 2, 0],
  'place listed': [5, 1, 0, -1],
  'place near mending': [3, 0, -1, 1],
  'place note': [0, 2, -2, -1],
  'place opens': [0, -1, -2, 2],
  'place proposes': [0, 1, 0, -1],
  'place says tried': [-1, 1, 0, -1],
  'place you': [-1, -1, 1, 0],
  'announced failed': [1, -1, 2, -1],
  'then bad': [2, -2, 4, -1],
  'then bad for a while': [4, -3, 0, 3],
  'then but': [0, 2, -1, -1],
  'then denies': [2, 0, -1, 1],
  'then for a while': [1, -1, 1, 0],
  'then good': [8, 6, -5, -1],
  'then good but': [1, -2, -1, 2],
  'then good for a while': [1, -2, 2, 0],
  'then in vain': [5, -2, 2, -1],
  'then mixed': [4, 2, -3, 2],
  'then mixed, bad in the end': [2, 0, -2, 2],
  'then mixed, good in the end': [0, 3, -2, -1],
  'then mixed, half in the end': [2, -1, 0, 0],
  'then of no effect': [5, -1, 2, -2],
  'then only runs': [-5, -1, 1, 0],
  'then pending': [4, 0, 0, 0],
  'then shows': [0, -2, 2, -1],
  'then unclear': [1, 0, 0, 0],
  'later bad': [3, -1, 1, -1],
  'next bad': [7, -3, 5, -2],
  'next bad far': [0, 0, 1, -1],
  'next bad of another': [-2, 0, 1, -1],
  'next deed': [0, 1, 1, -2],
  'next good': [-1, -1, 0, 1],
  'next good far': [-2, 0, 1, -1],
  'next good of another': [-1, -1, -1, 2],
  'next mixed': [0, -2, -1, 3],
  'next pending': [3, 0, 0, 0],
  'next none': [-2, 1, -1, 0],
  'next nothing': [0, 1, -1, 0],
  'next of all': [5, 0, 2, -2],
  'next of it': [5, -1, 0, 1],
  'further bad': [3, -1, 2, -1],
  'further bad of another': [-2, 0, 0, 0],
  'further of all': [0, -1, 2, -1],
};

/** Nothing is said that weighs against one of these: then it is not known yet. */
const pending: readonly Sign[] = ['then pending', 'next pending'];

const base: Points = [-2, 1, 0, -1];

/** An attempt has at least so many points. */
const enough = 1;

/** How it ended; null where it was no attempt. */
export function weigh(signs: Iterable<Sign>): Result | null {
  let [attempt, worked, failed, partly] = base;
  const all = new Set(signs);
  for (const sign of all) {
    const [a, w, f, p] = scorecard[sign] ?? [0, 0, 0, 0];
    attempt += a;
    worked += w;
    failed += f;
    partly += p;
  }
  if (attempt < enough) return null;
  if (pending.some((sign) => all.has(sign))) return 'unknown';
  return failed >= worked && failed >= partly ? 'failed' : worked >= partly ? 'worked' : 'partly';
}
