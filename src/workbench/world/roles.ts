import type { WorldRole } from '../contract.ts';

/** What a role is to Zendesk's API, and what it may not do. */
type Role = {
  /** What the page calls it. */
  title: string;
  role: 'agent' | 'admin';
  /** Zendesk's number of the kind of role: 0 custom, 1 light agent; null where the account has no such kinds. */
  roleType: 0 | 1 | null;
  customRoleId: number | null;
  /** Light agents comment, among colleagues alone, and change nothing else. */
  commentsOnly: boolean;
  /** Tags that they send are left out. Zendesk says nothing of it; a refusal is thinkable, too. */
  editsTags: boolean;
};

const plain = { roleType: null, customRoleId: null, commentsOnly: false, editsTags: true } as const;

export const roles: Readonly<Record<WorldRole, Role>> = {
  agent: { ...plain, title: 'Agent', role: 'agent' },
  admin: { ...plain, title: 'Admin', role: 'admin' },
  light_agent: {
    title: 'Light agent',
    role: 'agent',
    roleType: 1,
    customRoleId: 21_400_310_000_001,
    commentsOnly: true,
    editsTags: false,
  },
  no_tags: {
    ...plain,
    title: 'Custom role without tags',
    role: 'agent',
    roleType: 0,
    customRoleId: 21_400_310_000_002,
    editsTags: false,
  },
};
