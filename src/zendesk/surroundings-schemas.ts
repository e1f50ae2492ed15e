import * as z from 'zod/mini';
import { metrics } from './metrics-schema.ts';
import { askedList, count, instant, listOf, text } from './schema-kit.ts';
import { organization, ticket, user } from './schemas.ts';

/* What Zendesk answers of what is around a ticket, as far as Baton uses it. */

const found = z.extend(ticket, { description: text });

export const searchAnswer = z.object({
  results: askedList(found),
  organizations: listOf(organization),
  metric_sets: listOf(metrics),
  count,
});

/** Tickets that wait for one issue, with whom they concern. */
export const linkedAnswer = z.object({
  results: askedList(found),
  users: listOf(user),
  organizations: listOf(organization),
  count,
});

export const incidentsAnswer = z.object({ tickets: askedList(found) });

export const sideConversationsAnswer = z.object({
  side_conversations: askedList(
    z.object({
      id: z.string(),
      subject: text,
      state: text,
      participants: listOf(z.object({ name: text, email: text })),
      message_added_at: z.catch(z.nullish(instant), null),
    }),
  ),
});

export const articlesAnswer = z.object({
  results: askedList(
    z.object({
      id: z.number(),
      title: z.string(),
      snippet: text,
      html_url: z.string(),
      draft: z.catch(z.boolean(), true),
      // Absent is not the same as null, which means everybody.
      user_segment_id: z.catch(z.nullable(z.unknown()), 'unknown'),
    }),
  ),
});

export type FoundTicket = z.infer<typeof found>;
export type LinkedAnswer = z.infer<typeof linkedAnswer>;
export type SearchAnswer = z.infer<typeof searchAnswer>;
