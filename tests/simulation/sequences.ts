import fc from 'fast-check';
import { minute } from '../support/a-case.ts';
import { type Account, anAccount, ticketId, type Way } from './account.ts';
import { goOn, help, open, type } from './agent.ts';
import { aDevice, type Device } from './device.ts';
import { isRefusal, type Trouble, writeTroubles } from './troubles.ts';
import { leftOpen, liesOf, whatIs } from './truths.ts';

/** Three browsers: two of one agent with a storage each, one of a colleague. */
const people = ['Maya Lindqvist', 'Ben Ortiz', 'Maya Lindqvist'] as const;

/** Laptops whose clock is wrong, in ms: one would take live claims over, the other wait for ever. */
const clockOff = [0, 9 * minute, -7 * minute] as const;

/** What happens next. `who` are browsers; with several of them it happens at the same time. */
export type Act =
  | { kind: 'go on'; who: readonly number[] }
  | { kind: 'fault'; who: number; nth: number; trouble: Trouble }
  | { kind: 'reload'; who: number }
  | { kind: 'a colleague replies' | 'a trigger runs' }
  | { kind: 'wait'; ms: number };

const browser = fc.nat({ max: people.length - 1 });

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('go on' as const),
      who: fc.uniqueArray(browser, { minLength: 1 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reload' as const), who: browser }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ kind: 'a colleague replies' as const }, { kind: 'a trigger runs' as const }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      ms: fc.constantFrom(5_000, 130_000, 900_000),
    }),
  },
);

const fault: fc.Arbitrary<Act> = fc.record({
  kind: fc.constant('fault' as const),
  who: browser,
  nth: fc.nat({ max: 6 }),
  trouble: fc.constantFrom(...writeTroubles).map((each) => each),
});

/** Up to six faults, and everything else that happens around them. */
export const story: fc.Arbitrary<readonly Act[]> = fc
  .tuple(fc.array(act, { minLength: 1, maxLength: 7 }), fc.array(fault, { maxLength: 6 }))
  .chain(([acts, faults]) =>
    fc.shuffledSubarray([...acts, ...faults], { minLength: acts.length + faults.length }),
  );

/** For messages and seeds: what happened, in words. */
export const tell = (acts: readonly Act[]): string =>
  acts
    .map((each) => {
      if (each.kind === 'go on')
        return `${each.who.map((who) => `${people[who]} (${who})`).join(' and ')} go on`;
      if (each.kind === 'fault')
        return `${each.trouble.name} ${each.trouble.when} at request ${each.nth} of ${each.who}`;
      if (each.kind === 'reload') return `${each.who} reloads`;
      return each.kind === 'wait' ? `${each.ms} ms pass` : each.kind;
    })
    .join('; ');

type Place = { device: Device; typed: boolean; faults: { nth: number; trouble: Trouble }[]; isGone: boolean };

/** Plays a story and has everybody go on in the end. Says what was not as it must be at any moment. */
export async function play(way: Way, acts: readonly Act[]): Promise<readonly string[]> {
  const account = anAccount(way);
  const wrong: string[] = [];
  let chosen = 0;
  let said = 0;
  let isRefused = false;
  // Jira takes no id with a comment: what a laptop took to sleep arrives although another browser has gone on meanwhile.
  let late = 0;

  async function start(who: number, memory = undefined as Device['memory'] | undefined): Promise<Place> {
    const laptop = { clockOff: clockOff[who] ?? 0 };
    const device = await aDevice(account, account.userId(people[who] ?? ''), memory, laptop);
    const place: Place = { device, typed: false, faults: [], isGone: false };
    void device.gone.then(() => {
      place.isGone = true;
    });
    device.meddleWith(({ type, url }) => {
      const [next] = place.faults;
      if (next === undefined) return null;
      next.nth -= 1;
      if (next.nth >= 0) return null;
      place.faults.shift();
      if (isRefusal(next.trouble)) isRefused = true;
      if (next.trouble.how === 'asleep' && type === 'POST' && url.endsWith('/comment')) late += 1;
      return next.trouble;
    });
    await open(account, device);
    return place;
  }

  // Who never goes on in the story opens the app when it is over.
  const there = new Set([0, ...acts.flatMap((each) => (each.kind === 'go on' ? each.who : []))]);
  const places = new Map<number, Place>();
  for (const who of there) places.set(who, await start(who));
  const first = places.get(0);
  if (first !== undefined) {
    type(first.device);
    first.typed = true;
  }

  function look(): void {
    const all = [...places.values()];
    const typedOn = all.filter(({ typed }) => typed).map(({ device }) => device);
    const meanwhile = { chosen, said, late, typedOn, withOthers: true, is: whatIs(account) };
    for (const { device, isGone } of all) if (!isGone) wrong.push(...liesOf(account, device, meanwhile));
  }

  async function again(who: number): Promise<void> {
    const left = places.get(who);
    left?.device.close();
    const place = await start(who, left?.device.memory);
    place.typed = left?.typed ?? false;
    places.set(who, place);
  }

  async function goOnce(place: Place): Promise<void> {
    const { device } = place;
    if (place.isGone) return;
    const view = device.session.view();
    if (view.kind === 'draft' && view.draft.fields.steps === undefined) {
      type(device);
      place.typed = true;
    }
    const how = await help(account, device);
    if (how === 'chose to create') chosen += 1;
  }

  for (const each of acts) {
    if (each.kind === 'fault') places.get(each.who)?.faults.push({ nth: each.nth, trouble: each.trouble });
    if (each.kind === 'reload' && there.has(each.who)) await again(each.who);
    if (each.kind === 'wait') await account.pass(each.ms);
    if (each.kind === 'a colleague replies') {
      said += 1;
      await change(account, { comment: { body: 'We are on it.', public: true } });
    }
    if (each.kind === 'a trigger runs') await change(account, { additional_tags: ['seen'] });
    if (each.kind === 'go on')
      await Promise.all(each.who.map((who) => places.get(who)).map((place) => place && goOnce(place)));
    look();
  }

  const isDone = (who: number) => places.get(who)?.device.session.view().kind === 'escalated';
  for (const who of there) if (!isDone(who)) await again(who);
  const goOnAt = async (who: number) => {
    const had = chosen;
    const place = places.get(who);
    if (place === undefined) return;
    await goOn(account, place.device, (more) => {
      chosen = had + more;
      look();
    });
  };
  for (const who of there) await goOnAt(who);
  // And whoever opens it next, best somebody who has not been there.
  const last = [1, 2].find((who) => !there.has(who)) ?? 1;
  await again(last);
  await goOnAt(last);
  look();
  wrong.push(...leftOpen(account, isRefused));
  return [...new Set(wrong)];
}

const change = async (account: Account, ticket: Record<string, unknown>): Promise<void> => {
  await account.ask(account.userId('Ben Ortiz'), {
    url: `/api/v2/tickets/${ticketId}.json`,
    type: 'PUT',
    contentType: 'application/json',
    data: JSON.stringify({ ticket }),
  });
};
