import type { FieldId } from './brief/fields.ts';
import type { CriterionId } from './checklist/criteria.ts';
import type { Severity, Target } from './checklist/target.ts';

/** A pace: hours of the clock, or days on which the account works. */
export type Interval = { hours: number } | { businessDays: number };

/** How often the receiving team is asked, and the customer told (playbook F). */
export type Pace = { team: Interval; customer: Interval };

/** Hours of one week in which an account works, minutes from Sunday 00:00, in an IANA zone; holidays as YYYY-MM-DD, both ends inside. */
export type Schedule = {
  name: string;
  timeZone: string;
  hours: readonly { from: number; to: number }[];
  holidays: readonly { from: string; to: string }[];
};

/** The one role of Zendesk's that says who decides; others are the account's own. */
export const leadershipRoles = ['admin'] as const;
export type LeadershipRole = (typeof leadershipRoles)[number];

/** What an admin decides beside the routes. */
export type Policies = {
  /** Fields that a brief must have before it is sent. Security has none (T4). */
  required: Readonly<Partial<Record<Exclude<Target, 'T4'>, readonly FieldId[]>>>;
  /** Whether the front line may send to Engineering and Product by itself; else it goes to L2 first. */
  isDirect: boolean;
  /** Customers with the same problem that make a pattern (E6a). */
  patternFrom: number;
  /** Yearly revenue from which a customer counts as high-value (E4a). */
  highValueFrom: number;
  pace: Readonly<Record<Severity, Pace>>;
  /** Null: Monday to Friday in the account's zone. */
  schedule: Schedule | null;
  /** Language of Baton's own words in brief and note, where it has texts in it; null is the agent's. */
  briefLanguage: string | null;
  /** The same in the issue and what the team is told; null is that of the brief. */
  issueLanguage: string | null;
  /** Whether contact data of customers is masked on the routes that do not say themselves. */
  masksContactData: boolean;
  /** Names of the groups whose agents may send to Leadership; without groups and roles everybody may. Never limits Security. */
  leadershipGroups: readonly string[];
  /** Who may besides those groups, by Zendesk's own roles. */
  leadershipRoles: readonly LeadershipRole[];
  /** Whether Baton looks for overdue escalations in the background. */
  looksInBackground: boolean;
  /** Items of the checklist that are switched off (never E3d), or explained in the company's own words. */
  items: Readonly<Partial<Record<CriterionId, { isOff: boolean; help: string }>>>;
};

/** What holds until an admin decides otherwise. Paces are the playbook's, in the stricter reading. */
export const defaultPolicies: Policies = {
  required: {},
  isDirect: false,
  patternFrom: 3,
  highValueFrom: 100_000,
  pace: {
    S1: { team: { hours: 2 }, customer: { hours: 4 } },
    S2: { team: { hours: 4 }, customer: { hours: 8 } },
    S3: { team: { businessDays: 1 }, customer: { businessDays: 2 } },
  },
  schedule: null,
  briefLanguage: null,
  issueLanguage: null,
  masksContactData: true,
  leadershipGroups: [],
  leadershipRoles: [],
  looksInBackground: true,
  items: {},
};
