import type { FieldValue } from '../case/person.ts';
import { assertNever } from '../outcome.ts';
import type { Facts } from './facts.ts';
import type { Condition } from './rule.ts';

/** How a condition went: `found` is what the case has there. */
export type ConditionResult = { condition: Condition; holds: boolean; found: readonly string[] };

const plainWord = (text: string): string => text.trim().toLowerCase();

function wordsOf(value: FieldValue | undefined): readonly string[] {
  if (value === undefined || value === null || value === '') return [];
  if (typeof value === 'object') return value;
  return [String(value)];
}

const idOf = (id: number | null): readonly string[] => (id === null ? [] : [String(id)]);

function foundFor(condition: Condition, facts: Facts): readonly string[] {
  switch (condition.kind) {
    case 'tag':
      return facts.tags;
    case 'brand':
      return idOf(facts.brandId);
    case 'group':
      return idOf(facts.groupId);
    case 'form':
      return idOf(facts.formId);
    case 'organization-field':
      return wordsOf(facts.organizationFields[condition.field]);
    case 'ticket-field':
      return wordsOf(facts.ticketFields[condition.field.id]);
    case 'language':
      return wordsOf(facts.language);
    case 'severity':
      return [facts.severity];
    case 'target':
      return [facts.target];
    case 'revenue':
      return wordsOf(facts.revenue);
    default:
      return assertNever(condition);
  }
}

/** The words that a condition asks for, one of which is enough; null where it asks for a figure. */
export function wantedBy(condition: Condition): readonly string[] | null {
  switch (condition.kind) {
    case 'revenue':
      return null;
    case 'brand':
    case 'group':
    case 'form':
      return condition.anyOf.map(({ id }) => plainWord(id));
    default:
      return condition.anyOf.map(plainWord);
  }
}

export function resultOf(condition: Condition, facts: Facts): ConditionResult {
  const found = foundFor(condition, facts);
  if (condition.kind === 'revenue') {
    const holds = facts.revenue !== null && facts.revenue >= condition.atLeast;
    return { condition, holds, found };
  }
  const wanted = new Set(wantedBy(condition));
  return { condition, holds: found.some((each) => wanted.has(plainWord(each))), found };
}
