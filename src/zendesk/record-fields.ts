import type { Severity, Target } from '../core/checklist/target.ts';
import type { Instant } from '../core/outcome.ts';
import type { RecordFields } from '../core/ports.ts';

/** Keys of the ticket fields in requirements.json. */
export const fieldKeys = [
  'baton_state',
  'baton_severity',
  'baton_target',
  'baton_outcome',
  'baton_issue',
  'baton_escalated_on',
  'baton_next_update',
  'baton_returns',
] as const;

export type FieldKey = (typeof fieldKeys)[number];

const severityValues: Readonly<Record<Severity, string>> = {
  S1: 'baton_critical',
  S2: 'baton_high',
  S3: 'baton_medium',
};

const targetValues: Readonly<Record<Target, string>> = {
  T1: 'baton_l2',
  T2: 'baton_engineering',
  T3: 'baton_product',
  T4: 'baton_security',
  T5: 'baton_leadership',
};

export const outcomeValues = {
  escalated: 'baton_escalated',
  handled: 'baton_handled',
  ended: 'baton_ended',
} as const;

/** What the `outcome` field of a ticket says. */
export const readOutcome = (value: unknown): keyof typeof outcomeValues | null =>
  value === outcomeValues.escalated ? 'escalated' : value === outcomeValues.handled ? 'handled' : null;

/** YYYY-MM-DD, the day in UTC: the field knows no zone, and people of several read it. */
const toDay = (at: Instant): string => new Date(at).toISOString().slice(0, 10);

/** Values of the ticket fields by their key; what is not to be changed is left out. */
export function fieldValues(fields: RecordFields): Partial<Record<FieldKey, string | number | null>> {
  const { severity, target, outcome, issue, escalatedOn, nextUpdate, returns } = fields;
  return {
    ...(severity === undefined ? {} : { baton_severity: severity && severityValues[severity] }),
    ...(target === undefined ? {} : { baton_target: target && targetValues[target] }),
    ...(outcome === undefined ? {} : { baton_outcome: outcome && outcomeValues[outcome] }),
    ...(issue === undefined ? {} : { baton_issue: issue }),
    ...(escalatedOn === undefined
      ? {}
      : { baton_escalated_on: escalatedOn === null ? null : toDay(escalatedOn) }),
    ...(nextUpdate === undefined
      ? {}
      : { baton_next_update: nextUpdate === null ? null : toDay(nextUpdate) }),
    ...(returns === undefined ? {} : { baton_returns: returns }),
  };
}

/** Zendesk keeps the value of a drop-down as a tag of the ticket, too: these, for the fields that are drop-downs. */
export const dropDownTags: Readonly<Partial<Record<FieldKey, readonly string[]>>> = {
  baton_severity: Object.values(severityValues),
  baton_target: Object.values(targetValues),
  baton_outcome: Object.values(outcomeValues),
};
