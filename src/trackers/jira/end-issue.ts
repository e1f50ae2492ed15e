import type { IssueRef } from '../../core/escalation/issue.ts';
import { done, failed, mapDone, type Outcome } from '../../core/outcome.ts';
import { emptySchema, transitionsSchema } from './answers.ts';
import type { JiraClient } from './client.ts';
import { missingFault } from './fault.ts';
import { readStatus } from './read-status.ts';

type Transition = {
  id: string;
  name: string;
  hasScreen?: boolean | undefined;
  to: { statusCategory: { key: string } };
};

/** Workflows name their ends as they like; these words mean that nothing was done. */
const withoutWork = /duplicate|won.?t|cancel|reject|declin|invalid/i;

/** The transition to an end without a screen of questions; of the kind that is meant where there is such. */
function ending(transitions: readonly Transition[], as: 'done' | 'dropped'): Transition | undefined {
  const ends = transitions.filter(
    ({ to, hasScreen }) => to.statusCategory.key === 'done' && hasScreen !== true,
  );
  return ends.find(({ name }) => withoutWork.test(name) === (as === 'dropped')) ?? ends[0];
}

/** Looks for the way to an end of the issue's workflow, whatever that is called there, and gives what goes it. */
export async function wayToEnd(
  client: JiraClient,
  issue: IssueRef,
  as: 'done' | 'dropped',
): Promise<Outcome<() => Promise<Outcome<null>>>> {
  const path = `/issue/${encodeURIComponent(issue.id)}/transitions`;
  const found = await client.read(path, {}, transitionsSchema);
  if (found.kind !== 'done') return found;
  const transition = ending(found.value.transitions, as);
  if (transition === undefined) {
    return failed(missingFault(`No transition without a screen ends ${issue.key}`));
  }
  return done(async () =>
    mapDone(await client.write(path, { transition: { id: transition.id } }, emptySchema), () => null),
  );
}

/** Ends an issue; one that has ended already stays where it is. */
export async function endIssue(
  client: JiraClient,
  issue: IssueRef,
  as: 'done' | 'dropped',
): Promise<Outcome<null>> {
  const status = await readStatus(client, issue);
  if (status.kind !== 'done') return status;
  const { category } = status.value;
  if (category === 'done' || category === 'dropped') return done(null);
  const way = await wayToEnd(client, issue, as);
  return way.kind === 'done' ? way.value() : way;
}
