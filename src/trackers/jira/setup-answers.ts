import * as z from 'zod/mini';

/* What Jira answers to Setup. */

export const whoSchema = z.object({
  accountId: z.string(),
  displayName: z.string(),
  /** Hidden where the account's owner keeps it to themselves. */
  emailAddress: z.optional(z.nullable(z.string())),
});

export const projectsSchema = z.object({
  values: z.array(z.object({ key: z.string(), name: z.string() })),
  total: z.optional(z.number()),
  isLast: z.optional(z.boolean()),
});

export const componentsSchema = z.array(z.object({ id: z.string(), name: z.string() }));

export const permissionsSchema = z.object({
  permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })),
});

/** Where only the refusal counts. */
export const anySchema = z.unknown();
