import { expect, test } from 'vitest';
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

test('an issue that was deleted is missing', async () => {
  for (const gone of [found({ trashed: true }), notFound()]) {
    const { tracker } = aTracker(gone);
    expect(await tracker.status(ref)).toMatchObject({
      kind: 'refused',
      fault: { kind: 'missing', committed: 'no' },
    });
  }
});
