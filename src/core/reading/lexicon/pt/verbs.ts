import { wordsOf } from '../words-of.ts';

/** Verbs in -ar, by their stem (and before -ei): what is hardly ever done but to mend or to test something. */
const mending = wordsOf(`
  reinici reinstal desinstal limp apag:apagu troc:troqu atualiz desativ ativ reativ desconect reconect conect restaur
  test tent experiment recri reenvi format desvincul vincul desbloque liber deslig:desligu
  reset recarreg:recarregu renov desabilit habilit elimin delet reconfigur relig:religu calibr tir desmarc:desmarqu
  repar consert log:logu deslog:deslogu relog:relogu emparelh cancel
`);
/** Also done without trouble. */
const usual = wordsOf(`
  cancel retir sincroniz mud alter adicion cri instal fech salv export import copi aument configur execut rod envi coloc:coloqu entr ajust
  renome paus bloque aplic:apliqu baix carreg:carregu us mand pass lanç:lanc relanç:relanc cort encurt selecion marc:marqu
  escane libert jog edit
`);
const others =
  'excluí|excluímos|excluído|removi|removemos|removido|removida|substituí|substituímos|substituído|substituída|redefini|redefinimos|redefinido|redefinida|restabeleci|refiz|refizemos|refeito|voltei|voltamos|liguei|ligamos|loguei|reverti|revertemos|repeti|repetimos|limpo';
const othersOften =
  'abri|abrimos|aberto|subi|pus|pusemos|posto|movi|movemos|movido|corrigi|corrigimos|corrigido|fiz|fizemos|feito|reduzi|reduzimos|escolhi|saí|saímos|suspendi|inseri|inserimos|incluí|incluímos|reabri';

const stemOf = (verb: string) => verb.split(':')[0] ?? '';
const beforeE = (verb: string) => verb.split(':').at(-1) ?? '';
const forms = (verbs: readonly string[], endings: readonly string[]): readonly string[] =>
  verbs.flatMap((verb) => endings.map((ending) => stemOf(verb) + ending));
const past = (verbs: readonly string[]): string =>
  [
    ...verbs.map((verb) => `${beforeE(verb)}ei`),
    ...forms(verbs, ['amos', 'ámos', 'ado', 'ada', 'ados', 'adas']),
  ].join('|');

/** "reiniciei", "reiniciamos", "reiniciado" */
export const mended = `${past(mending)}|${others}`;
export const done = `${past(usual)}|${othersOften}`;
/** "reiniciei": the writer. */
export const didSelf = `${[...mending, ...usual].map((verb) => `${beforeE(verb)}ei`).join('|')}|${forms([...mending, ...usual], ['amos', 'ámos']).join('|')}|redefini|redefinimos|corrigi|corrigimos|removi|removemos|incluí|incluímos|movi|movemos|abri|refiz|refizemos`;
/** "reiniciou": somebody else. */
export const didOther = `${forms([...mending, ...usual], ['ou', 'aram']).join('|')}|pôs|fez|refez|removeu|excluiu|voltou-a`;
/** "reiniciar" */
export const toMend = `${forms(mending, ['ar']).join('|')}|ligar|remover|excluir|redefinir|refazer|mudar`;
/** "reiniciando" */
export const mendingIt = `${forms(mending, ['ando']).join('|')}|removendo|redefinindo|excluindo`;
/** "se desligo", "se uso" */
export const mend = `${forms([...mending, ...usual], ['o', 'amos']).join('|')}|ligo|removo|uso|entro|ponho|abro`;
/** "reinicie" */
export const order = `${[...mending, ...usual].map((verb) => `${beforeE(verb)}e`).join('|')}|${forms([...mending, ...usual], ['a']).join('|')}|abra|abre|vá|vai-em|faça|faz|feche|clique|pressione|selecione|escolha|saia|entre|entra|remova|redefina|exclua|use|ligue`;
