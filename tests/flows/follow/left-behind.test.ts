import { describe, expect, test } from 'vitest';
import type { Deed } from '../../../src/flows/follow/deed.ts';
import { aCase, aMessage, aReply, hour, minute, now } from '../../support/a-case.ts';
import { ben, following, maya } from '../../support/a-follow-up.ts';
import { aFault } from '../../support/a-help-desk.ts';
import { settle } from '../../support/a-session.ts';

const check: Deed = { kind: 'check', text: 'A fix is in review' };
const lost = aFault({ kind: 'unreachable' });

type Work = ReturnType<typeof following>;

/** The answer to the note got lost, and so did the look for it: nobody knows whether it was written. */
async function unsure(when: 'before' | 'after', deed: Deed = check): Promise<Work> {
  const work = following();
  work.desk.trouble({ call: 'write', when, fault: lost });
  work.desk.trouble({ call: 'hasEvent', when: 'before', fault: lost });
  expect(await work.follow.carryOut(deed)).toBe(false);
  return work;
}

describe.each<[string, Deed]>([
  ['a check', check],
  ['what the team asked', { kind: 'return', lack: 'environment', question: 'Which browser?' }],
  ['a hand-over', { kind: 'offer', to: ben, text: 'Back on Monday' }],
  ['taking over', { kind: 'accept' }],
])('%s of which nobody knows whether it was noted', (_, deed) => {
  test.each(['before', 'after'] as const)('is noted once by Save, pressed again (lost %s)', async (when) => {
    const { follow, desk } = await unsure(when, deed);
    expect(follow.view().deed).toMatchObject({ kind: 'stopped', nothingHappened: false });
    expect(await follow.carryOut(deed)).toBe(true);
    expect(desk.events).toHaveLength(1);
    expect(follow.view()).toMatchObject({ deed: { kind: 'none' }, unfinished: null });
  });

  test('is finished by the next page, once', async () => {
    const { desk, open } = await unsure('before', deed);
    const again = open();
    await settle();
    expect(again.view().unfinished).toMatchObject({
      canFinish: true,
      isOnTicket: false,
      doing: { by: maya },
    });
    expect(await again.finish()).toBe(true);
    expect(desk.events).toMatchObject([{ at: now, by: maya }]);
    expect(again.view().unfinished).toBeNull();
  });

  test('is over for the next page where the note stands', async () => {
    const { desk, open, memory } = await unsure('after', deed);
    const again = open();
    await settle();
    expect(again.view().unfinished).toBeNull();
    expect(desk.events).toHaveLength(1);
    expect(memory.kept.size).toBe(0);
  });
});

test('other words are another check: both are noted', async () => {
  const { follow, desk } = await unsure('after');
  expect(await follow.carryOut({ kind: 'check', text: 'It is merged' })).toBe(true);
  expect(desk.events.map((event) => event.kind === 'checked' && event.text)).toEqual([
    'A fix is in review',
    'It is merged',
  ]);
  expect(await follow.finish()).toBe(true);
  expect(desk.events).toHaveLength(2);
});

test('what was left can be dropped', async () => {
  const { desk, open, memory } = await unsure('before');
  const again = open();
  await again.giveUp();
  expect(again.view().unfinished).toBeNull();
  expect(memory.kept.size).toBe(0);
  expect(desk.changes).toEqual([]);
});

test('of two pages that do the same at once, one notes it', async () => {
  const { desk, open } = await unsure('before');
  const pages = [open(), open()];
  await settle();
  await Promise.all(pages.map((page) => page.finish()));
  expect(desk.events).toHaveLength(1);
});

test('two things that are wanted at once are done one after the other', async () => {
  const { follow, desk } = following();
  const both = [follow.carryOut(check), follow.carryOut({ kind: 'check', text: 'It is merged' })];
  expect(await Promise.all(both)).toEqual([true, true]);
  expect(desk.events).toHaveLength(2);
});

describe('a reply that is waited for', () => {
  const reply = aReply({ id: 'sent', at: now + hour, text: 'We are on it' });

  test('is noted at its own time when it was sent after a reload, and by one of two tabs', async () => {
    const { follow, desk, time, open } = following();
    await follow.tell('progress', 'if-free');
    const tabs = [open(), open()];
    expect(tabs.map((tab) => tab.view().isAwaited)).toEqual([true, true]);
    desk.say(reply);
    await time.pass(minute);
    await settle();
    expect(desk.events).toMatchObject([
      { kind: 'told', stage: 'progress', messageId: 'sent', at: now + hour, eventId: 'tell:sent' },
    ]);
    expect(open().view().isAwaited).toBe(false);
  });

  test('was sent while no page was open: the next one notes it', async () => {
    const { follow, desk, time, open, memory } = following({}, aCase({ messages: [aMessage({ at: now })] }));
    await follow.tell('interim', 'if-free');
    const kept = new Map(memory.kept);
    desk.say(reply);
    memory.kept.clear();
    await time.pass(minute);
    await settle();
    desk.events.length = 0;
    for (const [key, value] of kept) memory.kept.set(key, value);
    open();
    await time.pass(minute);
    await settle();
    expect(desk.events).toMatchObject([{ kind: 'told', messageId: 'sent' }]);
  });

  test('is looked for again where the conversation cannot be read', async () => {
    const { follow, desk, time } = following();
    await follow.tell('interim', 'if-free');
    desk.trouble({ call: 'readNewest', when: 'before', fault: lost });
    desk.say(reply);
    await time.pass(minute);
    await settle();
    await time.pass(minute);
    await settle();
    expect(desk.events).toHaveLength(1);
  });

  test('of a second that has an older reply is told apart by its id, and one of the customer is none', async () => {
    const old = aReply({ id: 'old', at: now - hour });
    const { follow, desk, time } = following({}, aCase({ messages: [old] }));
    await follow.tell('interim', 'if-free');
    desk.say(aMessage({ id: 'asked', at: now }));
    await time.pass(minute);
    await settle();
    expect(desk.events).toEqual([]);
    desk.say(aReply({ id: 'same second', at: now - hour }));
    await time.pass(minute);
    await settle();
    expect(desk.events).toMatchObject([{ messageId: 'same second' }]);
  });

  test('is not waited for any more after a day', async () => {
    const { follow, time, open } = following();
    await follow.tell('resolved', 'if-free');
    await time.pass(24 * hour);
    expect(open().view().isAwaited).toBe(false);
  });
});

test('what is typed into a form outlives the page, until it is noted', async () => {
  const { follow, open, memory } = following();
  follow.typed.keep('check', { text: 'A fix is' });
  follow.typed.keep('offer', { text: 'Back on' });
  expect(open().typed.load('check')).toEqual({ text: 'A fix is' });
  await follow.carryOut(check);
  expect(open().typed.load('check')).toEqual({});
  follow.typed.keep('offer', { text: '' });
  expect(memory.kept.size).toBe(0);
});
