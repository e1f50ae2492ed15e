import { bareScreen, demandingScreen, ownPriorities, strangeScreen, usualScreen } from './jira-fields.ts';
import type { JiraField, JiraProject, JiraSite } from './jira-site.ts';

/** The token that the installation of a new world holds. It opens nothing but this site. */
export const workbenchToken = 'workbench-jira-token';
export const workbenchEmail = 'support@larkfield.example';

type ProjectPlan = Pick<JiraProject, 'key' | 'name' | 'kind' | 'lastNumber'> & {
  issueTypes: Record<string, JiraField[]>;
};

const plans = (): ProjectPlan[] => [
  {
    key: 'ENG',
    name: 'Engineering',
    kind: 'software',
    lastNumber: 812,
    issueTypes: { Bug: usualScreen(), Story: usualScreen(), Task: usualScreen() },
  },
  {
    key: 'OPS',
    name: 'Operations',
    kind: 'service_desk',
    lastNumber: 240,
    issueTypes: { Incident: demandingScreen(), Task: usualScreen(), 'Account request': strangeScreen() },
  },
  {
    key: 'SEC',
    name: 'Security',
    kind: 'software',
    lastNumber: 58,
    issueTypes: { Vulnerability: usualScreen(ownPriorities), Question: bareScreen() },
  },
];

function makeProjects(): JiraProject[] {
  let typeId = 10_000;
  return plans().map(({ issueTypes, ...plan }, index) => ({
    ...plan,
    id: String(10_000 + index),
    issueTypes: Object.entries(issueTypes).map(([name, fields]) => {
      typeId += 1;
      return { id: String(typeId), name, fields };
    }),
  }));
}

/** A site with three projects and no issues. */
export const newJiraSite = (newId: () => string): JiraSite => ({
  host: 'larkfield.atlassian.net',
  realHost: null,
  cloudId: newId(),
  users: [
    { accountId: '5b10a2844c20165700ede21a', name: 'Larkfield support', email: workbenchEmail },
    { accountId: '5b10a2844c20165700ede21b', name: 'Ada Okafor', email: 'ada.okafor@larkfield.example' },
    { accountId: '5b10a2844c20165700ede21c', name: 'Tomas Vrba', email: 'tomas.vrba@larkfield.example' },
  ],
  tokens: [{ accountId: '5b10a2844c20165700ede21a', token: workbenchToken }],
  statuses: [
    { id: '10000', name: 'To Do', category: 'new' },
    { id: '10001', name: 'In Progress', category: 'indeterminate' },
    { id: '10002', name: 'Done', category: 'done' },
  ],
  projects: makeProjects(),
  issues: [],
  lastId: 20_000,
  indexLag: 0,
  proxyUserAgent: 'Zendesk Apps Proxy',
  denied: [],
  scopes: null,
  losesCredentials: false,
  refusesBrowsers: true,
});
