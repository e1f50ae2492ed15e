import { test as base, expect } from '@playwright/test';
import { watchForProblems } from './problems.ts';
import { createWorld, type World } from './world.ts';

export { expect };

/** Each test has a world of its own, and fails on any error in the console or in a page. */
export const test = base.extend<{ world: World; noProblems: undefined }>({
  world: async ({ page }, use, { testId, retry, repeatEachIndex }) => {
    await use(createWorld(page, `${testId}-${repeatEachIndex}-${retry}`.slice(0, 64)));
  },
  noProblems: [
    async ({ page }, use) => {
      const problems = watchForProblems(page);
      await use(undefined);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});
