import type { Policies } from '../policies.ts';
import type { CriterionId } from './criteria.ts';

/** Security can be switched off by nobody (playbook T4). */
export const isSwitchedOn = ({ items }: Pick<Policies, 'items'>, criterion: CriterionId): boolean =>
  criterion === 'E3d' || items[criterion]?.isOff !== true;
