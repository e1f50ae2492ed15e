import { describe, expect, test } from 'vitest';
import type { SlaMetric } from '../../../src/core/case/sla.ts';
import type { IssueStatus } from '../../../src/core/escalation/issue.ts';
import type { Deed } from '../../../src/flows/follow/deed.ts';
import { aCase, aMessage, hour, now } from '../../support/a-case.ts';
import { ben, following, issue, maya } from '../../support/a-follow-up.ts';
import { aFault } from '../../support/a-help-desk.ts';
import { settle } from '../../support/a-session.ts';

const add: Deed = { kind: 'add', text: 'Firefox, too' };
const lost = aFault({ kind: 'unreachable' });

describe('the clocks', () => {
  test('run by severity from the hand-off on', () => {
    const { follow } = following();
    expect(follow.view().clocks).toEqual({
      team: { kind: 'running', dueAt: now + 4 * hour, isOverdue: false, because: 'pace' },
      customer: { kind: 'running', dueAt: now + 8 * hour, isOverdue: false, because: 'pace' },
    });
  });

  test('that of the customer rests while the ticket waits for them', async () => {
    const { follow } = following({ isWaitingForCustomer: async () => true });
    await settle();
    expect(follow.view().clocks?.customer).toEqual({ kind: 'resting' });
  });

  test('that of the customer goes on from their answer, and rests when they are asked again', async () => {
    let isWaiting = false;
    const { follow, desk } = following({ isWaitingForCustomer: async () => isWaiting });
    desk.answeredAt = now + 2 * hour;
    await settle();
    expect(follow.view().clocks?.customer).toMatchObject({ dueAt: now + 10 * hour, because: 'pace' });
    isWaiting = true;
    desk.say(aMessage());
    await settle();
    expect(follow.view().clocks?.customer).toEqual({ kind: 'resting' });
    expect(desk.calls.filter((call) => call === 'readAnswered')).toHaveLength(1);
  });

  test('that of the customer runs sooner where an SLA on replies does, and no other', async () => {
    const breaching = (metric: string, hours: number): SlaMetric => ({
      metric,
      stage: 'active',
      breachAt: now + hours * hour,
    });
    const sla = [breaching('requester_wait_time', 1), breaching('next_reply_time', 2)];
    const { follow } = following({}, aCase({ sla }));
    await settle();
    expect(follow.view().clocks).toMatchObject({
      team: { dueAt: now + 4 * hour, because: 'pace' },
      customer: { dueAt: now + 2 * hour, because: 'sla' },
    });
  });

  test('go on by the pace alone where the SLA cannot be read', async () => {
    const { follow, desk } = following();
    desk.trouble({ call: 'readSla', when: 'before', fault: lost });
    await settle();
    expect(follow.view().clocks?.customer).toMatchObject({ because: 'pace' });
  });

  test('begin anew with a check, and the ticket tells when the next word is due', async () => {
    const { follow, time, desk } = following();
    await time.pass(3 * hour);
    expect(await follow.carryOut({ kind: 'check', text: 'Soon' })).toBe(true);
    expect(follow.view().clocks?.team).toMatchObject({ dueAt: now + 7 * hour });
    expect(desk.changes.at(-1)?.fields).toMatchObject({ nextUpdate: now + 8 * hour });
  });
});

describe('what could not be finished', () => {
  test('is kept with what was typed, and finished after a reload', async () => {
    const { follow, desk, team, open } = following();
    desk.trouble({ call: 'write', when: 'before', fault: lost, nth: 2 });
    expect(await follow.carryOut(add)).toBe(false);
    expect(follow.view().deed).toMatchObject({ kind: 'stopped', step: 'note', nothingHappened: false });
    const again = open();
    expect(again.view().unfinished).toMatchObject({ canFinish: true, isRunning: false });
    expect(await again.finish()).toBe(true);
    expect(team.said).toHaveLength(1);
    expect(desk.events).toHaveLength(1);
    expect(again.view().unfinished).toBeNull();
  });

  test('is seen by a colleague, who waits two minutes and can then take it off the ticket', async () => {
    const { follow, desk, time, open } = following();
    desk.trouble({ call: 'write', when: 'before', fault: lost, nth: 2 });
    await follow.carryOut(add);
    const other = open(ben);
    expect(other.view().unfinished).toMatchObject({ canFinish: false, isRunning: true, doing: { by: maya } });
    await time.pass(2 * 60_000 + 1);
    expect(open(ben).view().unfinished).toMatchObject({ isRunning: false });
    await other.giveUp();
    expect(desk.state?.follow?.doing).toBeNull();
  });

  test('that led to nothing leaves no trace', async () => {
    const { follow, desk, memory } = following();
    desk.trouble({ call: 'readNow', when: 'before', fault: aFault({ committed: 'no' }) });
    expect(await follow.carryOut(add)).toBe(false);
    expect(follow.view()).toMatchObject({ deed: { nothingHappened: true }, unfinished: null });
    expect(memory.kept.size).toBe(0);
    expect(desk.changes).toEqual([]);
  });
});

test('the trail is read from the record when it is asked for', async () => {
  const { follow, desk } = following();
  await follow.carryOut({ kind: 'return', lack: 'environment', question: 'Which browser?' });
  expect(desk.calls).not.toContain('readEvents');
  await follow.readTrail();
  expect(follow.view().trail).toMatchObject({
    kind: 'ready',
    value: { returns: 1, open: [{ question: 'Which browser?' }] },
  });
});

describe('the issue', () => {
  const standing = (state: string): IssueStatus => ({
    ref: issue,
    title: 'Export is cut',
    state,
    category: 'doing',
    assignee: null,
    updatedAt: null,
  });

  test('that has moved on since the last look on this device says how it stood', async () => {
    const { follow, time, open } = following();
    expect(follow.look(standing('Todo'))).toBeNull();
    await time.pass(hour);
    expect(open().look(standing('Todo'))).toBeNull();
    await time.pass(hour);
    expect(open().look(standing('Done'))).toEqual({ state: 'Todo', at: now + hour });
    expect(open().look(standing('Done'))).toBeNull();
  });
});

describe('what the team asks', () => {
  test('goes to the customer as a draft: the kind of question in their language, then the words of the team', async () => {
    const { follow, composer, desk } = following();
    const drafted = await follow.ask({ lack: 'environment', question: 'Is it Edge on Windows?' }, 'if-free');
    expect(drafted?.put).toBe('put');
    expect(composer.state.text).toContain('Which browser or app');
    expect(composer.state.text).toContain('Is it Edge on Windows?');
    expect(desk.changes).toEqual([]);
  });

  test('that is of no kind Baton knows goes in the words of the team alone', async () => {
    const { follow, composer } = following();
    await follow.ask({ lack: 'other', question: 'May we see your screen?' }, 'if-free');
    expect(composer.state.text).toMatch(/following\?\n\nMay we see your screen\?\n\nA short answer/);
  });
});
