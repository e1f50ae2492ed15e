import type { IssueRef } from '../core/escalation/issue.ts';
import { type Phase, phases } from '../core/escalation/state.ts';
import type { Instant } from '../core/outcome.ts';

/** What the closed card shows of the `state` field. `foreign`: written by a later version, or not readable. */
export type Summary =
  | { kind: 'none' | 'foreign' }
  | {
      kind: 'ours' | 'copy';
      phase: Phase;
      by: { id: number; name: string };
      at: Instant;
      target: string;
      severity: string;
      route: string;
      issue: Pick<IssueRef, 'system' | 'key' | 'url'> | null;
    };

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const string = (value: unknown): string => (typeof value === 'string' ? value : '');

function readIssue(value: unknown): Pick<IssueRef, 'system' | 'key' | 'url'> | null {
  if (!Array.isArray(value)) return null;
  const [system, , key, url] = value;
  return { system: system === 'jira' ? 'jira' : 'linear', key: string(key), url: string(url) };
}

/**
 * Reads the `state` field for the card, by hand: `readState` of record.ts brings a schema library along that the card
 * cannot afford. A test holds the two to the same answers.
 */
export function summarize(text: unknown, here: { subdomain: string; ticketId: number }): Summary {
  if (text === null || text === undefined || string(text).trim() === '') {
    return { kind: typeof text === 'string' || text === null || text === undefined ? 'none' : 'foreign' };
  }
  const stored = readJson(string(text));
  if (typeof stored !== 'object' || stored === null) return { kind: 'foreign' };
  const { v, s, t, p, b, a, g, y, r, i }: Readonly<Record<string, unknown>> = { ...stored };
  const phase = phases.find((each) => each === p);
  const at = Date.parse(string(a));
  if ((v !== 1 && v !== 2) || phase === undefined || !Array.isArray(b) || Number.isNaN(at))
    return { kind: 'foreign' };
  const isOurs = s === here.subdomain && t === here.ticketId;
  return {
    kind: isOurs ? 'ours' : 'copy',
    phase,
    by: { id: Number(b[0]), name: string(b[1]) },
    at,
    target: string(g),
    severity: string(y),
    route: string(r),
    issue: readIssue(i),
  };
}
