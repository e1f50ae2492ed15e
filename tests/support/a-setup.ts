import type { Target } from '../../src/core/checklist/target.ts';
import type { Choice, FormField } from '../../src/core/form-field.ts';
import { done, type Outcome } from '../../src/core/outcome.ts';
import { defaultPolicies } from '../../src/core/policies.ts';
import { neverTaken } from '../../src/core/routing/never.ts';
import type { RouteSetting } from '../../src/core/settings.ts';
import { changesOf } from '../../src/core/setup/changes.ts';
import type { SetupDocument } from '../../src/core/setup/document.ts';
import { type Finding, finding } from '../../src/core/setup/finding.ts';
import type { PickLists, Setup } from '../../src/flows/setup/setup.ts';
import type { SetupView } from '../../src/flows/setup/setup-view.ts';

type ReadyView = Extract<SetupView, { kind: 'ready' }>;

export const aSetupDocument = (
  but: Partial<SetupDocument['routing']> = {},
  plain: Partial<SetupDocument['plain']> = {},
): SetupDocument => ({
  routing: {
    revision: 0,
    saved: null,
    routes: { T1: null, T2: null, T3: null, T4: null, T5: null },
    rules: [],
    policies: defaultPolicies,
    ...but,
  },
  plain: {
    revenue_field: '',
    contact: '',
    jira_site: '',
    jira_cloud_id: '',
    jira_email: '',
    teams_host: '',
    ...plain,
  },
});

const unset = (setting: string): RouteSetting => ({ kind: 'unset', setting });

const noPlainRoutes: Readonly<Record<Target, RouteSetting>> = {
  T1: unset('route_l2'),
  T2: unset('route_engineering'),
  T3: unset('route_product'),
  T4: unset('route_security'),
  T5: unset('route_leadership'),
};

const choices = (...names: readonly string[]): readonly Choice[] => names.map((name) => ({ id: name, name }));
const answer = async <T>(value: T): Promise<Outcome<T>> => done(value);

const region: FormField = {
  id: 'customfield_10031',
  name: 'Region',
  required: true,
  kind: 'select',
  options: choices('EMEA', 'Americas'),
};

const someLists: PickLists = {
  jiraProjects: () =>
    answer([
      { id: 'ENG', name: 'Engineering (ENG)' },
      { id: 'PROD', name: 'Product (PROD)' },
    ]),
  issueTypes: () => answer(choices('Bug', 'Incident', 'Task')),
  components: () => answer(choices('Exports', 'Billing')),
  jiraPriorities: () => answer(choices('P1', 'P2', 'P3')),
  jiraPeople: () => answer([]),
  jiraFields: () => answer([region]),
  linearTeams: () =>
    answer([
      { id: 'ENG', name: 'Engineering (ENG)' },
      { id: 'PRO', name: 'Product (PRO)' },
    ]),
  linearProjects: () => answer([]),
  linearLabels: () => answer(choices('from-support')),
  linearMembers: () => answer([]),
  groups: () => answer([{ id: '1', name: 'Tier 2 support' }]),
  brands: () => answer([{ id: '2', name: 'Larkfield' }]),
  forms: () => answer([]),
  ticketFields: () =>
    answer([
      { id: '360', name: 'Area', required: false, kind: 'select', options: choices('reporting', 'billing') },
    ]),
  organizationFields: () => answer([{ id: 'arr', name: 'ARR', required: false, kind: 'number' }]),
  schedules: () => answer([]),
};

type Call = readonly [command: string, ...values: unknown[]];

type Options = { lists?: Partial<PickLists>; view?: Partial<ReadyView>; found?: readonly Finding[] };

/** A setup that keeps its draft, remembers what it was told, and saves nothing. `show` changes the view. */
export function aFakeSetup(
  saved: SetupDocument = aSetupDocument(),
  { lists = {}, view: more, found }: Options = {},
) {
  const calls: Call[] = [];
  const listeners = new Set<() => void>();
  let ids = 0;
  let view: ReadyView = {
    kind: 'ready',
    saved,
    draft: saved,
    changes: [],
    size: { length: 400, limit: 20_000 },
    broken: null,
    conflict: null,
    saving: { kind: 'idle' },
    never: neverTaken(saved.routing.rules),
    plainRoutes: noPlainRoutes,
    handEdited: [],
    tests: {
      account: { kind: 'idle' },
      jira: { kind: 'idle' },
      linear: { kind: 'idle' },
      chat: { kind: 'idle' },
    },
    destinations: {},
    trial: { kind: 'idle' },
    ...more,
  };
  const show = (next: Partial<ReadyView>) => {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  };
  const draw = (draft: SetupDocument) =>
    show({ draft, changes: changesOf(view.saved, draft), never: neverTaken(draft.routing.rules) });
  const note =
    (command: string) =>
    (...values: unknown[]) => {
      calls.push([command, ...values]);
    };
  const setup: Setup = {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: note('open'),
    newId: () => `new-${++ids}`,
    edit: (change) => draw(change(view.draft)),
    discard: () => draw(view.saved),
    save: async () => note('save')(view.draft),
    takeTheirs: note('takeTheirs'),
    keepMine: note('keepMine'),
    exportText: () => JSON.stringify(view.draft.routing, null, 2),
    importText: (text) => {
      note('importText')(text);
      return { kind: 'taken' };
    },
    test: async (what) => note('test')(what),
    testIssue: async (route) => {
      note('testIssue')(route);
      return done([]);
    },
    postTest: async (place, title) => {
      note('postTest')(place, title);
      return finding('good', null, { kind: 'test-message-posted', ...place });
    },
    checkDestination: async (route) => {
      const value = found ?? [
        { kind: 'route-good' as const, where: 'ENG', level: 'good' as const, setting: null },
      ];
      show({ destinations: { ...view.destinations, [route]: { kind: 'ready', value } } });
    },
    tryTicket: async (...asked) => note('tryTicket')(...asked),
    lists: { ...someLists, ...lists },
    exportRecords: async (as) => {
      note('exportRecords')(as);
      return done({ text: '', count: 3, unread: 0 });
    },
    close: note('close'),
  };
  return { setup, calls, show };
}
