import { isRecord } from './incoming.ts';

/** CSS lengths. Absent: left as it is. */
export type FrameSize = { width?: string; height?: string };

/** Reads the argument of `resize`: numbers are px, texts are px, % or a share of the window; null when it is none. */
export function readSize(size: unknown): FrameSize | null {
  if (!isRecord(size)) return null;
  const width = length(size['width']);
  const height = length(size['height']);
  if (width === null || height === null) return null;
  return { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
}

function length(value: unknown): string | null | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? `${value}px` : null;
  if (typeof value !== 'string') return null;
  const [, figure, unit] = /^(\d+(?:\.\d+)?)(px|%|vh|vw)?$/.exec(value.trim()) ?? [];
  return figure === undefined ? null : `${figure}${unit ?? 'px'}`;
}
