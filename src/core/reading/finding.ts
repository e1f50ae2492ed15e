import type { Instant } from '../outcome.ts';
import type { Evidence } from './evidence.ts';

export type Quote = Extract<Evidence, { kind: 'quote' }>;

/** Finds are sorted by message, then by place in it. `quotes[0]` is where it stands. */
type Found = { quotes: readonly [Quote, ...Quote[]] };

/** What was measured or named, literally as in the text. */
type EnvironmentPart =
  | 'browser'
  | 'system'
  | 'app'
  | 'sdk'
  | 'device'
  | 'plan'
  | 'flag'
  | 'account'
  | 'workspace'
  | 'region';

type ErrorPart = 'text' | 'code' | 'http-status' | 'stack' | 'log' | 'request-id' | 'timestamp';

/** Language that speaks for a criterion by itself, or together with others. */
export type Cue =
  /** Somebody who can know it calls it a defect: an agent, an internal note. */
  | 'defect-confirmed'
  | 'defect'
  | 'infrastructure'
  | 'data-loss'
  | 'data-wrong'
  | 'outage'
  | 'needs-access'
  | 'beyond-support'
  | 'custom-work'
  | 'exposure'
  | 'unauthorised-access'
  | 'vulnerability'
  | 'compliance'
  | 'several-customers'
  | 'leaving'
  | 'legal'
  | 'public'
  | 'executive'
  | 'contract'
  | 'refund'
  | 'urgent'
  | 'again'
  | 'worse'
  | 'stuck'
  | 'workaround'
  | 'article'
  | 'known-limit'
  | 'configuration'
  | 'guidance'
  | 'feature-request'
  | 'solved';

/** A fact read out of the conversation, with its evidence. */
export type Finding = Found &
  (
    | {
        kind: 'observed' | 'expected' | 'ruled-out' | 'start-state' | 'why-now' | 'customer-expects';
        text: string;
      }
    /** In the order in which they are done. `isSure`: a heading says it, or what comes of it, even where it reads like an attempt. */
    | { kind: 'step'; text: string; isSure?: boolean }
    | { kind: 'frequency'; text: string }
    | { kind: 'since'; text: string; at: Instant | null }
    | { kind: 'environment'; part: EnvironmentPart; text: string }
    | { kind: 'error'; part: ErrorPart; text: string }
    | {
        kind: 'attempt';
        text: string;
        by: string;
        result: 'worked' | 'failed' | 'partly' | 'unknown';
      }
    /** `count` is null where only "all", "many" or "some" is said; `growing` where the text says that it spreads. */
    | {
        kind: 'affected';
        text: string;
        count: number | null;
        unit: 'users' | 'customers' | 'sites' | 'records' | 'other';
        growing: boolean;
      }
    | { kind: 'depth'; text: string; blocked: boolean }
    /** A day on which something is due. `by` who has to do it. */
    | { kind: 'deadline'; text: string; at: Instant; by: 'customer' | 'support' }
    | { kind: 'money'; text: string }
    | { kind: 'cue'; cue: Cue; text: string }
  );

export type FindingKind = Finding['kind'];

/** Everything that reading has found, and the customer's own sentences that tell the story. */
export type Reading = {
  findings: readonly Finding[];
  /** One line; null when the conversation gives none better than the subject. */
  summary: { text: string; quotes: readonly Quote[] } | null;
  /** Three to five literal sentences, in a sensible order. */
  description: readonly { text: string; quote: Quote }[];
};
