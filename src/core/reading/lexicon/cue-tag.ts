import type { Cue } from '../finding.ts';

/** What speaks of moods, of business and of who should have it. */
export type CueTag = `cue:${Cue}`;
