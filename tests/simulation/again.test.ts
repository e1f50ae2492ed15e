import { describe, expect, test } from 'vitest';
import { hour } from '../support/a-case.ts';
import { type Account, anAccount } from './account.ts';
import { open, send, type } from './agent.ts';
import { aDevice } from './device.ts';
import { writing } from './steps.ts';
import { leftOpen, whatIs } from './truths.ts';

/** Maya's browser beside the ticket that was escalated an hour ago. */
async function later(account: Account, follows = false) {
  await account.pass(hour);
  const device = await aDevice(account, account.userId('Maya Lindqvist'), undefined, { follows });
  await open(account, device);
  return device;
}

async function deescalate(account: Account): Promise<void> {
  const device = await later(account, true);
  const follow = await account.time.run(device.session.follow());
  if (follow === null) throw new Error('Nothing can be done after sending');
  await account.time.run(
    follow.carryOut({
      kind: 'end',
      ending: 'D2',
      resolution: 'Export in parts',
      learned: '',
      issue: 'leave',
    }),
  );
  device.close();
}

describe.each(['linear', 'jira', 'group'] as const)('with %s', (way) => {
  test.each([
    ['that was de-escalated', deescalate],
    ['that is open', async () => {}],
  ])('a ticket %s is escalated again: with an issue and a record of its own', async (_, between) => {
    const account = anAccount(way);
    const first = await writing(account);
    await send(account, first);
    first.close();
    const [before] = whatIs(account).issues;
    await between(account);
    const notes = whatIs(account).events.length;

    const device = await later(account);
    device.session.startAgain();
    await open(account, device);
    type(device);
    await send(account, device);

    expect(device.session.view().kind).toBe('escalated');
    expect(leftOpen(account)).toEqual([]);
    const { issues, events, state } = whatIs(account);
    expect(issues).toHaveLength(way === 'group' ? 0 : 2);
    expect(issues[0]).toEqual(way === 'group' ? undefined : { ...before, comments: issues[0]?.comments });
    expect(events).toHaveLength(notes + 1);
    const handOffs = events.filter(({ kind }) => kind === 'escalated');
    expect(new Set(handOffs.map(({ escalationId }) => escalationId)).size).toBe(2);
    expect(state).toMatchObject({
      state: {
        phase: 'escalated',
        escalationId: handOffs.at(-1)?.escalationId,
        issue: way === 'group' ? null : { key: issues[1]?.key },
        follow: { lastCheckAt: null, lastToldAt: null, returns: 0, doing: null },
      },
    });
    device.close();
  });
});
