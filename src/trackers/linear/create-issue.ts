import type { IssueDraft, IssueRef } from '../../core/escalation/issue.ts';
import { linkTitle } from '../../core/escalation/link-title.ts';
import { done, failed, type Outcome } from '../../core/outcome.ts';
import { createdSchema, type LinearError } from './answers.ts';
import type { LinearClient } from './client.ts';
import { createDocument } from './documents.ts';
import { trashedFault, unexpectedFault } from './fault.ts';
import type { Team } from './find-team.ts';
import { attach, isForGood, open } from './link-ticket.ts';
import { linearMarkdown } from './markdown.ts';
import { priorityFor } from './priority.ts';
import { readIssue, refOf } from './read-issue.ts';

const longestTitle = 255;

function oneLine(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  if (line.length <= longestTitle) return line;
  return `${line.slice(0, longestTitle - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The code alone says too little: a true input error has the same. */
function isOwnConflict({ message, extensions }: LinearError, id: string): boolean {
  const words = extensions?.userPresentableMessage ?? '';
  return message.startsWith('conflict on insert of Issue') && (words === '' || words.includes(id));
}

/** Mutations run in their order, so an error at the link means that the issue is there. */
const isOfLink = ({ path }: LinearError): boolean => path?.[0] === 'link';

/** Takes the issue that this escalation made before; its id is the escalation's own. */
async function adopt(client: LinearClient, draft: IssueDraft): Promise<Outcome<IssueRef>> {
  const found = await readIssue(client, draft.escalationId);
  if (found.kind !== 'done') {
    const { fault } = found;
    return open(
      isForGood(fault)
        ? unexpectedFault(`Exists, but is not readable: ${fault.detail}`, fault.status, 'unknown')
        : fault,
    );
  }
  const issue = refOf(found.value);
  if (found.value.trashed === true) return failed(trashedFault(issue.key));
  const isLinked = found.value.attachments.nodes.some(({ url }) => url === draft.ticket.url);
  return isLinked ? done(issue) : attach(client, draft.ticket, issue);
}

/**
 * Creates the issue and its link to the ticket in one request. Repeating it is safe: Linear refuses a second issue of
 * the same id, and then the first one is adopted.
 */
export async function createIssue(
  client: LinearClient,
  draft: IssueDraft,
  team: Team,
): Promise<Outcome<IssueRef>> {
  const id = draft.escalationId;
  const { project = null, assignee = null } = draft.wishes ?? {};
  const input = {
    id,
    teamId: team.id,
    title: oneLine(draft.title),
    description: linearMarkdown(draft.document),
    priority: priorityFor(draft.severity, draft.wishes?.priority),
    labelIds: team.labelIds,
    ...(project === null ? {} : { projectId: project.id }),
    ...(assignee === null ? {} : { assigneeId: assignee.id }),
  };
  const variables = { input, issueId: id, url: draft.ticket.url, title: linkTitle(draft.ticket) };
  const reply = await client.ask('write', createDocument, variables, createdSchema);
  if (reply.kind === 'fault') {
    const exists = reply.errors.some((error) => isOwnConflict(error, id) || isOfLink(error));
    return exists ? adopt(client, draft) : failed(reply.fault);
  }
  const issue = refOf(reply.value.issue.issue);
  return reply.value.link.success ? done(issue) : attach(client, draft.ticket, issue);
}
