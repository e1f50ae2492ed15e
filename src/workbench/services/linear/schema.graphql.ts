import { inputs } from './schema-inputs.graphql.ts';

const types = /* GraphQL */ `
  scalar DateTime
  scalar JSONObject
  type PageInfo {
    endCursor: String
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
  }
  type User {
    id: ID!
    name: String!
    displayName: String!
    email: String!
    active: Boolean!
  }
  type Organization {
    id: ID!
    name: String!
    urlKey: String!
  }
  type WorkflowState {
    id: ID!
    name: String!
    type: String!
    position: Float!
    team: Team!
  }
  type WorkflowStateConnection {
    nodes: [WorkflowState!]!
    pageInfo: PageInfo!
  }
  type IssueLabel {
    id: ID!
    name: String!
    isGroup: Boolean!
    team: Team
  }
  type IssueLabelConnection {
    nodes: [IssueLabel!]!
    pageInfo: PageInfo!
  }
  type Team {
    id: ID!
    key: String!
    name: String!
    states(first: Int, after: String): WorkflowStateConnection!
    labels(filter: IssueLabelFilter, first: Int, after: String): IssueLabelConnection!
    projects(first: Int, after: String): ProjectConnection!
    members(first: Int, after: String): UserConnection!
  }
  type Project {
    id: ID!
    name: String!
  }
  type ProjectConnection {
    nodes: [Project!]!
    pageInfo: PageInfo!
  }
  type UserConnection {
    nodes: [User!]!
    pageInfo: PageInfo!
  }
  type TeamConnection {
    nodes: [Team!]!
    pageInfo: PageInfo!
  }
  type Attachment {
    id: ID!
    title: String!
    subtitle: String
    url: String!
    metadata: JSONObject!
    createdAt: DateTime!
    updatedAt: DateTime!
    issue: Issue!
  }
  type AttachmentConnection {
    nodes: [Attachment!]!
    pageInfo: PageInfo!
  }
  type Issue {
    id: ID!
    identifier: String!
    number: Float!
    title: String!
    description: String
    priority: Float!
    url: String!
    createdAt: DateTime!
    updatedAt: DateTime!
    completedAt: DateTime
    canceledAt: DateTime
    archivedAt: DateTime
    trashed: Boolean
    state: WorkflowState!
    team: Team!
    assignee: User
    labels(filter: IssueLabelFilter, first: Int, after: String): IssueLabelConnection!
    attachments(first: Int, after: String): AttachmentConnection!
  }
  type IssueConnection {
    nodes: [Issue!]!
    pageInfo: PageInfo!
  }
  type IssueSearchResult {
    id: ID!
    identifier: String!
    number: Float!
    title: String!
    description: String
    priority: Float!
    url: String!
    createdAt: DateTime!
    updatedAt: DateTime!
    completedAt: DateTime
    canceledAt: DateTime
    archivedAt: DateTime
    trashed: Boolean
    metadata: JSONObject!
    state: WorkflowState!
    team: Team!
    assignee: User
    attachments(first: Int, after: String): AttachmentConnection!
  }
  type IssueSearchPayload {
    nodes: [IssueSearchResult!]!
    pageInfo: PageInfo!
    totalCount: Float!
  }
  type Comment {
    id: ID!
    body: String!
    createdAt: DateTime!
    issue: Issue
  }
  type CommentPayload {
    success: Boolean!
    lastSyncId: Float!
    comment: Comment!
  }
  type IssuePayload {
    success: Boolean!
    lastSyncId: Float!
    issue: Issue
  }
  type AttachmentPayload {
    success: Boolean!
    lastSyncId: Float!
    attachment: Attachment!
  }
  type Query {
    viewer: User!
    organization: Organization!
    team(id: String!): Team!
    teams(filter: TeamFilter, first: Int, after: String): TeamConnection!
    issue(id: String!): Issue!
    issues(filter: IssueFilter, first: Int, after: String, includeArchived: Boolean): IssueConnection!
    issueLabels(filter: IssueLabelFilter, first: Int, after: String): IssueLabelConnection!
    attachmentsForURL(url: String!, first: Int, after: String): AttachmentConnection!
    searchIssues(
      term: String!
      first: Int
      after: String
      includeComments: Boolean
      teamId: String
    ): IssueSearchPayload!
  }
  type Mutation {
    issueCreate(input: IssueCreateInput!): IssuePayload!
    issueUpdate(id: String!, input: IssueUpdateInput!): IssuePayload!
    commentCreate(input: CommentCreateInput!): CommentPayload!
    attachmentCreate(input: AttachmentCreateInput!): AttachmentPayload!
    attachmentLinkURL(issueId: String!, url: String!, title: String, id: String): AttachmentPayload!
  }
`;

/**
 * What the workbench's Linear understands: a true subset of Linear's own schema, so that a document which is valid here
 * is valid there. A test holds it against the contract.
 */
export const schemaText = types + inputs;
