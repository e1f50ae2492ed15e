import type { CustomerPlan, OrganizationPlan } from '../scenario.ts';

type Member = readonly [key: string, name: string];

/** Who escalates, as the record keeps them. */
export const maya: Member = ['maya', 'Maya Lindqvist'];
export const ben: Member = ['ben', 'Ben Ortiz'];
export const noor: Member = ['noor', 'Noor Haddad'];

const domainOf = (name: string): string =>
  `${name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')}.example`;

export const organizationOf = (name: string, revenue: number | null): OrganizationPlan => ({
  name,
  domains: [domainOf(name)],
  fields: { ...(revenue === null ? {} : { annual_revenue: revenue }), plan: 'Business' },
});

/** Who writes for an organization, or for themselves. */
export const writerOf = (name: string): CustomerPlan => ({
  name: `${name}, support contact`,
  email: `help@${domainOf(name)}`,
});
