import { describe, expect, test } from 'vitest';
import { aCase, aMessage, aReply, day, hour, now } from '../../support/a-case.ts';
import { ben, following, maya } from '../../support/a-follow-up.ts';
import { aFault } from '../../support/a-help-desk.ts';
import { aReading, found } from '../../support/a-reading.ts';
import { settle } from '../../support/a-session.ts';

describe('a hand-over', () => {
  test('goes to a colleague of the account, and is theirs when they accept it', async () => {
    const { follow, desk, open } = following();
    expect(await follow.colleagues()).toEqual([maya, ben]);
    await follow.carryOut({ kind: 'offer', to: ben, text: 'On leave from tomorrow' });
    expect(desk.state?.follow).toMatchObject({ owner: maya, offeredTo: ben });
    expect(desk.events.at(-1)).toMatchObject({ kind: 'handed-over', to: ben, by: maya });
    await open(ben).carryOut({ kind: 'accept' });
    expect(desk.state?.follow).toMatchObject({ owner: ben, offeredTo: null });
    expect(desk.events.at(-1)).toMatchObject({ kind: 'accepted', by: ben, from: maya });
  });

  test('says that colleagues cannot be looked up where Zendesk does not tell', async () => {
    const { follow, desk } = following();
    desk.trouble({ call: 'readAgents', when: 'before', fault: aFault() });
    expect(await follow.colleagues()).toBeNull();
  });
});

describe('whoever takes over reads', () => {
  const wish = aMessage({ text: 'We need it by Friday. Please send us the list.', at: now - 3 * day });
  const promise = aReply({ text: 'You will hear from us tomorrow.', at: now - 2 * day });
  const last = aMessage({ text: 'Any news?', at: now - hour });
  const about = aCase({ messages: [wish, promise, last] });
  const reading = aReading({
    findings: [
      found({ kind: 'deadline', text: 'We need it by Friday', at: now + 2 * day, by: 'support' }, wish),
      found(
        { kind: 'deadline', text: 'You will hear from us tomorrow', at: now - day, by: 'support' },
        promise,
      ),
      found({ kind: 'customer-expects', text: 'Please send us the list' }, wish),
      found({ kind: 'customer-expects', text: 'We need it by Friday' }, wish),
    ],
  });

  test('every promise by its day, what is expected besides, and the last words of both', async () => {
    const { follow } = following({ understand: async () => ({ reading }) }, about);
    expect(await follow.readStanding()).toEqual({
      promises: [
        expect.objectContaining({ text: 'You will hear from us tomorrow', isOurs: true, dueAt: now - day }),
        expect.objectContaining({ text: 'We need it by Friday', isOurs: false, name: 'Jana Kern' }),
      ],
      expects: [{ at: wish.at, name: 'Jana Kern', text: 'Please send us the list' }],
      lastFromCustomer: { at: last.at, name: 'Jana Kern', text: 'Any news?' },
      lastToCustomer: { at: promise.at, name: 'Maya Lindqvist', text: 'You will hear from us tomorrow.' },
    });
  });

  test('nothing of it where the ticket, or what reads it, cannot be had', async () => {
    const broken = following({}, about);
    broken.desk.trouble({ call: 'readCase', when: 'before', fault: aFault() });
    expect(await broken.follow.readStanding()).toBeNull();
    const codeless = following({ understand: () => Promise.reject(new Error('offline')) }, about);
    expect(await codeless.follow.readStanding()).toBeNull();
  });
});

test('messages to pass on are those of the page, or the newest of the ticket', async () => {
  const about = aCase();
  const { follow, desk } = following({}, about);
  expect(await follow.messages()).toEqual(about.messages);
  expect(desk.calls).toContain('readNewest');
  const known = following({ caseNow: () => about }, about);
  expect(await known.follow.messages()).toBe(about.messages);
  expect(known.desk.calls).not.toContain('readNewest');
});

test('after an end the customer can still be told, and that is noted when it was sent', async () => {
  const { follow, desk, time, composer } = following();
  const end = { kind: 'end', ending: 'D2', resolution: 'Use CSV', learned: '', issue: 'leave' } as const;
  expect(await follow.carryOut(end)).toBe(true);
  expect((await follow.tell('de-escalated', 'if-free'))?.put).toBe('put');
  expect(composer.state.text).toMatch(/^Hello/);
  desk.say(aReply({ text: composer.state.text, at: now + hour }));
  await time.pass(500);
  await settle();
  expect(desk.events.at(-1)).toMatchObject({ kind: 'told', stage: 'de-escalated' });
  expect(desk.state?.phase).toBe('ended');
  expect(desk.changes.at(-1)?.fields).toEqual({ outcome: 'ended', nextUpdate: null });
});

test('what has ended takes nothing else', async () => {
  const { follow, desk } = following();
  await follow.carryOut({ kind: 'end', ending: 'D1', resolution: 'Ours', learned: '', issue: 'leave' });
  expect(await follow.carryOut({ kind: 'check', text: 'Late' })).toBe(false);
  expect(desk.events.map(({ kind }) => kind)).toEqual(['ended']);
});
