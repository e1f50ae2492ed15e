import { expect, test } from 'vitest';
import { anAccount, ticketId } from './account.ts';
import { following } from './after-sending.ts';
import { open, send, type, typed } from './agent.ts';
import { aDevice } from './device.ts';
import { writing } from './steps.ts';
import { leftOpen } from './truths.ts';

test.for([
  ['refuses', { available: false }],
  ['is full', { save: () => false }],
] as const)(
  'a storage that %s is said before typing, and what is typed is sent all the same',
  async ([, but]) => {
    const account = anAccount('linear');
    const { memory } = await aDevice(account, account.userId('Maya Lindqvist'));
    const device = await aDevice(account, account.userId('Maya Lindqvist'), { ...memory, ...but });
    await open(account, device);
    type(device);
    expect(device.session.view()).toMatchObject({ kind: 'draft', isKept: false });
    await send(account, device);
    expect(leftOpen(account)).toEqual([]);
  },
);

test.for([
  ['is corrupt', '{"version":'],
  ['is of an older version', { version: 0, fields: { steps: typed } }],
  ['is of no draft', [1, 2]],
] as const)('a storage that %s gives a new draft, which is kept and sent', async ([, stored]) => {
  const account = anAccount('linear');
  const first = await aDevice(account, account.userId('Maya Lindqvist'));
  first.memory.save(`larkfield/${account.world.installation.id}/${first.userId}/${ticketId}`, stored);
  const device = await aDevice(account, first.userId, first.memory);
  await open(account, device);
  expect(device.session.view()).toMatchObject({ kind: 'draft', isKept: true });
  type(device);
  await send(account, device);
  expect(leftOpen(account)).toEqual([]);
});

test('a draft of a newer version stays as it is, and that nothing is kept is said', async () => {
  const account = anAccount('linear');
  const first = await aDevice(account, account.userId('Maya Lindqvist'));
  const newer = { version: 2, fields: { steps: typed } };
  first.memory.save(`larkfield/${account.world.installation.id}/${first.userId}/${ticketId}`, newer);
  const device = await aDevice(account, first.userId, first.memory);
  await open(account, device);
  type(device);
  expect(device.session.view()).toMatchObject({ kind: 'draft', isKept: false });
  expect(device.kept()).toEqual(newer);
});

test('a tab that is closed while the note is written leaves word of a channel that nobody may have told', async () => {
  const account = anAccount('linear', { options: '; chat=slack' });
  const device = await writing(account);
  device.meddleWith(({ data = '' }) =>
    data.includes('"comment"') ? { name: 'tab closed', when: 'after', how: 'closed' } : null,
  );
  expect(await send(account, device)).toBe('gone');
  const { follow } = await following(account, 'Maya Lindqvist', device.memory);
  expect(follow.chat().view()).toMatchObject({ kind: 'told', how: { kind: 'unknown' } });
  const posts = () => account.world.chat.channels.flatMap((channel) => channel.posts);
  expect(posts()).toEqual([]);
  await account.time.run(follow.chat().post());
  expect(posts()).toHaveLength(1);
  expect(leftOpen(account)).toEqual([]);
});
