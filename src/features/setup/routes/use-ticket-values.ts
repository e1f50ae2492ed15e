import { type TicketValue, ticketValues } from '../../../core/routing/route.ts';
import { useWords } from '../../places.tsx';
import { useList } from '../lists.ts';

export type TicketOption = { value: TicketValue; label: string };

/** Values of the ticket that a field can take, the account's own fields among them. Unwanted, nothing is asked for. */
export function useTicketValues(isWanted = true): readonly TicketOption[] {
  const { t } = useWords();
  const fields = useList(isWanted ? { kind: 'ticket-fields' } : null);
  const ofOrganization = useList(isWanted ? { kind: 'organization-fields' } : null);
  const custom = fields.kind === 'ready' ? fields.value : [];
  const keyed = ofOrganization.kind === 'ready' ? ofOrganization.value : [];
  return [
    ...ticketValues.map((value) => ({ value, label: t(`setup.ticket_value.${value}`) })),
    ...custom.map(({ id, name }) => ({
      value: `ticket.field.${id}` as const,
      label: t('setup.ticket_value.field', { name }),
    })),
    ...keyed.map(({ id, name }) => ({
      value: `organization.field.${id}` as const,
      label: t('setup.ticket_value.organization_field', { name }),
    })),
  ];
}
