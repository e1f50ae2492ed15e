import { batonTag } from '../core/escalation/plan.ts';
import type { ConditionData, TriggerData } from './setup-schemas.ts';

/** What people outside the ticket notice, or what changes it under the agent's hands. */
const loud = /^(notification_|comment_|status$|side_conversation|tweet_|satisfaction_)/;

const changes: readonly string[] = ['changed', 'value', 'changed_to', 'value_previous', 'changed_from'];

const wordsIn = (value: unknown): readonly string[] => String(value ?? '').split(/[\s,]+/);

/** Whether an internal note of Baton on a ticket cannot fulfil it. */
function keepsBatonOut({ field, operator, value }: ConditionData): boolean {
  switch (field) {
    case 'update_type':
      return value === 'Create';
    case 'comment_is_public':
      return value !== 'false' && value !== 'not_relevant' && value !== false;
    case 'current_tags':
      return operator === 'not_includes' && wordsIn(value).includes(batonTag);
    case 'role':
      return operator === 'is' && value === 'end_user';
    default:
      return changes.includes(operator ?? '');
  }
}

/** The active triggers that fire at Baton's notes and do something loud, with what they do. */
export const noisyTriggers = (
  triggers: readonly TriggerData[],
): readonly { id: string; title: string; does: readonly string[] }[] =>
  triggers
    .filter(({ active }) => active)
    .filter(({ conditions: { all, any } }) => {
      const isKept = all.some(keepsBatonOut) || (any.length > 0 && any.every(keepsBatonOut));
      return !isKept;
    })
    .map(({ id, title, actions }) => ({
      id: String(id),
      title,
      does: [...new Set(actions.map(({ field }) => field).filter((field) => loud.test(field)))],
    }))
    .filter(({ does }) => does.length > 0);
