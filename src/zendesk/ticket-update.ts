import type { TicketChange } from '../core/ports.ts';
import type { FieldIds } from './field-ids.ts';
import { noteHtml } from './note-html.ts';
import { writeState } from './record.ts';
import { dropDownTags, type FieldKey, fieldKeys, fieldValues } from './record-fields.ts';

type Values = Partial<Record<FieldKey, string | number | null>>;

/**
 * `tags` replaces all tags of the ticket, and the tag of a drop-down sets the drop-down: those of the fields that are
 * written have to agree with their new values.
 */
function tagsAfter(
  tags: readonly string[],
  { addTags = [], removeTags = [] }: Pick<TicketChange, 'addTags' | 'removeTags'>,
  values: Values,
): readonly string[] {
  const stale = fieldKeys
    .filter((key) => values[key] !== undefined)
    .flatMap((key) => dropDownTags[key] ?? []);
  const fresh = fieldKeys.flatMap((key) => (dropDownTags[key] ?? []).filter((tag) => tag === values[key]));
  return [
    ...new Set([
      ...tags.filter((tag) => !stale.includes(tag) && !removeTags.includes(tag)),
      ...fresh,
      ...addTags,
    ]),
  ];
}

/** The body of the one PUT. Zendesk refuses all of it when the ticket is not as `basis` says. */
export function ticketUpdate(change: TicketChange, ids: FieldIds): { ticket: Record<string, unknown> } {
  const { basis, state, fields = {}, note, addTags = [], removeTags = [], status, groupId } = change;
  const values: Values = {
    ...fieldValues(fields),
    ...(state === undefined ? {} : { baton_state: state === null ? null : writeState(state) }),
  };
  const customFields = fieldKeys.flatMap((key) => {
    const [id, value] = [ids[key], values[key]];
    return id === undefined || value === undefined ? [] : [{ id, value }];
  });
  const isTagged =
    addTags.every((tag) => basis.tags.includes(tag)) && !removeTags.some((tag) => basis.tags.includes(tag));
  return {
    ticket: {
      safe_update: true,
      updated_stamp: basis.updatedStamp,
      ...(customFields.length === 0 ? {} : { custom_fields: customFields }),
      ...(isTagged ? {} : { tags: tagsAfter(basis.tags, change, values) }),
      ...(status === undefined ? {} : { status }),
      ...(groupId === undefined ? {} : { group_id: groupId }),
      ...(note === undefined
        ? {}
        : {
            comment: { html_body: noteHtml(note.document), public: false },
            metadata: { baton: note.event },
          }),
    },
  };
}
