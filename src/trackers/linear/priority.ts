import type { Severity } from '../../core/checklist/target.ts';

/** Linear's own words for its priorities, at the place that is their number. */
const priorityNames: readonly string[] = ['No priority', 'Urgent', 'High', 'Medium', 'Low'];

const usual: Readonly<Record<Severity, number>> = { S1: 1, S2: 2, S3: 3 };

/** The priority that stands for a severity: the one that the route names, by word or number, else the usual one. */
export function priorityFor(
  severity: Severity,
  wished: Readonly<Partial<Record<Severity, string>>> = {},
): number {
  const own = wished[severity]?.trim().toLowerCase();
  const found = priorityNames.findIndex(
    (name, number) => name.toLowerCase() === own || String(number) === own,
  );
  return found < 0 ? usual[severity] : found;
}
