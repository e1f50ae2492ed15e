import * as z from 'zod/mini';

export const issueTypesSchema = z.object({
  issueTypes: z.array(z.object({ id: z.string(), name: z.string() })),
  startAt: z.optional(z.number()),
  total: z.optional(z.number()),
});

export const projectSchema = z.object({
  key: z.string(),
  name: z.string(),
  archived: z.optional(z.boolean()),
});

const fieldSchema = z.looseObject({
  fieldId: z.string(),
  name: z.string(),
  required: z.boolean(),
  hasDefaultValue: z.optional(z.boolean()),
  schema: z.looseObject({
    type: z.string(),
    items: z.optional(z.string()),
    system: z.optional(z.string()),
    custom: z.optional(z.string()),
  }),
  allowedValues: z.optional(z.nullable(z.array(z.unknown()))),
});

/** A field of the screen on which an issue is created, with all that Jira says of it. */
export type MetaField = z.infer<typeof fieldSchema>;

export const fieldsSchema = z.object({
  fields: z.array(fieldSchema),
  startAt: z.optional(z.number()),
  total: z.optional(z.number()),
});

export const optionSchema = z.object({
  id: z.string(),
  /** Options have a value, everything else has a name. */
  value: z.optional(z.string()),
  name: z.optional(z.string()),
  disabled: z.optional(z.boolean()),
  archived: z.optional(z.boolean()),
  children: z.optional(z.array(z.unknown())),
});

export const createdSchema = z.object({ id: z.string(), key: z.string() });

/** What was kept, a link or a comment, is answered with its id: anything else is not Jira's answer. */
export const keptSchema = z.object({ id: z.union([z.string(), z.number()]) });

/** Answers to what changes an issue in place: there is nothing in them, and never a page of somebody else's. */
export const emptySchema = z
  .unknown()
  .check(z.refine((body) => typeof body !== 'string' || body.trim() === ''));

export const serverSchema = z.object({ baseUrl: z.string() });

export const myselfSchema = z.object({ accountId: z.string() });

export const usersSchema = z.array(
  z.object({
    accountId: z.string(),
    displayName: z.string(),
    accountType: z.optional(z.string()),
    active: z.optional(z.boolean()),
  }),
);

/** What an issue says of how it stands. */
const standing = z.object({
  summary: z.optional(z.nullable(z.string())),
  updated: z.optional(z.nullable(z.string())),
  statuscategorychangedate: z.optional(z.nullable(z.string())),
  status: z.object({
    name: z.string(),
    statusCategory: z.object({ key: z.string() }),
  }),
  assignee: z.optional(z.nullable(z.object({ displayName: z.string() }))),
});

export const issueSchema = z.object({ id: z.string(), key: z.string(), fields: standing });

/** An issue with what it says of how it stands. */
export type StandingIssue = z.infer<typeof issueSchema>;

export const foundSchema = z.object({
  issues: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      fields: standing,
      properties: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
});

/** Issues that were asked for by name. What the account does not see is not among them; others are not wanted. */
export const fetchedSchema = z.object({ issues: z.array(issueSchema) });

/** The property that Baton gives to its issues. */
export const ownershipSchema = z.object({ v: z.literal(1), escalationId: z.string() });

/** The property that Baton gives to its comments. */
export const saidSchema = z.object({ v: z.literal(1), eventId: z.string() });

export const commentPropertySchema = z.object({ value: z.optional(z.unknown()) });

export const commentsSchema = z.object({
  comments: z.array(
    z.object({
      id: z.string(),
      properties: z.optional(z.array(z.object({ key: z.string(), value: z.optional(z.unknown()) }))),
    }),
  ),
});

/** The fields that can be changed on an issue; of these only the priority is read. */
export const editSchema = z.object({
  fields: z.object({
    priority: z.optional(z.object({ allowedValues: z.optional(z.array(z.unknown())) })),
  }),
});

export const transitionsSchema = z.object({
  transitions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      hasScreen: z.optional(z.boolean()),
      to: z.object({ statusCategory: z.object({ key: z.string() }) }),
    }),
  ),
});

/** What the property says of the ticket that the issue was made for. */
export const ticketSchema = z.object({ ticketId: z.number(), subdomain: z.string() });

/** Issues as a search finds them: what is shown before one of them is chosen. */
export const hitsSchema = z.object({
  issues: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      fields: z.object({
        summary: z.optional(z.nullable(z.string())),
        status: z.object({ name: z.string(), statusCategory: z.object({ key: z.string() }) }),
      }),
      properties: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
});
