import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followHeight } from '../../src/card/follow-height.ts';

let change = () => {};
let height = 0;
const content = { getBoundingClientRect: () => ({ height }) } as HTMLElement;

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: () => void) {
        change = told;
      }
      observe() {
        change();
      }
      disconnect() {
        change = () => {};
      }
    },
  );
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    run();
    return 0;
  });
});
afterEach(() => vi.unstubAllGlobals());

function heightsToldFor(heights: readonly number[]) {
  const told: number[] = [];
  height = heights[0] ?? 0;
  const stop = followHeight(content, (next) => told.push(next));
  for (const next of heights.slice(1)) {
    height = next;
    change();
  }
  stop();
  return told;
}

test('the frame gets the height of its content in whole px', () => {
  expect(heightsToldFor([67.2, 120.5, 40])).toEqual([68, 121, 40]);
});

test('a frame that is not shown is never made 0 px high', () => {
  expect(heightsToldFor([0, 68, 0, 68])).toEqual([68]);
});

test('a height that flickers by a few px is told once, and nothing is ever cut off', () => {
  expect(heightsToldFor([68, 67, 68, 66, 68])).toEqual([68]);
  expect(heightsToldFor([68, 70, 68, 70])).toEqual([68, 70]);
});
