import type { LittleWords } from '../little-words.ts';

export const littleWords: LittleWords = {
  'attempt:bare-lead': `
    and, but, also, even, just, only, so, then, now, yes, no, ok, first, next, already, finally,
    again, afterwards, later, today, yesterday, have, has, had, by the way
  `,
  'attempt:speaker': 'i, we, my, our',
  'attempt:and': 'and',
  'attempt:no-department': 'it, It',
  'attempt:no-name': `
    I, The, A, An, We, You, It, Then, Also, Have, Has, Had, Was, Were, And, But, So, Just, Already,
    Even
  `,
  'attempt:behind-name': 'then, also, even, already, just, has, had',
  'attempt:nothing': 'nothing',
  'attempt:as-follows': 'as follows',
  'attempt:things': 'things, ways, options, fixes',
  'attempt:share': `
    (?:\\d+|one|two|three|four|five|six|seven|eight|all|both|some|most|half|many|none|each) (?:out
    )?of
  `,
  'attempt:pointing': 'that, which, this, it',
  'attempt:no-object': 'it, them, again, too',
};
