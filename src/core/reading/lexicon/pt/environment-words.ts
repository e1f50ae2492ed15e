import type { EnvironmentWord } from '../environment-word.ts';

export const environmentWords: Partial<Record<EnvironmentWord, string>> = {
  'environment:hosted': 'alojad[oa]s?, hospedad[oa]s?',
  'environment:in': 'em, no, na',
  'environment:and': 'e',
  'environment:is': 'é, são',
  'environment:article': 'uma?',
  'environment:generation': '[Gg]eração',
  'environment:with': 'com',
  'environment:before-name': 'Os, As, Nosso, Nossa',
  'environment:version': 'versão',
  'environment:tried-in': 'no, em, com',
  'environment:behind-browser': 'e, com',
  'environment:place-counted': '[Ll]oja',
  'environment:serial': 'número de série',
  'environment:place': 'linha, passo',
  'environment:runs-on': 'é(?: (?:a|em))?',
  'environment:on-system': 'no, em',
  'environment:plan': 'essencial, profissional, equipe, avançado',
  'environment:plan-article': 'nosso, seu, o',
};
