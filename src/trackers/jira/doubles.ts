import type { Root } from 'mdast';
import type { IssueRef } from '../../core/escalation/issue.ts';
import { failed, mapDone, type Outcome } from '../../core/outcome.ts';
import type { Clock } from '../../core/ports.ts';
import { anySchema, transitionsSchema } from './answers.ts';
import type { JiraClient } from './client.ts';
import { commentOn } from './comment.ts';
import { missingFault } from './fault.ts';

type Transition = {
  id: string;
  name: string;
  hasScreen?: boolean | undefined;
  to: { statusCategory: { key: string } };
};

/** Workflows name their ends as they like; these words mean that nothing was done. */
const withoutWork = /duplicate|won.?t|cancel|reject|declin|invalid/i;

/** The transition that closes it: without a screen of questions, and one that claims no work where there is such. */
function closing(transitions: readonly Transition[]): Transition | undefined {
  const ends = transitions.filter(
    ({ to, hasScreen }) => to.statusCategory.key === 'done' && hasScreen !== true,
  );
  return ends.find(({ name }) => withoutWork.test(name)) ?? ends[0];
}

/** Closes a second issue of an escalation, with a comment that says which one goes on. Repeating it does no harm. */
export async function closeDouble(
  { client, clock }: { client: JiraClient; clock: Pick<Clock, 'sleep'> },
  double: IssueRef,
  reason: Root,
): Promise<Outcome<null>> {
  const path = `/issue/${encodeURIComponent(double.id)}/transitions`;
  const found = await client.read(path, {}, transitionsSchema);
  if (found.kind !== 'done') return found;
  const transition = closing(found.value.transitions);
  if (transition === undefined)
    return failed(missingFault(`No transition without a screen closes ${double.key}`));
  const said = await commentOn({ client, clock }, double, reason, {
    eventId: `double:${double.id}`,
    attempt: 'again',
  });
  if (said.kind !== 'done') return said;
  const moved = await client.write(path, { transition: { id: transition.id } }, anySchema);
  return mapDone(moved, () => null);
}
