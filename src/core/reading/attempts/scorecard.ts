import type { Result } from './outcome.ts';

type Points = readonly [attempt: number, worked: number, failed: number, partly: number];

/**
 * What each sign speaks for: that it is an attempt at all, and that it worked, failed, or helped in part. In whole points,
 * fitted to our own conversations, each batch in turn as one never seen, and rounded.
 */
const scorecard: Readonly<Record<string, Points>> = {
  'deed again': [2, -1, 2, -1],
  'deed begins sentence': [2, 0, 0, 0],
  'deed by nobody passive': [-1, 1, 0, -1],
  'deed by other': [0, -1, 1, 0],
  'deed by self': [1, 0, 0, 0],
  'deed noted': [-4, 0, -1, 1],
  'deed of earlier': [-5, 1, -1, -1],
  'deed of several': [4, 0, 0, 0],
  'deed thing mending': [2, 1, 1, -1],
  'deed thing usual': [-3, 0, 0, 0],
  'deed told': [-3, -1, 0, 1],
  'deed verb mending': [2, 0, 0, 0],
  'deed verb usual': [-3, 0, 0, 0],
  'when then bad': [-4, 0, 0, 0],
  'when then good': [5, 2, -1, -1],
  'thing then bad': [-2, 0, 0, 0],
  'thing then good': [0, -1, 1, 1],
  'thing then mixed': [3, 0, -1, 1],
  'usual then bad': [1, 1, -2, 1],
  'usual then good': [0, -2, 1, 0],
  'usual then mixed': [2, 0, 0, 0],
  'place ahead': [0, 2, -2, 0],
  'place before another': [4, -1, 1, 0],
  'place behind another': [-2, -1, 1, 0],
  'place behind bad': [3, 0, -2, 1],
  'place customer': [-2, -1, 2, -1],
  'place late': [4, -1, 1, 1],
  'place listed': [3, 0, 0, 0],
  'place near mending': [2, 0, -1, 1],
  'place note': [1, 2, -2, 0],
  'place opens': [0, -1, -2, 3],
  'place proposes': [1, 1, 0, -1],
  'place says tried': [0, 0, 1, -1],
  'place you': [-1, 0, 0, 0],
  'announced failed': [1, -1, 2, -1],
  'then bad': [1, -3, 5, -1],
  'then bad for a while': [4, -3, 0, 3],
  'then but': [0, 1, 0, -1],
  'then denies': [4, 0, 0, 0],
  'then for a while': [4, -1, 1, 0],
  'then good': [10, 6, -5, -1],
  'then good but': [-1, -2, 0, 3],
  'then good for a while': [1, -1, 1, 0],
  'then in vain': [8, -1, 3, -2],
  'then mixed': [5, 2, -4, 2],
  'then mixed, bad in the end': [0, 0, -1, 2],
  'then mixed, good in the end': [3, 3, -3, 0],
  'then mixed, half in the end': [1, -1, 1, 1],
  'then only runs': [-6, 0, 0, 0],
  'then shows': [-2, -2, 2, -1],
  'then unclear': [1, 0, 0, 0],
  'later bad': [2, -1, 3, -1],
  'next bad': [6, -3, 5, -2],
  'next bad far': [-2, 1, 1, -2],
  'next bad of another': [-1, 0, 0, 0],
  'next deed': [-1, 0, 1, -1],
  'next good': [-1, -1, 0, 1],
  'next good of another': [-2, -1, -1, 1],
  'next mixed': [0, -2, -2, 4],
  'next none': [-3, 2, -3, 1],
  'next nothing': [-1, 2, -1, 0],
  'next of all': [3, 1, 1, -1],
  'next of it': [4, -1, 1, 0],
  'further bad': [3, -1, 2, -1],
  'further of all': [1, -1, 2, -1],
};

const base: Points = [-1, 1, 0, -1];

/** An attempt has at least so many points. */
const enough = 1;

/** How it ended; null where it was no attempt. */
export function weigh(signs: Iterable<string>): Result | null {
  let [attempt, worked, failed, partly] = base;
  for (const sign of new Set(signs)) {
    const [a, w, f, p] = scorecard[sign] ?? [0, 0, 0, 0];
    attempt += a;
    worked += w;
    failed += f;
    partly += p;
  }
  if (attempt < enough) return null;
  return failed >= worked && failed >= partly ? 'failed' : worked >= partly ? 'worked' : 'partly';
}
