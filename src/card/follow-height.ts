import type { Clock } from '../core/ports.ts';

/** Shrinking by less than this many px is not worth a jump. */
const tolerance = 4;

/** With less room than this, in px, the app would be a slit: then the host scrolls the whole frame instead. */
const leastRoom = 360;

/** Ms after which a growing frame is where it will be: until then the browser tells what was seen of the smaller one. */
const settled = 200;

const everyPercent = Array.from({ length: 101 }, (_, percent) => percent / 100);

/**
 * Tells `cut` how many px of the window are seen when its lower part is beyond what the host shows.
 * `window` is an element that is always as large as the frame. The host tells no app how much room it has.
 */
function watchRoom(window: HTMLElement, sleep: Clock['sleep'], cut: (seen: number) => void): () => void {
  let last: IntersectionObserverEntry | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      const entry = entries.at(-1);
      last = entry;
      if (entry === undefined || !entry.isIntersecting) return;
      const { boundingClientRect: whole, intersectionRect: seen } = entry;
      const isTopSeen = seen.top - whole.top < 1;
      if (isTopSeen && whole.height - seen.height > tolerance)
        void sleep(settled).then(() => {
          if (last === entry) cut(Math.floor(seen.height));
        });
    },
    { threshold: everyPercent },
  );
  observer.observe(window);
  return () => {
    last = undefined;
    observer.disconnect();
  };
}

/**
 * Tells `resize` the height that the frame should have, in whole px: that of the content, as long as the host has room
 * for it. Beyond that the frame scrolls in itself, so that its bars stay in sight.
 * `content` must get its height from what is in it alone, or the frame would follow itself.
 * A frame that is not shown has height 0: that is never told.
 */
export function followHeight(
  content: HTMLElement,
  window: HTMLElement,
  browserHeight: () => number,
  resize: (height: number) => void,
  sleep: Clock['sleep'],
): () => void {
  let told = 0;
  let frame = 0;
  let room = Number.POSITIVE_INFINITY;
  let roomOf = browserHeight();

  const measure = () => {
    if (roomOf !== browserHeight()) room = Number.POSITIVE_INFINITY;
    const height = Math.min(Math.ceil(content.getBoundingClientRect().height), room);
    const shrinks = told - height;
    if (height === 0 || shrinks === 0 || (shrinks > 0 && shrinks <= tolerance)) return;
    told = height;
    resize(height);
  };
  const measureSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(measure);
  };
  const observer = new ResizeObserver(measureSoon);
  observer.observe(content);
  const stopRoom = watchRoom(window, sleep, (seen) => {
    if (seen < leastRoom) return;
    room = seen;
    roomOf = browserHeight();
    measureSoon();
  });

  return () => {
    observer.disconnect();
    stopRoom();
    cancelAnimationFrame(frame);
  };
}
