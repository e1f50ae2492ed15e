/** `customer` is Zendesk's end user; `system` wrote what no person wrote (triggers, bots). */
export type Role = 'customer' | 'agent' | 'admin' | 'system';

export type FieldValue = string | number | boolean | readonly string[] | null;

export type Person = {
  id: number;
  name: string;
  role: Role;
  email: string | null;
  locale: string | null;
  /** IANA name, such as Europe/Berlin. */
  timeZone: string | null;
  organizationId: number | null;
  tags: readonly string[];
  fields: Readonly<Record<string, FieldValue>>;
  /** Zendesk keeps what they write among the suspended tickets. */
  suspended: boolean;
  deleted: boolean;
};

export type Organization = {
  id: number;
  name: string;
  domains: readonly string[];
  tags: readonly string[];
  /** Custom fields by their key. */
  fields: Readonly<Record<string, FieldValue>>;
};

/** The agent in front of the screen, as far as Baton needs to know. */
export type Agent = {
  id: number;
  name: string;
  email: string | null;
  role: Role;
  locale: string;
  timeZone: string;
  /** A role of the account's own, or one of Zendesk's that may less than an agent: what it may has to be asked. */
  hasOwnRole: boolean;
  /** Names of the agent's groups. */
  groups: readonly string[];
};
