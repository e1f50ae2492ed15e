import { figure, room } from '../holds.ts';
import type { Tag } from '../lexicon/lexicon.ts';
import type { Sentence } from '../prepared.ts';
import type { Atom, DayPart, Meaning, Unit } from './atom.ts';
import { hourOf } from './hour-of.ts';
import { numeralsIn } from './numerals.ts';

/** What a tag of the lexicon means in a date; null for a tag that has nothing to do with dates. */
function meaningOf(tag: Tag): Meaning | null {
  const [room, kind, value = ''] = tag.split(':');
  if (room === 'number') return { is: 'number', value: Number(kind), ordinal: false, digits: false };
  if (room !== 'date') return null;
  switch (kind) {
    case 'month':
      return { is: 'month', month: Number(value) };
    case 'weekday':
      return { is: 'weekday', weekday: Number(value) };
    case 'day':
      return { is: 'day', offset: Number(value) };
    case 'unit':
      return { is: 'unit', unit: value as Unit };
    case 'part':
      return { is: 'part', part: value as DayPart };
    case 'which':
      return { is: 'which', shift: Number(value) as -1 | 0 | 1 };
    case 'feast': {
      const [month = 1, day = 1] = value.split('-').map(Number);
      return { is: 'feast', month, day };
    }
    case 'nth':
      return { is: 'number', value: Number(value), ordinal: true, digits: false };
    case 'beside':
      return { is: 'beside', minutes: Number(value) };
    case 'edge':
      return { is: 'edge', edge: value as 'start' | 'middle' | 'end' };
    case 'in':
    case 'within':
    case 'ago':
    case 'the':
    case 'oclock':
      return { is: kind };
    default:
      return null;
  }
}

/** Each tag is taken apart once. */
const meanings = new Map<Tag, Meaning | null>();

function known(tag: Tag): Meaning | null {
  let meaning = meanings.get(tag);
  if (meaning === undefined) {
    meaning = meaningOf(tag);
    meanings.set(tag, meaning);
  }
  return meaning;
}

/** Frames hold other atoms inside. */
const frames: ReadonlySet<Meaning['is']> = new Set(['in', 'within', 'ago', 'the', 'beside']);
const isFrame = ({ is }: Meaning): boolean => frames.has(is);

/** Several readers ask for those of one sentence. */
const found = new WeakMap<Sentence, readonly Atom[]>();

/** Everything in a sentence that can be part of a date or a quantity, by place in the message; of two at one place the longer. */
export function atomsIn(sentence: Sentence): readonly Atom[] {
  let atoms = found.get(sentence);
  if (atoms === undefined) {
    atoms = readAtoms(sentence);
    found.set(sentence, atoms);
  }
  return atoms;
}

/** Numbers and units alone are none: some atom must be able to begin a date, or to make one of a number. */
export const mayBeDate = (text: string, atoms: readonly Atom[]): boolean =>
  atoms.some((atom) =>
    atom.is === 'number' ? atom.ordinal || hourOf(text, atom) !== null : atom.is !== 'unit',
  );

const none: readonly Atom[] = [];
const words = room('date') | room('number');

function readAtoms({ text, span: [offset], hits, holds }: Sentence): readonly Atom[] {
  if ((holds & (words | figure)) === 0) return none;
  const atoms: Atom[] = [];
  if ((holds & words) !== 0)
    for (const { tag, span } of hits) {
      const meaning = tag.startsWith('date:') || tag.startsWith('number:') ? known(tag) : null;
      if (meaning !== null) atoms.push({ ...meaning, span });
    }
  if ((holds & figure) !== 0) atoms.push(...numeralsIn(text, offset));
  return atoms.length > 1 ? withoutInner(atoms.sort(byPlace)) : atoms;
}

/** "Monatsende" is an end and then a month. */
const byPlace = (a: Atom, b: Atom): number =>
  a.span[0] - b.span[0] || b.span[1] - a.span[1] || Number(b.is === 'edge') - Number(a.is === 'edge');

/** "The day after tomorrow" holds a "day" and a "tomorrow": they go. */
function withoutInner(atoms: readonly Atom[]): readonly Atom[] {
  let end = -1;
  let last: Atom | null = null;
  return atoms.filter((atom) => {
    if (isFrame(atom)) return true;
    const isInner =
      atom.span[1] <= end && last !== null && (last.span[0] < atom.span[0] || last.span[1] > atom.span[1]);
    if (!isInner) {
      end = Math.max(end, atom.span[1]);
      last = atom;
    }
    return !isInner;
  });
}
