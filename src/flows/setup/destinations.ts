import { targets } from '../../core/checklist/target.ts';
import { done, type Outcome } from '../../core/outcome.ts';
import type { Destination, Route } from '../../core/routing/route.ts';
import { type Finding, finding } from '../../core/setup/finding.ts';
import { loading } from '../resource.ts';
import type { SetupPorts } from './setup-ports.ts';
import type { ReadyState } from './setup-state.ts';

type BareRoute = Omit<Route, 'name'>;

const notSet = (setting: string): readonly Finding[] => [finding('wrong', setting, { kind: 'not-set' })];

const noCode: readonly Finding[] = [
  finding('wrong', null, { kind: 'unexpected', detail: 'The code for it could not be fetched' }),
];

/** The route of a rule, by its id, or of a target; null while there is none. */
function routeBy({ draft, stored }: Pick<ReadyState, 'draft' | 'stored'>, name: string): BareRoute | null {
  const rule = draft.routing.rules.find(({ id }) => id === name);
  if (rule !== undefined) return rule.route;
  const target = targets.find((each) => each === name);
  if (target === undefined) return null;
  const plain = stored.plainRoutes[target];
  return draft.routing.routes[target] ?? (plain.kind === 'route' ? plain.route : null);
}

/** Where the draft's routes and rules that are on lead. */
function destinationsOf({ draft, stored }: ReadyState): readonly Destination[] {
  const routes = [
    ...targets.map((target) => routeBy({ draft, stored }, target)),
    ...draft.routing.rules.filter(({ isOff }) => !isOff).map(({ route }) => route),
  ];
  return routes.flatMap((route) => (route === null ? [] : [route.destination]));
}

/** Asks the trackers whether Baton gets in, and whether what routes name is there. */
export function createDestinations(
  ports: Pick<SetupPorts, 'loadJira' | 'loadLinear' | 'account'>,
  ready: () => ReadyState | null,
  update: (part: (ready: ReadyState) => Partial<ReadyState>) => void,
) {
  async function deskOf(system: 'jira' | 'linear') {
    const now = ready();
    if (now === null) return null;
    return system === 'jira' ? ports.loadJira(now.draft.plain) : ports.loadLinear();
  }

  async function connection(system: 'jira' | 'linear'): Promise<readonly Finding[]> {
    try {
      const now = ready();
      const desk = await deskOf(system);
      return desk === null ? notSet('jira_email') : await desk.test(now === null ? [] : destinationsOf(now));
    } catch {
      return noCode;
    }
  }

  async function groupGood(group: string): Promise<readonly Finding[]> {
    const groups = await ports.account.groups();
    if (groups.kind !== 'done')
      return [finding('warning', null, { kind: 'unexpected', detail: groups.fault.detail })];
    const isThere = groups.value.some(({ name }) => name.trim().toLowerCase() === group.trim().toLowerCase());
    return isThere ? [] : [finding('wrong', null, { kind: 'group-gone', name: group })];
  }

  async function checked(route: BareRoute): Promise<readonly Finding[]> {
    const { destination } = route;
    const group = destination.kind === 'group' ? destination.group : route.group;
    const ofGroup = group === null ? [] : await groupGood(group);
    if (destination.kind === 'group') {
      return ofGroup.length > 0
        ? ofGroup
        : [finding('good', null, { kind: 'route-good', where: destination.group })];
    }
    try {
      const desk = await deskOf(destination.kind);
      return [...ofGroup, ...(desk === null ? notSet('jira_email') : await desk.check(route))];
    } catch {
      return noCode;
    }
  }

  return {
    connection,
    check: async (name: string): Promise<void> => {
      const now = ready();
      const route = now === null ? null : routeBy(now, name);
      if (route === null) return;
      update(({ destinations }) => ({ destinations: { ...destinations, [name]: loading } }));
      const value = await checked(route);
      update(({ destinations }) => ({ destinations: { ...destinations, [name]: { kind: 'ready', value } } }));
    },
    testIssue: async (name: string): Promise<Outcome<readonly Finding[]>> => {
      const now = ready();
      const route = now === null ? null : routeBy(now, name);
      if (route === null || route.destination.kind === 'group') return done([]);
      try {
        const desk = await deskOf(route.destination.kind);
        return done(desk === null ? notSet('jira_email') : await desk.testIssue(route));
      } catch {
        return done(noCode);
      }
    },
  };
}
