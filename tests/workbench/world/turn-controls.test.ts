import { expect, test } from 'vitest';
import { toRequestEnd } from '../../../src/workbench/host/jqxhr.ts';
import { turnControls } from '../../../src/workbench/world/turn-controls.ts';
import { at, aWorkbench } from '../../support/a-world.ts';

test('the knobs of Jira are turned at its site, and back', () => {
  const { world } = aWorkbench();
  turnControls(world, { indexLag: 15, looksLikeBrowser: true });
  expect(world.jira).toMatchObject({ indexLag: 15_000, proxyUserAgent: expect.stringMatching(/^Mozilla/) });
  turnControls(world, { indexLag: 0, looksLikeBrowser: false });
  expect(world.jira).toMatchObject({ indexLag: 0, proxyUserAgent: 'Zendesk Apps Proxy' });
});

test('a knob that is not named stays as it is', () => {
  const { world } = aWorkbench();
  turnControls(world, { indexLag: 15 });
  turnControls(world, { latency: 300 });
  expect(world.controls).toMatchObject({ indexLag: 15, latency: 300 });
  expect(world.jira.indexLag).toBe(15_000);
});

test('withheld headers do not reach the app, and its answer is still read as JSON', async () => {
  const { world, get } = aWorkbench();
  const ask = async () =>
    toRequestEnd(await get('/api/v2/tickets/48213.json'), { httpCompleteResponse: true }).responseArgs[0];
  expect(at(await ask(), 'responseHeaders')).toMatch(/^content-type/);
  turnControls(world, { withholdsHeaders: true });
  const withheld = await ask();
  expect(at(withheld, 'responseHeaders')).toBeUndefined();
  expect(at(withheld, 'responseJSON.ticket.id')).toBe(48213);
});
