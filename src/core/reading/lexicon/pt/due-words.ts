import type { DueWord } from '../due-word.ts';

export const dueWords: Partial<Record<DueWord, string>> = {
  'due:but': 'mas',
  'due:and-others': 'e (?:no|nada)',
  'due:on': 'dia, às',
  'due:to': 'até',
  'due:or': 'ou',
  'due:coming': 'hoje à noite',
  'due:actor': 'eu, nós, noss[oa]s?, equipe, correção',
  'due:was': '\\p{L}\\p{L}+(?:(?<!r)ei|ou|aram|eram), foi, fizemos, temos, tem',
  'due:for': 'para',
  'due:at-time': 'às, pelas, hoje, por',
  'due:is-the': 'é',
  'due:of': '(?:^|\\s)(?:de|da|do|desde)',
};
