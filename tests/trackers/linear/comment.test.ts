import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { paragraph, text } from '../../../src/core/document/build.ts';
import type { IssueRef } from '../../../src/core/escalation/issue.ts';
import type { Send } from '../../../src/core/ports.ts';
import { createLinearTracker } from '../../../src/trackers/linear/tracker.ts';
import { answerLinear } from '../../../src/workbench/services/linear/answer-linear.ts';
import { newLinearWorkspace, workbenchKey } from '../../../src/workbench/world/new-linear-workspace.ts';
import { now } from '../../support/a-case.ts';
import { ids } from '../../support/a-clock.ts';
import { answer, scriptedSend, silence } from '../../support/scripted-send.ts';

const words = { type: 'root' as const, children: [paragraph(text('Any *news*?'))] };
const mark = { eventId: 'update:1', attempt: 'first' } as const;
const clock = { now: () => now };

/** A tracker at the workbench's Linear, with one issue there. `silent`: that many answers get lost. */
async function atLinear(silent = 0) {
  const { next } = ids();
  const linear = newLinearWorkspace(next);
  let left = silent;
  const send: Send = async ({ url, body = '' }) => {
    const headers = { authorization: workbenchKey, 'content-type': 'application/json' };
    const request = { url, type: 'POST', data: body, headers };
    const { status, text: given } = await answerLinear(request, linear, { now: clock.now, newId: next });
    if (body.includes('commentCreate') && left > 0) {
      left -= 1;
      return silence();
    }
    return answer(JSON.parse(given), status);
  };
  const tracker = createLinearTracker({ send, clock });
  const made = await tracker.create({
    escalationId: '5f0c8d6e-3a51-4b7c-9d2e-0a1b2c3d4e5f',
    destination: { kind: 'linear', team: 'ENG' },
    title: 'Export is missing rows',
    document: words,
    severity: 'S1',
    labels: [],
    ticket: { id: 48213, url: 'https://acme.zendesk.com/agent/tickets/48213', subject: '' },
    attempt: 'first',
  });
  if (made.kind !== 'done') throw new Error(made.fault.detail);
  const comments = () => linear.issues.flatMap((issue) => issue.comments);
  return { tracker, issue: made.value, comments };
}

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
