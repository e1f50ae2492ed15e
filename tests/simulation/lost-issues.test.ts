import { expect, test } from 'vitest';
import { faultWords } from '../../src/features/fault-words.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import en from '../../translations/en.json' with { type: 'json' };
import { type Account, anAccount, type Way } from './account.ts';
import { following } from './after-sending.ts';
import { open, send } from './agent.ts';
import { aDevice } from './device.ts';
import { writing } from './steps.ts';
import { leftOpen, whatIs } from './truths.ts';

const t = createTranslator('en', en);

/** How people at the tracker give the issue another key; its id stays. */
const moves = {
  'known in jira': ({ world }: Account) => {
    for (const issue of world.jira.issues) issue.key = 'OPS-7';
    return 'OPS-7';
  },
  'known in linear': ({ world: { linear } }: Account) => {
    const [team] = linear.teams.filter(({ key }) => key !== 'ENG');
    if (team === undefined) throw new Error('There is no other team');
    // Each team has states of its own: it gets the first one there.
    for (const issue of linear.issues)
      Object.assign(issue, { teamId: team.id, number: 7, stateId: team.states[0]?.id });
    return `${team.key}-7`;
  },
} as const;

test.for(['known in jira', 'known in linear'] as const)(
  'an issue %s that was moved before it is linked is found by its id, and the ticket names its new key',
  async (way) => {
    const account = anAccount(way);
    const device = await writing(account);
    const key = moves[way](account);
    await send(account, device);
    expect(whatIs(account).state).toMatchObject({ state: { phase: 'escalated', issue: { key } } });
    expect(leftOpen(account)).toEqual([]);
  },
);

test.for(['known in jira', 'known in linear'] as const)(
  'an issue %s that is moved after it was linked is shown with its new key',
  async (way) => {
    const account = anAccount(way);
    const device = await writing(account);
    await send(account, device);
    const key = moves[way](account);
    const later = await aDevice(account, device.userId, device.memory);
    await open(account, later);
    expect(later.session.view()).toMatchObject({
      kind: 'escalated',
      issue: { kind: 'ready', value: { ref: { key, url: expect.stringContaining(key) } } },
    });
  },
);

type Loss = { name: string; way: Way; happens(account: Account): void; sees: string };

const losses: readonly Loss[] = [
  {
    name: 'deleted',
    way: 'linear',
    happens: ({ world }) => void world.linear.issues.splice(0),
    sees: 'ENG-412 is not in Linear any more',
  },
  {
    name: 'deleted',
    way: 'jira',
    happens: ({ world }) => void world.jira.issues.splice(0),
    sees: 'ENG-813 is not in Jira any more',
  },
  {
    name: 'put into the trash',
    way: 'linear',
    happens: ({ world }) => {
      for (const issue of world.linear.issues) issue.trashed = true;
    },
    sees: 'ENG-412 is in Linear’s trash',
  },
  {
    name: 'left behind in another workspace',
    way: 'linear',
    happens: ({ world: { linear } }) => {
      linear.urlKey = 'brambleway';
      linear.issues.splice(0);
    },
    sees: 'ENG-412 is in another workspace of Linear',
  },
];

/** An escalation that was sent to a new issue, of which this becomes. */
async function afterwards({ way, happens }: Loss) {
  const account = anAccount(way);
  const device = await writing(account);
  await send(account, device);
  device.close();
  happens(account);
  return account;
}

test.for(losses)(
  'an issue in $way that was $name is said on the ticket, in its own sentence',
  async (loss) => {
    const account = await afterwards(loss);
    const device = await aDevice(account, account.userId('Ben Ortiz'));
    await open(account, device);
    const view = device.session.view();
    if (view.kind !== 'escalated' || view.issue.kind !== 'failed') throw new Error('Nothing is said');
    expect(faultWords(view.issue.fault, t).title).toBe(loss.sees);
    device.session.startAgain();
    await account.pass(2_000);
    expect(device.session.view().kind).toBe('draft');
  },
);

test.for(losses)(
  'what is added to an issue in $way that was $name says so, and the ticket tells it to nobody as done',
  async (loss) => {
    const account = await afterwards(loss);
    const { follow } = await following(account, 'Ben Ortiz');
    await account.time.run(follow.carryOut({ kind: 'add', text: 'Firefox, too' }));
    const { deed } = follow.view();
    if (deed.kind !== 'stopped') throw new Error(`It is ${deed.kind}`);
    expect(faultWords(deed.fault, t).title).toBe(loss.sees);
    expect(whatIs(account).events.map(({ kind }) => kind)).toEqual(['escalated']);
  },
);

test('what was added to an issue in the trash is finished once it is restored, and said once', async () => {
  const [, , trashed] = losses;
  if (trashed === undefined) throw new Error('There is no trash');
  const account = await afterwards(trashed);
  const { follow } = await following(account, 'Ben Ortiz');
  await account.time.run(follow.carryOut({ kind: 'add', text: 'Firefox, too' }));
  await account.time.run(follow.finish());
  expect(follow.view().deed.kind).toBe('stopped');
  for (const issue of account.world.linear.issues) issue.trashed = false;
  await account.time.run(follow.finish());
  expect(follow.view().deed.kind).not.toBe('stopped');
  expect(whatIs(account).events.map(({ kind }) => kind)).toEqual(['escalated', 'added']);
  expect(whatIs(account).issues).toMatchObject([{ comments: 1 }]);
});
