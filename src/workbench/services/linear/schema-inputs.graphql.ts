/** What Linear takes: filters, and what is written. */
export const inputs = /* GraphQL */ `
  input StringComparator {
    eq: String
    eqIgnoreCase: String
    in: [String!]
    neq: String
    nin: [String!]
    contains: String
    containsIgnoreCase: String
    startsWith: String
  }
  input IDComparator {
    eq: ID
    in: [ID!]
    neq: ID
    nin: [ID!]
  }
  input TeamFilter {
    and: [TeamFilter!]
    or: [TeamFilter!]
    id: IDComparator
    key: StringComparator
    name: StringComparator
  }
  input NullableTeamFilter {
    and: [NullableTeamFilter!]
    or: [NullableTeamFilter!]
    id: IDComparator
    key: StringComparator
    name: StringComparator
    null: Boolean
  }
  input IssueLabelFilter {
    and: [IssueLabelFilter!]
    or: [IssueLabelFilter!]
    id: IDComparator
    name: StringComparator
    team: NullableTeamFilter
  }
  input IssueIDComparator {
    eq: ID
    in: [ID!]
    neq: ID
    nin: [ID!]
  }
  input IssueFilter {
    and: [IssueFilter!]
    or: [IssueFilter!]
    id: IssueIDComparator
  }
  input IssueCreateInput {
    id: String
    teamId: String!
    title: String
    description: String
    priority: Int
    labelIds: [String!]
    stateId: String
    projectId: String
    assigneeId: String
  }
  input IssueUpdateInput {
    title: String
    description: String
    priority: Int
    labelIds: [String!]
    stateId: String
    trashed: Boolean
  }
  input CommentCreateInput {
    id: String
    issueId: String
    body: String
  }
  input AttachmentCreateInput {
    id: String
    issueId: String!
    url: String!
    title: String!
    subtitle: String
    metadata: JSONObject
  }
`;
