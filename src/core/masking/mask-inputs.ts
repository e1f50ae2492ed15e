import type { FieldInput, FormInputs } from '../form-field.ts';
import { type Mask, type Masked, type MaskRules, maskText } from './mask-text.ts';

/** What was typed into the form of a tracker, masked. What was chosen there is the tracker's own. */
export function maskInputs(inputs: FormInputs, rules: MaskRules): Masked<FormInputs> {
  const masks: Mask[] = [];
  const mask = (input: FieldInput): FieldInput => {
    if (input.kind !== 'typed') return input;
    const masked = maskText(input.text, rules);
    masks.push(...masked.masks);
    return { kind: 'typed', text: masked.value };
  };
  const value = Object.fromEntries(Object.entries(inputs).map(([field, input]) => [field, mask(input)]));
  return { value, masks };
}
