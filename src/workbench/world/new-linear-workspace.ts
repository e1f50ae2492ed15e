import type { LinearState, LinearWorkspace } from './linear-workspace.ts';

const teams = [
  { key: 'ENG', name: 'Engineering', lastNumber: 411 },
  { key: 'PRO', name: 'Product', lastNumber: 96 },
  { key: 'SEC', name: 'Security', lastNumber: 37 },
];

const states: readonly Pick<LinearState, 'name' | 'type'>[] = [
  { name: 'Triage', type: 'triage' },
  { name: 'Backlog', type: 'backlog' },
  { name: 'Todo', type: 'unstarted' },
  { name: 'In Progress', type: 'started' },
  { name: 'Done', type: 'completed' },
  { name: 'Canceled', type: 'canceled' },
];

/** The key that the installation of a new world holds. It opens nothing but this workspace. */
export const workbenchKey = 'workbench-linear-key';

/** A workspace with three teams, their states and labels, and no issues. */
export function newLinearWorkspace(newId: () => string): LinearWorkspace {
  const made = teams.map((team) => ({
    ...team,
    id: newId(),
    states: states.map((state, position) => ({ ...state, id: newId(), position })),
  }));
  const [engineering] = made;
  const ids = made.map(({ id }) => id);
  return {
    urlKey: 'larkfield',
    viewer: { id: newId(), name: 'Larkfield support', email: 'support@larkfield.example' },
    apiKeys: [workbenchKey],
    mayWrite: true,
    teams: made,
    labels: [
      { id: newId(), name: 'from-support', teamId: null },
      { id: newId(), name: 'vip', teamId: null },
      { id: newId(), name: 'Bug', teamId: engineering?.id ?? null },
    ],
    projects: [
      { id: newId(), name: 'Export 2.0', teamIds: engineering === undefined ? [] : [engineering.id] },
    ],
    members: [
      { id: newId(), name: 'Ada Okafor', email: 'ada.okafor@larkfield.example', active: true, teamIds: ids },
      { id: newId(), name: 'Tomas Vrba', email: 'tomas.vrba@larkfield.example', active: false, teamIds: ids },
    ],
    issues: [],
    searches: [],
  };
}
