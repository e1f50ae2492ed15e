import { expect, test } from 'vitest';
import type { JiraSite } from '../../../src/workbench/world/jira-site.ts';
import { aDraft, atJira } from './at-jira.ts';

async function atIssue(issueType = 'Bug', project = 'ENG', site: (site: JiraSite) => void = () => {}) {
  const all = atJira({ site });
  const made = await all.tracker.create(aDraft({ destination: { kind: 'jira', project, issueType } }));
  if (made.kind !== 'done') throw new Error(made.fault.detail);
  return { ...all, issue: made.value };
}

const priorityIn = ({ issues, projects }: JiraSite) => {
  const options = projects[0]?.issueTypes[0]?.fields.find(({ id }) => id === 'priority')?.options ?? [];
  const set = issues[0]?.fields['priority'];
  return options.find(({ id }) => JSON.stringify({ id }) === JSON.stringify(set))?.name;
};

const categoryIn = ({ issues, statuses }: JiraSite) =>
  statuses.find(({ id }) => id === issues[0]?.statusId)?.category;

test('another severity is another priority', async () => {
  const { tracker, site, issue } = await atIssue();
  expect(priorityIn(site)).toBe('Highest');
  expect(await tracker.setSeverity(issue, 'S3')).toEqual({ kind: 'done', value: null });
  expect(priorityIn(site)).toBe('Medium');
});

test('an issue without a priority says so, and stays as it is', async () => {
  const { tracker, site, issue } = await atIssue('Question', 'SEC');
  const before = JSON.stringify(site.issues);
  expect(await tracker.setSeverity(issue, 'S3')).toMatchObject({
    kind: 'refused',
    fault: { kind: 'missing', committed: 'no' },
  });
  expect(JSON.stringify(site.issues)).toBe(before);
});

test.each(['done', 'dropped'] as const)('ends as %s, and ending it again asks for nothing', async (as) => {
  const { tracker, site, issue, requests } = await atIssue();
  expect((await tracker.end(issue, as)).kind).toBe('done');
  expect(categoryIn(site)).toBe('done');
  const before = requests.filter(({ method }) => method !== 'GET').length;
  expect((await tracker.end(issue, as)).kind).toBe('done');
  expect(requests.filter(({ method }) => method !== 'GET')).toHaveLength(before);
});

test('a workflow without an end says so', async () => {
  const { tracker, issue } = await atIssue('Bug', 'ENG', (site) => {
    site.statuses = site.statuses.filter(({ category }) => category !== 'done');
  });
  expect(await tracker.end(issue, 'done')).toMatchObject({ kind: 'refused', fault: { kind: 'missing' } });
});
