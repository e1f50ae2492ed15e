import type { EnvironmentWord } from '../environment-word.ts';

export const environmentWords: Partial<Record<EnvironmentWord, string>> = {
  'environment:hosted': 'hébergée?s?',
  'environment:in': 'à, en, au',
  'environment:and': 'et',
  'environment:is': 'est, sont',
  'environment:article': 'une?, le, la',
  'environment:generation': '[Gg]énération',
  'environment:with': 'avec',
  'environment:before-name': 'Le, La, Les, Nos, Notre',
  'environment:tried-in': 'sur, dans, avec',
  'environment:behind-browser': 'et, avec',
  'environment:id-word': 'numéro, n[°º]',
  'environment:place-counted': '[Mm]agasin',
  'environment:serial': 'numéro de série',
  'environment:place': 'ligne, étape, de, les, la, le',
  'environment:runs-on': 'est(?: (?:la|en))?',
  'environment:on-system': 'sur, sous',
  'environment:browser': 'navigat',
  'environment:unit-of-time': 'heures, jours',
  'environment:plan': 'gratuit, essentiel, professionnel, équipe, entreprise',
  'environment:plan-article': 'notre, votre, mon, ton, le, la',
};
