import type { Organization } from './person.ts';

/** Yearly revenue of a customer; null when no field is named for it, or it holds no figure. */
export function revenueOf(
  organization: Pick<Organization, 'fields'> | null,
  field: string | null,
): number | null {
  const value = field === null ? undefined : organization?.fields[field];
  if (value === undefined || value === null || value === '' || Array.isArray(value)) return null;
  return Number.isFinite(Number(value)) ? Number(value) : null;
}
