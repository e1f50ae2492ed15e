import type { ErrorWord } from '../error-word.ts';

export const errorWords: Partial<Record<ErrorWord, string>> = {
  'error:is': 'es',
  'error:article': 'una?',
  'error:none': 'ninguno?',
  'error:error': 'errores, error',
  'error:behind-code': 'y',
  'error:before-status': 'devuelve',
  'error:behind-status': 'en, al, cuando',
  'error:reference': 'referencia',
  'error:on': 'el',
  'error:at': 'a las',
  'error:yesterday': 'ayer',
  'error:planned': 'desde',
  'error:appears': 'aparece',
  'error:shows': 'muestra, dice, sale, con, pone',
  'error:before-code': 'el, código, error, ahora',
  'error:joins': 'con, y',
  'error:only-shows': 'muestra, aparece, sale',
  'error:code-that': 'con, muestra, sale, este',
};
