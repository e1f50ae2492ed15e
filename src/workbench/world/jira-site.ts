export type JiraOption = { id: string; name: string; children?: JiraOption[] };

/** What Jira says of a value: `type` decides how it is written, `custom` ends with the kind of a custom field. */
export type JiraSchema = {
  type: string;
  items?: string;
  system?: string;
  custom?: string;
  customId?: number;
};

/** A field of the screen on which an issue is created. */
export type JiraField = {
  id: string;
  name: string;
  required: boolean;
  hasDefaultValue: boolean;
  schema: JiraSchema;
  options?: JiraOption[];
};

export type JiraIssueType = { id: string; name: string; fields: JiraField[] };

export type JiraProject = {
  id: string;
  key: string;
  name: string;
  kind: 'software' | 'service_desk';
  issueTypes: JiraIssueType[];
  lastNumber: number;
  /** Read-only: nobody creates anything in it. */
  isArchived?: boolean;
};

export type JiraStatus = { id: string; name: string; category: 'new' | 'indeterminate' | 'done' };

export type JiraUser = { accountId: string; name: string; email: string };

/** Left out of an update, a part of it becomes null. */
export type JiraRemoteLink = {
  id: number;
  globalId: string | null;
  application: Record<string, unknown> | null;
  relationship: string | null;
  object: Record<string, unknown>;
};

export type JiraComment = {
  id: string;
  authorId: string;
  /** ADF. */
  body: unknown;
  /** On a service project: whether the customer sees it. */
  public: boolean;
  created: number;
  properties: Record<string, unknown>;
};

export type JiraIssue = {
  id: string;
  key: string;
  /** Under which it was known before it was moved. */
  earlierKeys: string[];
  projectId: string;
  typeId: string;
  statusId: string;
  creatorId: string;
  /** Ms since the epoch, UTC. */
  created: number;
  updated: number;
  /** When its status came into the category that it is in now. */
  categorySince: number;
  /** As they were set: summary, description (ADF), priority, labels, assignee, custom fields. */
  fields: Record<string, unknown>;
  properties: Record<string, unknown>;
  remoteLinks: JiraRemoteLink[];
  /** Oldest first. */
  comments: JiraComment[];
};

/** One Jira Cloud site. It changes in place. */
export type JiraSite = {
  host: string;
  /** Host of the real site that requests leave for, when they do and it is named. */
  realHost: string | null;
  cloudId: string;
  users: JiraUser[];
  /** API tokens, each of one user. */
  tokens: { accountId: string; token: string }[];
  statuses: JiraStatus[];
  projects: JiraProject[];
  issues: JiraIssue[];
  /** The last id given. */
  lastId: number;
  /** How long a new issue is not found by search, ms. */
  indexLag: number;
  /** What Zendesk's proxy calls itself; nobody outside knows, so both kinds can be tried. */
  proxyUserAgent: string;
  /** Permissions that the token's account does not have, in Jira's own words; everybody has the others. */
  denied: string[];
  /** Scopes of the token, which then opens the gateway alone; null: a token of the old kind, which may all. */
  scopes: string[] | null;
  /** Plays that no credentials arrive, as when something on the way drops them. */
  losesCredentials: boolean;
  /** Whether writes of what calls itself a browser are refused, as Jira does. */
  refusesBrowsers: boolean;
};
