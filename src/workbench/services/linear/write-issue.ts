import type {
  LinearAttachment,
  LinearIssue,
  LinearTeam,
  LinearWorkspace,
} from '../../world/linear-workspace.ts';
import { conflictOnInsert, entityNotFound, invalidArgument, labelOfOtherTeam } from './linear-errors.ts';
import { findIssue, findTeam } from './nodes.ts';

/** Where new things take time and identities from. */
export type LinearEnv = { now: () => number; newId: () => string };

export type IssueInput = {
  title?: string | null;
  description?: string | null;
  priority?: number | null;
  labelIds?: readonly string[] | null;
  stateId?: string | null;
  projectId?: string | null;
  assigneeId?: string | null;
};

export type AttachmentInput = {
  id?: string | null;
  issueId: string;
  url: string;
  title?: string | null;
  subtitle?: string | null;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const v4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

export const isV4 = (id: string): boolean => v4.test(id);

export const momentOf = ({ now }: LinearEnv): string => new Date(now()).toISOString();

function checkInput(
  linear: LinearWorkspace,
  team: LinearTeam,
  { title, priority, labelIds, stateId, projectId, assigneeId }: IssueInput,
) {
  if (title !== undefined && (title ?? '').trim() === '')
    throw invalidArgument('title', 'should not be empty');
  if (priority != null && (priority < 0 || priority > 4))
    throw invalidArgument('priority', 'must be from 0 to 4');
  for (const id of labelIds ?? []) {
    const label = linear.labels.find((each) => each.id === id);
    if (label === undefined) throw entityNotFound('IssueLabel');
    if (label.teamId !== null && label.teamId !== team.id) throw labelOfOtherTeam(label.name);
  }
  const isOfTeam = ({ teamIds }: { teamIds: readonly string[] }) => teamIds.includes(team.id);
  if (projectId != null && !linear.projects.some((each) => each.id === projectId && isOfTeam(each)))
    throw entityNotFound('Project');
  if (assigneeId != null && !linear.members.some((each) => each.id === assigneeId && isOfTeam(each)))
    throw entityNotFound('User');
  if (stateId != null && !team.states.some(({ id }) => id === stateId)) throw entityNotFound('WorkflowState');
}

/** A client may bring the id: then a second insert is refused, and that is what makes creating repeatable. */
export function createIssue(
  linear: LinearWorkspace,
  input: IssueInput & { id?: string | null; teamId: string },
  env: LinearEnv,
): LinearIssue {
  if (input.id != null && !isV4(input.id)) throw invalidArgument('id', 'must be a UUID');
  if (!uuid.test(input.teamId)) throw invalidArgument('teamId', 'must be a UUID');
  const team = findTeam(linear, input.teamId);
  checkInput(linear, team, { ...input, title: input.title ?? null });
  const id = input.id ?? env.newId();
  if (linear.issues.some((issue) => issue.id === id)) throw conflictOnInsert('Issue', id);
  const first = team.states.find(({ type }) => type === 'backlog') ?? team.states[0];
  const at = momentOf(env);
  team.lastNumber += 1;
  const issue: LinearIssue = {
    id,
    number: team.lastNumber,
    teamId: team.id,
    title: input.title ?? '',
    description: input.description ?? null,
    priority: input.priority ?? 0,
    stateId: input.stateId ?? first?.id ?? '',
    labelIds: [...(input.labelIds ?? [])],
    projectId: input.projectId ?? null,
    assigneeId: input.assigneeId ?? null,
    createdAt: at,
    updatedAt: at,
    trashed: false,
    attachments: [],
    comments: [],
  };
  linear.issues.push(issue);
  return issue;
}

export function updateIssue(
  linear: LinearWorkspace,
  id: string,
  input: IssueInput & { trashed?: boolean | null },
  env: LinearEnv,
): LinearIssue {
  const issue = findIssue(linear, id);
  checkInput(linear, findTeam(linear, issue.teamId), input);
  issue.title = input.title ?? issue.title;
  if (input.description !== undefined) issue.description = input.description;
  issue.priority = input.priority ?? issue.priority;
  issue.stateId = input.stateId ?? issue.stateId;
  if (input.labelIds != null) issue.labelIds = [...input.labelIds];
  issue.trashed = input.trashed ?? issue.trashed;
  issue.updatedAt = momentOf(env);
  return issue;
}

/** One URL stands on an issue once: a second time updates it. */
export function attach(
  linear: LinearWorkspace,
  input: AttachmentInput,
  env: LinearEnv,
): { issue: LinearIssue; attachment: LinearAttachment } {
  if (!URL.canParse(input.url)) throw invalidArgument('url', 'must be a URL');
  const issue = findIssue(linear, input.issueId);
  const title = input.title ?? input.url;
  const subtitle = input.subtitle ?? null;
  const known = issue.attachments.find(({ url }) => url === input.url);
  if (known !== undefined) return { issue, attachment: Object.assign(known, { title, subtitle }) };
  const id = input.id ?? env.newId();
  const attachment = { id, title, subtitle, url: input.url, createdAt: momentOf(env) };
  issue.attachments.push(attachment);
  return { issue, attachment };
}
