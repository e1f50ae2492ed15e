import { expect, test } from 'vitest';
import { faultWords } from '../../src/features/fault-words.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { json } from '../../src/workbench/services/answer.ts';
import en from '../../translations/en.json' with { type: 'json' };
import { type Account, anAccount, ticketId, type Way } from './account.ts';
import { goOn, open, send, type, typed } from './agent.ts';
import { aDevice, type Device } from './device.ts';
import { writing } from './steps.ts';
import type { Trouble } from './troubles.ts';
import { leftOpen, liesOf, whatIs } from './truths.ts';

const t = createTranslator('en', en);

/** The sentence that the agent reads, where there is one. */
function sentenceOf({ session }: Device): string {
  const view = session.view();
  if (view.kind === 'stopped' || view.kind === 'failed') return faultWords(view.fault, t).title;
  return view.kind;
}

const answered = (how: Trouble['how']): Trouble => ({ name: 'answered', when: 'before', how });

/** Once for the next request to this system, or for all of them. */
function refuse(device: Device, to: RegExp, how: Trouble['how']): void {
  device.meddleWith(({ url }) => (to.test(url) ? answered(how) : null));
}

type Condition = {
  name: string;
  way: Way;
  /** How it comes about at the workbench, after the brief was typed and before it is sent. */
  happens(account: Account, device: Device): void;
  /** What the agent reads. */
  sees: string;
  /** How it is put right, by whoever can; null where nobody can. */
  cured: ((account: Account, device: Device) => void) | null;
};

const zendesk = /^\/api\/v2\/tickets/;
const withoutTrouble = (_: Account, device: Device) => device.meddleWith(() => null);

const conditions: readonly Condition[] = [
  {
    name: 'the session has expired',
    way: 'linear',
    happens: (_, device) => refuse(device, zendesk, () => json(401, { error: 'Could not authenticate you' })),
    sees: 'Zendesk does not know you any more',
    cured: withoutTrouble,
  },
  {
    name: 'the installation was removed',
    way: 'linear',
    happens: (_, device) =>
      refuse(device, /linear/, () => ({ ...json(404, null), text: 'Failed to get installation' })),
    sees: 'Zendesk could not pass the request on',
    cured: withoutTrouble,
  },
  {
    name: 'the ticket was deleted',
    way: 'linear',
    happens: ({ world }) => void world.tickets.splice(0),
    sees: 'Zendesk does not find this ticket',
    cured: null,
  },
  {
    name: 'the ticket was closed',
    way: 'linear',
    happens: ({ ticket }) => {
      ticket.status = 'closed';
    },
    sees: 'Zendesk refuses the change',
    cured: null,
  },
  {
    name: 'the known issue was deleted',
    way: 'known in jira',
    happens: ({ world }) => void world.jira.issues.splice(0),
    sees: 'The destination does not exist in Jira',
    cured: null,
  },
  {
    name: 'the project was archived',
    way: 'jira',
    happens: ({ world }) => {
      for (const project of world.jira.projects) project.key = `${project.key}X`;
    },
    sees: 'The destination does not exist in Jira',
    cured: ({ world }) => {
      for (const project of world.jira.projects) project.key = project.key.slice(0, -1);
    },
  },
  {
    name: 'the key belongs to another workspace of Linear',
    way: 'linear',
    happens: ({ world }) => {
      for (const team of world.linear.teams) team.key = `${team.key}X`;
    },
    sees: 'The destination does not exist in Linear',
    cured: ({ world }) => {
      for (const team of world.linear.teams) team.key = team.key.slice(0, -1);
    },
  },
  {
    name: 'a token was taken back',
    way: 'linear',
    happens: ({ world }) => void world.linear.apiKeys.splice(0),
    sees: 'Linear does not accept Baton’s token',
    cured: null,
  },
  {
    name: 'the group was deleted',
    way: 'group',
    happens: ({ world }) => {
      for (const group of world.groups) group.name = `${group.name} (old)`;
    },
    sees: 'There is no group “Tier 2 support”',
    cured: ({ world }) => {
      for (const group of world.groups) group.name = group.name.replace(' (old)', '');
    },
  },
];

test.for(conditions)(
  '$name: it is said, nothing is lost, and it goes on',
  async ({ way, happens, sees, cured }) => {
    const account = anAccount(way);
    const device = await writing(account);
    happens(account, device);
    await send(account, device);
    expect(sentenceOf(device)).toBe(sees);
    expect(liesOf(account, device)).toEqual([]);
    expect(JSON.stringify(device.kept())).toContain(typed);
    expect(whatIs(account).events).toEqual([]);
    if (cured === null) return;
    cured(account, device);
    await goOn(account, device, () => {});
    expect(leftOpen(account)).toEqual([]);
  },
);

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
