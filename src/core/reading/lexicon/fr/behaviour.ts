import type { BehaviourTag } from '../behaviour-tag.ts';

export const behaviour: Partial<Record<BehaviourTag, readonly string[]>> = {};
