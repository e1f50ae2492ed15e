import type { Controls } from '../contract.ts';
import type { World } from './world.ts';

const proxyNames = {
  own: 'Zendesk Apps Proxy',
  browser:
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/134.0.0.0 Safari/537.36',
} as const;

/** How a world begins. */
export const firstControls = (): Controls => ({
  role: 'agent',
  locale: 'en',
  colorScheme: 'light',
  latency: 0,
  indexLag: 0,
  looksLikeBrowser: false,
  withholdsHeaders: false,
  faults: [],
});

/** Turns knobs of a world; those of its Jira are turned there. */
export function turnControls(world: World, wanted: Partial<Controls>): void {
  Object.assign(world.controls, wanted);
  const { indexLag, looksLikeBrowser } = world.controls;
  if (wanted.indexLag !== undefined) world.jira.indexLag = indexLag * 1000;
  if (wanted.looksLikeBrowser !== undefined)
    world.jira.proxyUserAgent = looksLikeBrowser ? proxyNames.browser : proxyNames.own;
}
