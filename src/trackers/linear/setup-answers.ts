import * as z from 'zod/mini';

/* What Linear is asked, and answers, for Setup. */

const named = z.object({ id: z.string(), name: z.string() });
const list = <T>(item: z.ZodMiniType<T>) => z.object({ nodes: z.array(item) });
const team = z.object({ id: z.string(), key: z.string(), name: z.string() });
const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.optional(z.nullable(z.string())) });

export const whoDocument = /* GraphQL */ `
  query BatonWho {
    viewer { id name email }
    organization { name urlKey }
  }
`;

export const whoSchema = z.object({
  viewer: z.object({ name: z.string(), email: z.optional(z.nullable(z.string())) }),
  organization: z.object({ name: z.string(), urlKey: z.string() }),
});

export const teamsDocument = /* GraphQL */ `
  query BatonTeams($after: String) {
    teams(first: 100, after: $after) {
      nodes { id key name }
      pageInfo { hasNextPage endCursor }
    }
  }
`;

export const teamsSchema = z.object({ teams: z.object({ nodes: z.array(team), pageInfo }) });

/** Everything that a route can name beside the team. */
export const teamPartsDocument = /* GraphQL */ `
  query BatonTeamParts($id: String!) {
    team(id: $id) {
      projects(first: 100) { nodes { id name } }
      members(first: 100) { nodes { id displayName active } }
    }
    issueLabels(first: 250) { nodes { id name isGroup team { id } } }
  }
`;

const label = z.object({
  id: z.string(),
  name: z.string(),
  isGroup: z.boolean(),
  team: z.nullable(z.object({ id: z.string() })),
});

export const teamPartsSchema = z.object({
  team: z.object({
    projects: list(named),
    members: list(z.object({ id: z.string(), displayName: z.string(), active: z.optional(z.boolean()) })),
  }),
  issueLabels: list(label),
});

export type TeamParts = z.infer<typeof teamPartsSchema>;
export type LinearTeam = z.infer<typeof team>;

export const testIssueDocument = /* GraphQL */ `
  mutation BatonTestIssue($input: IssueCreateInput!) {
    issue: issueCreate(input: $input) {
      success
      issue { id identifier url }
    }
  }
`;

export const testIssueSchema = z.object({
  issue: z.object({ success: z.literal(true), issue: z.object({ id: z.string(), identifier: z.string() }) }),
});
