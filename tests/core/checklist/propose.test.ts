import { expect, test } from 'vitest';
import type { Case } from '../../../src/core/case/case.ts';
import { proposalsFor as proposalsFrom } from '../../../src/core/checklist/propose.ts';
import { aCase, aMessage, anOrganization, aReply, day, hour, minute, now } from '../../support/a-case.ts';

const proposalsFor = (caseOf: Case, revenueField: string | null) =>
  proposalsFrom(caseOf, revenueField, 100_000);

const answersFor = (...args: Parameters<typeof proposalsFor>) =>
  Object.fromEntries(proposalsFor(...args).map(({ criterion, answer }) => [criterion, answer]));

const quiet = { messages: [aMessage({ at: now - day }), aReply({ at: now - hour })] };

test('a quiet ticket without SLA gets no proposal', () => {
  expect(proposalsFor(aCase(quiet), null)).toEqual([]);
});

test('a breached SLA is yes, with the clock as evidence', () => {
  const metric = { metric: 'next_reply_time', stage: 'active', breachAt: now - 3 * hour } as const;
  expect(proposalsFor(aCase({ ...quiet, sla: [metric] }), null)).toEqual([
    { criterion: 'E4b', answer: 'yes', evidence: [{ kind: 'clock', ...metric }] },
  ]);
});

test('an SLA that breaches within four hours counts as about to be breached, one later does not', () => {
  const breachAt = now + 4 * hour;
  const metric = { metric: 'next_reply_time', stage: 'active' } as const;
  expect(answersFor(aCase({ ...quiet, sla: [{ ...metric, breachAt }] }), null)).toEqual({ E4b: 'yes' });
  expect(answersFor(aCase({ ...quiet, sla: [{ ...metric, breachAt: breachAt + minute }] }), null)).toEqual(
    {},
  );
});

test('a paused or achieved clock proposes nothing', () => {
  const sla = (['paused', 'achieved', 'other'] as const).map((stage) => ({
    metric: 'next_reply_time',
    stage,
    breachAt: now - day,
  }));
  expect(answersFor(aCase({ ...quiet, sla }), null)).toEqual({});
});

test('a breached clock that runs until the ticket is solved also says that it is open beyond its SLA', () => {
  const sla = [{ metric: 'requester_wait_time', stage: 'active', breachAt: now - minute } as const];
  expect(answersFor(aCase({ ...quiet, sla }), null)).toEqual({ E4b: 'yes', E5a: 'yes' });
});

test('a customer without an answer for a day is unsure, for three days yes', () => {
  const waiting = (since: number) =>
    aCase({ messages: [aReply({ at: now - 9 * day }), aMessage({ at: now - since })] });
  expect(answersFor(waiting(day), null)).toEqual({});
  expect(answersFor(waiting(day + minute), null)).toEqual({ E5b: 'unsure' });
  expect(answersFor(waiting(3 * day + minute), null)).toEqual({ E5b: 'yes' });
});

test('an internal note is no answer to the customer', () => {
  const messages = [aMessage({ at: now - 4 * day }), aReply({ at: now - hour, public: false })];
  expect(answersFor(aCase({ messages }), null)).toEqual({ E5b: 'yes' });
});

test('waiting counts from the first message that nobody answered', () => {
  const messages = [aMessage({ at: now - 4 * day, id: 'first' }), aMessage({ at: now - hour })];
  expect(proposalsFor(aCase({ messages }), null)[0]?.evidence[0]).toMatchObject({
    kind: 'quote',
    messageId: 'first',
  });
});

test('a large revenue makes a customer at risk worth a look, never a yes', () => {
  const organization = anOrganization({ fields: { arr: 412000 } });
  expect(answersFor(aCase({ ...quiet, organization }), 'arr')).toEqual({ E4a: 'unsure' });
  expect(answersFor(aCase({ ...quiet, organization }), null)).toEqual({});
  expect(
    answersFor(aCase({ ...quiet, organization: anOrganization({ fields: { arr: '99999' } }) }), 'arr'),
  ).toEqual({});
  expect(
    answersFor(aCase({ ...quiet, organization: anOrganization({ fields: { arr: 'big' } }) }), 'arr'),
  ).toEqual({});
});

test('a reopened ticket may be a problem that came back', () => {
  const changes = [{ at: now - day, by: 'Jana Kern', field: 'status', from: 'solved', to: 'open' }];
  expect(answersFor(aCase({ ...quiet, changes }), null)).toEqual({ E6b: 'unsure' });
  const fromPending = changes.map((change) => ({ ...change, from: 'pending' }));
  expect(answersFor(aCase({ ...quiet, changes: fromPending }), null)).toEqual({});
});

test('every proposal has evidence', () => {
  const sla = [{ metric: 'requester_wait_time', stage: 'active', breachAt: now - minute } as const];
  for (const { evidence } of proposalsFor(
    aCase({ messages: [aMessage({ at: now - 9 * day })], sla }),
    null,
  )) {
    expect(evidence.length).toBeGreaterThan(0);
  }
});
