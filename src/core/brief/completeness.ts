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
 * What the brief's target asks for (playbook, table of targets) and the brief does not say.
 * Nothing is ever demanded for Security (T4): its missing fields carry no principle.
 */
export function missingFrom(brief: Pick<Brief, 'target' | 'fields'>): readonly Missing[] {
  return fieldIds
    .filter((id) => fieldSpec(id).requiredFor?.includes(brief.target) && brief.fields[id] === undefined)
    .map((field) => ({ field, principle: brief.target === 'T4' ? null : (principles[field] ?? null) }));
}
