import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { IssueRef } from '../../../src/core/escalation/issue.ts';
import { createLinearTracker } from '../../../src/trackers/linear/tracker.ts';
import { answer, scriptedSend } from '../../support/scripted-send.ts';
import { atLinear, clock, words } from './at-linear.ts';

const mark = { eventId: 'update:1', attempt: 'first' } as const;

test('a comment is Markdown in which the words are only words', async () => {
  const { tracker, issue, comments } = await atLinear();
  expect(await tracker.comment(issue, words, mark)).toEqual({ kind: 'done', value: null });
  expect(comments()).toMatchObject([{ body: 'Any \\*news\\*?\n' }]);
});

test('said again under the same event it stands there once; another event is another comment', async () => {
  const { tracker, issue, comments } = await atLinear();
  for (const attempt of ['first', 'again'] as const)
    expect((await tracker.comment(issue, words, { eventId: 'a', attempt })).kind).toBe('done');
  expect((await tracker.comment(issue, words, { eventId: 'b', attempt: 'first' })).kind).toBe('done');
  expect(comments()).toHaveLength(2);
});

test('a comment whose answer was lost leaves it open, and saying it again settles it', async () => {
  const { tracker, issue, comments } = await atLinear(1);
  expect((await tracker.comment(issue, words, mark)).kind).toBe('unknown');
  expect((await tracker.comment(issue, words, { ...mark, attempt: 'again' })).kind).toBe('done');
  expect(comments()).toHaveLength(1);
});

test('an issue that is gone is no comment', async () => {
  const gone: IssueRef = { system: 'linear', id: 'x', key: 'ENG-1', url: 'https://linear.app/a/issue/ENG-1' };
  const { tracker } = await atLinear();
  expect(await tracker.comment(gone, words, mark)).toMatchObject({
    kind: 'refused',
    fault: { kind: 'missing' },
  });
});

test('the id of a comment follows from its event, and is one that Linear takes', async () => {
  const { send, requests } = scriptedSend(
    ...Array.from({ length: 3 }, () => answer({ data: { comment: { success: true } } })),
  );
  const tracker = createLinearTracker({ send, clock });
  const { issue } = await atLinear();
  for (const eventId of ['a', 'a', 'b']) await tracker.comment(issue, words, { eventId, attempt: 'first' });
  const sent = z.object({ variables: z.object({ input: z.object({ id: z.string() }) }) });
  const [one, again, other] = requests.map(
    ({ body }) => sent.parse(JSON.parse(body ?? '')).variables.input.id,
  );
  expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(again).toBe(one);
  expect(other).not.toBe(one);
});
