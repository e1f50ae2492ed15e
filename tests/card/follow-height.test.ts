import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followHeight } from '../../src/card/follow-height.ts';

let change = () => {};
let see = (_whole: number, _seen: number, _top = 0) => {};
const sleep = async () => {};
/** The browser tells it, and nothing else for a while. */
const seeAtLast = async (whole: number, seen: number, top = 0) => {
  see(whole, seen, top);
  await sleep();
  await sleep();
};
let height = 0;
let browserHeight = 900;
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
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: (entries: object[]) => void) {
        see = (whole, seen, top = 0) =>
          told([
            {
              isIntersecting: true,
              boundingClientRect: { top: 0, height: whole },
              intersectionRect: { top, height: seen },
            },
          ]);
      }
      observe() {}
      disconnect() {}
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
  const stop = followHeight(
    content,
    content,
    () => browserHeight,
    (next) => told.push(next),
    sleep,
  );
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

function frameOf(contentHeight: number) {
  const told: number[] = [];
  browserHeight = 900;
  height = contentHeight;
  followHeight(
    content,
    content,
    () => browserHeight,
    (next) => told.push(next),
    sleep,
  );
  return told;
}

test('what is seen of a frame that is still growing is not its place', async () => {
  const told = frameOf(876);
  see(876, 370);
  await seeAtLast(876, 876);
  expect(told).toEqual([876]);
});

test('a frame longer than its place becomes as long as what is seen of it, and scrolls in itself', async () => {
  const told = frameOf(2000);
  await seeAtLast(2000, 700);
  height = 2400;
  change();
  expect(told).toEqual([2000, 700]);
});

test('content that fits again gets its own height', async () => {
  const told = frameOf(2000);
  await seeAtLast(2000, 700);
  height = 68;
  change();
  expect(told).toEqual([2000, 700, 68]);
});

test('a frame that the agent has scrolled out at the top keeps its height', async () => {
  const told = frameOf(2000);
  await seeAtLast(2000, 700, 300);
  expect(told).toEqual([2000]);
});

test('below other apps, with only a slit left, the host scrolls the whole frame', async () => {
  const told = frameOf(2000);
  await seeAtLast(2000, 200);
  expect(told).toEqual([2000]);
});

test('in a browser window of another height the room is measured anew', async () => {
  const told = frameOf(2000);
  await seeAtLast(2000, 700);
  browserHeight = 1400;
  change();
  expect(told).toEqual([2000, 700, 2000]);
});
