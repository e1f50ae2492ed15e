import type { LinearSnapshot, Snapshot } from '../contract.ts';
import type { World } from './world.ts';

/** What the pages show of a world. Secure settings are not in it. */
export declare function snapshotOf(world: World): Snapshot;

export declare function linearSnapshotOf(world: World): LinearSnapshot;
