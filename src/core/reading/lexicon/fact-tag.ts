/** What speaks of attempts, numbers of people, deadlines, promises and environments. */
export type FactTag = 'fact:any';
