import { done, type Outcome } from '../../core/outcome.ts';
import type { Clock, Send, Tracker } from '../../core/ports.ts';
import { ofIssue } from '../of-issue.ts';
import { endIssue, setSeverity } from './change-issue.ts';
import { createLinearClient } from './client.ts';
import { commentOn } from './comment.ts';
import { createIssue } from './create-issue.ts';
import { findTeam, type Team } from './find-team.ts';
import { linkTicket } from './link-ticket.ts';
import { readIssue, readStatus, refOf } from './read-issue.ts';
import { searchIssues } from './search-issues.ts';

/** Linear behind the port. Teams are read once; a refusal forgets them, as it may be their fault. */
export function createLinearTracker(world: { send: Send; clock: Pick<Clock, 'now'> }): Tracker {
  const client = createLinearClient(world);
  const teams = new Map<string, Team>();

  async function teamOf(key: string, labels: readonly string[]): Promise<Outcome<Team>> {
    const name = JSON.stringify([key, ...labels]);
    const known = teams.get(name);
    if (known !== undefined) return { kind: 'done', value: known };
    const found = await findTeam(client, key, labels);
    if (found.kind === 'done') teams.set(name, found.value);
    return found;
  }

  return {
    async create(draft) {
      if (draft.destination.kind !== 'linear') throw new Error(`Not for Linear: ${draft.destination.kind}`);
      const team = await teamOf(draft.destination.team, draft.labels);
      if (team.kind !== 'done') return team;
      const issue = await createIssue(client, draft, team.value);
      if (issue.kind === 'refused') teams.clear();
      return issue;
    },
    made: async (escalationId) => {
      const found = await readIssue(client, escalationId);
      if (found.kind === 'done') return done(found.value.trashed === true ? null : refOf(found.value));
      return found.fault.kind === 'missing' ? done(null) : found;
    },
    status: (issue) => readStatus(client, issue),
    statuses: async (issues) => (await import('./read-statuses.ts')).readStatuses(client, issues),
    comment: async (issue, document, mark) => ofIssue(await commentOn(client, issue, document, mark), issue),
    link: (issue, ticket) => linkTicket(client, ticket, issue),
    searchIssues: (terms, ticketUrl) => searchIssues(client, terms, ticketUrl),
    setSeverity: async (issue, severity, wished) =>
      ofIssue(await setSeverity(client, issue, severity, wished), issue),
    end: async (issue, as) => ofIssue(await endIssue(client, issue, as), issue),
  };
}
