import type { ErrorWord } from '../error-word.ts';

export const errorWords: Partial<Record<ErrorWord, string>> = {
  'error:is': 'é',
  'error:article': 'uma?',
  'error:none': 'nenhuma?',
  'error:error': 'erros?',
  'error:alarm': 'erro',
  'error:behind-code': 'e',
  'error:before-status': 'retorna',
  'error:behind-status': 'ao, quando',
  'error:reference': 'referência',
  'error:at': 'às',
  'error:yesterday': 'ontem',
  'error:shows': 'mostra, diz, aparece, com, dá',
  'error:before-code': 'o, código, erro, agora',
  'error:joins': 'com, e',
  'error:only-shows': 'mostra, exibe',
  'error:code-that': 'com, mostra, este',
};
