import type { Target } from '../../checklist/target.ts';
import type { FieldId } from '../fields.ts';
import { phraseIn } from './phrases.ts';

/** What would make it strong: names the question that is asked. */
export type Cure =
  | 'start'
  | 'control'
  | 'action'
  | 'value'
  | 'version'
  | 'condition'
  | 'frequency'
  | 'exact'
  | 'ruled_out'
  | 'count'
  | 'verb';

/** `words`: the part of the text that is weak, null when all of it is. */
type Found = { words: string | null };

export type WeakRule = {
  /** The playbook's. */
  rule: 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6' | 'R7' | 'P1' | 'P3';
  cure: Cure;
  field: FieldId;
  /** Only for briefs to these targets. */
  for: readonly Target[];
  /** It asks because no word was found: what is written in a language without words is left alone. */
  missesWords?: true;
  /** Null when there is nothing to ask. `text` is empty when the field is. */
  find(text: string): Found | null;
};

const named = (words: string | null): Found | null => (words === null ? null : { words });
const whole = (isWeak: boolean): Found | null => (isWeak ? { words: null } : null);

const hasNumber = (text: string): boolean => /\d/.test(text) || phraseIn(text, 'number') !== null;
/** Shown, not told of: a code, quotation marks, or lines as they were copied. */
const isVerbatim = (text: string): boolean => /[\d"“”„«»{}<>]|\n|: /.test(text);

/** Named without its version. Safari has the version of the iOS that it is of. */
const nameless =
  /(?<!\p{L}|safari [\d.]{1,12}, )(?:chrome|firefox|safari|edge|opera|android|ios|iphone)(?!\p{L})(?!\s+v?\d)/iu;

const defects: readonly Target[] = ['T2'];
const all: readonly Target[] = ['T1', 'T2', 'T3', 'T5'];

/** In the order in which they are asked. Nothing is ever asked of a brief to Security. */
export const weakRules: readonly WeakRule[] = [
  {
    rule: 'P1',
    cure: 'count',
    field: 'affected',
    for: ['T2', 'T3', 'T5'],
    find: (text) => (text === '' || hasNumber(text) ? null : { words: phraseIn(text, 'many') }),
  },
  {
    rule: 'P1',
    cure: 'count',
    field: 'demand',
    for: ['T3'],
    find: (text) => (text === '' || hasNumber(text) ? null : { words: phraseIn(text, 'many') }),
  },
  {
    rule: 'R1',
    cure: 'start',
    field: 'steps',
    for: defects,
    missesWords: true,
    find: (text) => whole(text !== '' && phraseIn(text, 'start') === null),
  },
  {
    rule: 'R2',
    cure: 'control',
    field: 'steps',
    for: defects,
    find: (text) => named(phraseIn(text, 'control')),
  },
  {
    rule: 'R2',
    cure: 'action',
    field: 'steps',
    for: defects,
    find: (text) => named(phraseIn(text, 'action')),
  },
  { rule: 'R3', cure: 'value', field: 'steps', for: defects, find: (text) => named(phraseIn(text, 'value')) },
  {
    rule: 'R4',
    cure: 'version',
    field: 'environment',
    for: defects,
    find: (text) => named(nameless.exec(text)?.[0] ?? null) ?? whole(text !== '' && !/\d/.test(text)),
  },
  {
    rule: 'R6',
    cure: 'exact',
    field: 'errors',
    for: defects,
    find: (text) => (isVerbatim(text) ? null : named(phraseIn(text, 'error'))),
  },
  { rule: 'R5', cure: 'frequency', field: 'frequency', for: defects, find: (text) => whole(text === '') },
  {
    rule: 'R5',
    cure: 'condition',
    field: 'frequency',
    for: defects,
    find: (text) => (/\d/.test(text) ? null : named(phraseIn(text, 'often'))),
  },
  { rule: 'R7', cure: 'ruled_out', field: 'ruled_out', for: defects, find: (text) => whole(text === '') },
  {
    rule: 'P3',
    cure: 'verb',
    field: 'ask_detail',
    for: all,
    missesWords: true,
    find: (text) => whole(text !== '' && phraseIn(text, 'ask') === null),
  },
];
