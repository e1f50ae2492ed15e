import type { Span } from './prepared.ts';

/** They share a character at least. */
export const overlaps = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];

/** All of it stands in the other, which may be the same. */
export const isWithin = (inner: Span, outer: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];
