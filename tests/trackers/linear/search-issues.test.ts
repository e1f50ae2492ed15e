import { expect, test } from 'vitest';
import type { Send } from '../../../src/core/ports.ts';
import { createLinearTracker } from '../../../src/trackers/linear/tracker.ts';
import { now } from '../../support/a-case.ts';
import { aWorkbench } from '../../support/a-world.ts';
import { someTerms } from '../../support/around.ts';

const ticketUrl = 'https://larkfield.zendesk.com/agent/tickets/48271';

/** A tracker at the Linear of a world, in which ENG-398 is about partial deliveries. */
function atLinear() {
  const bench = aWorkbench('follow-up');
  const requests: string[] = [];
  const send: Send = async ({ url, method, headers, body }) => {
    requests.push(body ?? '');
    const answer = await bench.ask({
      url,
      type: method,
      headers: { ...headers },
      data: body ?? '',
      secure: true,
    });
    return { kind: 'answer', status: answer.status, body: answer.body, header: () => null };
  };
  return { ...bench, requests, tracker: createLinearTracker({ send, clock: { now: () => now } }) };
}

const terms = someTerms({ words: ['partial', 'deliveries', 'invoiced'] });

test('issues are found by words in one request, with the tickets that they are linked to', async () => {
  const { tracker, world, requests } = atLinear();
  world.linear.issues[0]?.attachments.push(
    { id: 'a', title: 'x', subtitle: null, url: ticketUrl.replace('48271', '47102'), createdAt: '' },
    { id: 'b', title: 'x', subtitle: null, url: 'https://other.zendesk.com/agent/tickets/9', createdAt: '' },
  );
  expect(await tracker.searchIssues(terms, ticketUrl)).toMatchObject({
    kind: 'done',
    value: [
      {
        system: 'linear',
        key: 'ENG-398',
        title: 'Partial deliveries are invoiced in full',
        state: 'Done',
        category: 'done',
        ticketIds: [47102],
        by: 'likeness',
      },
    ],
  });
  expect(requests).toHaveLength(1);
});

test('an issue that is linked to the ticket says so', async () => {
  const { tracker, world } = atLinear();
  world.linear.issues[0]?.attachments.push({
    id: 'a',
    title: 'x',
    subtitle: null,
    url: ticketUrl,
    createdAt: '',
  });
  expect(await tracker.searchIssues(someTerms({ words: ['zeppelin'] }), ticketUrl)).toMatchObject({
    value: [{ key: 'ENG-398', by: 'linked', ticketIds: [48271] }],
  });
});

test('what is in the trash is no issue', async () => {
  const { tracker, world } = atLinear();
  for (const issue of world.linear.issues) issue.trashed = true;
  expect(await tracker.searchIssues(terms, ticketUrl)).toEqual({ kind: 'done', value: [] });
});

test('too many searches, and a wrong key, are faults', async () => {
  const { tracker, world } = atLinear();
  world.linear.searches = Array(30).fill(now);
  expect(await tracker.searchIssues(terms, ticketUrl)).toMatchObject({
    kind: 'refused',
    fault: { kind: 'limited' },
  });
  world.linear.apiKeys = [];
  expect(await tracker.searchIssues(terms, ticketUrl)).toMatchObject({ fault: { kind: 'unauthorized' } });
});
