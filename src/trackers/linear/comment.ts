import type { Root } from 'mdast';
import type { IssueRef } from '../../core/escalation/issue.ts';
import { done, failed, type Outcome } from '../../core/outcome.ts';
import type { CommentMark } from '../../core/ports.ts';
import { commentedSchema } from './answers.ts';
import type { LinearClient } from './client.ts';
import { commentDocument } from './documents.ts';
import { trashedFault } from './fault.ts';
import { open } from './link-ticket.ts';
import { linearMarkdown } from './markdown.ts';
import { readIssue, whereTo } from './read-issue.ts';

/** The id of the comment of an event: Linear takes UUIDs of version 4 alone, so this one looks like one. */
async function idOf(eventId: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(eventId));
  const hex = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
  return [...parts, hex.slice(20, 32)].join('-');
}

/**
 * Comments on an issue. Linear refuses a second comment of the same id, which means that it stands there; in the trash
 * nobody reads it, so that it counts once the issue is restored.
 */
export async function commentOn(
  client: LinearClient,
  issue: IssueRef,
  document: Root,
  { eventId }: CommentMark,
): Promise<Outcome<null>> {
  const input = { id: await idOf(eventId), issueId: issue.id, body: linearMarkdown(document) };
  const reply = await client.ask('write', commentDocument, { input }, commentedSchema);
  if (reply.kind === 'data') {
    const isTrashed = reply.value.comment.comment?.issue?.trashed === true;
    return isTrashed ? open(trashedFault(issue.key)) : done(null);
  }
  const isSaid = reply.errors.some(({ message }) => message.startsWith('conflict on insert of Comment'));
  if (!isSaid) {
    const { fault } = reply;
    return failed(fault.kind === 'missing' ? { ...fault, gone: await whereTo(client, issue) } : fault);
  }
  const standing = await readIssue(client, issue.id);
  return standing.kind === 'done' && standing.value.trashed === true
    ? open(trashedFault(issue.key))
    : done(null);
}
