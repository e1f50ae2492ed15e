import type { EnvironmentWord } from '../environment-word.ts';

export const environmentWords: Partial<Record<EnvironmentWord, string>> = {
  'environment:hosted': 'alojad[oa]s?',
  'environment:in': 'en',
  'environment:and': 'y',
  'environment:is': 'es, son',
  'environment:article': 'una?, la',
  'environment:generation': '[Gg]eneración',
  'environment:with': 'con',
  'environment:before-name': 'El, Los, Las, Nuestr[ao]s?',
  'environment:version': 'versión',
  'environment:tried-in': 'en',
  'environment:behind-browser': 'con, y',
  'environment:id-word': 'número',
  'environment:place-counted': '[Tt]ienda',
  'environment:serial': 'número de serie',
  'environment:place': 'sección, línea, paso, página, el',
  'environment:runs-on': 'es(?: (?:la|en))?',
  'environment:on-system': 'en',
  'environment:browser': 'navegador',
  'environment:unit-of-time': 'horas, días, dias',
  'environment:plan': `
    gratuito, básico, esencial, profesional, equipo, empresa, empresarial, avanzado
  `,
  'environment:plan-article': 'nuestro, vuestro, su, tu, el',
};
