import type { JiraField, JiraOption } from './jira-site.ts';

const custom = 'com.atlassian.jira.plugin.system.customfieldtypes';

const systemField = (
  id: string,
  name: string,
  type: string,
  more: Partial<JiraField> & { items?: string } = {},
): JiraField => {
  const { items, ...rest } = more;
  return {
    id,
    name,
    required: false,
    hasDefaultValue: false,
    schema: { type, ...(items === undefined ? {} : { items }), system: id },
    ...rest,
  };
};

export const customField = (
  number: number,
  name: string,
  kind: string,
  type: string,
  more: { items?: string; options?: JiraOption[]; required?: boolean } = {},
): JiraField => ({
  id: `customfield_${number}`,
  name,
  required: more.required ?? true,
  hasDefaultValue: false,
  schema: {
    type,
    ...(more.items === undefined ? {} : { items: more.items }),
    custom: kind.includes('.') ? kind : `${custom}:${kind}`,
    customId: number,
  },
  ...(more.options === undefined ? {} : { options: more.options }),
});

export const options = (first: number, ...names: string[]): JiraOption[] =>
  names.map((name, index) => ({ id: String(first + index), name }));

const usualPriorities = options(1, 'Highest', 'High', 'Medium', 'Low', 'Lowest');
export const ownPriorities = options(10_201, 'P1 Drop everything', 'P2 This week', 'P3 Whenever');

const priorityField = (priorities: JiraOption[]): JiraField =>
  systemField('priority', 'Priority', 'priority', { hasDefaultValue: true, options: priorities });

const always: readonly JiraField[] = [
  systemField('summary', 'Summary', 'string', { required: true }),
  systemField('issuetype', 'Issue Type', 'issuetype', { required: true }),
  systemField('project', 'Project', 'project', { required: true }),
  systemField('description', 'Description', 'string'),
  systemField('reporter', 'Reporter', 'user', { required: true, hasDefaultValue: true }),
];

const labels = systemField('labels', 'Labels', 'array', { items: 'string' });
const assignee = systemField('assignee', 'Assignee', 'user');

/** A screen on which nothing has to be filled in that Baton does not fill. */
export const usualScreen = (priorities: JiraOption[] = usualPriorities): JiraField[] => [
  ...always,
  priorityField(priorities),
  labels,
  assignee,
];

/** A screen without labels and priority, as some team-managed projects have them. */
export const bareScreen = (): JiraField[] => [...always];

/** Required fields of every kind that Baton's form knows. */
export const demandingScreen = (): JiraField[] => [
  ...usualScreen(),
  systemField('components', 'Components', 'array', {
    items: 'component',
    required: true,
    options: options(10_301, 'Import', 'Export', 'Billing'),
  }),
  systemField('versions', 'Affects versions', 'array', {
    items: 'version',
    required: true,
    options: options(10_401, '4.11', '4.12'),
  }),
  systemField('duedate', 'Due date', 'date', { required: true }),
  customField(10_501, 'Customer', 'textfield', 'string'),
  customField(10_502, 'Impact', 'textarea', 'string'),
  customField(10_503, 'Users affected', 'float', 'number'),
  customField(10_504, 'Started at', 'datetime', 'datetime'),
  customField(10_505, 'Environment', 'select', 'option', {
    options: options(10_601, 'Production', 'Staging'),
  }),
  customField(10_506, 'Channels', 'multicheckboxes', 'array', {
    items: 'option',
    options: options(10_611, 'Web', 'Mobile', 'API'),
  }),
  customField(10_507, 'Area', 'cascadingselect', 'option-with-child', {
    options: [
      { id: '10621', name: 'Platform', children: options(10_631, 'Login', 'Search') },
      { id: '10622', name: 'Office', children: [] },
    ],
  }),
  customField(10_508, 'Incident lead', 'userpicker', 'user'),
  customField(10_509, 'Runbooks', 'labels', 'array', { items: 'string' }),
  customField(10_510, 'Status page', 'url', 'string'),
  customField(10_511, 'Reviewers', 'multiuserpicker', 'array', { items: 'user' }),
  customField(10_512, 'Told to customers', 'radiobuttons', 'option', {
    options: options(10_641, 'Yes', 'Not yet'),
  }),
  customField(10_513, 'Seen first in', 'version', 'version', { options: options(10_651, '4.10', '4.11') }),
  customField(10_514, 'Teams', 'multiselect', 'array', {
    items: 'option',
    options: options(10_661, 'Orders', 'Warehouse'),
  }),
  systemField('environment', 'Environment details', 'string', { required: true }),
  customField(10_515, 'Follow-up on', 'datepicker', 'date', { required: false }),
];

/** A required field that an app brought, of a kind that nobody else knows. */
export const strangeScreen = (): JiraField[] => [
  ...usualScreen(),
  customField(10_520, 'Account', 'com.example.crm:account-picker', 'any'),
];
