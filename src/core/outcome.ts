/** A moment as milliseconds since the epoch, UTC. */
export type Instant = number;

export type System = 'zendesk' | 'jira' | 'linear' | 'proxy';

/**
 * What is gone, by the name that people know it by. `issue`: deleted, or not to be seen any more. `trashed`: people can
 * restore it. `elsewhere`: made in a workspace that is not the one (`within`) that the key opens now. `team`, `type`:
 * what the settings name is not in `within`, a workspace or a project. `archived`: the project is read-only.
 */
export type Gone =
  | { what: 'issue' | 'trashed' | 'project' | 'archived'; name: string }
  | { what: 'elsewhere' | 'team' | 'type'; name: string; within: string };

type FaultKind =
  | { kind: 'unreachable' }
  | { kind: 'unauthorized' }
  | { kind: 'forbidden' }
  /** Taken for a request that a foreign page made a browser send: no right and no token cures it. */
  | { kind: 'cross-site' }
  /** `gone`: what it is that is not there, where that is known. */
  | { kind: 'missing'; gone?: Gone }
  /** What an earlier try may have made was looked for and is not there, or not yet. */
  | { kind: 'unfound' }
  /** The system named what is wrong: field (or `''` for the whole request) to its own words. */
  | { kind: 'invalid'; fields: Readonly<Record<string, string>> }
  /** Too many requests; `until` is null when the system did not say how long. */
  | { kind: 'limited'; until: Instant | null }
  | { kind: 'conflict' }
  /** An admin has to put it right in Zendesk: fields that are missing, a group or route (`name`) that leads nowhere. */
  | { kind: 'misconfigured'; what: 'fields' | 'group' | 'route'; name: string }
  | { kind: 'unexpected' };

/**
 * Why a request did not do what was asked.
 * `committed` says what is known of its effect: `no` means that nothing was changed, `unknown` means that it may have been.
 * `detail` is for the admin and the diagnostics, never for the agent.
 */
export type Fault = FaultKind & {
  from: System;
  committed: 'no' | 'unknown';
  status: number | null;
  detail: string;
};

/** `refused`: nothing was changed. `unknown`: it may have been; look it up, do not repeat it. */
export type Outcome<T> =
  | { kind: 'done'; value: T }
  | { kind: 'refused'; fault: Fault }
  | { kind: 'unknown'; fault: Fault };

export const done = <T>(value: T): Outcome<T> => ({ kind: 'done', value });

/** Turns a fault into the outcome that its `committed` stands for. */
export const failed = (fault: Fault): Outcome<never> => ({
  kind: fault.committed === 'no' ? 'refused' : 'unknown',
  fault,
});

/** Applies `change` to the value of a done outcome; the others pass unchanged. */
export const mapDone = <A, B>(outcome: Outcome<A>, change: (value: A) => B): Outcome<B> =>
  outcome.kind === 'done' ? done(change(outcome.value)) : outcome;

/** Ends an exhaustive switch. Reaching it is a bug. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
