import type { ChatPlace } from '../../core/chat.ts';
import type { Severity, Target } from '../../core/checklist/target.ts';
import type { RecordFile } from '../../core/escalation/record-export.ts';
import type { Choice, FormField } from '../../core/form-field.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Schedule } from '../../core/policies.ts';
import type { SetupDocument } from '../../core/setup/document.ts';
import type { Finding, Tested } from '../../core/setup/finding.ts';
import type { SettingsProblem } from '../../core/setup/problem.ts';
import type { SetupView } from './setup-view.ts';

/** What can be chosen, asked for live and narrowed by `text`; a list answers with all that fits. */
export type PickLists = {
  jiraProjects(text: string): Promise<Outcome<readonly Choice[]>>;
  issueTypes(project: string): Promise<Outcome<readonly Choice[]>>;
  components(project: string): Promise<Outcome<readonly Choice[]>>;
  jiraPriorities(project: string, issueType: string): Promise<Outcome<readonly Choice[]>>;
  jiraPeople(project: string, text: string): Promise<Outcome<readonly Choice[]>>;
  /** The fields that the tracker demands and Baton does not fill, and those that it could. */
  jiraFields(project: string, issueType: string): Promise<Outcome<readonly FormField[]>>;
  /** The id of a team is its key. */
  linearTeams(): Promise<Outcome<readonly Choice[]>>;
  linearProjects(team: string): Promise<Outcome<readonly Choice[]>>;
  linearLabels(team: string): Promise<Outcome<readonly Choice[]>>;
  linearMembers(team: string): Promise<Outcome<readonly Choice[]>>;
  groups(): Promise<Outcome<readonly Choice[]>>;
  brands(): Promise<Outcome<readonly Choice[]>>;
  forms(): Promise<Outcome<readonly Choice[]>>;
  ticketFields(): Promise<Outcome<readonly FormField[]>>;
  /** The id of an organization field is its key. */
  organizationFields(): Promise<Outcome<readonly FormField[]>>;
  schedules(): Promise<Outcome<readonly Schedule[]>>;
};

export type ImportResult = { kind: 'taken' } | { kind: 'refused'; problem: SettingsProblem };

/** The page's state, and everything that the page can ask for. Nothing is read before `open`. */
export type Setup = {
  view(): SetupView;
  subscribe(listener: () => void): () => void;
  open(): void;
  edit(change: (draft: SetupDocument) => SetupDocument): void;
  /** Back to what is saved. */
  discard(): void;
  save(): Promise<void>;
  /** After a conflict: what somebody else saved becomes the draft, or the own changes go on top of it. Saves nothing. */
  takeTheirs(): void;
  keepMine(): void;
  /** For a new rule. */
  newId(): string;
  /** The draft as JSON, and back; an import changes the draft alone. */
  exportText(): string;
  importText(text: string): ImportResult;
  test(what: Tested): Promise<void>;
  /** Creates an issue where the route of a rule or target leads, and removes it again. */
  testIssue(route: string): Promise<Outcome<readonly Finding[]>>;
  /** Posts one line to a channel: `title` says that it is a test. */
  postTest(place: ChatPlace, title: string): Promise<Finding>;
  /** Whether the destination of a rule or target is there, by the rule's id or the target. */
  checkDestination(route: string): Promise<void>;
  /** `as`: try it as if the agent had chosen these. */
  tryTicket(ticketId: number, as?: { target?: Target; severity?: Severity }): Promise<void>;
  lists: PickLists;
  /** All of Baton's records in the account. */
  exportRecords(as: 'csv' | 'json'): Promise<Outcome<RecordFile>>;
  close(): void;
};
