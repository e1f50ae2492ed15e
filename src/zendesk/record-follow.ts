import * as z from 'zod/mini';
import { severities } from '../core/checklist/target.ts';
import { type EventKind, eventKinds, lacks, type Someone } from '../core/escalation/event.ts';
import type { Follow } from '../core/escalation/state.ts';
import type { Instant } from '../core/outcome.ts';
import { instant } from './schema-kit.ts';

/** Kinds that fit into the field, the newest; one that this version does not know is left out. */
const mostLacks = 4;

const someone = z.tuple([z.number(), z.string()]);

/** As short as the rest of the state: what is as after a fresh hand-off is left out. */
export const storedFollow = z.object({
  /** Owner, when it is not who escalated. */
  o: z.nullish(someone),
  /** Offered to. */
  h: z.nullish(someone),
  /** Last check, last update to the customer. */
  c: z.nullish(instant),
  u: z.nullish(instant),
  /** Remind at. */
  m: z.nullish(instant),
  /** Severity before the last change, and when. */
  s: z.nullish(z.tuple([z.enum(severities), instant])),
  /** Returns, and 1 while one has no answer. */
  r: z.nullish(z.number()),
  q: z.nullish(z.literal(1)),
  /** What it was sent back for. */
  k: z.nullish(z.catch(z.array(z.string()), [])),
  /** 1 when the customer was told that the issue is done. */
  x: z.nullish(z.literal(1)),
  /** Doing: event, kind, who, when. */
  d: z.nullish(z.tuple([z.string(), z.enum(eventKinds), someone, instant])),
});

const stamp = (at: Instant): string => new Date(at).toISOString();
const pair = ({ id, name }: Someone): [number, string] => [id, name];
const toSomeone = ([id, name]: readonly [number, string]): Someone => ({ id, name });

type Stored = {
  o?: [number, string];
  h?: [number, string];
  c?: string;
  u?: string;
  m?: string;
  s?: [string, string];
  r?: number;
  q?: 1;
  k?: string[];
  x?: 1;
  d?: [string, EventKind, [number, string], string];
};

export function writeFollow(follow: Follow, by: Someone): Stored {
  const { owner, offeredTo, lastCheckAt, lastToldAt, remindAt, severityChange, returns, doing } = follow;
  return {
    ...(owner.id === by.id && owner.name === by.name ? {} : { o: pair(owner) }),
    ...(offeredTo === null ? {} : { h: pair(offeredTo) }),
    ...(lastCheckAt === null ? {} : { c: stamp(lastCheckAt) }),
    ...(lastToldAt === null ? {} : { u: stamp(lastToldAt) }),
    ...(remindAt === null ? {} : { m: stamp(remindAt) }),
    ...(severityChange === null ? {} : { s: [severityChange.from, stamp(severityChange.at)] }),
    ...(returns === 0 ? {} : { r: returns }),
    ...(follow.isReturned ? { q: 1 } : {}),
    ...(follow.lacks.length === 0 ? {} : { k: follow.lacks.slice(-mostLacks) }),
    ...(follow.isResolvedTold ? { x: 1 } : {}),
    ...(doing === null ? {} : { d: [doing.eventId, doing.kind, pair(doing.by), stamp(doing.at)] }),
  };
}

/** `by` is who escalated: the owner when no other one is named. */
export function readFollow(
  { o, h, c, u, m, s, r, q, k, x, d }: z.infer<typeof storedFollow>,
  by: Someone,
): Follow {
  return {
    owner: o ? toSomeone(o) : by,
    offeredTo: h ? toSomeone(h) : null,
    lastCheckAt: c ?? null,
    lastToldAt: u ?? null,
    remindAt: m ?? null,
    severityChange: s ? { from: s[0], at: s[1] } : null,
    returns: r ?? 0,
    isReturned: q === 1,
    lacks: (k ?? []).flatMap((each) => lacks.find((known) => known === each) ?? []),
    isResolvedTold: x === 1,
    doing: d ? { eventId: d[0], kind: d[1], by: toSomeone(d[2]), at: d[3] } : null,
  };
}
