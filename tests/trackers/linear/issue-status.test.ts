import { expect, test } from 'vitest';
import { answer } from '../../support/scripted-send.ts';
import { aTracker, escalationId, found, notFound, ref } from './scripted-linear.ts';

test('an issue is shown with its state, category and owner', async () => {
  const { tracker } = aTracker(found({ identifier: 'OPS-3', url: 'https://linear.app/acme/issue/OPS-3' }));
  expect(await tracker.status(ref)).toEqual({
    kind: 'done',
    value: {
      ref: { system: 'linear', id: escalationId, key: 'OPS-3', url: 'https://linear.app/acme/issue/OPS-3' },
      title: 'Export is missing rows',
      state: 'In Progress',
      category: 'doing',
      assignee: 'ada',
      updatedAt: Date.UTC(2026, 2, 9, 13, 0),
    },
  });
});

const workspace = (urlKey: string) => answer({ data: { organization: { urlKey } } });

test.each([
  ['in the trash', [found({ trashed: true })], { what: 'trashed', name: 'BIL-12' }],
  ['deleted', [notFound(), workspace('acme')], { what: 'issue', name: 'BIL-12' }],
  ['in another workspace', [notFound(), workspace('other')], { what: 'elsewhere', within: 'other' }],
  ['missing in a workspace that is not told', [notFound(), notFound()], { what: 'issue' }],
] as const)('an issue that is %s is missing, and it is said how', async (_, answers, gone) => {
  const { tracker } = aTracker(...answers);
  expect(await tracker.status(ref)).toMatchObject({
    kind: 'refused',
    fault: { kind: 'missing', committed: 'no', gone },
  });
});
