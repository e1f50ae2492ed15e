import { defaultPolicies } from '../../../src/core/policies.ts';
import { createBoard } from '../../../src/flows/board/board.ts';
import type { ReadyBoard } from '../../../src/flows/board/board-view.ts';
import { createTrackers } from '../../../src/trackers/trackers.ts';
import type { Scenario } from '../../../src/workbench/scenarios/scenario.ts';
import { findScenario } from '../../../src/workbench/scenarios/scenarios.ts';
import { createZaf } from '../../../src/zendesk/client.ts';
import { readFieldIds } from '../../../src/zendesk/field-ids.ts';
import { readInstallation } from '../../../src/zendesk/installation.ts';
import { createBoardReader } from '../../../src/zendesk/read-board.ts';
import { createSend } from '../../../src/zendesk/send.ts';
import { calendar, compare } from '../../support/a-board.ts';
import { aWorkbench } from '../../support/fake-zaf.ts';

const reach = {
  whitelist: ['api.linear.app', 'api.atlassian.com'],
  secureScopes: { linear_key: ['header'], jira_token: ['basic_auth_password'] },
};

/** A board over the workbench's account, in this process. Its time stands still. */
export async function atBoard(scenario: Scenario = findScenario('lead-board')) {
  const [first] = scenario.conversations;
  if (first === undefined) throw new Error('A board without tickets');
  const bench = aWorkbench(first, scenario, reach);
  const zaf = createZaf(bench.client, bench.clock);
  const [installation, fieldIds] = await Promise.all([readInstallation(zaf), readFieldIds(zaf)]);
  if (installation.kind !== 'done' || fieldIds.kind !== 'done') throw new Error('No installation');
  const { place, settings } = installation.value;
  const opened: number[] = [];
  const { clock } = bench;
  bench.requests.length = 0;
  const open = () =>
    createBoard({
      reader: createBoardReader({
        zaf,
        clock,
        place,
        fieldIds: fieldIds.value,
        revenueField: settings.revenueField,
      }),
      trackers: createTrackers({ send: createSend(zaf), clock, jira: settings.jira }),
      clock,
      calendar,
      timeZone: 'UTC',
      policies: defaultPolicies,
      compare,
      openTicket: async (id) => {
        opened.push(id);
        return true;
      },
    });
  /** What it asked for, short: the search by its page, the trackers by their host. */
  const asked = () => bench.requests.map(({ url }) => url);
  return { ...bench, fieldIds: fieldIds.value, open, opened, asked };
}

/** Resolves when the board looks as expected; it fails by the time-out of the test. */
export async function untilReady(
  board: ReturnType<Awaited<ReturnType<typeof atBoard>>['open']>,
  isThere: (view: ReadyBoard) => boolean = (view) =>
    !view.isRefreshing && view.figures.closed.kind !== 'loading',
): Promise<ReadyBoard> {
  for (;;) {
    const view = board.view();
    if (view.kind === 'ready' && isThere(view)) return view;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

export const keysOf = ({ sections }: ReadyBoard, name?: string): string[] =>
  sections
    .filter((each) => name === undefined || each.name === name)
    .flatMap(({ rows }) => rows.map(({ key }) => key));
