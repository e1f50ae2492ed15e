import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Send, Tracker } from '../../../src/core/ports.ts';
import { createLinearTracker } from '../../../src/trackers/linear/tracker.ts';
import { answerLinear } from '../../../src/workbench/services/linear/answer-linear.ts';
import { workbenchKey } from '../../../src/workbench/world/new-linear-workspace.ts';
import { ids } from '../../support/a-clock.ts';
import { someTerms } from '../../support/around.ts';
import { oddities, twisted } from '../../support/odd-answer.ts';
import { answer } from '../../support/scripted-send.ts';
import { atLinear, clock, words } from './at-linear.ts';

const ticketUrl = 'https://acme.zendesk.com/agent/tickets/48213';
const ticket = { id: 48213, url: ticketUrl, subject: 'Export' };
const terms = someTerms({ pairs: ['export missing', 'missing rows'] });

type Issue = Awaited<ReturnType<typeof atLinear>>['issue'];

const asks: Readonly<Record<string, (tracker: Tracker, issue: Issue) => Promise<{ kind: string }>>> = {
  create: (tracker) =>
    tracker.create({
      escalationId: '6f0c8d6e-3a51-4b7c-9d2e-0a1b2c3d4e5f',
      destination: { kind: 'linear', team: 'ENG' },
      title: 'Export',
      document: words,
      severity: 'S2',
      labels: ['from-support'],
      ticket,
      attempt: 'again',
    }),
  status: (tracker, issue) => tracker.status(issue),
  comment: (tracker, issue) => tracker.comment(issue, words, { eventId: 'a', attempt: 'again' }),
  severity: (tracker, issue) => tracker.setSeverity(issue, 'S3'),
  end: (tracker, issue) => tracker.end(issue, 'done'),
  link: (tracker, issue) => tracker.link(issue, ticket),
  search: (tracker) => tracker.searchIssues(terms, ticketUrl),
};

test.each(Object.keys(asks))('whatever is wrong in an answer of Linear, %s has an outcome', async (name) => {
  await fc.assert(
    fc.asyncProperty(oddities(), fc.nat({ max: 2 }), async (wrong, nth) => {
      const { issue, linear } = await atLinear();
      let asked = 0;
      const { next } = ids();
      const send: Send = async ({ url, body = '' }) => {
        const headers = { authorization: workbenchKey, 'content-type': 'application/json' };
        const given = await answerLinear({ url, type: 'POST', data: body, headers }, linear, {
          now: clock.now,
          newId: next,
        });
        asked += 1;
        const real: unknown = JSON.parse(given.text);
        return answer(asked > nth ? twisted(real, wrong) : real, given.status);
      };
      const outcome = await asks[name]?.(createLinearTracker({ send, clock }), issue);
      expect(['done', 'refused', 'unknown']).toContain(outcome?.kind);
    }),
    { numRuns: 60 },
  );
});
