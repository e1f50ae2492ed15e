import type { TicketField } from './people.ts';

export type TicketForm = { id: number; name: string; active: boolean; ticketFieldIds: number[] };

export type OrganizationField = {
  id: number;
  key: string;
  title: string;
  type: 'text' | 'dropdown' | 'integer';
  options: { name: string; value: string }[];
};

export type TriggerCondition = { field: string; operator: string; value: string };

export type Trigger = {
  id: number;
  title: string;
  active: boolean;
  all: TriggerCondition[];
  any: TriggerCondition[];
  actions: { field: string; value: string | string[] }[];
};

/** Minutes from Sunday 00:00 in the zone, which Zendesk names as Ruby on Rails does. */
export type BusinessHours = {
  id: number;
  name: string;
  timeZone: string;
  intervals: { from: number; to: number }[];
  holidays: { name: string; from: string; to: string }[];
};

/** A role of the account's own, with the rights that matter to a ticket; the others are as an agent has them. */
export type CustomRole = {
  id: number;
  name: string;
  people: number;
  rights: Record<string, boolean | string>;
};

/** What admins have set up in the account beside people and fields. */
export type AccountSetup = {
  forms: TicketForm[];
  organizationFields: OrganizationField[];
  triggers: Trigger[];
  schedules: BusinessHours[];
  customRoles: CustomRole[];
};

/** Ids beside those that a world counts up, so that a form more changes no ticket's id. */
const first = 21_100_000_000_000;

const workday = (day: number): { from: number; to: number } => ({
  from: day * 1440 + 9 * 60,
  to: day * 1440 + 17 * 60,
});

const told: Trigger['actions'] = [{ field: 'notification_user', value: ['requester_id', 'Hello', 'Text'] }];

/** The triggers that Zendesk gives every account, as far as they matter to an internal note. */
const triggers: readonly Omit<Trigger, 'id' | 'active'>[] = [
  {
    title: 'Notify requester and CCs of received request',
    all: [{ field: 'update_type', operator: 'is', value: 'Create' }],
    any: [],
    actions: told,
  },
  {
    title: 'Notify requester and CCs of comment update',
    all: [
      { field: 'update_type', operator: 'is', value: 'Change' },
      { field: 'comment_is_public', operator: 'is', value: 'true' },
    ],
    any: [],
    actions: told,
  },
  {
    title: 'Notify group of assignment',
    all: [{ field: 'group_id', operator: 'changed', value: '' }],
    any: [],
    actions: [{ field: 'notification_group', value: ['group_id', 'Assigned', 'Text'] }],
  },
];

export const accountSetup = (ticketFields: readonly TicketField[]): AccountSetup => ({
  forms: [
    {
      id: first + 1,
      name: 'Default form',
      active: true,
      ticketFieldIds: ticketFields.filter(({ title }) => title !== 'Baton state').map(({ id }) => id),
    },
  ],
  organizationFields: [
    { id: first + 11, key: 'annual_revenue', title: 'Annual revenue', type: 'integer', options: [] },
    {
      id: first + 12,
      key: 'plan',
      title: 'Plan',
      type: 'dropdown',
      options: [
        { name: 'Starter', value: 'starter' },
        { name: 'Business', value: 'business' },
        { name: 'Enterprise', value: 'enterprise' },
      ],
    },
  ],
  triggers: triggers.map((trigger, index) => ({ id: first + 21 + index, active: true, ...trigger })),
  schedules: [
    {
      id: first + 41,
      name: 'Office hours',
      timeZone: 'Berlin',
      intervals: [1, 2, 3, 4, 5].map(workday),
      holidays: [{ name: 'Christmas', from: '2026-12-24', to: '2026-12-26' }],
    },
  ],
  customRoles: [{ id: first + 51, name: 'Advisor', people: 4, rights: {} }],
});
