import type { Choice, FormField } from '../core/form-field.ts';
import { done, mapDone, type Outcome } from '../core/outcome.ts';
import type { Schedule } from '../core/policies.ts';
import type { AccountDesk } from '../core/setup/ports.ts';
import type { Zaf } from './client.ts';
import { readPages } from './read-pages.ts';
import type { Rest } from './rest.ts';
import { groupsAnswer } from './schemas.ts';
import {
  brandsAnswer,
  formsAnswer,
  holidaysAnswer,
  organizationFieldsAnswer,
  schedulesAnswer,
  ticketFieldsAnswer,
} from './setup-schemas.ts';
import { testAccount } from './test-account.ts';
import { zoneOf } from './zones.ts';

type FieldData = {
  title: string;
  type: string;
  active: boolean;
  custom_field_options: readonly { name: string; value: string }[];
};

/** What rules can ask of a field: its values where it has a list of them, else a text. */
function asField(id: string, { title, custom_field_options }: FieldData): FormField {
  const options = custom_field_options.map(({ name, value }): Choice => ({ id: value, name }));
  const base = { id, name: title, required: false };
  return options.length === 0 ? { ...base, kind: 'text' } : { ...base, kind: 'select', options };
}

const named = ({ id, name }: { id: number; name: string }): Choice => ({ id: String(id), name });

/** What the account has that rules can ask for, and whether it is fit for Baton. For admins. */
export function createAccountDesk(rest: Pick<Rest, 'read'>, zaf: Pick<Zaf, 'getMany'>): AccountDesk {
  async function holidaysOf(id: number): Promise<Schedule['holidays']> {
    const read = await rest.read(`/api/v2/business_hours/schedules/${id}/holidays.json`, holidaysAnswer);
    if (read.kind !== 'done') return [];
    return read.value.holidays.map(({ start_date, end_date }) => ({ from: start_date, to: end_date }));
  }

  async function schedules(): Promise<Outcome<readonly Schedule[]>> {
    const read = await rest.read('/api/v2/business_hours/schedules.json', schedulesAnswer);
    if (read.kind !== 'done') return read;
    const all = read.value.schedules.map(
      async ({ id, name, time_zone, intervals }): Promise<Schedule> => ({
        name,
        timeZone: zoneOf(time_zone),
        hours: intervals.map(({ start_time, end_time }) => ({ from: start_time, to: end_time })),
        holidays: await holidaysOf(id),
      }),
    );
    return done(await Promise.all(all));
  }

  return {
    groups: async () =>
      mapDone(
        await readPages(rest, '/api/v2/groups/assignable.json', groupsAnswer, ({ groups }) => groups),
        (groups) => groups.map(named),
      ),
    brands: async () =>
      mapDone(await readPages(rest, '/api/v2/brands.json', brandsAnswer, ({ brands }) => brands), (brands) =>
        brands.filter(({ active }) => active).map(named),
      ),
    forms: async () =>
      mapDone(await rest.read('/api/v2/ticket_forms.json', formsAnswer), ({ ticket_forms }) =>
        ticket_forms.filter(({ active }) => active).map(named),
      ),
    ticketFields: async () =>
      mapDone(
        await readPages(
          rest,
          '/api/v2/ticket_fields.json',
          ticketFieldsAnswer,
          (answer) => answer.ticket_fields,
        ),
        (fields) => fields.filter(({ active }) => active).map((field) => asField(String(field.id), field)),
      ),
    organizationFields: async () =>
      mapDone(
        await readPages(
          rest,
          '/api/v2/organization_fields.json',
          organizationFieldsAnswer,
          (answer) => answer.organization_fields,
        ),
        (fields) => fields.filter(({ active }) => active).map((field) => asField(field.key, field)),
      ),
    schedules,
    test: () => testAccount(rest, zaf),
  };
}
