import type { DueWord } from '../due-word.ts';

export const dueWords: Partial<Record<DueWord, string>> = {
  'due:but': 'pero',
  'due:and-others': 'y (?:no|nada)',
  'due:on': 'el, las',
  'due:to': 'al',
  'due:or': 'o',
  'due:coming': 'esta noche',
  'due:actor': 'yo, nosotros, nuestr[oa]s?, técnico, equipo',
  'due:was': '\\p{L}\\p{L}+(?:(?<!r)é|ó|aron|ieron), he, hemos, ha, fue',
  'due:for': 'para',
  'due:at-time': 'las, la, sobre, por',
  'due:is-the': 'es(?: (?:el|dia))?',
  'due:of': '(?:^|\\s)(?:de|del|desde)(?: (?:la|el))?',
};
