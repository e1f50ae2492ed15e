import { turnControls } from '../world/turn-controls.ts';
import { createWorld, type World } from '../world/world.ts';
import { liveSystems } from './live-systems.ts';
import type { Manifest } from './manifest.ts';

export type Worlds = {
  /** Made on first use. */
  get(id: string): World;
  /** A fresh one of the same scenario, or of another, its settings over those it begins with. Knobs of the person at the page stay. */
  reset(id: string, scenario: string | null, settings?: Readonly<Record<string, string>>): World;
};

export type WorldsOptions = {
  manifest: Manifest;
  /** Names in capitals; each one that is a parameter of the app overrides it. Those of a token make its system real. */
  env: Readonly<Record<string, string>>;
  now(): number;
  newId(): string;
};

export function createWorlds({ manifest, env, now, newId }: WorldsOptions): Worlds {
  const worlds = new Map<string, World>();
  const live = liveSystems(env);

  function make(id: string, scenario: string): World {
    const world = createWorld(scenario, now(), newId, id);
    for (const name of manifest.parameters) {
      const value = env[name.toUpperCase()];
      if (value === undefined) continue;
      if (name in manifest.secureScopes) world.installation.secure[name] = value;
      else world.installation.settings[name] = value;
    }
    world.live.push(...live.systems);
    world.jira.realHost = live.jiraHost;
    worlds.set(id, world);
    return world;
  }

  return {
    get: (id) => worlds.get(id) ?? make(id, ''),
    reset(id, scenario, settings = {}) {
      const old = worlds.get(id);
      const fresh = make(id, scenario ?? old?.scenario ?? '');
      Object.assign(fresh.installation.settings, settings);
      if (old !== undefined) turnControls(fresh, { ...old.controls, faults: [] });
      return fresh;
    },
  };
}
