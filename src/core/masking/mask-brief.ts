import type { Brief, BriefField } from '../brief/brief.ts';
import type { Principle } from '../brief/completeness.ts';
import { type FieldId, fieldIds } from '../brief/fields.ts';
import { type Mask, type Masked, type MaskRules, maskText } from './mask-text.ts';

export type Excuses = Readonly<Partial<Record<Principle, string>>>;

/** A brief with the lines that say why something is missing, and why it goes on all the same: all of a document. */
export type Written = { brief: Brief; excuses: Excuses; against: string | null };

/** Everything that people wrote in a brief, masked before it is made a document: a secret may go over several lines. */
export function maskBrief({ brief, excuses, against }: Written, rules: MaskRules): Masked<Written> {
  const masks: Mask[] = [];
  const mask = (text: string): string => {
    const masked = maskText(text, rules);
    masks.push(...masked.masks);
    return masked.value;
  };
  const fieldOf = (id: FieldId): [FieldId, BriefField][] => {
    const field = brief.fields[id];
    return field === undefined ? [] : [[id, { ...field, text: mask(field.text) }]];
  };
  const fields = Object.fromEntries(fieldIds.flatMap(fieldOf));
  const masked = {
    brief: { ...brief, fields, reportedBy: mask(brief.reportedBy) },
    excuses: Object.fromEntries(Object.entries(excuses).map(([id, text]) => [id, mask(text)])),
    against: against && mask(against),
  };
  return { value: masked, masks };
}
