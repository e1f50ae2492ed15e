import type { CriterionId } from './criteria.ts';
import type { Severity } from './target.ts';
import type { Verdict } from './verdict.ts';

/** In this order (playbook S1–S3): the first rule whose criteria are all answered yes names the severity. */
const rules: readonly { severity: Severity; all: readonly CriterionId[] }[] = [
  { severity: 'S1', all: ['E3d'] },
  { severity: 'S1', all: ['E3b'] },
  { severity: 'S1', all: ['E3c'] },
  { severity: 'S1', all: ['E1c'] },
  { severity: 'S1', all: ['E3a', 'E4a'] },
  { severity: 'S2', all: ['E1b'] },
  { severity: 'S2', all: ['E3a'] },
  { severity: 'S2', all: ['E4a'] },
  { severity: 'S2', all: ['E4b'] },
  { severity: 'S2', all: ['E4c'] },
  { severity: 'S2', all: ['E5a'] },
  { severity: 'S2', all: ['E6a'] },
];

type Chosen = { severity: Severity; because: readonly CriterionId[] };

/** The severity that the answers point to, and the answers that do; Medium without any. */
export function chooseSeverity({ escalate }: Verdict): Chosen {
  const rule = rules.find(({ all }) => all.every((id) => escalate.includes(id)));
  return rule === undefined
    ? { severity: 'S3', because: [] }
    : { severity: rule.severity, because: rule.all };
}
