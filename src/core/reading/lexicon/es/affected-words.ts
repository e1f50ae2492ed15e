import type { AffectedWord } from '../affected-word.ts';

export const affectedWords: Partial<Record<AffectedWord, string>> = {
  'affected:and': 'y',
  'affected:joins': 'que, y, pero',
  'affected:before-count':
    'unos, unas, nuestros, nuestras, los, las, estos, estas, ya, hoy, otras, otros, más de, casi, al menos',
  'affected:owning': 'tenemos, tengo, hay',
  'affected:harms': 'faltan, afecta, perdimos',
  'affected:still': 'siguen, todavía, aún',
  'affected:telling': 'son, van, hay, tenemos, tengo, somos, llevamos, fueron, faltan, afecta a',
  'affected:at': 'de, a, en, para, por, con',
  'affected:small':
    'y, o, pero, de, del, la, las, los, el, a, al, en, con, sin, por, para, que, no, se, desde, ya, más, un, una, hoy, ayer',
  'affected:who': 'que',
  'affected:did': '\\p{L}+(?:ad[oa]s?|id[oa]s?)',
  'affected:does': 'están, han, no, siguen, salen, llevan, quedan, amanecieron, esperan, que se, que no, ven',
  'affected:well': 'bien',
  'affected:if': 'si, cuando',
  'affected:with': 'con',
  'affected:of': 'de',
  'affected:part-of': 'de',
  'affected:to': 'a',
  'affected:number-of': 'a las, desde',
  'affected:label':
    'filas?, líneas?, páginas?, paso, versión, número, sala, caja, código, error, capítulo, cap\\.?',
  'affected:others': 'otras, otros, más',
  'affected:tally': 'desde, hasta ahora, en total, esta mañana, que no',
  'affected:several': 's',
  'affected:we-are': 'somos',
  'affected:one-of': `(?:uno|una) de (?:nuestros|nuestras|mis), sol[oa] (?:un|una)`,
  'affected:one-in': '(?:una?|uno|1) de cada',
  'affected:each': 'cada',
  'affected:at-most': 'como máximo',
  'affected:but': 'pero, mientras',
  'affected:record-ending': 'ciones, turas, mentos',
  'affected:our': 'nuestros, nuestras, mis, los, las, estos, estas, sus',
  'affected:does-well': 'usan, utilizan, trabajan',
  'affected:bad-column': 'pendientes?, rechazad[oa]s?, faltan, sin, perdid[oa]s?, bloquead[oa]s?',
  'affected:no-things':
    'días?, horas?, minutos?, segundos?, semanas?, mes(?:es)?, años?, veces, euros?, pesos, metros?, pasos?, intentos?',
};
