import type { Message } from '../../case/message.ts';
import type { Evidence } from '../../reading/evidence.ts';
import type { BriefField } from '../brief.ts';

/** A field that the app filled in, with where it is from. */
export const field = (text: string, ...evidence: Evidence[]): BriefField => ({
  text,
  origin: 'case',
  evidence,
});

export const pointTo = ({ id, author, at, public: isPublic, call }: Message): Evidence => ({
  kind: 'message',
  messageId: id,
  author: author.name,
  at,
  public: isPublic,
  ...(call?.recording == null ? {} : { recording: call.recording }),
});

/** A quote of a literal part of a message. */
export function quote({ id, author, at, public: isPublic, text }: Message, excerpt: string): Evidence {
  const start = text.indexOf(excerpt);
  const span = [start, start + excerpt.length] as const;
  return { kind: 'quote', messageId: id, author: author.name, at, public: isPublic, text, span };
}

/** One item a line, each with its own evidence; undefined without any. */
export function list(
  items: readonly (readonly [text: string, evidence: Evidence])[],
): BriefField | undefined {
  if (items.length === 0) return undefined;
  return field(
    items.map(([text]) => text.replace(/\s+/g, ' ')).join('\n'),
    ...items.map(([, evidence]) => evidence),
  );
}
