import type { JiraSite } from '../world/jira-site.ts';
import type { LinearWorkspace } from '../world/linear-workspace.ts';
import type { FieldValue, UserStanding } from '../world/people.ts';
import type { FieldChange } from '../world/record-update.ts';
import type { CallData, JiraLink, Priority, SlaMetric, TicketStatus, TicketType } from '../world/ticket.ts';

/** Somebody who writes to support. */
export type CustomerPlan = {
  name: string;
  email: string;
  locale?: string;
  timeZone?: string;
  /** What the browser says of itself when they use the web form. */
  client?: string;
  /** Default: active. */
  standing?: UserStanding;
  /** Organizations besides the conversation's. */
  alsoIn?: OrganizationPlan[];
};

export type OrganizationPlan = {
  name: string;
  domains: string[];
  tags?: string[];
  fields: Record<string, FieldValue>;
};

/** Each takes ms before the moment that the world is made for. */
export type MomentWords = {
  /** As a log writes it: 2026-03-09T08:12:44.000Z. */
  stamp(ago: number): string;
  /** As 08:12 UTC. */
  time(ago: number): string;
  /** As Monday. */
  day(ago: number): string;
};

/** How a value that stands in a ticket's field names what only the finished world knows. */
export type FieldWords = Pick<MomentWords, 'stamp'> & {
  subdomain: string;
  installationId: string;
  /** Of a member of the staff, by their key. */
  idOf(key: string): number;
  /** Of an issue of the scenario, by its identifier such as ENG-398. */
  issue(identifier: string): { id: string; url: string };
  /** The same of Jira's, by its key. */
  jiraIssue(key: string): { id: string; url: string };
};

/** `ago`: ms before the moment that the world is made for. */
export type MessagePlan = {
  ago: number;
  /** Key of one of the conversation's customers or of the staff. */
  by: string;
  /** Paragraphs divided by an empty line; a line of ``` before and after makes code. */
  text: string | ((words: MomentWords) => string);
  /** Default: public. */
  internal?: boolean;
  files?: { name: string; size: number; contentType: string }[];
  /** It is a phone call, and the text what Zendesk writes of it. */
  call?: CallData;
  /** What the same update changed. */
  changes?: FieldChange[];
};

/** One ticket with everything that belongs to it. */
export type Conversation = {
  ticket: {
    id: number;
    subject: string;
    status: TicketStatus;
    priority: Priority | null;
    type: TicketType | null;
    channel: string;
    tags: string[];
    group: string;
    /** Key of a member of the staff. */
    assignee: string | null;
    /** The account's own custom fields, by title. */
    fields?: Record<string, FieldValue> | ((words: FieldWords) => Record<string, FieldValue>);
    /** Number of the closed ticket that this one follows up. */
    followUpOf?: number;
    access?: 'write' | 'read' | 'none';
    /** Number of the problem that it is an incident of. */
    incidentOf?: number;
    /** 0 is the account's own. */
    brand?: 0 | 1;
    /** Issues that Zendesk's own Jira integration has linked. */
    jiraLinks?: JiraLink[];
  };
  /** By key; the first one is the requester. */
  customers: Record<string, CustomerPlan>;
  organization: OrganizationPlan | null;
  /** Default: none, and where no ticket has any, the account has no side conversations at all. */
  sideConversations?: {
    subject: string;
    state: 'open' | 'closed';
    participants: { name: string; email: string }[];
    ago: number;
  }[];
  /** `breachesIn`: ms after now; negative: it has breached. */
  sla: { metric: string; stage: SlaMetric['stage']; breachesIn: number | null }[] | null;
  /** Oldest first. */
  messages: MessagePlan[];
};

/** An article of the Help Center. `brand`: 0 is the account's own. */
export type ArticlePlan = {
  title: string;
  /** HTML. */
  body: string;
  /** Default: the Help Center's own. */
  locale?: string;
  brand?: 0 | 1;
  isDraft?: boolean;
  /** Kept from customers. */
  isForStaff?: boolean;
};

/** An issue that Linear has before anything is sent there. */
export type IssuePlan = {
  /** Key of the team. */
  team: string;
  number: number;
  title: string;
  /** Markdown. */
  description: string;
  priority: number;
  state: string;
  labels: string[];
  ago: number;
  /** Since when it is in its state. Default: since it was made. */
  stateAgo?: number;
  /** What an escalation made has the escalation's own id. Default: any. */
  id?: string;
};

/** An issue that Jira has before anything is sent there. */
export type JiraIssuePlan = {
  /** Begins with the key of its project. */
  key: string;
  type: string;
  summary: string;
  status: string;
  /** Name of one of the site's people. */
  assignee?: string;
  ago: number;
  /** Since when it has its status. Default: since it was made. */
  statusAgo?: number;
};

/** A world to begin with. What is left out is as in every world. */
export type Scenario = {
  id: string;
  title: string;
  conversations: readonly Conversation[];
  /** Default: none. */
  issues?: readonly IssuePlan[];
  jiraIssues?: readonly JiraIssuePlan[];
  /** Over those that every world has. */
  settings?: Record<string, string | boolean | number>;
  /** In place of those that every world has. */
  secure?: Record<string, string>;
  /** Over the Jira site that every world has. */
  jira?: Partial<Pick<JiraSite, 'denied' | 'proxyUserAgent' | 'scopes' | 'losesCredentials'>>;
  /** Over the Linear workspace that every world has. */
  linear?: Partial<Pick<LinearWorkspace, 'mayWrite'>>;
  /** Default: yes. */
  isKnownToProxy?: boolean;
  /** 300 projects, 80 teams. */
  isBig?: boolean;
};
