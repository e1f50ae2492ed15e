import { useRef } from 'react';

const narrowest = 320;
const widest = 800;
const step = 16;
const limited = (width: number): number => Math.round(Math.min(widest, Math.max(narrowest, width)));

/** The edge that the panel is drawn wider by, with pointer or arrow keys. Widths in px. */
export function PanelHandle({ width, onChange }: { width: number; onChange: (width: number) => void }) {
  const start = useRef<{ x: number; width: number } | null>(null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be drawn
    <div
      className="handle"
      role="separator"
      tabIndex={0}
      aria-label="Width of the apps"
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      onPointerDown={(event) => {
        start.current = { x: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={({ clientX }) => {
        if (start.current !== null) onChange(limited(start.current.width + start.current.x - clientX));
      }}
      onPointerUp={() => {
        start.current = null;
      }}
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft') onChange(limited(width + step));
        if (key === 'ArrowRight') onChange(limited(width - step));
      }}
    />
  );
}
