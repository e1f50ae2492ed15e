import { customField, demandingScreen, options, usualScreen } from './jira-fields.ts';
import type { JiraField, JiraProject } from './jira-site.ts';
import type { LinearTeam } from './linear-workspace.ts';
import type { World } from './world.ts';

const projects = 300;
const issueTypes = 40;
const teams = 80;
const members = 120;

const areas = [
  'Billing',
  'Search',
  'Mobile',
  'Import',
  'Export',
  'Login',
  'Reports',
  'Orders',
  'Stock',
  'Mail',
];
const regions = [
  'EMEA',
  'Americas',
  'Asia',
  'Nordics',
  'Iberia',
  'DACH',
  'Benelux',
  'Oceania',
  'Africa',
  'Core',
];

/** Enough of the beginning of the alphabet for keys of three letters. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const keyOf = (prefix: string, index: number): string =>
  `${prefix}${letters[Math.floor(index / 26) % 26]}${letters[index % 26]}`;

const nameOf = (index: number): string =>
  `${areas[index % areas.length]} ${regions[Math.floor(index / areas.length) % regions.length]} ${Math.floor(index / 100) + 1}`;

/** Required fields of every kind, until there are 25 that Baton does not fill by itself. */
function screenOfMany(): JiraField[] {
  const screen = demandingScreen();
  const filled = ['summary', 'issuetype', 'project', 'description', 'reporter', 'priority', 'labels'];
  const isAsked = ({ id, required }: JiraField) => required && !filled.includes(id);
  for (let number = 11_000; screen.filter(isAsked).length < 25; number += 1)
    screen.push(
      customField(number, `Checked by ${regions[number % regions.length]}`, 'select', 'option', {
        options: options(number * 10, 'Yes', 'No', 'Not needed'),
      }),
    );
  return screen;
}

function bigProject(index: number): JiraProject {
  const types = index === 0 ? issueTypes : 4;
  return {
    id: String(40_000 + index),
    key: keyOf('B', index),
    name: nameOf(index),
    kind: index % 7 === 0 ? 'service_desk' : 'software',
    lastNumber: index,
    issueTypes: Array.from({ length: types }, (_, type) => ({
      id: String(500_000 + index * 100 + type),
      name: type === 0 ? 'Bug' : type === 1 ? 'Change' : `Request ${type}`,
      fields: type === 1 ? screenOfMany() : usualScreen(),
    })),
  };
}

/** An account as large as large companies have it. Its first Jira project has the most issue types. */
export function makeBig(world: World, newId: () => string): void {
  world.jira.projects.push(
    ...Array.from({ length: projects - world.jira.projects.length }, (_, at) => bigProject(at)),
  );
  const states = world.linear.teams[0]?.states ?? [];
  const more = Array.from(
    { length: teams - world.linear.teams.length },
    (_, at): LinearTeam => ({
      id: newId(),
      key: keyOf('T', at),
      name: nameOf(at),
      lastNumber: at,
      states: states.map((state) => ({ ...state, id: newId() })),
    }),
  );
  world.linear.teams.push(...more);
  const ids = world.linear.teams.map(({ id }) => id);
  for (let at = 0; at < members; at += 1)
    world.linear.members.push({
      id: newId(),
      name: `${areas[at % areas.length]} engineer ${at + 1}`,
      email: `engineer-${at + 1}@larkfield.example`,
      active: true,
      teamIds: ids.filter((_, index) => index % 12 === at % 12),
    });
  for (const [at, teamId] of ids.entries()) {
    world.linear.projects.push({ id: newId(), name: `${nameOf(at)} roadmap`, teamIds: [teamId] });
    world.linear.labels.push({
      id: newId(),
      name: `area-${areas[at % areas.length]?.toLowerCase()}`,
      teamId,
    });
  }
}
