import { identifierOf, issueUrl } from '../../world/linear-names.ts';
import type {
  LinearAttachment,
  LinearComment,
  LinearIssue,
  LinearLabel,
  LinearMember,
  LinearState,
  LinearTeam,
  LinearWorkspace,
} from '../../world/linear-workspace.ts';
import { connection, type PageArguments } from './connection.ts';
import { type LabelFilter, labelFits } from './filter.ts';
import { entityNotFound } from './linear-errors.ts';

type LabelArguments = PageArguments & { filter?: LabelFilter | null };

function found<T>(item: T | undefined, entity: string): T {
  if (item === undefined) throw entityNotFound(entity);
  return item;
}

/** An issue answers to its id and to the identifier that people read. */
export const findIssue = (linear: LinearWorkspace, id: string): LinearIssue =>
  found(
    linear.issues.find((issue) => issue.id === id || identifierOf(linear, issue) === id.toUpperCase()),
    'Issue',
  );

export const findTeam = (linear: LinearWorkspace, id: string): LinearTeam =>
  found(
    linear.teams.find((team) => team.id === id),
    'Team',
  );

const userNode = ({ teamIds: _, ...member }: LinearMember) => ({ ...member, displayName: member.name });

/** The objects that fields of the schema are read from, for one workspace. */
export function nodesOf(linear: LinearWorkspace) {
  const teamOf = (id: string | null) => linear.teams.find((team) => team.id === id) ?? null;

  const labels = (own: readonly LinearLabel[], { filter, ...page }: LabelArguments) =>
    connection(
      own.filter((label) => labelFits(filter, label, teamOf(label.teamId))),
      page,
      labelNode,
    );

  const stateNode = ({ id, name, type, position }: LinearState, team: LinearTeam) => ({
    id,
    name,
    type,
    position,
    team: () => teamNode(team),
  });

  function labelNode({ id, name, teamId }: LinearLabel) {
    const team = teamOf(teamId);
    return { id, name, isGroup: false, team: () => (team === null ? null : teamNode(team)) };
  }

  /** A team's labels are its own and, as in Linear, those of the workspace are not among them. */
  function teamNode(team: LinearTeam) {
    const { id, key, name } = team;
    return {
      id,
      key,
      name,
      states: (page: PageArguments) => connection(team.states, page, (state) => stateNode(state, team)),
      projects: (page: PageArguments) =>
        connection(
          linear.projects.filter(({ teamIds }) => teamIds.includes(id)),
          page,
          (project) => project,
        ),
      members: (page: PageArguments) =>
        connection(
          linear.members.filter(({ teamIds }) => teamIds.includes(id)),
          page,
          userNode,
        ),
      labels: (wanted: LabelArguments) =>
        labels(
          linear.labels.filter((label) => label.teamId === id),
          wanted,
        ),
    };
  }

  const attachmentNode = (attachment: LinearAttachment, issue: LinearIssue) => ({
    ...attachment,
    metadata: {},
    updatedAt: attachment.createdAt,
    issue: () => issueNode(issue),
  });

  function issueNode(issue: LinearIssue) {
    const team = findTeam(linear, issue.teamId);
    const state = found(
      team.states.find(({ id }) => id === issue.stateId),
      'WorkflowState',
    );
    const { id, number, title, description, priority, createdAt, updatedAt, trashed } = issue;
    return {
      id,
      number,
      title,
      description,
      priority,
      createdAt,
      updatedAt,
      identifier: identifierOf(linear, issue),
      url: issueUrl(linear, issue),
      completedAt: state.type === 'completed' ? updatedAt : null,
      canceledAt: state.type === 'canceled' ? updatedAt : null,
      archivedAt: null,
      trashed: trashed ? true : null,
      metadata: {},
      assignee: () => {
        const person = linear.members.find((each) => each.id === issue.assigneeId);
        return person === undefined ? null : userNode(person);
      },
      state: () => stateNode(state, team),
      team: () => teamNode(team),
      labels: (wanted: LabelArguments) =>
        labels(
          linear.labels.filter((label) => issue.labelIds.includes(label.id)),
          wanted,
        ),
      attachments: (page: PageArguments) =>
        connection(issue.attachments, page, (attachment) => attachmentNode(attachment, issue)),
    };
  }

  const commentNode = (comment: LinearComment, issue: LinearIssue) => ({
    ...comment,
    issue: () => issueNode(issue),
  });

  return { labels, teamNode, issueNode, attachmentNode, commentNode };
}
