import type { CueTag } from '../cue-tag.ts';

export const cues: Partial<Record<CueTag, readonly string[]>> = {};
