import type { FieldInput, FormField } from '../../../src/core/form-field.ts';
import { atJira } from './at-jira.ts';

export const incident = { kind: 'jira', project: 'OPS', issueType: 'Incident' } as const;

export const typed = (words: string): FieldInput => ({ kind: 'typed', text: words });

export const formOf = async (
  destination: Parameters<ReturnType<typeof atJira>['tracker']['form']['fieldsOf']>[0],
) => {
  const form = await atJira().tracker.form.fieldsOf(destination);
  if (form.kind !== 'done') throw new Error(form.fault.detail);
  return form.value;
};

export const fieldOf = async (id: string): Promise<FormField> => {
  const field = (await formOf(incident)).find((each) => each.id === id);
  if (field === undefined) throw new Error(`no ${id}`);
  return field;
};
