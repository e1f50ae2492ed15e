import type { IssueDraft, IssueRef } from '../../core/escalation/issue.ts';
import { done, failed, mapDone, type Outcome } from '../../core/outcome.ts';
import type { Clock, Send, Tracker } from '../../core/ports.ts';
import type { Destination } from '../../core/routing/route.ts';
import type { JiraConnection } from '../../core/settings.ts';
import { ofIssue } from '../of-issue.ts';
import { createJiraClient } from './client.ts';
import { commentOn } from './comment.ts';
import { hasLabels } from './create-issue.ts';
import { closeDouble } from './doubles.ts';
import { endIssue } from './end-issue.ts';
import { ensureIssue, notFound } from './ensure-issue.ts';
import { unfoundFault } from './fault.ts';
import { type FoundKey, findIssues } from './find-issues.ts';
import { findPeople } from './find-people.ts';
import { type CreateScreen, findScreen, type JiraDestination, orArchived } from './find-screen.ts';
import { keeping } from './keeping.ts';
import { linkTicket } from './link-ticket.ts';
import { formFields } from './read-form.ts';
import { readStatus, statusOf } from './read-status.ts';
import { searchIssues } from './search-issues.ts';
import { setSeverity } from './set-severity.ts';
import { knownAddress, siteAddress } from './site-address.ts';
import { partsOf } from './split-document.ts';

export type JiraTracker = Tracker & Required<Pick<Tracker, 'split' | 'doubles' | 'form'>>;

function jiraOnly(destination: Destination): JiraDestination {
  if (destination.kind !== 'jira') throw new Error(`Not for Jira: ${destination.kind}`);
  return destination;
}

const refOf = (address: string, { id, key }: FoundKey): IssueRef => ({
  system: 'jira',
  id,
  key,
  url: `${address}/browse/${key}`,
});

/** Jira Cloud behind the port. Screens are read once; a refusal forgets them, as it may be their fault. */
export function createJiraTracker(world: {
  send: Send;
  clock: Pick<Clock, 'now' | 'sleep'>;
  connection: JiraConnection;
}): JiraTracker {
  const client = createJiraClient(world);
  const screens = keeping<CreateScreen>();
  const addresses = keeping<string>();
  /** Issues that this page made: a link that failed is made up for without looking for them. */
  const made = new Map<string, FoundKey>();
  /** Escalations of which this page does not know whether they made an issue. */
  const unsure = new Set<string>();

  const screenOf = (destination: JiraDestination) =>
    screens.get(JSON.stringify([destination.project, destination.issueType]), () =>
      findScreen(client, destination),
    );
  const addressOf = () => addresses.get('', () => siteAddress(client, world.connection));

  async function issueOf(draft: IssueDraft): Promise<Outcome<FoundKey>> {
    const { escalationId, attempt: wanted } = draft;
    const known = made.get(escalationId);
    if (known !== undefined) return done(known);
    const screen = await screenOf(jiraOnly(draft.destination));
    if (screen.kind !== 'done') return screen;
    const attempt = wanted === 'first' && unsure.has(escalationId) ? 'again' : wanted;
    const issue = await ensureIssue({ client, clock: world.clock }, { ...draft, attempt }, screen.value);
    if (issue.kind === 'done') made.set(escalationId, issue.value);
    if (issue.kind === 'unknown') unsure.add(escalationId);
    if (issue.kind !== 'refused') return issue;
    screens.forget();
    const { fault } = issue;
    const isOfProject = fault.kind === 'invalid' && ('project' in fault.fields || 'pid' in fault.fields);
    return isOfProject ? orArchived(client, fault, screen.value.project) : issue;
  }

  async function allMade(escalationId: string, destination: Destination) {
    const address = await addressOf();
    if (address.kind !== 'done') return address;
    const screen = await screenOf(jiraOnly(destination));
    const isUnlabelled = screen.kind === 'done' && !hasLabels(screen.value);
    const found = await findIssues(client, escalationId, isUnlabelled ? screen.value.project : null);
    return mapDone(found, (issues) => issues.map((issue) => statusOf(refOf(address.value, issue), issue)));
  }

  return {
    async made(escalationId, destination) {
      const found = await allMade(escalationId, destination);
      if (found.kind !== 'done') return found;
      const [oldest] = found.value;
      return oldest === undefined ? failed(unfoundFault(notFound(escalationId))) : done(oldest.ref);
    },
    async create(draft) {
      jiraOnly(draft.destination);
      const address = await addressOf();
      if (address.kind !== 'done') return address;
      const issue = await issueOf(draft);
      if (issue.kind !== 'done') return issue;
      const linked = await linkTicket(client, draft, issue.value.key);
      return mapDone(linked, () => refOf(address.value, issue.value));
    },
    status: async (issue) => ofIssue(await readStatus(client, issue), issue),
    statuses: async (issues) => (await import('./read-statuses.ts')).readStatuses(client, issues),
    async link(issue, ticket) {
      const address = await addressOf();
      if (address.kind !== 'done') return address;
      const linked = await linkTicket(client, { ticket, title: null }, issue.key);
      return mapDone(linked, () => refOf(address.value, issue));
    },
    searchIssues: (terms, ticketUrl) =>
      searchIssues(client, terms, {
        address: knownAddress(world.connection, addresses.known('')),
        ticketUrl,
      }),
    form: {
      async fieldsOf(destination, alsoAsked = []) {
        const screen = await screenOf(jiraOnly(destination));
        return mapDone(screen, ({ fields }) => formFields(fields, alsoAsked));
      },
      findPeople: ({ id }, destination, text) =>
        findPeople(client, { fieldId: id, project: jiraOnly(destination).project, text }),
    },
    doubles: {
      find: allMade,
      close: (double, reason) => closeDouble({ client, clock: world.clock }, double, reason),
    },
    comment: async (issue, document, mark) =>
      ofIssue(await commentOn({ client, clock: world.clock }, issue, document, mark), issue),
    setSeverity: async (issue, severity, wished) =>
      ofIssue(await setSeverity(client, issue, severity, wished), issue),
    end: async (issue, as) => ofIssue(await endIssue(client, issue, as), issue),
    split: partsOf,
  };
}
