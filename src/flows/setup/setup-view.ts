import type { Target } from '../../core/checklist/target.ts';
import type { Fault } from '../../core/outcome.ts';
import type { Never } from '../../core/routing/never.ts';
import type { RouteSetting } from '../../core/settings.ts';
import type { SetupChange } from '../../core/setup/changes.ts';
import type { SetupDocument } from '../../core/setup/document.ts';
import type { Finding, Tested } from '../../core/setup/finding.ts';
import type { SettingsProblem } from '../../core/setup/problem.ts';
import type { Stored } from '../../core/setup/stored.ts';
import type { Resource } from '../resource.ts';
import type { Trial } from './trial.ts';

/** The stored text cannot be used. Until it is put right the last good one is, or the five plain settings are. */
export type Broken = { problem: SettingsProblem; text: string; used: 'backup' | 'plain' };

/** Somebody else saved since this page read the settings. */
export type Conflict = { theirs: SetupDocument; changes: readonly SetupChange[]; stored: Stored };

export type Saving =
  | { kind: 'idle' }
  | { kind: 'running' }
  | { kind: 'saved' }
  | { kind: 'failed'; fault: Fault }
  /** What the draft would be read as: such as a zone without a name. Nothing was saved. */
  | { kind: 'invalid'; problem: SettingsProblem }
  /** What was read back after saving is not what was sent. */
  | { kind: 'cut-off' };

/** Everything that Setup shows. */
export type SetupView =
  | { kind: 'opening' }
  | { kind: 'failed'; fault: Fault }
  | { kind: 'not-admin' }
  | {
      kind: 'ready';
      saved: SetupDocument;
      draft: SetupDocument;
      /** What saving would change. */
      changes: readonly SetupChange[];
      /** Characters of the text that would be saved, and how many a setting surely holds. */
      size: { length: number; limit: number };
      broken: Broken | null;
      conflict: Conflict | null;
      saving: Saving;
      /** Rules that nothing can reach, by their id. */
      never: ReadonlyMap<string, Never>;
      /** What the five plain settings say by themselves: used where the document leaves a target to them. */
      plainRoutes: Readonly<Record<Target, RouteSetting>>;
      /** Targets whose plain `route_*` setting was edited by hand since: it is not what is used. */
      handEdited: readonly Target[];
      tests: Readonly<Record<Tested, Resource<readonly Finding[]>>>;
      /** Of the routes, by rule id or target: whether their destinations are there. */
      destinations: Readonly<Record<string, Resource<readonly Finding[]>>>;
      /** What the last trial found. */
      trial: Resource<Trial>;
    };
