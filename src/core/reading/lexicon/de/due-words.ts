import type { DueWord } from '../due-word.ts';

export const dueWords: Partial<Record<DueWord, string>> = {
  'due:but': 'aber, weil',
  'due:and-others': 'und (?:wir|die|es)',
  'due:on': 'am, zum, den, der, bis, um, gegen, ab',
  'due:close': 'feierabend, dienstschluss, geschäftsschluss',
  'due:to-hear': 'um zu, ob, wie',
  'due:to': 'bis',
  'due:or': 'oder(?: am)?',
  'due:coming': 'heute (?:abend|nacht)',
  'due:actor': `
    ich, wir, unsere?, techniker, entwickler, kollegen?, kollegin, ersatzgerät
  `,
  'due:was': 'wurden?, waren?, hatten?, habe, haben, hat, sind, ist',
  'due:is-only': 'heute ist, ist ein, immer, jetzt',
  'due:for': 'für',
  'due:at-time': 'um, gegen, ab, heute, am',
  'due:is-the': 'ist am(?: der)?',
  'due:of': '(?:^|\\s)(?:des|von|vom|seit)(?: (?:der|dem))?',
  'due:before-end': 'bis, vor',
};
