import type { ChatPlace } from '../chat.ts';
import type { Choice, FormField } from '../form-field.ts';
import type { Outcome } from '../outcome.ts';
import type { Schedule } from '../policies.ts';
import type { Destination, Route } from '../routing/route.ts';
import type { Finding } from './finding.ts';
import type { StoredValues } from './stored.ts';

/** The installation's settings that are not secret. */
export type SettingsStore = {
  read(): Promise<Outcome<StoredValues>>;
  /** Changes these and no others, and answers with what is stored then, as a new read gives it. */
  write(values: StoredValues): Promise<Outcome<StoredValues>>;
};

export type Choices = Promise<Outcome<readonly Choice[]>>;

/** What the Zendesk account has. */
export type AccountDesk = {
  groups(): Choices;
  brands(): Choices;
  forms(): Choices;
  ticketFields(): Promise<Outcome<readonly FormField[]>>;
  /** The id of an organization field is its key. */
  organizationFields(): Promise<Outcome<readonly FormField[]>>;
  schedules(): Promise<Outcome<readonly Schedule[]>>;
  /** Role, Baton's fields, forms, triggers. Reads only. */
  test(): Promise<readonly Finding[]>;
};

/** A tracker as Setup asks it. */
type TestDesk = {
  /** Whether Baton gets in, as whom, and whether it sees the projects or teams that routes lead to. Reads only. */
  test(routes: readonly Destination[]): Promise<readonly Finding[]>;
  /** Whether everything that a route names is there. Reads only. */
  check(route: Omit<Route, 'name'>): Promise<readonly Finding[]>;
  /** Creates an issue that says what it is, and removes it. */
  testIssue(route: Omit<Route, 'name'>): Promise<readonly Finding[]>;
};

export type JiraDesk = TestDesk & {
  /** The id of a project is its key. */
  projects(text: string): Choices;
  issueTypes(project: string): Choices;
  components(project: string): Choices;
  priorities(project: string, issueType: string): Choices;
  people(project: string, text: string): Choices;
  fields(project: string, issueType: string): Promise<Outcome<readonly FormField[]>>;
};

export type LinearDesk = TestDesk & {
  /** The id of a team is its key. */
  teams(): Choices;
  projects(team: string): Choices;
  labels(team: string): Choices;
  members(team: string): Choices;
};

export type ChatDesk = {
  /** Whether Baton gets to the channel's webhook. Posts nothing. */
  test(place: ChatPlace): Promise<Finding>;
  /** Posts one line that says that it is a test. */
  post(place: ChatPlace, title: string): Promise<Finding>;
};
