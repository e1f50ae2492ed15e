import type { UserRole } from './people.ts';

type StaffPlan = {
  name: string;
  email: string;
  role: Exclude<UserRole, 'end-user'>;
  locale: string;
  timeZone: string;
  groups: readonly GroupName[];
};

export const groupNames = ['Support', 'Tier 2 support', 'Billing'] as const;
type GroupName = (typeof groupNames)[number];

/** Who works in the account of every world. The first one is signed in. */
export const staff: Readonly<Record<string, StaffPlan>> = {
  maya: {
    name: 'Maya Lindqvist',
    email: 'maya.lindqvist@larkfield.example',
    role: 'agent',
    locale: 'en',
    timeZone: 'Europe/Berlin',
    groups: ['Support'],
  },
  ben: {
    name: 'Ben Ortiz',
    email: 'ben.ortiz@larkfield.example',
    role: 'agent',
    locale: 'en',
    timeZone: 'Europe/Berlin',
    groups: ['Tier 2 support'],
  },
  noor: {
    name: 'Noor Haddad',
    email: 'noor.haddad@larkfield.example',
    role: 'admin',
    locale: 'en',
    timeZone: 'Europe/Berlin',
    groups: ['Support', 'Billing'],
  },
};
