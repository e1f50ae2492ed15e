/** Shrinking by less than this many px is not worth a jump. */
const tolerance = 4;

/**
 * Tells `resize` the height of the content, in whole px, whenever it changes. `content` must get its height from what is
 * in it alone, or the frame would follow itself. A frame that is not shown has height 0: that is never told.
 */
export function followHeight(content: HTMLElement, resize: (height: number) => void): () => void {
  let told = 0;
  let frame = 0;

  const measure = () => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    const shrinks = told - height;
    if (height === 0 || shrinks === 0 || (shrinks > 0 && shrinks <= tolerance)) return;
    told = height;
    resize(height);
  };
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(measure);
  });
  observer.observe(content);

  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
