import type { Brief } from './brief.ts';
import { type FieldId, fieldIds, fieldSpec } from './fields.ts';

/** P2: no defect without reproduction steps. P4: always a deadline. Each can be set aside with one line that says why. */
export type Principle = 'P2' | 'P4';

export type Missing = {
  field: FieldId;
  /** Set when sending needs either the field or a line that says why it is missing. */
  principle: Principle | null;
};

const principles: Partial<Record<FieldId, Principle>> = { steps: 'P2', deadline: 'P4' };

/**
 * What the brief's target (playbook, table of targets) and an admin ask for and the brief does not say. Nothing is ever
 * demanded for Security (T4): its missing fields carry no principle, and no admin adds one.
 */
export function missingFrom(brief: Pick<Brief, 'target' | 'fields' | 'required'>): readonly Missing[] {
  const isAsked = (id: FieldId) =>
    fieldSpec(id).requiredFor?.includes(brief.target) === true ||
    (brief.target !== 'T4' && brief.required.includes(id));
  return fieldIds
    .filter((id) => isAsked(id) && brief.fields[id] === undefined)
    .map((field) => ({ field, principle: brief.target === 'T4' ? null : (principles[field] ?? null) }));
}

export type Excuses = Readonly<Partial<Record<Principle, string>>>;

/** The line that says why an item is missing; null when there is none. */
export function excuseFor({ principle }: Missing, excuses: Excuses): string | null {
  const text = principle === null ? '' : (excuses[principle]?.trim() ?? '');
  return text === '' ? null : text;
}

/** What is missing and not explained either. */
export const openItems = (missing: readonly Missing[], excuses: Excuses): readonly Missing[] =>
  missing.filter((item) => excuseFor(item, excuses) === null);
