import { expect, test } from 'vitest';
import { anAccount, ticketId } from './account.ts';
import { open, send, type, typed } from './agent.ts';
import { aDevice } from './device.ts';
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
