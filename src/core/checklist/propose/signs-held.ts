import type { Case } from '../../case/case.ts';
import type { Evidence } from '../../reading/evidence.ts';
import { highValueOf, reopeningOf } from '../propose.ts';
import type { Known, Signs } from './sign.ts';

/** How accounts tag whom they must not lose. */
const keyTags = [
  'vip',
  'key_account',
  'key_customer',
  'strategic',
  'at_risk',
  'churn_risk',
  'reference_customer',
];

function keyAccountOf({ organization, requester }: Case): readonly Evidence[] {
  const of = (owner: 'organization' | 'requester', tags: readonly string[]): readonly Evidence[] =>
    tags
      .filter((tag) => keyTags.includes(tag.toLowerCase().replaceAll('-', '_')))
      .map((value) => ({ kind: 'field', of: owner, name: 'tags', value }));
  return [...of('organization', organization?.tags ?? []), ...of('requester', requester?.tags ?? [])];
}

/** What ticket and account hold. */
export function signsHeld({ case: caseOf, revenueField, policies }: Known): Signs {
  const { priority, followupSourceId } = caseOf.ticket;
  const field = (name: string, value: string): Evidence => ({ kind: 'field', of: 'ticket', name, value });
  return {
    urgent: priority === 'urgent' ? [field('priority', priority)] : [],
    'high-value': highValueOf(caseOf, revenueField, policies.highValueFrom),
    'key-account': keyAccountOf(caseOf),
    reopened: reopeningOf(caseOf),
    'follow-up': followupSourceId === null ? [] : [field('via_followup_source_id', `#${followupSourceId}`)],
  };
}
