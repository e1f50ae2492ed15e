import * as z from 'zod/mini';
import { done, type Outcome } from '../core/outcome.ts';
import type { Rest } from './rest.ts';
import { auditAnswer, type CommentData, commentsAnswer } from './schemas.ts';

/** Pages of a hundred comments that are looked through: what is looked for was written lately. */
const pages = 3;
/** Audits that are read one by one when comments do not carry what apps wrote. */
const auditsRead = 5;

const baton = z.object({ eventId: z.string() });

const holds = (metadata: CommentData['metadata'], eventId: string): boolean =>
  baton.safeParse(metadata?.custom?.['baton']).data?.eventId === eventId;

/**
 * Comments of internal notes whose audits have to be read instead. Zendesk documents `custom` for audits only: when no
 * comment shows it, it may be left out of all of them.
 */
const silentNotes = (comments: readonly CommentData[]): readonly CommentData[] =>
  comments.some(({ metadata }) => metadata?.custom)
    ? []
    : comments.filter(({ public: isPublic }) => !isPublic).slice(0, auditsRead);

/** Looks for an event of the record in the newest comments. */
export function createFinder(
  rest: Pick<Rest, 'read'>,
  base: string,
  commentsPath: (after: string | null) => string,
) {
  async function inAudits(comments: readonly CommentData[], eventId: string): Promise<Outcome<boolean>> {
    for (const { audit_id } of silentNotes(comments)) {
      if (typeof audit_id !== 'number') continue;
      const read = await rest.read(`${base}/audits/${audit_id}.json`, auditAnswer);
      if (read.kind !== 'done') return read;
      if (holds(read.value.audit.metadata, eventId)) return done(true);
    }
    return done(false);
  }

  async function inPage(eventId: string, after: string | null, left: number): Promise<Outcome<boolean>> {
    const read = await rest.read(commentsPath(after), commentsAnswer);
    if (read.kind !== 'done') return read;
    const { comments, meta } = read.value;
    if (comments.some(({ metadata }) => holds(metadata, eventId))) return done(true);
    const audited = after === null ? await inAudits(comments, eventId) : done(false);
    if (audited.kind !== 'done' || audited.value) return audited;
    const next = meta?.has_more ? meta.after_cursor : null;
    return typeof next === 'string' && left > 1 ? inPage(eventId, next, left - 1) : done(false);
  }

  return (eventId: string): Promise<Outcome<boolean>> => inPage(eventId, null, pages);
}
