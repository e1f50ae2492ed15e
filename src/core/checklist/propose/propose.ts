import { joinProposals } from '../join-proposals.ts';
import type { Proposal } from '../proposal.ts';
import { type Rule, rules } from './rules.ts';
import type { Known, Sign, Signs } from './sign.ts';
import { signsAround } from './signs-around.ts';
import { signsHeld } from './signs-held.ts';
import { signsRead } from './signs-read.ts';

const speaks = (signs: Signs) => (sign: Sign) => (signs[sign] ?? []).length > 0;

function apply({ criterion, answer, when, unless = [] }: Rule, signs: Signs): readonly Proposal[] {
  if (unless.some(speaks(signs))) return [];
  const there = new Set(when.filter((group) => group.every(speaks(signs))).flat());
  const [first, ...more] = [...there].flatMap((sign) => signs[sign] ?? []);
  return first === undefined ? [] : [{ criterion, answer, evidence: [first, ...more] }];
}

/** The answers that language, account and surroundings give, each with what it rests on. */
export function propose(known: Known, by: readonly Rule[] = rules): readonly Proposal[] {
  const signs: Signs = {
    ...signsRead(known.case.messages, known.reading),
    ...signsHeld(known),
    ...signsAround(known),
    ...(known.lean === null ? {} : { [`leans:${known.lean.kind}`]: [known.lean.quote] }),
  };
  return joinProposals(...by.map((rule) => apply(rule, signs)));
}
