export type FieldValue = string | number | boolean | string[] | null;

export type UserRole = 'end-user' | 'agent' | 'admin';

/** Who is deleted stays an inactive user until somebody deletes them for good. */
export type UserStanding = 'active' | 'suspended' | 'deleted';

export type User = {
  id: number;
  name: string;
  email: string | null;
  role: UserRole;
  locale: string;
  timeZone: string;
  organizationId: number | null;
  /** Of all their organizations but that one. */
  otherOrganizationIds?: number[];
  /** Default: active. */
  standing?: UserStanding;
  groupIds: number[];
  tags: string[];
  fields: Record<string, FieldValue>;
  createdAt: string;
};

export type Group = { id: number; name: string; createdAt: string };

export type Organization = {
  id: number;
  name: string;
  domains: string[];
  tags: string[];
  /** Custom fields by their key. */
  fields: Record<string, FieldValue>;
  createdAt: string;
};

export type TicketFieldType = 'text' | 'textarea' | 'tagger' | 'date' | 'integer' | 'checkbox';

export type TicketField = {
  id: number;
  type: TicketFieldType;
  title: string;
  /** Of a tagger: the value that is stored, and its name. */
  options: { id: number; name: string; value: string }[];
};
