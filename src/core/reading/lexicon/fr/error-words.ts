import type { ErrorWord } from '../error-word.ts';

export const errorWords: Partial<Record<ErrorWord, string>> = {
  'error:is': 'est',
  'error:article': 'une?',
  'error:none': 'aucune?',
  'error:error': 'erreurs?',
  'error:alarm': 'erreur',
  'error:behind-code': 'et',
  'error:before-status': 'renvoie',
  'error:behind-status': 'sur, quand',
  'error:reference': 'référence',
  'error:on': 'le',
  'error:at': 'à, vers',
  'error:month': `
    janvier, février, mars, avril, juin, juillet, août, septembre, octobre, novembre, décembre
  `,
  'error:yesterday': 'hier',
  'error:planned': 'depuis',
  'error:appears': `s'affiche`,
  'error:shows': 'affiche, dit, indique, avec',
  'error:before-code': 'le, code, erreur, maintenant',
  'error:joins': 'avec, et',
  'error:code-that': 'affiche, avec, donne, même',
};
