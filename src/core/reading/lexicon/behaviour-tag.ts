/** What speaks of what happens, what should happen and how to see it. */
export type BehaviourTag = 'failure' | 'expectation';
