import type { IssueDraft } from '../../core/escalation/issue.ts';
import { fitInput } from '../../core/fit-input.ts';
import type { FormInputs } from '../../core/form-field.ts';
import type { Outcome } from '../../core/outcome.ts';
import { createdSchema, type MetaField } from './answers.ts';
import type { JiraClient } from './client.ts';
import { fieldValue } from './field-value.ts';
import type { FoundKey } from './find-issues.ts';
import type { CreateScreen } from './find-screen.ts';
import { labelOf, propertyOf } from './identity.ts';
import { priorityFor } from './priority.ts';
import { formField } from './read-form.ts';
import { oneLine } from './summary.ts';
import { toAdf } from './to-adf.ts';

export const hasLabels = ({ fields }: CreateScreen): boolean =>
  fields.some(({ fieldId }) => fieldId === 'labels');

/** What the agent entered, for fields that the screen still has. What cannot be sent is left for Jira to miss. */
function entered(inputs: FormInputs, fields: readonly MetaField[]): Record<string, unknown> {
  const values = fields.flatMap((field) => {
    const shown = formField(field);
    const value = fieldValue(shown, fitInput(shown, inputs[field.fieldId]));
    return value === undefined ? [] : [[field.fieldId, value] as const];
  });
  return Object.fromEntries(values);
}

/** What the route names beside them; a screen without the field does not take it. */
function wished({ wishes }: IssueDraft, fields: readonly MetaField[]): Record<string, unknown> {
  const has = (wanted: string) => fields.some(({ fieldId }) => fieldId === wanted);
  const { component = null, assignee = null } = wishes ?? {};
  // Written by hand, a component is its name.
  const isId = component !== null && /^\d+$/.test(component.id);
  return {
    ...(component !== null && has('components')
      ? { components: [isId ? { id: component.id } : { name: component.name }] }
      : {}),
    ...(assignee !== null && has('assignee') ? { assignee: { accountId: assignee.id } } : {}),
  };
}

function fieldsOf(draft: IssueDraft, screen: CreateScreen): Record<string, unknown> {
  const priority = priorityFor(draft.severity, screen.fields, draft.wishes?.priority);
  const labels = [...new Set([...draft.labels, labelOf(draft.escalationId)])];
  return {
    ...wished(draft, screen.fields),
    ...entered(draft.inputs ?? {}, screen.fields),
    project: { key: screen.project },
    issuetype: { id: screen.issueTypeId },
    summary: oneLine(draft.title),
    description: toAdf(draft.document),
    ...(priority === null ? {} : { priority }),
    ...(hasLabels(screen) ? { labels } : {}),
  };
}

/** Sends the one request that creates the issue. It is not repeatable: nothing in Jira refuses a second one. */
export const postIssue = (
  client: JiraClient,
  draft: IssueDraft,
  screen: CreateScreen,
): Promise<Outcome<FoundKey>> =>
  client.write('/issue', { fields: fieldsOf(draft, screen), properties: [propertyOf(draft)] }, createdSchema);
