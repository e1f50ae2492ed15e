import type { Case } from '../case/case.ts';
import type { FieldValue } from '../case/person.ts';
import { revenueOf } from '../case/revenue.ts';
import type { Severity, Target } from '../checklist/target.ts';

/** What rules look at. Texts are compared without regard to case. */
export type Facts = {
  target: Target;
  severity: Severity;
  tags: readonly string[];
  brandId: number | null;
  groupId: number | null;
  formId: number | null;
  /** By its key. */
  organizationFields: Readonly<Record<string, FieldValue>>;
  /** By its id. */
  ticketFields: Readonly<Record<string, FieldValue>>;
  /** ISO 639-1; '' when nothing tells. */
  language: string;
  revenue: number | null;
};

export type Decided = Pick<Facts, 'target' | 'severity'>;

const primary = (locale: string | null): string => (locale ?? '').toLowerCase().split(/[-_]/)[0] ?? '';

/** `written` is the language that the customer writes; before it is known the one of their profile counts. */
export function factsOf(
  { ticket, organization, requester }: Pick<Case, 'ticket' | 'organization' | 'requester'>,
  { target, severity }: Decided,
  { revenueField, written }: { revenueField: string | null; written: string | null },
): Facts {
  return {
    target,
    severity,
    tags: ticket.tags,
    brandId: ticket.brandId,
    groupId: ticket.groupId,
    formId: ticket.formId,
    organizationFields: organization?.fields ?? {},
    ticketFields: ticket.fields,
    language: primary(written || (requester?.locale ?? '')),
    revenue: revenueOf(organization, revenueField),
  };
}
