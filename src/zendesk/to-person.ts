import type { Agent, FieldValue, Organization, Person, Role } from '../core/case/person.ts';
import type { OrganizationData, UserData } from './schemas.ts';
import type { CurrentUser } from './zaf-schemas.ts';

/** Zendesk's role of a known user. A custom role comes as a number or a new word, and only staff have those. */
export function toRole(role: string | null | undefined): Role {
  if (role === 'end-user') return 'customer';
  return role === 'admin' || role === 'system' ? role : 'agent';
}

const toFields = (fields: UserData['user_fields']): Readonly<Record<string, FieldValue>> =>
  Object.fromEntries(Object.entries(fields ?? {}).map(([key, value]) => [key, value ?? null]));

export const toPerson = (user: UserData): Person => ({
  id: user.id,
  name: user.name ?? '',
  role: toRole(user.role),
  email: user.email ?? null,
  locale: user.locale ?? null,
  timeZone: user.iana_time_zone ?? null,
  organizationId: user.organization_id ?? null,
  tags: user.tags,
  fields: toFields(user.user_fields),
  suspended: user.suspended ?? false,
  deleted: user.active === false,
});

export const toOrganization = (organization: OrganizationData): Organization => ({
  id: organization.id,
  name: organization.name ?? '',
  domains: organization.domain_names,
  tags: organization.tags,
  fields: toFields(organization.organization_fields),
});

/** Intl throws at a zone or language that it does not know, so an unknown one goes no further than this. */
function isKnown(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}

/** What was found out before: asking makes a whole format. */
const zones = new Map<string, boolean>();

function isZone(timeZone: string): boolean {
  const is = zones.get(timeZone) ?? isKnown(() => new Intl.DateTimeFormat('en', { timeZone }));
  zones.set(timeZone, is);
  return is;
}

export function toAgent({ id, name, email, role, locale, timeZone, groups }: CurrentUser): Agent {
  const zone = typeof timeZone === 'string' ? timeZone : timeZone.ianaName;
  const isLocale = isKnown(() => Intl.getCanonicalLocales(locale ?? ''));
  return {
    id,
    name: name ?? '',
    email: email ?? null,
    role: toRole(role),
    hasOwnRole: role !== 'agent' && role !== 'admin',
    locale: isLocale && locale ? locale : 'en',
    timeZone: zone !== '' && isZone(zone) ? zone : 'UTC',
    groups: groups.map((group) => group.name),
  };
}
