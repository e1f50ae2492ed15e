import type { FieldChange } from '../core/case/case.ts';
import type { AuditData } from './schemas.ts';
import type { Users } from './to-message.ts';

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.map(toText).join(', ') : typeof value === 'object' ? '' : String(value);
}

/** The changes of fields in a page of audits, oldest first. `hidden`: ids of fields that tell nobody anything. */
export function toChanges(
  audits: readonly AuditData[],
  users: Users,
  hidden: readonly string[],
): readonly FieldChange[] {
  return [...audits]
    .sort((a, b) => a.created_at - b.created_at)
    .flatMap(({ created_at, author_id, events }) =>
      events
        .filter(({ field_name }) => !hidden.includes(field_name))
        .map((event) => ({
          at: created_at,
          by: users.get(author_id ?? -1)?.name ?? '',
          field: event.field_name,
          from: toText(event.previous_value),
          to: toText(event.value),
        })),
    );
}
