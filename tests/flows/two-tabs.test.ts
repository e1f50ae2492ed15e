import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Memory } from '../../src/core/ports.ts';
import { aCase } from '../support/a-case.ts';
import { aMemory } from '../support/a-clock.ts';
import { ready, viewAs } from '../support/a-session.ts';

/** One browser. `tab` opens the same ticket in it once more; a tab hears of what the others keep, unless it is `deaf`. */
function aBrowser() {
  const kept = aMemory();
  const hearers = new Map<number, () => void>();
  let tabs = 0;
  return {
    kept,
    tab: async (isDeaf = false) => {
      const own = tabs;
      tabs += 1;
      const tell = () => {
        for (const [tab, hear] of hearers) if (tab !== own) hear();
      };
      const memory: Memory = {
        ...kept,
        save: (key, value) => {
          const isKept = kept.save(key, value);
          tell();
          return isKept;
        },
        remove: (key) => {
          kept.remove(key);
          tell();
        },
      };
      const watchDraft = (changed: () => void) => {
        if (!isDeaf) hearers.set(own, changed);
        return () => hearers.delete(own);
      };
      // What reads the conversation is not what is tried here, and would read it in every tab.
      const loadAlong = () => Promise.reject(new Error('Not fetched'));
      const { session } = await ready(aCase(), { memory, watchDraft, loadAlong });
      return session;
    },
  };
}

type Tab = Awaited<ReturnType<ReturnType<typeof aBrowser>['tab']>>;
const draftIn = (tab: Tab) => viewAs(tab.view(), 'draft');
const stepsIn = (tab: Tab) => draftIn(tab).draft.fields.steps;

test('a tab hears at once that another one has typed, and keeps nothing over it by itself', async () => {
  const { kept, tab } = aBrowser();
  const first = await tab();
  const second = await tab();
  first.edit('steps', 'typed in the first');
  expect(draftIn(first).hasRival).toBe(false);
  expect(draftIn(second).hasRival).toBe(true);
  second.edit('steps', 'typed in the second');
  expect(kept.load('draft')).toMatchObject({ fields: { steps: 'typed in the first' } });
  expect(stepsIn(second)).toBe('typed in the second');
});

test('a tab that heard of nothing sees it before it writes', async () => {
  const { kept, tab } = aBrowser();
  const first = await tab(true);
  const second = await tab(true);
  first.edit('steps', 'typed in the first');
  second.edit('summary', 'typed in the second');
  expect(draftIn(second).hasRival).toBe(true);
  expect(kept.load('draft')).toMatchObject({ fields: { steps: 'typed in the first' } });
});

test('taking it over goes on with what the other tab has, on the step that is open here', async () => {
  const { kept, tab } = aBrowser();
  const first = await tab();
  const second = await tab();
  second.goTo('brief');
  first.edit('steps', 'typed in the first');
  second.takeRival();
  expect(draftIn(second)).toMatchObject({
    hasRival: false,
    draft: { step: 'brief', fields: { steps: 'typed in the first' } },
  });
  second.edit('deadline', '2026-03-13');
  expect(kept.load('draft')).toMatchObject({
    fields: { steps: 'typed in the first', deadline: '2026-03-13' },
  });
});

test('keeping mine writes over the other one, which is told in its turn', async () => {
  const { kept, tab } = aBrowser();
  const first = await tab();
  const second = await tab();
  first.edit('steps', 'typed in the first');
  second.edit('steps', 'typed in the second');
  second.keepMine();
  expect(draftIn(second).hasRival).toBe(false);
  expect(kept.load('draft')).toMatchObject({ fields: { steps: 'typed in the second' } });
  expect(draftIn(first).hasRival).toBe(true);
  expect(stepsIn(first)).toBe('typed in the first');
});

test('that another tab only went to another step is nothing to choose about', async () => {
  const { tab } = aBrowser();
  const first = await tab();
  first.edit('steps', 'typed in the first');
  const second = await tab();
  first.goTo('brief');
  expect(draftIn(second).hasRival).toBe(false);
});

test('what was typed here is kept after all once the other tab has thrown its draft away', async () => {
  const { kept, tab } = aBrowser();
  const first = await tab();
  const second = await tab();
  first.edit('steps', 'typed in the first');
  second.edit('steps', 'typed in the second');
  first.discard();
  expect(draftIn(second).hasRival).toBe(false);
  expect(kept.load('draft')).toMatchObject({ fields: { steps: 'typed in the second' } });
});

test('sending, or throwing away, leaves alone what another tab has typed', async () => {
  const { kept, tab } = aBrowser();
  const first = await tab();
  const second = await tab();
  first.edit('steps', 'typed in the first');
  second.discard();
  expect(kept.load('draft')).toMatchObject({ fields: { steps: 'typed in the first' } });
});

const doing = fc.record({
  who: fc.constantFrom(0, 1),
  what: fc.oneof(
    { weight: 4, arbitrary: fc.constant('type' as const) },
    fc.constantFrom('goTo', 'discard', 'takeRival', 'keepMine'),
  ),
});

test('whatever two tabs do: what is shown is kept or said not to be, and typing never takes what another tab typed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(doing, { maxLength: 12 }), fc.boolean(), async (all, isDeaf) => {
      const { kept, tab } = aBrowser();
      const tabs = [await tab(isDeaf), await tab(isDeaf)] as const;
      const stored = () => JSON.stringify(kept.load('draft') ?? null);
      for (const [index, { who, what }] of all.entries()) {
        const own = tabs[who === 0 ? 0 : 1];
        const before = stored();
        const isOthers = before.includes('typed') && !before.includes(`"${stepsIn(own)}"`);
        if (what === 'type') own.edit('steps', `typed ${index}`);
        else if (what === 'goTo') own.goTo('brief');
        else own[what]();
        const steps = stepsIn(own);
        if (steps !== undefined && !draftIn(own).hasRival) expect(stored()).toContain(`"${steps}"`);
        if (isOthers && what !== 'keepMine') expect(stored()).toBe(before);
      }
    }),
    { numRuns: 60 },
  );
});
