import type { RouteError } from '../routing/route.ts';

/** Where in a text something is wrong, counted from 1, and the way to it: rules[2].when[0].kind. */
export type Place = { line: number; column: number; key: string };

/** What is wrong with the text of the settings. Each kind has one cure. */
export type SettingsProblem = Place &
  (
    | { kind: 'syntax'; found: string; expected: string }
    | { kind: 'twice' }
    | { kind: 'unknown-key'; known: readonly string[] }
    | { kind: 'missing' }
    | { kind: 'wrong-kind'; expected: 'text' | 'number' | 'yes-no' | 'list' | 'object' }
    | { kind: 'not-allowed'; found: string; allowed: readonly string[] }
    /** `like`: what would be right. */
    | { kind: 'bad-value'; found: string; like: string }
    | { kind: 'bad-route'; error: RouteError }
    /** Written by a later Baton: it is not touched. */
    | { kind: 'newer'; version: number }
  );
