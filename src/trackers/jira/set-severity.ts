import type { Severity } from '../../core/checklist/target.ts';
import type { IssueRef } from '../../core/escalation/issue.ts';
import { failed, mapDone, type Outcome } from '../../core/outcome.ts';
import { editSchema, emptySchema } from './answers.ts';
import type { JiraClient } from './client.ts';
import { missingFault } from './fault.ts';
import { priorityFor } from './priority.ts';

/** Gives an issue the priority that stands for a severity, out of those that its project has. */
export async function setSeverity(
  client: JiraClient,
  issue: IssueRef,
  severity: Severity,
  wished?: Readonly<Partial<Record<Severity, string>>>,
): Promise<Outcome<null>> {
  const path = `/issue/${encodeURIComponent(issue.id)}`;
  const screen = await client.read(`${path}/editmeta`, {}, editSchema);
  if (screen.kind !== 'done') return screen;
  const { priority: field } = screen.value.fields;
  const priority =
    field === undefined ? null : priorityFor(severity, [{ ...field, fieldId: 'priority' }], wished);
  if (priority === null) return failed(missingFault(`${issue.key} has no priority that can be changed`));
  return mapDone(await client.put(path, { fields: { priority } }, emptySchema), () => null);
}
