import type { BriefField, BriefFields } from '../brief.ts';
import type { FieldId } from '../fields.ts';

/** Leaves out what nothing was found for: a missing field is absent. */
export const filled = (found: Readonly<Partial<Record<FieldId, BriefField | undefined>>>): BriefFields =>
  Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
