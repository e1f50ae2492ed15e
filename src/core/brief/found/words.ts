import type { Formats } from '../../formats.ts';
import type { FindingOf } from './findings.ts';

export type RiskCue = 'leaving' | 'legal' | 'public' | 'executive' | 'contract' | 'refund';

export type FoundKey = `found.${
  | 'affected'
  | 'customer'
  | 'growing'
  | 'blocked'
  | 'gets_by'
  | 'reference_customer'
  | 'start'
  | 'promised'
  | 'wanted'
  | 'by_day'
  | 'proposal'
  | 'proposed_by'
  | `tried.${FindingOf<'attempt'>['result']}`
  | `part.${'plan' | 'flag' | 'account' | 'workspace' | 'region' | 'version'}`
  | `risk.${RiskCue | 'money'}`}`;

/** The words and formats of the brief's language. */
export type FoundWords = Formats & {
  say(key: FoundKey, values?: Readonly<Record<string, string | number>>): string;
};
