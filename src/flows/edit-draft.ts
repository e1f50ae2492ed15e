import type { FieldId } from '../core/brief/fields.ts';
import type { Answer, CriterionId } from '../core/checklist/criteria.ts';
import type { FieldInput } from '../core/form-field.ts';
import type { Draft } from './draft.ts';

/** Records the agent's own answer; null takes it back. */
export function withAnswer(draft: Draft, criterion: CriterionId, answer: Answer | null): Draft {
  const { [criterion]: _, ...others } = draft.answers;
  return { ...draft, answers: answer === null ? others : { ...others, [criterion]: answer } };
}

/** Records whether a similar ticket counts as the same problem. */
export const withCount = (draft: Draft, ticketId: number, isCounted: boolean): Draft => ({
  ...draft,
  counted: { ...draft.counted, [ticketId]: isCounted },
});

/** Forgets what the agent typed into a field, so that what the app read shows again. */
export function withoutText(draft: Draft, field: FieldId): Draft {
  const { [field]: _, ...fields } = draft.fields;
  return { ...draft, fields };
}

/** Records that a masked value leaves as it is after all, or that it is masked again. */
export function withMask(draft: Draft, mask: string, isRestored: boolean): Draft {
  const others = (draft.restored ?? []).filter((each) => each !== mask);
  return { ...draft, restored: isRestored ? [...others, mask] : others };
}

/** Records what the agent entered for a field of the tracker; null clears it. */
export function withInput(draft: Draft, field: string, input: FieldInput | null): Draft {
  const { [field]: _, ...others } = draft.inputs ?? {};
  return { ...draft, inputs: input === null ? others : { ...others, [field]: input } };
}
