import requirements from '../../../requirements.json' with { type: 'json' };
import { nextId } from './next-id.ts';
import type { TicketField } from './people.ts';

type FieldPlan = {
  type: string;
  title: string;
  custom_field_options?: { name: string; value: string }[];
};

/** What the account had before Baton came. */
const own: readonly FieldPlan[] = [
  {
    type: 'tagger',
    title: 'Product area',
    custom_field_options: [
      { name: 'API', value: 'area_api' },
      { name: 'Invoices', value: 'area_invoices' },
      { name: 'Accounts', value: 'area_accounts' },
    ],
  },
  { type: 'text', title: 'Customer reference' },
];

const required: Readonly<Record<string, FieldPlan>> = requirements.ticket_fields;

const fieldTypes = ['text', 'textarea', 'tagger', 'date', 'integer', 'checkbox'] as const;

function make(world: { lastId: number }, plan: FieldPlan): TicketField {
  const type = fieldTypes.find((each) => each === plan.type);
  if (type === undefined) throw new Error(`The workbench has no ticket fields of type ${plan.type}`);
  const options = (plan.custom_field_options ?? []).map((option) => ({ id: nextId(world), ...option }));
  return { id: nextId(world), type, title: plan.title, options };
}

/** The account's ticket fields, and the ids of those that the installation of Baton made. */
export function accountFields(world: { lastId: number }): {
  ticketFields: TicketField[];
  requirements: Record<string, number>;
} {
  const ticketFields = own.map((plan) => make(world, plan));
  const ids: Record<string, number> = {};
  for (const [key, plan] of Object.entries(required)) {
    const field = make(world, plan);
    ticketFields.push(field);
    ids[key] = field.id;
  }
  return { ticketFields, requirements: ids };
}
