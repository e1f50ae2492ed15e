/** The checklist of the playbook: H1–H5 speak for handling in support, E1a–E6c for escalating. */
export const criteria = {
  handle: ['H1', 'H2', 'H3', 'H4', 'H5'],
  technical: ['E1a', 'E1b', 'E1c'],
  complexity: ['E2a', 'E2b', 'E2c'],
  impact: ['E3a', 'E3b', 'E3c', 'E3d'],
  business: ['E4a', 'E4b', 'E4c'],
  time: ['E5a', 'E5b', 'E5c'],
  pattern: ['E6a', 'E6b', 'E6c'],
} as const;

export type CriterionGroup = keyof typeof criteria;
export type CriterionId = (typeof criteria)[CriterionGroup][number];
export type Answer = 'yes' | 'no' | 'unsure';
export type Answers = Readonly<Partial<Record<CriterionId, Answer>>>;

export const groups = Object.keys(criteria) as readonly CriterionGroup[];
export const allCriteria: readonly CriterionId[] = groups.flatMap((group) => criteria[group]);

export type HandleId = (typeof criteria)['handle'][number];

export const speaksForHandling = (id: CriterionId): id is HandleId => id.startsWith('H');
