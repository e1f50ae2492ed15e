import { expect, test } from 'vitest';
import type { Send } from '../../../src/core/ports.ts';
import { createLinearTracker } from '../../../src/trackers/linear/tracker.ts';
import { now } from '../../support/a-case.ts';
import { aWorkbench } from '../../support/a-world.ts';

const ticket = { id: 48271, url: 'https://larkfield.zendesk.com/agent/tickets/48271' };

function atLinear(answerOf: (sent: string) => unknown = () => null) {
  const bench = aWorkbench('follow-up');
  const [known] = bench.world.linear.issues;
  if (known === undefined) throw new Error('No issue');
  const send: Send = async ({ url, method, headers, body = '' }) => {
    const instead = answerOf(body);
    if (instead !== null) return { kind: 'answer', status: 200, body: instead, header: () => null };
    const answer = await bench.ask({ url, type: method, headers: { ...headers }, data: body, secure: true });
    return { kind: 'answer', status: answer.status, body: answer.body, header: () => null };
  };
  const issue = { system: 'linear', id: known.id, key: 'ENG-398', url: 'https://linear.app/x' } as const;
  return { ...bench, known, issue, tracker: createLinearTracker({ send, clock: { now: () => now } }) };
}

test('an issue that exists is linked to one more ticket, however often', async () => {
  const { tracker, issue, known } = atLinear();
  expect(await tracker.link(issue, ticket)).toEqual({ kind: 'done', value: issue });
  await tracker.link(issue, ticket);
  expect(known.attachments.map(({ url, title }) => ({ url, title }))).toEqual([
    { url: ticket.url, title: 'Zendesk #48271' },
  ]);
});

test('where the address is refused, a plain attachment takes its place', async () => {
  const refusal = {
    data: null,
    errors: [
      {
        message: 'No integration',
        path: ['link'],
        extensions: { type: 'invalid input', code: 'INVALID_INPUT' },
      },
    ],
  };
  const { tracker, issue, known } = atLinear((sent) => (sent.includes('attachmentLinkURL') ? refusal : null));
  expect((await tracker.link(issue, ticket)).kind).toBe('done');
  expect(known.attachments).toHaveLength(1);
});
