import type { Cue } from '../finding.ts';
import type { CuePart } from '../lexicon/cue-part-tag.ts';

/** All of these in one sentence, near each other and in any order, say it. */
export type Frame = {
  parts: readonly CuePart[];
  /** Most characters from the first part to the end of the last one. */
  reach: number;
  /** In the order in which they are named. */
  ordered: boolean;
  /** Also over a comma, an "and" and the like. */
  loose: boolean;
  /** Also where a "not" stands between them: "the deposit isn't back". */
  evenNot: boolean;
};

const clause = (reach: number, ...parts: readonly CuePart[]): Frame => ({
  parts,
  reach,
  ordered: false,
  loose: false,
  evenNot: false,
});
const loose = (reach: number, ...parts: readonly CuePart[]): Frame => ({
  ...clause(reach, ...parts),
  loose: true,
});
const ordered = (frame: Frame): Frame => ({ ...frame, ordered: true });
const evenNot = (frame: Frame): Frame => ({ ...frame, evenNot: true });

/** Who does what to what, whatever the language and the order of words. */
export const frames: Partial<Readonly<Record<Cue, readonly Frame[]>>> = {
  'data-loss': [
    clause(60, 'kept', 'gone'),
    clause(60, 'own-kept', 'not-there'),
    ordered(clause(70, 'program', 'wipes', 'kept')),
    loose(80, 'kept', 'for-good'),
    loose(80, 'gone', 'for-good'),
  ],
  exposure: [
    loose(100, 'private', 'of-others', 'sees'),
    clause(60, 'private', 'sees-by-others'),
    loose(80, 'very-private', 'some-party', 'sees'),
    loose(70, 'private', 'open-to-all'),
  ],
  'unauthorised-access': [
    loose(70, 'trace', 'not-us'),
    loose(70, 'trace', 'never-did'),
    loose(70, 'done-thing', 'never-did'),
    ordered(clause(60, 'outsider', 'enters')),
    clause(30, 'stolen', 'credential'),
    loose(50, 'not-us', 'locked-out'),
    loose(50, 'never-did', 'locked-out'),
    ordered(clause(70, 'someone', 'enters', 'our-place')),
  ],
  vulnerability: [
    clause(60, 'guard', 'weak'),
    ordered(clause(60, 'anyone', 'power')),
    ordered(clause(70, 'hole', 'power')),
    ordered(clause(50, 'hole', 'anyone')),
    loose(90, 'tampers', 'of-others'),
    loose(90, 'tampers', 'open-to-all'),
    loose(90, 'tampers', 'own-power'),
    clause(70, 'script', 'runs', 'field'),
  ],
  leaving: [
    ordered(evenNot(clause(45, 'ends', 'bond'))),
    ordered(clause(35, 'moves', 'rival')),
    ordered(clause(60, 'rival', 'courts')),
  ],
  legal: [
    clause(50, 'lawyer', 'acts-at-law'),
    clause(60, 'authority', 'files'),
    clause(50, 'court', 'acts-at-law'),
  ],
  executive: [ordered(loose(50, 'top', 'stirs')), ordered(clause(50, 'is-told', 'top'))],
  refund: [evenNot(loose(70, 'wants', 'sum', 'back'))],
  public: [
    clause(40, 'press', 'alerts'),
    clause(70, 'medium', 'tells', 'of-us'),
    clause(70, 'press', 'tells', 'of-us'),
  ],
};
