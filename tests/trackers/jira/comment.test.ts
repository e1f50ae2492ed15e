import { expect, test } from 'vitest';
import { paragraph, text } from '../../../src/core/document/build.ts';
import type { JiraSite } from '../../../src/workbench/world/jira-site.ts';
import { answer, silence } from '../../support/scripted-send.ts';
import { aDraft, atJira, type Trouble } from './at-jira.ts';

const words = { type: 'root' as const, children: [paragraph(text('Any *news*?'))] };
const lost: Trouble = { method: 'POST', path: '/comment', when: 'after', answer: silence() };
const mark = { eventId: 'update:1', attempt: 'first' } as const;

/** An issue of a service project, whose comments its customer reads unless they say otherwise. */
async function atIssue(...troubles: Trouble[]) {
  const all = atJira({ troubles });
  const destination = { kind: 'jira', project: 'OPS', issueType: 'Task' } as const;
  const made = await all.tracker.create(aDraft({ destination }));
  if (made.kind !== 'done') throw new Error(made.fault.detail);
  return { ...all, issue: made.value };
}

const commentsOf = ({ issues }: JiraSite) => issues.flatMap(({ comments }) => comments);

test('a comment is for the team alone, also on a service project, and takes one request', async () => {
  const { tracker, site, issue, requests } = await atIssue();
  const before = requests.length;
  expect(await tracker.comment(issue, words, mark)).toEqual({ kind: 'done', value: null });
  expect(requests.length - before).toBe(1);
  expect(commentsOf(site)).toMatchObject([
    {
      public: false,
      body: { type: 'doc', content: [{ content: [{ text: 'Any *news*?' }] }] },
      properties: { baton: { v: 1, eventId: 'update:1' }, 'sd.public.comment': { internal: true } },
    },
  ]);
});

test('a comment whose answer was lost is found on the issue', async () => {
  const { tracker, site, issue, sleeps } = await atIssue(lost);
  expect((await tracker.comment(issue, words, mark)).kind).toBe('done');
  expect(sleeps).toEqual([2_000]);
  expect(commentsOf(site)).toHaveLength(1);
});

test('a comment that did not arrive is not called said, and is said when it is tried again', async () => {
  const { tracker, site, issue } = await atIssue({ ...lost, when: 'before' });
  expect((await tracker.comment(issue, words, mark)).kind).toBe('unknown');
  expect(commentsOf(site)).toHaveLength(0);
  for (const _ of [1, 2])
    expect((await tracker.comment(issue, words, { ...mark, attempt: 'again' })).kind).toBe('done');
  expect(commentsOf(site)).toHaveLength(1);
});

test('comments of other events and of other people are no sign that it was said', async () => {
  const { tracker, site, issue } = await atIssue();
  await tracker.comment(issue, words, { eventId: 'update:0', attempt: 'first' });
  const [one] = commentsOf(site);
  if (one !== undefined) site.issues[0]?.comments.push({ ...one, id: '9', properties: {} });
  await tracker.comment(issue, words, { ...mark, attempt: 'again' });
  expect(commentsOf(site)).toHaveLength(3);
});

test('properties that come along with the comments are read from there', async () => {
  const properties = [{ key: 'baton', value: { v: 1, eventId: 'update:1' } }];
  const page = answer({
    comments: [
      { id: '7', properties: [] },
      { id: '8', properties },
    ],
  });
  const { tracker, site, issue, requests } = await atIssue({
    method: 'GET',
    path: '/comment',
    when: 'before',
    answer: page,
  });
  const before = requests.length;
  expect((await tracker.comment(issue, words, { ...mark, attempt: 'again' })).kind).toBe('done');
  expect(requests.length - before).toBe(1);
  expect(commentsOf(site)).toHaveLength(0);
});

test('what cannot be looked for is not said a second time', async () => {
  const refused: Trouble = { method: 'GET', path: '/comment', when: 'before', answer: answer({}, 403) };
  const { tracker, site, issue } = await atIssue(refused);
  expect(await tracker.comment(issue, words, { ...mark, attempt: 'again' })).toMatchObject({
    kind: 'refused',
    fault: { kind: 'forbidden' },
  });
  expect(commentsOf(site)).toHaveLength(0);
});

test('a page of somebody else in place of Jira’s answer is not taken for a comment', async () => {
  const page = answer('<!doctype html><title>Sign in</title>');
  const { tracker, site, issue } = await atIssue({ ...lost, when: 'before', answer: page });
  expect((await tracker.comment(issue, words, mark)).kind).toBe('unknown');
  expect(commentsOf(site)).toHaveLength(0);
});
