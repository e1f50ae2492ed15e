import type { RelayRequest } from '../../src/workbench/contract.ts';
import { type Account, anAccount, type Way } from './account.ts';
import { open, send, type } from './agent.ts';
import { aDevice } from './device.ts';

export type Step = 'claim' | 'read back' | 'look up' | 'issue' | 'comment' | 'link' | 'note';

export type Place = {
  step: Step;
  /** Of the requests that sending makes, from 0. */
  nth: number;
  isWrite: boolean;
};

export const isWriting = ({ type: method = 'GET', data = '' }: RelayRequest): boolean =>
  method !== 'GET' && !data.includes('query Baton');

function stepOf(request: RelayRequest, before: readonly Place[]): Step {
  const { url, data = '' } = request;
  const isTicket = /\/tickets\/\d+\.json/.test(url);
  if (isTicket && isWriting(request)) return data.includes('"comment"') ? 'note' : 'claim';
  if (isTicket)
    return before.some(({ step, isWrite }) => step === 'claim' && isWrite) ? 'read back' : 'claim';
  if (url.endsWith('/remotelink') || /BatonLink|BatonAttach/.test(data)) return 'link';
  if (isWriting(request) && (url.endsWith('/comment') || data.includes('BatonComment'))) return 'comment';
  return isWriting(request) ? 'issue' : 'look up';
}

/** Opens the app on a new device of Maya's and types the brief. */
export async function writing(account: Account) {
  const device = await aDevice(account, account.userId('Maya Lindqvist'));
  await open(account, device);
  type(device);
  return device;
}

/** The requests that sending makes when nothing goes wrong, up to the note. */
export async function placesOf(way: Way): Promise<readonly Place[]> {
  const account = anAccount(way);
  const device = await writing(account);
  const places: Place[] = [];
  device.meddleWith((request) => {
    const step = stepOf(request, places);
    places.push({ step, nth: places.length, isWrite: isWriting(request) });
    return null;
  });
  await send(account, device);
  const last = places.findLastIndex(({ step }) => step === 'note');
  return places.slice(0, last + 1);
}
