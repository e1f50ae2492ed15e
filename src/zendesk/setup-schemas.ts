import * as z from 'zod/mini';
import { askedList, count, listOf, oneOf, text } from './schema-kit.ts';

/* What Zendesk answers to Setup. Only what nothing can be done without is demanded. */

/** Values are whatever the parameter's type is; a secure one is not among them, or is hidden. */
export const installationAnswer = z.object({
  id: z.number(),
  settings: z.catch(z.record(z.string(), z.unknown()), {}),
});

const isOn = z.catch(z.boolean(), true);
const options = listOf(z.object({ name: z.string(), value: z.string() }));

const page = z.catch(
  z.optional(z.object({ has_more: z.boolean(), after_cursor: z.nullish(z.string()) })),
  undefined,
);

const fieldBase = { title: z.string(), type: z.string(), active: isOn, custom_field_options: options };

export const ticketFieldsAnswer = z.object({
  ticket_fields: askedList(z.object({ id: z.number(), ...fieldBase })),
  meta: page,
});

export const organizationFieldsAnswer = z.object({
  organization_fields: askedList(z.object({ key: z.string(), ...fieldBase })),
  meta: page,
});

export const formsAnswer = z.object({
  ticket_forms: askedList(
    z.object({
      id: z.number(),
      name: z.string(),
      active: isOn,
      ticket_field_ids: z.catch(z.array(z.number()), []),
    }),
  ),
});

export const brandsAnswer = z.object({
  brands: askedList(z.object({ id: z.number(), name: z.string(), active: isOn })),
  meta: page,
});

const condition = z.object({ field: z.string(), operator: text, value: z.unknown() });

export const triggersAnswer = z.object({
  triggers: askedList(
    z.object({
      id: z.union([z.number(), z.string()]),
      title: z.string(),
      active: isOn,
      conditions: z.object({ all: listOf(condition), any: listOf(condition) }),
      actions: listOf(z.object({ field: z.string() })),
    }),
  ),
  meta: page,
});

export type TriggerData = z.infer<typeof triggersAnswer>['triggers'][number];
export type ConditionData = TriggerData['conditions']['all'][number];

export const schedulesAnswer = z.object({
  schedules: askedList(
    z.object({
      id: z.number(),
      name: z.string(),
      time_zone: z.string(),
      intervals: listOf(z.object({ start_time: z.number(), end_time: z.number() })),
    }),
  ),
});

export const holidaysAnswer = z.object({
  holidays: askedList(z.object({ start_date: z.string(), end_date: z.string() })),
});

/** A right that an older account does not name is there. */
const may = z.catch(z.boolean(), true);

export const rolesAnswer = z.object({
  custom_roles: askedList(
    z.object({
      name: z.string(),
      /** 0: made by the account; the others are Zendesk's own, such as light agents. */
      role_type: z.catch(z.number(), 0),
      team_member_count: count,
      configuration: z.object({
        ticket_editing: may,
        ticket_tag_editing: may,
        assign_tickets_to_any_group: may,
        ticket_access: z.catch(z.string(), 'all'),
        ticket_comment_access: z.catch(z.string(), 'public'),
      }),
    }),
  ),
});

export const meAnswer = z.object({
  user: z.object({ name: text, role: oneOf(['admin', 'agent', 'end-user'], 'agent'), custom_role_id: count }),
});
