import { type Target, targets } from '../checklist/target.ts';
import { defaultPolicies, type Policies } from '../policies.ts';
import type { Route } from '../routing/route.ts';
import { type Node, parseJson, placeIn } from './json-text.ts';
import type { SettingsProblem } from './problem.ts';
import {
  figure,
  like,
  mapRead,
  objectOf,
  orNull,
  type Read,
  recordOf,
  text,
  type Wrong,
} from './read-kit.ts';
import { readPolicies } from './read-policies.ts';
import { readRules, route } from './read-rules.ts';
import { type RoutingSettings, settingsVersion } from './routing-settings.ts';

export type ReadSettings =
  | { kind: 'settings'; settings: RoutingSettings }
  | { kind: 'wrong'; problem: SettingsProblem };

type Routes = RoutingSettings['routes'];

const noRoutes: Routes = { T1: null, T2: null, T3: null, T4: null, T5: null };

export const noSettings: RoutingSettings = {
  revision: 0,
  saved: null,
  routes: noRoutes,
  rules: [],
  policies: defaultPolicies,
};

const routes: Read<Routes> = mapRead(
  recordOf<Target, Omit<Route, 'name'> | null>(targets, orNull(route)),
  (found) => ({ value: { ...noRoutes, ...found } }),
);

const saved = objectOf(
  {
    by: objectOf({ id: figure, name: text }, {}),
    at: like(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/, '2026-03-09T14:00:00Z'),
  },
  {},
);

const wholeWith = (policies: Policies) =>
  objectOf(
    {
      version: figure,
      revision: figure,
      saved: orNull(saved),
      routes,
      rules: readRules,
      policies: readPolicies(policies),
    },
    { ...noSettings, version: settingsVersion, policies },
  );

const whole = wholeWith(defaultPolicies);
/** In version 1 the front line went directly where the text did not say otherwise. */
const wholeOfFirst = wholeWith({ ...defaultPolicies, isDirect: true });

/** A later version may have anything in it, so its number is looked at before everything else. */
function versionIn(root: Node): Node | undefined {
  return root.kind === 'object' ? root.entries.find(({ key }) => key === 'version')?.value : undefined;
}

function problemIn(source: string, { at, path, problem }: Wrong): ReadSettings {
  return { kind: 'wrong', problem: { ...placeIn(source, at), key: path, ...problem } as SettingsProblem };
}

/** Reads the text of the `routing` setting. Never throws; what is wrong is said with its place. */
export function readSettingsText(source: string): ReadSettings {
  const parsed = parseJson(source);
  if (parsed.kind === 'wrong') {
    const { at, found, expected } = parsed.problem;
    return problemIn(source, { at, path: '', problem: { kind: 'syntax', found, expected } });
  }
  const version = versionIn(parsed.root);
  if (version?.kind === 'number' && version.number > settingsVersion) {
    const problem = { kind: 'newer', version: version.number } as const;
    return problemIn(source, { at: version.at, path: 'version', problem });
  }
  const isFirst = version?.kind === 'number' && version.number === 1;
  const got = (isFirst ? wholeOfFirst : whole)(parsed.root, '');
  if ('wrong' in got) return problemIn(source, got.wrong);
  const { version: _, ...settings } = got.value;
  return { kind: 'settings', settings };
}
