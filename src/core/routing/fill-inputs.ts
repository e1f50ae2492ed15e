import type { Case } from '../case/case.ts';
import type { FieldValue } from '../case/person.ts';
import { fitInput } from '../fit-input.ts';
import type { FormField, FormInputs } from '../form-field.ts';
import type { Route, TicketValue } from './route.ts';

type Source = Pick<Case, 'ticket' | 'requester' | 'organization' | 'agent'>;

function textOf(value: FieldValue | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? value.join(', ') : String(value);
}

/** Behind "ticket.field." or "organization.field.". */
const keyOf = (value: TicketValue): string => value.slice(value.indexOf('.field.') + '.field.'.length);

/** What the ticket says there; '' when it says nothing. */
function ticketText(value: TicketValue, { ticket, requester, organization, agent }: Source): string {
  switch (value) {
    case 'ticket.id':
      return String(ticket.id);
    case 'ticket.url':
      return ticket.url;
    case 'ticket.subject':
      return ticket.subject;
    case 'ticket.priority':
      return ticket.priority ?? '';
    case 'ticket.tags':
      return ticket.tags.join(', ');
    case 'requester.name':
      return requester?.name ?? '';
    case 'requester.email':
      return requester?.email ?? '';
    case 'organization.name':
      return organization?.name ?? '';
    case 'agent.name':
      return agent.name;
    case 'agent.email':
      return agent.email ?? '';
    default: {
      const isOfTicket = value.startsWith('ticket.');
      return textOf((isOfTicket ? ticket.fields : (organization?.fields ?? {}))[keyOf(value)]);
    }
  }
}

/** What the route fills in by itself; a value that the ticket does not have fills nothing. */
export function fillInputs({ fills }: Pick<Route, 'fills'>, source: Source): FormInputs {
  const inputs = Object.entries(fills).flatMap(([field, fill]) => {
    if (fill.kind === 'ask') return [];
    if (fill.kind === 'fixed') return [[field, fill.input] as const];
    const text = ticketText(fill.value, source).trim();
    return text === '' ? [] : [[field, { kind: 'typed', text }] as const];
  });
  return Object.fromEntries(inputs);
}

/** The fields that an agent has to be asked for: all that the route does not fill, or not with what the field takes. */
export const askedFields = (
  fields: readonly FormField[],
  route: Pick<Route, 'fills' | 'component' | 'assignee'>,
  source: Source,
): readonly FormField[] => {
  const inputs = fillInputs(route, source);
  return fields.filter(({ id, ...field }) => {
    if (id === 'components' && route.component !== null) return false;
    if (id === 'assignee' && route.assignee !== null) return false;
    return fitInput({ id, ...field } as FormField, inputs[id]) === undefined;
  });
};

/** The fields that the route wants asked although the tracker does not demand them. */
export const alsoAskedBy = ({ fills }: Pick<Route, 'fills'>): readonly string[] =>
  Object.entries(fills).flatMap(([field, { kind }]) => (kind === 'ask' ? [field] : []));
