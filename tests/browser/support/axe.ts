import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Frame } from '@playwright/test';
import type { RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Only those of the rules that run otherwise, too: the enhanced contrast is not asked for. */
const colours: RunOptions = {
  runOnly: { type: 'tag', values: ['cat.color'] },
  rules: { 'color-contrast-enhanced': { enabled: false } },
};

/**
 * Asserts that axe finds nothing in the document of the frame.
 * `colours`: looks at them alone, in a document that was looked at whole in the other scheme.
 */
export async function expectAccessible(frame: Frame, what: 'all' | 'colours' = 'all'): Promise<void> {
  // Sent through the debugger, so that the frame's content security policy has no say in it.
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
  const found = await frame.evaluate(
    async (options) => {
      // A colour on its way to another one has no contrast of its own.
      const passing = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(passing.map(({ finished }) => finished));
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, options);
      return violations.map(({ id, help, nodes }) => ({
        id,
        help,
        at: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`),
      }));
    },
    { resultTypes: ['violations'], ...(what === 'colours' ? colours : {}) } satisfies RunOptions,
  );
  expect(found).toEqual([]);
}
