import fc from 'fast-check';
import type { FollowUp } from '../../src/flows/follow/follow-view.ts';
import { type Account, anAccount } from './account.ts';
import { open, send } from './agent.ts';
import { aDevice, type Device } from './device.ts';
import { type Errand, errands } from './errands.ts';
import { isWriting, writing } from './steps.ts';
import { readTroubles, type Trouble, writeTroubles } from './troubles.ts';
import { whatIs } from './truths.ts';

const ways = ['linear', 'jira', 'group'] as const;
const resumers = ['same', 'other', 'elsewhere'] as const;

export type Trial = {
  way: (typeof ways)[number];
  errand: Errand;
  /** Of the requests that the errand makes, from 0 and around. */
  nth: number;
  trouble: Trouble;
  /** Requests one after the other with which it goes wrong. */
  lasting: number;
  resumer: (typeof resumers)[number];
};

/** More requests than any errand makes. */
const most = 12;

export const trial: fc.Arbitrary<Trial> = fc.record({
  way: fc.constantFrom(...ways),
  errand: fc.constantFrom(...errands),
  nth: fc.nat({ max: most - 1 }),
  trouble: fc.constantFrom(...writeTroubles),
  lasting: fc.constantFrom(1, 1, 1, 2, 3, 5),
  resumer: fc.constantFrom(...resumers),
});

/** Every fault once with each errand; where it goes, which of its requests and who goes on take turns. */
export const allTrials = (errand: Errand): readonly Trial[] =>
  writeTroubles.map((trouble, at) => ({
    errand,
    trouble,
    nth: at,
    lasting: 1,
    way: trouble.of === undefined ? (ways[at % ways.length] ?? 'linear') : 'jira',
    resumer: resumers[Math.floor(at / ways.length) % resumers.length] ?? 'same',
  }));

export const nameOf = ({ way, errand, nth, trouble, lasting, resumer }: Trial): string =>
  `${errand.name} (${way}), request ${nth} and ${lasting - 1} more: ${trouble.name} ${trouble.when}; ${resumer}`;

type Following = { device: Device; follow: FollowUp };

/** Opens the app beside the escalated ticket. */
export async function following(
  account: Account,
  name: string,
  memory?: Device['memory'],
): Promise<Following> {
  const device = await aDevice(account, account.userId(name), memory, { follows: true });
  await open(account, device);
  const follow = await account.time.run(device.session.follow());
  if (follow === null) throw new Error('Nothing can be done after sending');
  await account.pass(2_000);
  return { device, follow };
}

/** An escalation that was sent, and what comes before the errand. */
async function escalated({ way, errand }: Trial): Promise<Account> {
  const account = anAccount(way);
  const first = await writing(account);
  await send(account, first);
  first.close();
  const before = errand.before?.(account);
  if (before !== undefined) {
    const maya = await following(account, 'Maya Lindqvist');
    await account.time.run(maya.follow.carryOut(before));
    maya.device.close();
  }
  return account;
}

/** Comments on the team's issues. */
const saidIn = (account: Account): number =>
  whatIs(account).issues.reduce((sum, { comments }) => sum + comments, 0);

/** What must hold at every moment. */
function liesOf(account: Account, { follow }: Following, { errand }: Trial, redone: number): string[] {
  const { events, publicComments, issues, state } = whatIs(account);
  const ids = events.map(({ eventId }) => eventId);
  const { deed } = follow.view();
  const isNothing = deed.kind === 'stopped' && deed.nothingHappened && redone === 0;
  const doing = state.kind === 'ours' ? (state.state.follow?.doing ?? null) : null;
  return [
    ...(new Set(ids).size < ids.length ? ['a note twice'] : []),
    ...(publicComments.length > 2 + (errand.replies?.(account) ?? 0) ? ['a public comment'] : []),
    ...(issues.length > 1 ? ['a second issue'] : []),
    ...(saidIn(account) > errand.comments * (1 + redone) ? ['said twice on the issue'] : []),
    ...(isNothing && (saidIn(account) > 0 || doing !== null || errand.isDone(account))
      ? ['says that nothing happened']
      : []),
  ];
}

/** More than any fault here needs. */
const patience = 6;

/** What a person does until the ticket shows it. Says how often they began anew what somebody had begun. */
async function goOn(account: Account, { follow, device }: Following, { errand }: Trial): Promise<number> {
  let redone = 0;
  for (let tries = 0; tries < patience; tries += 1) {
    const { unfinished, deed } = follow.view();
    if (unfinished === null && errand.isDone(account) && deed.kind !== 'stopped') return redone;
    if (unfinished?.canFinish) await account.time.run(follow.finish());
    else if (unfinished !== null) {
      await account.time.run(follow.giveUp());
      redone += 1;
    } else await account.time.run(errand.run(follow, account, device));
    await account.pass(2_000);
  }
  return redone;
}

const counted = new Map<string, number>();

/** The requests that an errand makes when nothing goes wrong. */
async function requestsOf(of: Trial): Promise<number> {
  const key = `${of.way} ${of.errand.name}`;
  const known = counted.get(key);
  if (known !== undefined) return known;
  const account = await escalated(of);
  const { device, follow } = await following(account, of.errand.who);
  let asked = 0;
  device.meddleWith(() => {
    asked += 1;
    return null;
  });
  await account.time.run(of.errand.run(follow, account, device));
  counted.set(key, asked);
  return asked;
}

export type DeedResult = {
  of: Trial;
  end: 'by itself' | 'nothing happened' | 'half-way';
  /** How often somebody else took off the ticket what was begun, and did it themselves. */
  redone: number;
  notes: number;
  said: number;
  wrong: readonly string[];
};

/** Does it, suffers, and has somebody go on until the ticket shows it. */
export async function play(of: Trial): Promise<DeedResult> {
  const { errand, trouble, resumer } = of;
  const nth = of.nth % (await requestsOf(of));
  const account = await escalated(of);
  const first = await following(account, errand.who);
  let asked = 0;
  first.device.meddleWith((request) => {
    asked += 1;
    if (asked <= nth || asked > nth + of.lasting) return null;
    return isWriting(request) || readTroubles.includes(trouble) ? trouble : null;
  });
  const { time } = account;
  const ended = await time.run(
    Promise.race([
      errand.run(first.follow, account, first.device),
      first.device.gone.then(() => 'gone' as const),
    ]),
  );
  await (ended === 'gone' ? Promise.resolve() : account.pass(2_000));
  first.device.meddleWith(() => null);
  const wrong = ended === 'gone' ? [] : liesOf(account, first, of, 0);
  const { deed } = first.follow.view();
  const isDone = ended !== 'gone' && deed.kind !== 'stopped' && errand.isDone(account);
  // A reminder is no deed: it says by itself that it was not set.
  const isNothing = deed.kind === 'stopped' ? deed.nothingHappened : ended === false;
  const end = isDone ? 'by itself' : ended !== 'gone' && isNothing ? 'nothing happened' : 'half-way';
  const isSame = resumer === 'same' && ended !== 'gone' && trouble.how !== 'offline';
  const second = isSame ? first : await resumed();
  const redone = await goOn(account, second, of);
  wrong.push(...liesOf(account, second, of, isSame ? 0 : redone));
  const { state, events } = whatIs(account);
  const kinds = events.filter(({ kind }) => kind !== 'escalated').length;
  const mayHave = (errand.replies?.(account) ?? 1) + (errand.before === undefined ? 0 : 1);
  if (!errand.isDone(account)) wrong.push('not done in the end');
  if (state.kind !== 'ours' || state.state.follow?.doing) wrong.push('still marked as begun');
  if (kinds > mayHave) wrong.push(`${kinds} notes of what was done once`);
  const said = saidIn(account);
  return { of, end, redone, notes: kinds, said, wrong: [...new Set(wrong)] };

  async function resumed(): Promise<Following> {
    first.device.close();
    if (resumer === 'other') await account.passClaim();
    const colleague =
      errand.who === 'Maya Lindqvist' && errand.name !== 'hand over' ? 'Ben Ortiz' : errand.who;
    const memory = resumer === 'same' ? first.device.memory : undefined;
    return following(account, resumer === 'other' ? colleague : errand.who, memory);
  }
}
