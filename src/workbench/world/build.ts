import type { Scenario } from '../scenarios/scenario.ts';
import type { World, WorldSource } from './world.ts';

export declare function build(scenario: Scenario, source: WorldSource, name: string): World;
