import { openSetup } from '../../src/app-setup.ts';
import { chatChannels } from '../../src/core/chat.ts';
import type { SetupView } from '../../src/flows/setup/setup-view.ts';
import type { World } from '../../src/workbench/world/world.ts';
import { createZaf } from '../../src/zendesk/client.ts';
import { readInstallation } from '../../src/zendesk/installation.ts';
import { ids } from './a-clock.ts';
import { aConversation, aWorkbench } from './fake-zaf.ts';
import { words } from './words.ts';

/** What Zendesk's proxy lets out, and which secrets it knows, as the manifest says. */
export const proxy = {
  whitelist: ['api.linear.app', 'api.atlassian.com'],
  secureScopes: {
    linear_key: ['header'],
    jira_token: ['basic_auth_password'],
    ...Object.fromEntries(chatChannels.map((channel) => [`chat_${channel}`, ['url']])),
  },
};

type Bench = ReturnType<typeof aWorkbench>;

/** The workbench's account with an admin in front of it. */
export function aBench(change: (world: World) => void = () => {}, whitelist = proxy.whitelist): Bench {
  const conversation = aConversation();
  const bench = aWorkbench(
    conversation,
    { id: 'test', title: 'Test', conversations: [conversation] },
    { ...proxy, whitelist },
  );
  bench.world.controls.role = 'admin';
  change(bench.world);
  return bench;
}

/** Setup opened over a bench, with its settings read. Several can be open over one. */
export async function aSetup(bench: Bench = aBench()) {
  const zaf = createZaf(bench.client, bench.clock);
  const installation = await readInstallation(zaf);
  if (installation.kind !== 'done') throw new Error('The workbench does not answer');
  const setup = openSetup({
    zaf,
    clock: bench.clock,
    installation: installation.value,
    host: { agentId: bench.world.currentUserId },
    words,
    diagnostics: { note: () => {} },
    ids: ids(500),
  });
  setup.open();
  await until(() => setup.view().kind !== 'opening');
  return setup;
}

async function until(isSo: () => boolean) {
  for (let turn = 0; turn < 200 && !isSo(); turn += 1) await new Promise((next) => setTimeout(next, 0));
  if (!isSo()) throw new Error('It never came to that');
}

export function ready(view: SetupView): Extract<SetupView, { kind: 'ready' }> {
  if (view.kind !== 'ready') throw new Error(`Setup is ${view.kind}`);
  return view;
}
