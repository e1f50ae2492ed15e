import * as z from 'zod/mini';

/** An entry of `errors`. Linear puts what matters into `extensions`; all of it may be absent. */
const errorSchema = z.object({
  message: z.string(),
  path: z.optional(z.nullable(z.array(z.union([z.string(), z.number()])))),
  extensions: z.optional(
    z.nullable(
      z.object({
        type: z.optional(z.nullable(z.string())),
        code: z.optional(z.nullable(z.string())),
        userPresentableMessage: z.optional(z.nullable(z.string())),
        validationErrors: z.optional(z.nullable(z.array(z.unknown()))),
      }),
    ),
  ),
});

export type LinearError = z.infer<typeof errorSchema>;

export const replySchema = z.object({
  data: z.optional(z.unknown()),
  errors: z.optional(z.nullable(z.array(errorSchema))),
});

export const workspaceSchema = z.object({ organization: z.object({ urlKey: z.string() }) });

export const teamSchema = z.object({
  organization: z.optional(workspaceSchema.shape.organization),
  teams: z.object({ nodes: z.array(z.object({ id: z.string(), key: z.string() })) }),
  issueLabels: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        isGroup: z.boolean(),
        team: z.nullable(z.object({ id: z.string() })),
      }),
    ),
  }),
});

export const createdSchema = z.object({
  issue: z.object({
    success: z.literal(true),
    issue: z.object({ id: z.string(), identifier: z.string(), url: z.string() }),
  }),
  link: z.object({ success: z.boolean() }),
});

export const commentedSchema = z.object({
  comment: z.object({
    success: z.literal(true),
    comment: z.nullish(z.object({ issue: z.nullish(z.object({ trashed: z.nullish(z.boolean()) })) })),
  }),
});

export const updatedSchema = z.object({ issue: z.object({ success: z.literal(true) }) });

export const workflowSchema = z.object({
  issue: z.object({
    state: z.object({ type: z.string() }),
    team: z.object({
      states: z.object({
        nodes: z.array(z.object({ id: z.string(), type: z.string(), position: z.number() })),
      }),
    }),
  }),
});

export const attachedSchema = z.object({ link: z.object({ success: z.literal(true) }) });

const foundIssueSchema = z.object({
  id: z.string(),
  identifier: z.string(),
  url: z.string(),
  title: z.string(),
  updatedAt: z.string(),
  trashed: z.optional(z.nullable(z.boolean())),
  state: z.object({ name: z.string(), type: z.string() }),
  assignee: z.nullable(z.object({ displayName: z.string() })),
  attachments: z.object({ nodes: z.array(z.object({ url: z.string() })) }),
});

const standingSchema = z.extend(
  z.pick(foundIssueSchema, {
    id: true,
    identifier: true,
    url: true,
    title: true,
    updatedAt: true,
    trashed: true,
    state: true,
    assignee: true,
  }),
  {
    completedAt: z.optional(z.nullable(z.string())),
    canceledAt: z.optional(z.nullable(z.string())),
  },
);

/** An issue with what it says of how it stands. */
export type StandingIssue = z.infer<typeof standingSchema>;

export const standingIssuesSchema = z.object({ issues: z.object({ nodes: z.array(standingSchema) }) });

const hitSchema = z.pick(foundIssueSchema, {
  id: true,
  identifier: true,
  url: true,
  title: true,
  trashed: true,
  state: true,
  attachments: true,
});

export type Hit = z.infer<typeof hitSchema>;

export const hitsSchema = z.object({
  searchIssues: z.object({ nodes: z.array(hitSchema) }),
  attachmentsForURL: z.object({ nodes: z.array(z.object({ issue: hitSchema })) }),
});

export type FoundIssue = z.infer<typeof foundIssueSchema>;

export const issueSchema = z.object({ issue: foundIssueSchema });
