// What happens meanwhile, each with its sentence, its way on and its test. Here: the session, the installation, tickets,
// issues and destinations that are gone or elsewhere, settings, and the agent's own edits. Elsewhere:
// - double click, two agents, a colleague's claim, a claim that is taken over, the second tab that finishes:
//   ../flows/sending-together.test.ts; the first holder who wakes up: sequences.test.ts
// - storage that is refused, full, corrupt, older or newer: storage.test.ts
// - two tabs with one draft: ../flows/two-tabs.test.ts
// - merged and closed tickets, and where the work goes on: ../flows/merged-meanwhile.test.ts,
//   ../flows/closed-and-copied.test.ts
// - issues that are moved, deleted, trashed or elsewhere once the ticket names them: lost-issues.test.ts
// - chat posts that are lost or refused: chat.ts, ../flows/after/tell-chat.test.ts
import { expect, test } from 'vitest';
import { faultWords } from '../../src/features/fault-words.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { json } from '../../src/workbench/services/answer.ts';
import en from '../../translations/en.json' with { type: 'json' };
import { type Account, allWays, anAccount, type Way } from './account.ts';
import { goOn, open, send, typed } from './agent.ts';
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
    sees: 'ENG-398 is not in Jira any more',
    cured: null,
  },
  {
    name: 'the known issue was deleted',
    way: 'known in linear',
    happens: ({ world }) => void world.linear.issues.splice(0),
    sees: 'ENG-398 is not in Linear any more',
    cured: null,
  },
  {
    name: 'the known issue was put into the trash',
    way: 'known in linear',
    happens: ({ world }) => {
      for (const issue of world.linear.issues) issue.trashed = true;
    },
    sees: 'ENG-398 is in Linear’s trash',
    cured: ({ world }) => {
      for (const issue of world.linear.issues) issue.trashed = false;
    },
  },
  {
    name: 'the project was archived',
    way: 'jira',
    happens: ({ world }) => {
      for (const project of world.jira.projects) project.isArchived = true;
    },
    sees: 'The project ENG is archived in Jira',
    cured: ({ world }) => {
      for (const project of world.jira.projects) project.isArchived = false;
    },
  },
  {
    name: 'the project got another key',
    way: 'jira',
    happens: ({ world }) => {
      for (const project of world.jira.projects) project.key = `${project.key}X`;
    },
    sees: 'Jira has no project ENG',
    cured: ({ world }) => {
      for (const project of world.jira.projects) project.key = project.key.slice(0, -1);
    },
  },
  {
    name: 'the key belongs to another workspace of Linear',
    way: 'linear',
    happens: ({ world: { linear } }) => {
      linear.urlKey = 'brambleway';
      for (const team of linear.teams) team.key = `${team.key}X`;
    },
    sees: 'Linear has no team ENG in the workspace brambleway',
    cured: ({ world: { linear } }) => {
      linear.urlKey = 'larkfield';
      for (const team of linear.teams) team.key = team.key.slice(0, -1);
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

test.for(allWays)(
  'what the agent has not saved in Zendesk stays as it is while it is sent to %s: no field of the form is touched',
  async (way) => {
    const account = anAccount(way);
    const device = await writing(account);
    await send(account, device);
    expect(leftOpen(account)).toEqual([]);
    expect(device.touched).toEqual([]);
  },
);

const lost: Trouble = { name: 'the answer is lost', when: 'after', how: 'silent' };

test('settings that are changed meanwhile do not change where it goes: not what is shown, nor what was begun', async () => {
  const account = anAccount('linear');
  const device = await writing(account);
  const { installation } = account.world;
  installation.settings = { ...installation.settings, route_engineering: 'group:Tier 2 support' };
  // The claim stands, and nobody knows of the issue.
  device.meddleWith(({ data = '' }) => (data.includes('BatonCreate') ? lost : null));
  await send(account, device);
  expect(device.session.view().kind).toBe('stopped');
  device.close();
  const later = await aDevice(account, device.userId);
  await open(account, later);
  await goOn(account, later, () => {});
  expect(whatIs(account).issues).toMatchObject([{ key: expect.stringMatching(/^ENG-/) }]);
  expect(leftOpen(account)).toEqual([]);
});
