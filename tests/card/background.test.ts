import { afterEach, expect, test, vi } from 'vitest';
import { startBackground } from '../../src/card/background.ts';
import { createQuestions } from '../../src/card/host-place.ts';
import { findScenario } from '../../src/workbench/scenarios/scenarios.ts';
import { aWorkbench } from '../support/fake-zaf.ts';

afterEach(() => vi.unstubAllGlobals());

/** The place without a screen at an account with many escalations, some of them the agent's own. */
async function atAccount(settings: Readonly<Record<string, string>> = {}) {
  const scenario = findScenario('lead-board');
  const [first] = scenario.conversations;
  if (first === undefined) throw new Error('No conversation');
  const bench = aWorkbench(first, scenario);
  Object.assign(bench.world.installation.settings, settings);
  const questions = createQuestions(bench.client, bench.clock);
  const host = await questions.place();
  if (host === null) throw new Error('No host');
  const notices: unknown[] = [];
  const client: typeof bench.client = {
    ...bench.client,
    invoke: async (_path, text) => notices.push(text),
  };
  const asked: string[] = [];
  const start = () =>
    startBackground(
      {
        client,
        clock: bench.clock,
        questions,
        askIssues: async (refs) => {
          asked.push(...refs.map(({ key }) => key));
          return [];
        },
      },
      host,
    );
  return { ...bench, start, notices, asked };
}

/** The browser lets one tab at a time do it. */
const letIn = () =>
  vi.stubGlobal('navigator', {
    locks: { request: (_: string, _options: unknown, run: (lock: object) => unknown) => run({}) },
  });

test('one search finds the overdue ones of the agent, and the issues that they wait for', async () => {
  letIn();
  const { start, requests, notices, asked } = await atAccount();
  void start();
  await vi.waitFor(() => expect(notices).toContainEqual(expect.stringContaining('customer of #52002')));
  expect(requests).toHaveLength(1);
  expect(notices.join()).not.toContain('#52006');
  expect(asked).toContain('ENG-401');
});

test('an admin can switch it off: then it asks for nothing', async () => {
  const policies = { looksInBackground: false };
  const routing = JSON.stringify({ version: 1, revision: 1, saved: null, routes: {}, rules: [], policies });
  const { start, requests, notices } = await atAccount({ routing });
  await start();
  expect([requests, notices]).toEqual([[], []]);
});
