import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Frame } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Asserts that axe finds nothing in the document of the frame. */
export async function expectAccessible(frame: Frame): Promise<void> {
  // Sent through the debugger, so that the frame's content security policy has no say in it.
  await frame.evaluate(source);
  // A colour on its way to another one has no contrast of its own.
  await frame.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
  const { violations }: AxeResults = await frame.evaluate('axe.run(document)');
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`),
  }));
  expect(found).toEqual([]);
}
