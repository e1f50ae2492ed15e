import { anAccount, type Way } from './account.ts';
import { goOn, type Help, open, send } from './agent.ts';
import { aDevice } from './device.ts';
import { type Place, placesOf, writing } from './steps.ts';
import { isRefusal, readTroubles, type Trouble, writeTroubles } from './troubles.ts';
import { leftOpen, liesOf, whatIs } from './truths.ts';

/** Who goes on: on the same device, somebody else two minutes later, or the same agent where nothing is stored. */
const resumers = ['same', 'other', 'elsewhere'] as const;
type Resumer = (typeof resumers)[number];

type Case = { way: Way; place: Place; trouble: Trouble; resumer: Resumer };

/** `by itself`: the fault was overcome without anybody. `stopped`: the agent was told, or the tab was gone. */
export type Result = {
  case: Case;
  end: 'by itself' | 'nothing happened' | 'half-way';
  helped: readonly Help[];
  issues: number;
  notes: number;
  wrong: readonly string[];
};

export const nameOf = ({ way, place, trouble, resumer }: Case): string =>
  `${way}, ${place.step} (request ${place.nth}): ${trouble.name} ${trouble.when}; ${resumer}`;

const inTracker: readonly Place['step'][] = ['issue', 'comment', 'link', 'look up'];

const isOf = ({ place, way }: Pick<Case, 'place' | 'way'>, { of }: Trouble): boolean =>
  of === undefined || (way.endsWith('jira') && inTracker.includes(place.step));

/** Every request of a way × everything that can go wrong with it. */
async function trialsOf(way: Way): Promise<readonly Omit<Case, 'resumer'>[]> {
  const places = await placesOf(way);
  return places.flatMap((place) =>
    (place.isWrite ? writeTroubles : readTroubles)
      .filter((trouble) => isOf({ place, way }, trouble))
      .map((trouble) => ({ way, place, trouble })),
  );
}

/** Sends, suffers, and has somebody go on until all is done. */
async function play(of: Case): Promise<Result> {
  const account = anAccount(of.way);
  const first = await writing(account);
  let asked = 0;
  first.meddleWith(() => {
    asked += 1;
    return asked - 1 === of.place.nth ? of.trouble : null;
  });
  const isGone = (await send(account, first)) === 'gone';
  first.meddleWith(() => null);
  const view = first.session.view();
  const wrong = isGone ? [] : [...liesOf(account, first)];
  const end =
    view.kind === 'escalated'
      ? 'by itself'
      : view.kind === 'stopped' && view.nothingHappened
        ? 'nothing happened'
        : 'half-way';

  const isSame = of.resumer === 'same' && !isGone && of.trouble.how !== 'offline';
  const second = isSame ? first : await resumed();
  const helped = await goOn(account, second, (chosen) => {
    wrong.push(...liesOf(account, second, { chosen, typedOn: [first, second] }));
  });
  wrong.push(...leftOpen(account, isRefusal(of.trouble)));
  const { issues, events } = whatIs(account);
  return { case: of, end, helped, issues: issues.length, notes: events.length, wrong: [...new Set(wrong)] };

  async function resumed() {
    if (!isGone) first.close();
    if (of.resumer === 'other') await account.passClaim();
    const who = of.resumer === 'other' ? 'Ben Ortiz' : 'Maya Lindqvist';
    const memory = of.resumer === 'same' ? first.memory : undefined;
    const device = await aDevice(account, account.userId(who), memory);
    await open(account, device);
    return device;
  }
}

/** Plays every fault; where there is something to go on with, once with each who may. */
export async function playAll(way: Way): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const trial of await trialsOf(way)) {
    for (const resumer of resumers) {
      const result = await play({ ...trial, resumer });
      results.push(result);
      if (result.end === 'by itself') break;
    }
  }
  return results;
}
