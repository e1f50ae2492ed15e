import type { View } from '../../src/flows/view.ts';
import type { Account } from './account.ts';
import type { Device } from './device.ts';

/** What the agent types: it may not get lost. */
export const typed = 'Open Orders, choose Export';

/** How a person helped, each time. */
export type Help = 'sent' | 'finished' | 'waited' | 'chose to create' | 'read again';

/** More than any fault of these simulations needs. */
const patience = 12;

/** Waits for what was begun, unless the tab is closed meanwhile. */
async function until({ time }: Account, { gone }: Device, work: Promise<unknown>): Promise<'here' | 'gone'> {
  return time.run(Promise.race([work.then(() => 'here' as const), gone]));
}

/** Lets what goes on in the background come to its end. */
const moment = ({ time }: Account) => time.run(time.clock.sleep(2_000));

function isReading({ kind }: View): boolean {
  return kind === 'opening';
}

/** Opens the app; reads again when it could not be read. */
export async function open(account: Account, device: Device): Promise<void> {
  device.session.open();
  for (let tries = 0; tries < patience; tries += 1) {
    await moment(account);
    const view = device.session.view();
    if (view.kind === 'failed') device.session.open();
    else if (!isReading(view)) return;
  }
}

/** Decides that it is a defect for Engineering, and types what is missing. */
export function type({ session }: Device): void {
  session.answer('E1a', 'yes');
  session.chooseTarget('T2');
  session.edit('steps', typed);
  session.edit('deadline', '2026-03-13');
}

/** Presses the one button that there is for it. */
const start = ({ known }: Account, { session }: Device) =>
  known === null ? session.send() : session.linkInstead(known);

export const send = (account: Account, device: Device) => until(account, device, start(account, device));

/** What a person does who sees this, until it is sent. */
export async function help(account: Account, device: Device): Promise<Help | 'gone' | null> {
  const { session } = device;
  const view = session.view();
  const go = async (as: Help, work: Promise<unknown>) =>
    (await until(account, device, work)) === 'gone' ? 'gone' : as;
  switch (view.kind) {
    case 'draft':
      if (view.draft.fields.steps === undefined) type(device);
      return go('sent', start(account, device));
    case 'interrupted':
      return go('finished', session.finish());
    case 'claimed':
      await account.passClaim();
      return 'waited';
    case 'stopped':
      if (view.fault.kind === 'unfound') return go('chose to create', session.finish('create'));
      if (!view.nothingHappened) return go('finished', session.finish());
      session.backToDraft();
      return 'read again';
    case 'opening':
    case 'sending':
    case 'failed':
      await open(account, device);
      return 'read again';
    default:
      return null;
  }
}

/**
 * Goes on until nothing is left to do, or patience ends. Says how. `look` is called whenever something was done, with
 * how often a person has chosen to create.
 */
export async function goOn(
  account: Account,
  device: Device,
  look: (chosen: number) => void,
): Promise<readonly Help[]> {
  const helped: Help[] = [];
  for (let tries = 0; tries < patience; tries += 1) {
    const how = await help(account, device);
    if (how === null || how === 'gone') return helped;
    helped.push(how);
    look(helped.filter((each) => each === 'chose to create').length);
  }
  return helped;
}
