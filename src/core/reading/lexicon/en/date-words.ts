import type { DateWord } from '../date-word.ts';

export const dateWords: Partial<Record<DateWord, string>> = {
  'date:ordinal-ending': 'st, nd, rd, th',
  'date:of': 'of',
  'date:before-hour': 'at, by, from, before, b4, until, till, til, around',
  'date:behind-hour': `
    today, tomorrow, tonight, tmrw, on, this, sharp, local, at, and, your, my, our, their, his, her, so,
    but, because, please, pls, in the, uk, cet
  `,
  'date:of-morning': 'in the morning',
  'date:of-afternoon': 'in the (?:afternoon|evening)',
  'date:before-0700': 'at, by, before, until, from',
  'date:before-7-40': 'at, by, before, until, till',
  'date:before-15h': 'at, by, before, until',
  'date:hours': 'hrs?',
  'date:minutes': 'mins?',
  'date:thousand': 'k',
  'date:million': 'm',
  'date:long-link': 'from',
  'date:joins': 'and, or, not, but, to, nor',
  'date:sure-name': 'tue, tues, weds, thu, thur, thurs, fri',
  'date:before-name': 'by, on, until, till, next, this, before, b4',
  'date:verb': 'may',
  'date:before-verb': 'this, it, we, i, you, they, that',
  'date:behind-ordinal': `
    of, at, in, on, by, and, or, but, so, to, is, was, if, as, for, we, i, it, he, she, you, the, our, my,
    a, not, no, am, pm, re, via, w
  `,
  'date:night': 'tonight, overnight',
  'date:twelve-hours': `o'?clock`,
  'date:end': 'end',
  'date:coming': 'coming',
  'date:on': 'on, from',
  'date:in': 'in',
  'date:from': 'from',
  'date:some': 'some, few, several, many',
  'date:no-length': 'the day, the hour, from(?= \\d)',
};
