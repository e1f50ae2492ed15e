import type { FieldId } from '../fields.ts';
import type { Cure } from '../weak/rules.ts';

/** What a customer can be asked, in the order in which a reply asks it. */
export const questions = [
  'description',
  'steps',
  'start',
  'controls',
  'values',
  'expected',
  'actual',
  'errors',
  'files',
  'environment',
  'version',
  'frequency',
  'ruled_out',
  'tried',
  'contained',
  'affected',
  'count',
  'blocked',
  'why_now',
  'demand',
  'competition',
  'customer_expects',
  'deadline',
] as const;
export type Question = (typeof questions)[number];

/** What the customer knows of a field that is missing. The rest is the agent's to know. */
const ofField: Readonly<Partial<Record<FieldId, Question>>> = {
  description: 'description',
  steps: 'steps',
  expected: 'expected',
  actual: 'actual',
  errors: 'errors',
  files: 'files',
  environment: 'environment',
  frequency: 'frequency',
  ruled_out: 'ruled_out',
  tried: 'tried',
  contained: 'contained',
  affected: 'affected',
  blocked: 'blocked',
  why_now: 'why_now',
  demand: 'demand',
  competition: 'competition',
  customer_expects: 'customer_expects',
  deadline: 'deadline',
};

const ofCure: Readonly<Partial<Record<Cure, Question>>> = {
  start: 'start',
  control: 'controls',
  action: 'controls',
  value: 'values',
  version: 'version',
  condition: 'frequency',
  frequency: 'frequency',
  exact: 'errors',
  ruled_out: 'ruled_out',
  count: 'count',
};

/** What to ask the customer when this field is what is missing; undefined where they cannot know it. */
export const questionOf = (field: FieldId): Question | undefined => ofField[field];

/** Each question once, in their order. */
export function questionsFor(
  missing: readonly { field: FieldId }[],
  weak: readonly { cure: Cure }[],
): readonly Question[] {
  const asked = new Set([
    ...missing.map(({ field }) => ofField[field]),
    ...weak.map(({ cure }) => ofCure[cure]),
  ]);
  return questions.filter((question) => asked.has(question));
}
