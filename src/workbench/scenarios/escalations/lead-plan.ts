import { organizationOf, writerOf } from './people.ts';
import type { EscalationPlan } from './plan.ts';

export const toLinear = 'linear:ENG; labels=from-support; status=on-hold';
export const toProduct = 'linear:PRO';
export const toSecurity = 'linear:SEC; detail=minimal';
export const toJira = 'jira:ENG/Bug; labels=from-support; status=on-hold';
export const toGroup = 'group:Tier 2 support';

/** An issue that was made and of which the ticket never heard. */
export const orphan = '5e0c41b2-7d11-4c0e-9d5e-000000052005';

export const plan = (
  id: number,
  subject: string,
  [name, revenue]: readonly [string, number | null],
  rest: Omit<EscalationPlan, 'id' | 'subject' | 'organization' | 'customer'>,
): EscalationPlan => ({
  id,
  subject,
  organization: organizationOf(name, revenue),
  customer: writerOf(name),
  ...rest,
});
