import type { FieldId } from '../../core/brief/fields.ts';

/** The id of a field's control in the page, so that whatever misses it can lead there. */
export const controlId = (field: FieldId): string => `baton-field-${field}`;
