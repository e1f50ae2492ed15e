/** The team behind a key, and the labels of these names that an issue of it could carry. */
export const teamDocument = /* GraphQL */ `
  query BatonTeam($key: String!, $labels: IssueLabelFilter) {
    teams(filter: { key: { eq: $key } }, first: 1) {
      nodes { id key }
    }
    issueLabels(filter: $labels, first: 100) {
      nodes { id name isGroup team { id } }
    }
    organization { urlKey }
  }
`;

/**
 * Issue and link in one request: mutations of one document run one after the other.
 * attachmentLinkURL, because then Linear's own Zendesk integration, if there, takes the link over.
 */
export const createDocument = /* GraphQL */ `
  mutation BatonCreate($input: IssueCreateInput!, $issueId: String!, $url: String!, $title: String!) {
    issue: issueCreate(input: $input) {
      success
      issue { id identifier url }
    }
    link: attachmentLinkURL(issueId: $issueId, url: $url, title: $title) {
      success
    }
  }
`;

export const linkDocument = /* GraphQL */ `
  mutation BatonLink($issueId: String!, $url: String!, $title: String!) {
    link: attachmentLinkURL(issueId: $issueId, url: $url, title: $title) {
      success
    }
  }
`;

export const attachDocument = /* GraphQL */ `
  mutation BatonAttach($input: AttachmentCreateInput!) {
    link: attachmentCreate(input: $input) {
      success
    }
  }
`;

/** Linear takes a comment on an issue in its trash, too, where nobody reads it. */
export const commentDocument = /* GraphQL */ `
  mutation BatonComment($input: CommentCreateInput!) {
    comment: commentCreate(input: $input) {
      success
      comment { issue { trashed } }
    }
  }
`;

/** The workspace that the key opens. */
export const workspaceDocument = /* GraphQL */ `
  query BatonWorkspace {
    organization { urlKey }
  }
`;

const foundFields = /* GraphQL */ `
  id
  identifier
  url
  title
  trashed
  state { name type }
  attachments(first: 20) {
    nodes { url }
  }
`;

/** What reads like it, and what is linked to the ticket already, in one request. */
export const searchDocument = /* GraphQL */ `
  query BatonSearch($term: String!, $url: String!) {
    searchIssues(term: $term, first: 10) {
      nodes { ${foundFields} }
    }
    attachmentsForURL(url: $url, first: 10) {
      nodes { issue { ${foundFields} } }
    }
  }
`;

export const updateDocument = /* GraphQL */ `
  mutation BatonUpdate($id: String!, $input: IssueUpdateInput!) {
    issue: issueUpdate(id: $id, input: $input) {
      success
    }
  }
`;

/** Where an issue stands, and the states that its team's workflow has. */
export const workflowDocument = /* GraphQL */ `
  query BatonWorkflow($id: String!) {
    issue(id: $id) {
      state { type }
      team { states(first: 100) { nodes { id type position } } }
    }
  }
`;

/** Archived ones as well: Linear archives what was closed a while ago. */
export const issuesDocument = /* GraphQL */ `
  query BatonIssues($ids: [ID!]!, $first: Int!) {
    issues(filter: { id: { in: $ids } }, first: $first, includeArchived: true) {
      nodes {
        id
        identifier
        url
        title
        updatedAt
        completedAt
        canceledAt
        trashed
        state { name type }
        assignee { displayName }
      }
    }
  }
`;

export const issueDocument = /* GraphQL */ `
  query BatonIssue($id: String!) {
    issue(id: $id) {
      id
      identifier
      url
      title
      updatedAt
      trashed
      state { name type }
      assignee { displayName }
      attachments(first: 50) {
        nodes { url }
      }
    }
  }
`;
