import * as z from 'zod/mini';
import { fieldIds } from '../core/brief/fields.ts';
import { type Answers, allCriteria } from '../core/checklist/criteria.ts';
import { severities, targets } from '../core/checklist/target.ts';
import { type BatonEvent, endings, stages } from '../core/escalation/event.ts';

const someone = z.object({ id: z.number(), name: z.string() });
const text = z.string();
const base = { eventId: text, escalationId: text, at: z.number(), by: someone };
const answer = z.enum(['yes', 'no', 'unsure']);

/** Criteria and answers that this version does not know are left out. */
const answers = z.pipe(
  z.catch(z.record(z.string(), z.unknown()), {}),
  z.transform(
    (values): Answers =>
      Object.fromEntries(
        allCriteria.flatMap((id) => {
          const { data } = answer.safeParse(values[id]);
          return data === undefined ? [] : [[id, data]];
        }),
      ),
  ),
);
const severity = z.enum(severities);
const target = z.enum(targets);

/** What an older Baton did not write, or a newer one writes otherwise, is left out. */
const grounds = z.catch(
  z.optional(
    z.object({
      evidence: z.record(text, z.array(text)),
      overruled: z.object({
        answers,
        target: z.nullable(target),
        severity: z.nullable(severity),
        reason: z.nullable(text),
      }),
    }),
  ),
  undefined,
);
const issue = z.object({ system: z.enum(['linear', 'jira']), id: text, key: text, url: text });

const event = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.literal('escalated'),
    target,
    severity,
    route: text,
    issue: z.nullable(issue),
    answers,
    against: z.nullable(text),
    grounds,
  }),
  z.object({ ...base, kind: z.literal('handled'), answers, reason: text, grounds }),
  z.object({ ...base, kind: z.literal('checked'), text }),
  z.object({ ...base, kind: z.literal('told'), stage: z.enum(stages), messageId: z.nullable(text) }),
  z.object({
    ...base,
    kind: z.literal('severity'),
    from: severity,
    to: severity,
    reason: text,
  }),
  z.object({ ...base, kind: z.literal('added'), text }),
  z.object({
    ...base,
    kind: z.literal('returned'),
    lack: z.catch(z.enum(['other', ...fieldIds]), 'other'),
    question: text,
  }),
  z.object({ ...base, kind: z.literal('answered'), returned: text, text }),
  z.object({ ...base, kind: z.literal('handed-over'), to: someone, text }),
  z.object({ ...base, kind: z.literal('accepted'), from: someone }),
  z.object({ ...base, kind: z.literal('linked'), issue, ticketId: z.number() }),
  z.object({
    ...base,
    kind: z.literal('ended'),
    ending: z.enum(endings),
    resolution: text,
    learned: text,
  }),
]);

/** What Baton wrote into the metadata of a comment; null for what is not an event, or one that a newer Baton wrote. */
export const readEvent = (metadata: unknown): BatonEvent | null => event.safeParse(metadata).data ?? null;
