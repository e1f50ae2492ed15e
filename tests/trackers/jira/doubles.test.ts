import { expect, test } from 'vitest';
import { paragraph, text } from '../../../src/core/document/build.ts';
import type { JiraSite } from '../../../src/workbench/world/jira-site.ts';
import { answer } from '../../support/scripted-send.ts';
import { aDraft, atJira, escalationId } from './at-jira.ts';

const reason = { type: 'root' as const, children: [paragraph(text('Goes on in ENG-813'))] };

const doubled = (site: JiraSite) => {
  const [first] = site.issues;
  if (first === undefined) throw new Error('There is no issue');
  site.issues.push({ ...first, id: '30000', key: 'ENG-900', comments: [], fields: { ...first.fields } });
};

async function withDouble(wish: Parameters<typeof atJira>[0] = {}) {
  const all = atJira(wish);
  await all.tracker.create(aDraft());
  doubled(all.site);
  const found = await all.tracker.doubles.find(escalationId, aDraft().destination);
  const double = found.kind === 'done' ? found.value[1] : undefined;
  if (double === undefined) throw new Error('No double was found');
  return { ...all, double };
}

test('all issues of an escalation are told, each with its state', async () => {
  const { double } = await withDouble();
  expect(double).toMatchObject({
    ref: { key: 'ENG-900', url: 'https://larkfield.atlassian.net/browse/ENG-900' },
    title: 'Export is missing rows',
    category: 'todo',
  });
});

test('a double is closed with a comment that says where it goes on', async () => {
  const { tracker, double, site } = await withDouble();
  expect(await tracker.doubles.close(double.ref, reason)).toEqual({ kind: 'done', value: null });
  const [first, second] = site.issues;
  expect(second?.statusId).toBe('10002');
  expect(first?.statusId).toBe('10000');
  expect(JSON.stringify(second?.comments)).toContain('Goes on in ENG-813');
  expect(second?.comments[0]?.public).toBe(false);
});

test('the way out that claims no work is taken where the workflow has one', async () => {
  const transition = (id: string, name: string, key: string, hasScreen = false) => ({
    id,
    name,
    hasScreen,
    to: { statusCategory: { key } },
  });
  const transitions = [
    transition('1', 'Start', 'indeterminate'),
    transition('2', 'Fixed', 'done'),
    transition('3', "Won't do", 'done', true),
    transition('4', 'Duplicate', 'done'),
  ];
  const { tracker, double, requests } = await withDouble({
    troubles: [
      { method: 'GET', path: '/transitions', when: 'before', answer: answer({ transitions }) },
      { method: 'POST', path: '/transitions', when: 'before', answer: answer('', 204) },
    ],
  });
  expect((await tracker.doubles.close(double.ref, reason)).kind).toBe('done');
  expect(JSON.parse(requests.at(-1)?.body ?? '')).toEqual({ transition: { id: '4' } });
});

test('where no way leads to an end, nothing is said and nothing is moved', async () => {
  const { tracker, double, site } = await withDouble({
    troubles: [{ method: 'GET', path: '/transitions', when: 'before', answer: answer({ transitions: [] }) }],
  });
  expect(await tracker.doubles.close(double.ref, reason)).toMatchObject({
    kind: 'refused',
    fault: { kind: 'missing' },
  });
  expect(site.issues[1]?.comments).toEqual([]);
});

test('trying again says it once', async () => {
  const lost = { method: 'POST', path: '/transitions', when: 'before', answer: answer('no', 500) } as const;
  const { tracker, double, site } = await withDouble({ troubles: [lost] });
  expect((await tracker.doubles.close(double.ref, reason)).kind).toBe('unknown');
  expect((await tracker.doubles.close(double.ref, reason)).kind).toBe('done');
  expect(site.issues[1]?.comments).toHaveLength(1);
});
