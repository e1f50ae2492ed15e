import type { Scenario } from './scenario.ts';

const first: Scenario = { id: 'first-steps', title: 'First steps', conversations: [] };

/** In the order of the workbench's menu; the first one is where everybody starts. */
export const scenarios: readonly Scenario[] = [first];

export const findScenario = (id: string): Scenario =>
  scenarios.find((scenario) => scenario.id === id) ?? first;
