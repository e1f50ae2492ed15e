/** What speaks for and against it that so many of something suffer. */
export type Sign =
  // What is counted.
  | 'people'
  | 'places'
  | 'records'
  | 'things'
  | 'bad by itself'
  | 'people by its ending'
  | 'whatever'
  | 'unnamed'
  | 'everyone'
  | 'all people'
  | 'all'
  | 'one'
  | 'part'
  | 'nothing but a part'
  | 'others'
  | 'the rest'
  | 'label'
  | 'limit'
  | 'each'
  // What stands before it.
  | 'begins'
  | 'told'
  | 'owned'
  | 'harmed'
  | 'behind what suffers'
  | 'place'
  | 'object'
  | 'done with'
  | 'thought'
  | 'with'
  // What is said of it.
  | 'does something'
  | 'suffers'
  | 'nothing bad'
  | 'nothing bad in an answer'
  | 'only owned'
  | 'alone'
  | 'still'
  | 'tally'
  | 'in all'
  | 'of something'
  | 'to be done'
  | 'well'
  | 'benign'
  | 'worked'
  | 'complains'
  // What is said around it.
  | 'suffers before'
  | 'sentence before suffers'
  | 'fails'
  | 'calm'
  | 'grows'
  | 'ends'
  | 'needed'
  | 'will be'
  | 'question'
  | 'item'
  | 'reply';

/** So many points tell that it suffers. */
export const enough = 6;

/**
 * Points of each sign, set by hand near what fits our own conversations, each file of them in turn as one never seen: a
 * sign stays where it helps those. Three points make it twice as likely.
 */
export const scorecard: Readonly<Record<Sign, number>> = {
  people: 6,
  places: 5,
  things: 4,
  'bad by itself': 3,
  records: 1,
  'people by its ending': 1,
  whatever: -1,
  unnamed: -2,
  'all people': -4,
  everyone: -4,
  all: -8,
  one: -2,
  part: 2,
  'nothing but a part': 2,
  others: 1,
  'the rest': 1,
  label: 5,
  limit: -4,
  each: -4,

  begins: 1,
  told: 3,
  owned: 1,
  harmed: 3,
  'behind what suffers': 1,
  place: -3,
  object: -4,
  'done with': -4,
  thought: -3,
  with: -2,

  'does something': 3,
  suffers: 6,
  'nothing bad': 2,
  'nothing bad in an answer': -3,
  'only owned': -6,
  alone: -3,
  still: 2,
  tally: 6,
  'in all': 4,
  'of something': 5,
  'to be done': -2,
  well: -6,
  benign: -5,
  worked: -8,
  complains: 2,

  'suffers before': 1,
  'sentence before suffers': 3,
  fails: 1,
  calm: -2,
  grows: 5,
  ends: 1,
  needed: -2,
  'will be': -2,
  question: -4,
  item: -2,
  reply: -6,
};
