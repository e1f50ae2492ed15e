import type { LinearWorkspace } from '../../world/linear-workspace.ts';
import { connection, type PageArguments } from './connection.ts';
import { type IssueFilter, issueFits, type LabelFilter, type TeamFilter, teamFits } from './filter.ts';
import { findIssue, findTeam, nodesOf } from './nodes.ts';
import { searchIssues } from './search-issues.ts';
import { addComment, type CommentInput } from './write-comment.ts';
import {
  type AttachmentInput,
  attach,
  createIssue,
  type IssueInput,
  type LinearEnv,
  updateIssue,
} from './write-issue.ts';

/** Linear's own count of changes; nobody here reads it. */
const lastSyncId = 1;

/** The fields of Query and Mutation. graphql-js runs mutations of one document one after the other. */
export function rootOf(linear: LinearWorkspace, env: LinearEnv) {
  const { labels, teamNode, issueNode, attachmentNode, commentNode } = nodesOf(linear);

  const payload = (input: AttachmentInput) => {
    const { issue, attachment } = attach(linear, input, env);
    return { success: true, lastSyncId, attachment: attachmentNode(attachment, issue) };
  };

  return {
    viewer: { ...linear.viewer, displayName: linear.viewer.name, active: true },
    organization: { id: linear.viewer.id, name: linear.urlKey, urlKey: linear.urlKey },
    team: ({ id }: { id: string }) => teamNode(findTeam(linear, id)),
    teams: ({ filter, ...page }: PageArguments & { filter?: TeamFilter | null }) =>
      connection(
        linear.teams.filter((team) => teamFits(filter, team)),
        page,
        teamNode,
      ),
    issue: ({ id }: { id: string }) => issueNode(findIssue(linear, id)),
    // What is in the trash is archived as well; nothing else here is.
    issues: ({
      filter,
      includeArchived,
      ...page
    }: PageArguments & { filter?: IssueFilter | null; includeArchived?: boolean | null }) =>
      connection(
        linear.issues.filter(
          (issue) => issueFits(filter, issue) && (includeArchived === true || !issue.trashed),
        ),
        page,
        issueNode,
      ),
    issueLabels: (wanted: PageArguments & { filter?: LabelFilter | null }) => labels(linear.labels, wanted),
    attachmentsForURL: ({ url, ...page }: PageArguments & { url: string }) => {
      const found = linear.issues.flatMap((issue) =>
        issue.attachments.filter((each) => each.url === url).map((each) => ({ ...each, of: issue })),
      );
      return connection(found, page, ({ of, ...attachment }) => attachmentNode(attachment, of));
    },
    searchIssues: ({ term, ...page }: PageArguments & { term: string }) => {
      const found = searchIssues(linear, term, env);
      return { ...connection(found, page, issueNode), totalCount: found.length };
    },

    issueCreate: ({ input }: { input: IssueInput & { id?: string | null; teamId: string } }) => ({
      success: true,
      lastSyncId,
      issue: issueNode(createIssue(linear, input, env)),
    }),
    issueUpdate: ({ id, input }: { id: string; input: IssueInput & { trashed?: boolean | null } }) => ({
      success: true,
      lastSyncId,
      issue: issueNode(updateIssue(linear, id, input, env)),
    }),
    commentCreate: ({ input }: { input: CommentInput }) => {
      const { issue, comment } = addComment(linear, input, env);
      return { success: true, lastSyncId, comment: commentNode(comment, issue) };
    },
    attachmentCreate: ({ input }: { input: AttachmentInput }) => payload(input),
    attachmentLinkURL: (input: AttachmentInput) => payload(input),
  };
}
