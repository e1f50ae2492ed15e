import type { DueWord } from '../due-word.ts';

export const dueWords: Partial<Record<DueWord, string>> = {
  'due:but': 'but, because, although, whereas',
  'due:and-others': `
    and (?:i|we|it|they|the|there|no|none|nobody|nothing|last|my|our|this|can|cannot|can't)
  `,
  'due:owner': `['’]s`,
  'due:on': 'on, the, at, around',
  'due:of-version': 'release, branch, version, line, series, build, update, patch, alpha, beta, rc',
  'due:close': 'cob, eob, eod, eow, eom, close of (?:business|play), end of (?:day|business|play)',
  'due:to-hear': 'to hear, to see, to ask, to find out, to tell, whether, how',
  'due:weekdays': '(?:sun|mon|tues|wednes|thurs|fri|satur)days, weekends',
  'due:article': 'an?',
  'due:weekday': '\\p{L}+day',
  'due:from-to': 'to(?: the)?',
  'due:to': 'to, through, thru, till',
  'due:or': 'or(?: on)?',
  'due:coming': 'tonight, overnight, this (?:evening|afternoon)',
  'due:actor': `
    i, we, i'm, we're, our, developers?, engineers?, technicians?, colleagues?, team, fix, hotfix, patch,
    correction, release, replacement, refund
  `,
  'due:was': `
    (?<!(?:is|are|be|being|gets?) )(?!usted)\\p{L}\\p{L}+ed, was, were, had, has, have, did, does, got,
    went, came, ran, said, saw, sent, made, found
  `,
  'due:done':
    '(?<!(?:is|are|be|being|gets?|get|to|not|been|fully|an?|the|our|your|this|new)\\s)(?<!\\p{L})(?!need)\\p{Ll}\\p{Ll}\\p{Ll}+ed, bought, sold, let go, took, broke, fell, ran out, rang, wrote, gave, put (?:a|the|in)',
  'due:is-only': `it'?s, it is, today is, is an?, through, to, always, usually, now`,
  'due:for': 'for, dated',
  'due:at-time': 'at, around, tonight, in the',
  'due:is-the': '(?:is|are)(?: on)?(?: the)?',
  'due:sets': 'set, change',
  'due:we': 'we, i',
  'due:day': 'day',
  'due:from': 'from(?: the)?',
  'due:of': `(?:^|\\s)(?:of|after|since)(?: (?:the|our))?, 's`,
  'due:before-end': 'by, before, until, till',
};
