import type { AffectedWord } from '../affected-word.ts';

export const affectedWords: Partial<Record<AffectedWord, string>> = {
  'affected:and': 'e',
  'affected:joins': 'que, e, mas',
  'affected:before-count':
    'já, uns, nossos, nossas, umas, os, as, estes, mais de, quase, pelo menos, outras, outros, hoje',
  'affected:owning': 'temos, tenho, há',
  'affected:harms': 'faltam, afeta, perdi, perdemos',
  'affected:still': 'ainda, continuam',
  'affected:telling': 'são, temos, tenho, há, estamos com, somos, faltam, ficaram, foram, afeta',
  'affected:at': 'de, a, em, para, por, com',
  'affected:small':
    'e, ou, mas, de, do, da, dos, das, a, o, as, os, ao, aos, em, no, na, nos, nas, com, sem, por, para, que, não, se, desde, já, mais, um, uma, hoje, ontem',
  'affected:who': 'que',
  'affected:did': '\\p{L}+(?:ad[oa]s?|id[oa]s?)',
  'affected:does': 'estão, foram, não, ficaram, continuam, seguem, perderam, saem, esperam, veem, aparecem',
  'affected:well': 'bem',
  'affected:if': 'quando, se',
  'affected:with': 'com',
  'affected:of': 'de',
  'affected:part-of': 'de, dos, das',
  'affected:to': 'a',
  'affected:number-of': 'às, desde',
  'affected:label': 'linhas?, páginas?, passo, versão, número, sala, caixa, código, erro',
  'affected:others': 'outras, outros, mais',
  'affected:tally': 'desde, até agora, no total, ao todo, hoje de manhã, que não',
  'affected:several': 's',
  'affected:we-are': 'somos',
  'affected:one-of': `(?:um|uma) d[oa]s (?:nossos|nossas|meus|minhas), só (?:um|uma)`,
  'affected:one-in': '(?:uma?|1) em cada',
  'affected:each': 'cada',
  'affected:at-most': 'no máximo',
  'affected:but': 'mas, enquanto',
  'affected:record-ending': 'ções, turas',
  'affected:our': 'nossos, nossas, meus, minhas, os, as, estes',
  'affected:does-well': 'usam, utilizam, trabalham',
  'affected:bad-column':
    'pendentes?, recusad[oa]s?, rejeitad[oa]s?, faltando, sem, perdid[oa]s?, bloquead[oa]s?',
  'affected:no-things':
    'dias?, horas?, minutos?, segundos?, semanas?, m[eê]s(?:es)?, anos?, vezes, euros?, reais, metros?, passos?, tentativas?',
};
