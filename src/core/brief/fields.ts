import type { Target } from '../checklist/target.ts';

/** Sections of the brief, playbook B1–B8, in the order of the document. */
export const sections = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8'] as const;
export type SectionId = (typeof sections)[number];

/** `line`: one line. `text`: paragraphs. `list`: one item a line. `date`: YYYY-MM-DD. `choice`: one of `options`. */
type Shape = 'line' | 'text' | 'list' | 'date' | 'choice';

type FieldSpec = {
  section: SectionId;
  shape: Shape;
  options?: readonly string[];
  /** The targets whose brief must include it (playbook, table of targets). */
  requiredFor?: readonly Target[];
  /** Shown only for these targets; without it, for all. */
  onlyFor?: readonly Target[];
};

/** Every field that a person can fill, in the order in which the brief shows them. */
export const fieldSpecs = {
  summary: { section: 'B1', shape: 'line', requiredFor: ['T1', 'T2', 'T3', 'T4', 'T5'] },
  reporter: { section: 'B1', shape: 'line' },
  affected: { section: 'B2', shape: 'text', requiredFor: ['T2', 'T4', 'T5'] },
  blocked: { section: 'B2', shape: 'text', requiredFor: ['T2', 'T3', 'T5'] },
  revenue: { section: 'B2', shape: 'line', requiredFor: ['T5'] },
  reputation: { section: 'B2', shape: 'line' },
  queue_time: { section: 'B2', shape: 'line' },
  sla: { section: 'B2', shape: 'line' },
  description: { section: 'B3', shape: 'text', requiredFor: ['T3', 'T4'] },
  why_now: { section: 'B3', shape: 'text' },
  demand: { section: 'B3', shape: 'line', onlyFor: ['T3'], requiredFor: ['T3'] },
  competition: { section: 'B3', shape: 'line', onlyFor: ['T3'] },
  contained: { section: 'B3', shape: 'line', onlyFor: ['T4'], requiredFor: ['T4'] },
  tried: { section: 'B4', shape: 'list', requiredFor: ['T1', 'T5'] },
  steps: { section: 'B5', shape: 'list', requiredFor: ['T2'] },
  expected: { section: 'B5', shape: 'text', requiredFor: ['T2'] },
  actual: { section: 'B5', shape: 'text', requiredFor: ['T2'] },
  environment: { section: 'B5', shape: 'text', requiredFor: ['T2'] },
  errors: { section: 'B5', shape: 'text', requiredFor: ['T2'] },
  frequency: { section: 'B5', shape: 'line' },
  ruled_out: { section: 'B5', shape: 'text' },
  last_update: { section: 'B6', shape: 'line', requiredFor: ['T1', 'T2'] },
  customer_expects: { section: 'B6', shape: 'text', requiredFor: ['T2'] },
  risk: { section: 'B6', shape: 'text' },
  ask: {
    section: 'B7',
    shape: 'choice',
    options: ['investigate', 'fix', 'decide'],
    requiredFor: ['T1', 'T2', 'T3', 'T5'],
  },
  ask_detail: { section: 'B7', shape: 'text', requiredFor: ['T5'] },
  deadline: { section: 'B7', shape: 'date', requiredFor: ['T1', 'T2', 'T3', 'T5'] },
  related: { section: 'B8', shape: 'list' },
  threads: { section: 'B8', shape: 'list' },
  files: { section: 'B8', shape: 'list' },
} as const satisfies Record<string, FieldSpec>;

export type FieldId = keyof typeof fieldSpecs;
export const fieldIds = Object.keys(fieldSpecs) as readonly FieldId[];

/** The spec of a field with the optional parts readable. */
export const fieldSpec = (id: FieldId): FieldSpec => fieldSpecs[id];
