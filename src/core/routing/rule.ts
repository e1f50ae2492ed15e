import type { Severity, Target } from '../checklist/target.ts';
import type { Choice } from '../form-field.ts';
import type { Route } from './route.ts';

/** Asked of a case before a rule applies. `anyOf`: one of them is enough. Names of choices are for people only. */
export type Condition =
  /** Tags of the ticket. */
  | { kind: 'tag'; anyOf: readonly string[] }
  | { kind: 'brand' | 'group' | 'form'; anyOf: readonly Choice[] }
  /** `field` is the key. */
  | { kind: 'organization-field'; field: string; anyOf: readonly string[] }
  /** `field` is the id; drop-downs hold tags. */
  | { kind: 'ticket-field'; field: Choice; anyOf: readonly string[] }
  /** ISO 639-1 codes of what the customer writes. */
  | { kind: 'language'; anyOf: readonly string[] }
  | { kind: 'severity'; anyOf: readonly Severity[] }
  | { kind: 'target'; anyOf: readonly Target[] }
  /** Yearly, in the unit of the revenue field; unknown revenue is below everything. */
  | { kind: 'revenue'; atLeast: number };

/** A rule above the five targets: where all conditions hold, its route is taken in place of the target's own. */
export type Rule = {
  /** Stays when the rule is renamed or moved. */
  id: string;
  name: string;
  isOff: boolean;
  when: readonly Condition[];
  route: Omit<Route, 'name'>;
};
