import type { Severity } from '../../core/checklist/target.ts';
import type { IssueRef } from '../../core/escalation/issue.ts';
import { done, failed, type Outcome } from '../../core/outcome.ts';
import { updatedSchema, workflowSchema } from './answers.ts';
import type { LinearClient } from './client.ts';
import { updateDocument, workflowDocument } from './documents.ts';
import { unexpectedFault } from './fault.ts';
import { priorityFor } from './priority.ts';

async function update(
  client: LinearClient,
  { id }: IssueRef,
  input: Readonly<Record<string, unknown>>,
): Promise<Outcome<null>> {
  const reply = await client.ask('write', updateDocument, { id, input }, updatedSchema);
  return reply.kind === 'data' ? done(null) : failed(reply.fault);
}

/** Gives an issue the priority that stands for a severity. */
export const setSeverity = (
  client: LinearClient,
  issue: IssueRef,
  severity: Severity,
  wished?: Readonly<Partial<Record<Severity, string>>>,
) => update(client, issue, { priority: priorityFor(severity, wished) });

const typeOf = { done: 'completed', dropped: 'canceled' } as const;
const ends: readonly string[] = ['completed', 'canceled', 'duplicate'];

/** Moves an issue to the first state of its team's workflow that means so; an issue that has ended stays where it is. */
export async function endIssue(
  client: LinearClient,
  issue: IssueRef,
  as: 'done' | 'dropped',
): Promise<Outcome<null>> {
  const reply = await client.ask('read', workflowDocument, { id: issue.id }, workflowSchema);
  if (reply.kind !== 'data') return failed(reply.fault);
  const { state, team } = reply.value.issue;
  if (ends.includes(state.type)) return done(null);
  const [end] = team.states.nodes
    .filter(({ type }) => type === typeOf[as])
    .sort((a, b) => a.position - b.position);
  if (end === undefined) return failed(unexpectedFault(`No state of the team is ${typeOf[as]}`, null, 'no'));
  return update(client, issue, { stateId: end.id });
}
