import type { Outcome } from '../../src/core/outcome.ts';
import type { Zaf } from '../../src/zendesk/client.ts';
import { type FieldIds, readFieldIds } from '../../src/zendesk/field-ids.ts';
import { type Installation, readInstallation } from '../../src/zendesk/installation.ts';
import type { Account } from './account.ts';

export function need<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'done') return outcome.value;
  throw new Error(outcome.fault.detail);
}

type Knowledge = { installation: Installation; fieldIds: FieldIds };

/** What every device reads of its account, and reads the same as long as the settings are. */
const knowledge = new WeakMap<Account['world']['installation']['settings'], Promise<Knowledge>>();

async function read(zaf: Zaf): Promise<Knowledge> {
  return { installation: need(await readInstallation(zaf)), fieldIds: need(await readFieldIds(zaf)) };
}

export function known({ world }: Account, zaf: Zaf): Promise<Knowledge> {
  const { settings } = world.installation;
  const found = knowledge.get(settings) ?? read(zaf);
  knowledge.set(settings, found);
  return found;
}
