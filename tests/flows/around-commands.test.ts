import { expect, test } from 'vitest';
import { done, failed } from '../../src/core/outcome.ts';
import type { ProblemDesk } from '../../src/core/ports.ts';
import { createCalendar } from '../../src/i18n/calendar.ts';
import { loadReplies } from '../../src/i18n/replies.ts';
import { aCase, aTicket } from '../support/a-case.ts';
import { aFault } from '../support/a-help-desk.ts';
import { aSession, ready, viewAs } from '../support/a-session.ts';
import { nobodyAround } from '../support/around.ts';

function aProblemDesk(refuses: readonly number[] = []) {
  const calls: string[] = [];
  const desk: ProblemDesk = {
    makeProblem: async () => {
      calls.push('problem');
      return done(null);
    },
    attach: async (id) => {
      calls.push(`incident ${id}`);
      return refuses.includes(id)
        ? failed(aFault({ kind: 'forbidden', status: 403, committed: 'no' }))
        : done(null);
    },
  };
  return { calls, loadProblems: async () => desk };
}

test('this ticket becomes the problem, then the others its incidents; who may not be changed stops none', async () => {
  const { calls, loadProblems } = aProblemDesk([8]);
  const { session } = await ready(aCase({ ticket: aTicket({ type: 'question' }) }), { loadProblems });
  expect(await session.makeProblem([7, 8, 9])).toMatchObject({
    kind: 'made',
    attached: [7, 9],
    left: [{ id: 8, fault: { kind: 'forbidden' } }],
  });
  expect(calls).toEqual(['problem', 'incident 7', 'incident 8', 'incident 9']);
});

test('a ticket that is a problem already is not made one', async () => {
  const { calls, loadProblems } = aProblemDesk();
  const { session } = await ready(aCase({ ticket: aTicket({ type: 'problem' }) }), { loadProblems });
  await session.makeProblem([7]);
  expect(calls).toEqual(['incident 7']);
});

test('where it cannot become a problem, nothing else is touched', async () => {
  const { calls, loadProblems } = aProblemDesk();
  const fault = aFault({ kind: 'invalid', fields: {}, committed: 'no' });
  const { session } = await ready(aCase({ ticket: aTicket({ type: 'question' }) }), {
    loadProblems: async () => ({ ...(await loadProblems()), makeProblem: async () => failed(fault) }),
  });
  expect(await session.makeProblem([7])).toEqual({ kind: 'stopped', fault });
  expect(calls).toEqual([]);
});

test('what was learned is read when it is asked for; a failure is nothing learned', async () => {
  const asked: number[] = [];
  const { session } = aSession(aCase(), {
    loadAround: async () => ({
      ...nobodyAround,
      learned: async (id) => {
        asked.push(id);
        return id === 7 ? done('Restart the worker') : failed(aFault());
      },
    }),
  });
  expect(asked).toEqual([]);
  expect(await session.readLearned(7)).toBe('Restart the worker');
  expect(await session.readLearned(8)).toBeNull();
});

test('what the agent counts is kept with the draft', async () => {
  const { session, memory } = await ready();
  session.count(48249, false);
  session.count(48258, true);
  expect(viewAs(session.view(), 'draft').draft.counted).toEqual({ 48249: false, 48258: true });
  const again = await ready(aCase(), { memory });
  expect(viewAs(again.session.view(), 'draft').draft.counted).toEqual({ 48249: false, 48258: true });
});

test('the link to an article goes into the reply by way of the composer', async () => {
  const put: unknown[] = [];
  const { session } = aSession(aCase(), {
    loadAlong: async () => ({
      calendar: createCalendar(),
      loadReplies,
      note: () => {},
      composer: {
        put: async (...args) => {
          put.push(args);
          return 'occupied';
        },
      },
    }),
  });
  const article = { title: 'Export a period', url: 'https://help.acme.example/1' };
  expect(await session.putArticle(article, 'if-free')).toBe('occupied');
  expect(put).toEqual([['Export a period\nhttps://help.acme.example/1', 'if-free']]);
});
