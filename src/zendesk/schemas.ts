import * as z from 'zod/mini';
import { askedList, count, instant, listOf, oneOf, text, texts } from './schema-kit.ts';

/*
 * What Zendesk REST answers, as far as Baton uses it. Only what nothing can be done without is demanded; the rest may be
 * missing or new.
 */

const channel = z.catch(z.optional(z.object({ channel: text })), undefined);

/** A value of a custom field; what a later kind of field may hold is read as nothing. */
const fieldValue = z.catch(
  z.nullish(z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
  null,
);

const fieldMap = z.catch(z.optional(z.record(z.string(), fieldValue)), undefined);

export const ticket = z.object({
  id: z.number(),
  subject: text,
  status: oneOf(['new', 'open', 'pending', 'hold', 'solved', 'closed'], 'open'),
  priority: oneOf(['low', 'normal', 'high', 'urgent'], null),
  type: oneOf(['problem', 'incident', 'question', 'task'], null),
  created_at: instant,
  updated_at: z.string().check(z.refine((iso) => !Number.isNaN(Date.parse(iso)))),
  requester_id: count,
  assignee_id: count,
  group_id: count,
  organization_id: count,
  brand_id: count,
  ticket_form_id: count,
  problem_id: count,
  has_incidents: z.catch(z.optional(z.boolean()), undefined),
  followup_ids: listOf(z.number()),
  tags: texts,
  custom_fields: listOf(z.object({ id: z.number(), value: fieldValue })),
  via: z.catch(
    z.optional(
      z.object({
        channel: text,
        source: z.catch(
          z.optional(
            z.object({ rel: text, from: z.catch(z.optional(z.object({ ticket_id: count })), undefined) }),
          ),
          undefined,
        ),
      }),
    ),
    undefined,
  ),
  from_messaging_channel: z.catch(z.optional(z.boolean()), undefined),
});

export const user = z.object({
  id: z.number(),
  name: text,
  role: text,
  email: text,
  locale: text,
  iana_time_zone: text,
  organization_id: count,
  tags: texts,
  user_fields: fieldMap,
  suspended: z.catch(z.optional(z.boolean()), undefined),
  /** False once they are deleted. */
  active: z.catch(z.optional(z.boolean()), undefined),
});

export const organization = z.object({
  id: z.number(),
  name: text,
  domain_names: texts,
  tags: texts,
  organization_fields: fieldMap,
});

const group = z.object({ id: z.number(), name: z.string() });

export const ticketAnswer = z.object({
  ticket,
  users: listOf(user),
  groups: listOf(group),
  organizations: listOf(organization),
});

/** `custom` is what apps wrote with the update. */
const metadata = z.catch(
  z.nullish(
    z.object({
      system: z.catch(z.nullish(z.object({ client: text })), null),
      custom: z.catch(z.nullish(z.record(z.string(), z.unknown())), null),
    }),
  ),
  null,
);

/** Of a comment of the type VoiceComment. */
const call = z.object({ recording_url: text, call_duration: count, transcription_text: text });

const comment = z.object({
  id: z.number(),
  type: text,
  data: z.catch(z.optional(call), undefined),
  author_id: count,
  body: text,
  plain_body: text,
  // What does not say that it is public must not count as told to the customer.
  public: z.catch(z.boolean(), false),
  audit_id: count,
  created_at: instant,
  via: channel,
  metadata,
  attachments: listOf(z.object({ id: z.number(), file_name: text, size: count, content_type: text })),
});

const cursor = z.catch(
  z.optional(z.object({ has_more: z.boolean(), after_cursor: z.nullish(z.string()) })),
  undefined,
);

export const commentsAnswer = z.object({ comments: askedList(comment), users: listOf(user), meta: cursor });

export const slaAnswer = z.object({
  policy_metrics: askedList(
    z.object({
      metric: z.string(),
      stage: oneOf(['active', 'paused', 'achieved'], 'other'),
      breach_at: z.catch(z.nullish(instant), null),
      minutes: count,
      hours: count,
      days: count,
    }),
  ),
});

const change = z.object({
  type: z.literal('Change'),
  field_name: z.string(),
  value: z.unknown(),
  previous_value: z.unknown(),
});

export const auditsAnswer = z.object({
  audits: askedList(z.object({ created_at: instant, author_id: count, events: listOf(change) })),
});

export const auditAnswer = z.object({ audit: z.object({ metadata }) });

export const notedAnswer = z.object({ audits: askedList(z.object({ metadata })) });

/** Of the signed-in user. `role_type`: Zendesk's number of a role that is not simply agent or admin. */
export const meAnswer = z.object({ user: z.object({ role_type: count }) });

export const updateAnswer = z.object({ ticket });

export const groupsAnswer = z.object({ groups: askedList(group), meta: cursor });

export type TicketAnswer = z.infer<typeof ticketAnswer>;
export type TicketData = z.infer<typeof ticket>;
export type UserData = z.infer<typeof user>;
export type OrganizationData = z.infer<typeof organization>;
export type CommentData = z.infer<typeof comment>;
export type CommentsAnswer = z.infer<typeof commentsAnswer>;
export type SlaData = z.infer<typeof slaAnswer>['policy_metrics'][number];
export type AuditData = z.infer<typeof auditsAnswer>['audits'][number];
