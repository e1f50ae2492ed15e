import type { Root } from 'mdast';
import type { IssueRef } from '../../core/escalation/issue.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Clock } from '../../core/ports.ts';
import type { JiraClient } from './client.ts';
import { commentOn } from './comment.ts';
import { wayToEnd } from './end-issue.ts';

/** Closes a second issue of an escalation, with a comment that says which one goes on. Repeating it does no harm. */
export async function closeDouble(
  { client, clock }: { client: JiraClient; clock: Pick<Clock, 'sleep'> },
  double: IssueRef,
  reason: Root,
): Promise<Outcome<null>> {
  const way = await wayToEnd(client, double, 'dropped');
  if (way.kind !== 'done') return way;
  const said = await commentOn({ client, clock }, double, reason, {
    eventId: `double:${double.id}`,
    attempt: 'again',
  });
  return said.kind === 'done' ? way.value() : said;
}
