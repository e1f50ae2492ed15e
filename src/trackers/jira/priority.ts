import type { Severity } from '../../core/checklist/target.ts';
import { type MetaField, optionSchema } from './answers.ts';

/** Jira's own names, from the most urgent on. */
const usualNames: Readonly<Record<Severity, string>> = { S1: 'highest', S2: 'high', S3: 'medium' };
const rank: Readonly<Record<Severity, number>> = { S1: 0, S2: 1, S3: 2 };

/**
 * The priority that stands for the severity, null where the screen has none. Where an account calls its priorities
 * otherwise, their order decides: Jira lists them from the most urgent on. A name or id that the route wishes goes before
 * both, as long as the screen has it.
 */
export function priorityFor(
  severity: Severity,
  fields: readonly Pick<MetaField, 'fieldId' | 'allowedValues'>[],
  wished: Readonly<Partial<Record<Severity, string>>> = {},
): { id: string } | null {
  const field = fields.find(({ fieldId }) => fieldId === 'priority');
  const options = (field?.allowedValues ?? []).flatMap((value) => {
    const { success, data } = optionSchema.safeParse(value);
    return success ? [data] : [];
  });
  const named = (name: string) => options.find((option) => option.name?.toLowerCase() === name);
  const own = wished[severity]?.trim().toLowerCase();
  const chosen = own === undefined ? undefined : (named(own) ?? options.find(({ id }) => id === own));
  if (chosen !== undefined) return { id: chosen.id };
  const hasUsualNames = Object.values(usualNames).every((name) => named(name) !== undefined);
  const found = hasUsualNames
    ? named(usualNames[severity])
    : options[Math.min(rank[severity], options.length - 1)];
  return found === undefined ? null : { id: found.id };
}
