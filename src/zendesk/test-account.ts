import type { Fault, Outcome } from '../core/outcome.ts';
import { type Finding, finding } from '../core/setup/finding.ts';
import type { Zaf } from './client.ts';
import { type FieldIds, readFieldIds } from './field-ids.ts';
import { limitedRoles } from './limited-roles.ts';
import { noisyTriggers } from './noisy-triggers.ts';
import { readPages } from './read-pages.ts';
import { fieldKeys } from './record-fields.ts';
import type { Rest } from './rest.ts';
import { formsAnswer, meAnswer, rolesAnswer, ticketFieldsAnswer, triggersAnswer } from './setup-schemas.ts';

type Field = { id: number; title: string; active: boolean };
type Form = { name: string; active: boolean; ticket_field_ids: readonly number[] };

const unread = ({ detail }: Fault): Finding => finding('warning', null, { kind: 'unexpected', detail });

const valueOr = <T>(outcome: Outcome<T>, otherwise: T): T =>
  outcome.kind === 'done' ? outcome.value : otherwise;

/** Whether what the record is kept in is there, and where agents see it. */
function ofFields(ids: FieldIds, fields: readonly Field[], forms: readonly Form[]): readonly Finding[] {
  const active = forms.filter((form) => form.active);
  const found = fieldKeys.flatMap((key): Finding[] => {
    const field = fields.find(({ id }) => id === ids[key]);
    if (field === undefined) return [finding('wrong', null, { kind: 'field-missing', field: key })];
    if (!field.active) return [finding('wrong', null, { kind: 'field-off', field: field.title })];
    const on = active.filter((form) => form.ticket_field_ids.includes(field.id)).map(({ name }) => name);
    if (key === 'baton_state')
      return on.length === 0 ? [] : [finding('warning', null, { kind: 'state-shown', forms: on })];
    const off = active.filter(({ name }) => !on.includes(name)).map(({ name }) => name);
    return off.length === 0
      ? []
      : [finding('warning', null, { kind: 'field-not-on-forms', field: field.title, forms: off })];
  });
  return found.some(({ level }) => level === 'wrong')
    ? found
    : [finding('good', null, { kind: 'fields-good' }), ...found];
}

/** Who asks, Baton's ticket fields, the forms and the triggers of the account. Reads only. */
export async function testAccount(
  rest: Pick<Rest, 'read'>,
  zaf: Pick<Zaf, 'getMany'>,
): Promise<readonly Finding[]> {
  const [me, ids, fields, forms, triggers, roles] = await Promise.all([
    rest.read('/api/v2/users/me.json', meAnswer),
    readFieldIds(zaf),
    readPages(rest, '/api/v2/ticket_fields.json', ticketFieldsAnswer, (answer) => answer.ticket_fields),
    rest.read('/api/v2/ticket_forms.json', formsAnswer),
    readPages(rest, '/api/v2/triggers.json?active=true', triggersAnswer, (answer) => answer.triggers),
    rest.read('/api/v2/custom_roles.json', rolesAnswer),
  ]);
  const role = me.kind === 'done' ? me.value.user.role : null;
  const ofRole: readonly Finding[] =
    role === null
      ? []
      : [
          finding(role === 'admin' ? 'good' : 'warning', null, {
            kind: 'role',
            role,
            isAdmin: role === 'admin',
          }),
        ];
  const noisy = triggers.kind === 'done' ? noisyTriggers(triggers.value) : [];
  const ofTriggers: readonly Finding[] =
    triggers.kind !== 'done'
      ? [unread(triggers.fault)]
      : noisy.length > 0
        ? noisy.map((each) => finding('warning', null, { kind: 'noisy-trigger', ...each }))
        : [finding('good', null, { kind: 'triggers-good', count: triggers.value.length })];
  // Not every plan has forms: without them every field is shown.
  const allForms = valueOr(forms, { ticket_forms: [] }).ticket_forms;
  // Only the larger plans have roles of their own.
  const own = valueOr(roles, { custom_roles: [] }).custom_roles;
  return [
    ...ofRole,
    ...limitedRoles(own),
    ...(ids.kind === 'done' && fields.kind === 'done'
      ? ofFields(ids.value, fields.value, allForms)
      : [ids, fields].flatMap((each) => (each.kind === 'done' ? [] : [unread(each.fault)]))),
    ...ofTriggers,
  ];
}
