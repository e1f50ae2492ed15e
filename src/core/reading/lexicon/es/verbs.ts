import { wordsOf } from '../words-of.ts';

/** Verbs in -ar, by their stem (and before é): what is hardly ever done but to mend or to test something. */
const mending = wordsOf(`
  reinici reinstal desinstal borr vaci limpi cambi reemplaz:reemplac actualiz:actualic desactiv activ reactiv
  desconect reconect conect restaur prob intent quit desbloque recre reenvi regener formate desvincul
  vincul apag:apagu desenchuf enchuf resete recarg:recargu renov cerr repar deshabilit habilit elimin
  reconfigur calibr purg:purgu
`);
/** Also done without trouble. */
const usual = wordsOf(`
  cancel retir reasign sincroniz:sincronic agreg:agregu cre instal modific:modifiqu guard export import copi aument configur liber asign ejecut paus
  bloque arregl aplic:apliqu ajust complet descarg:descargu carg:cargu us envi mand pas lanz:lanc relanz:relanc
  traslad cort acort renombr seleccion marc:marqu desmarc:desmarqu escane
`);
const others =
  'restablecí|restablecimos|restablecido|restablecida|volví|volvimos|vuelto|encendí|encendimos|encendido|deshice|rehíce|rehicimos|sustituí|sustituimos|sustituido|sustituida|revertí|revertimos|revertido|reabrí|reabrimos|puesta-a-cero|repetí|repetimos';
const othersOften =
  'abrí|abrimos|abierto|subí|subimos|subido|puse|pusimos|puesto|moví|movimos|movido|añadí|añadimos|añadido|corregí|corregimos|corregido|hice|hicimos|reduje|redujimos|reducido|hecho|escrito|elegí|elegido|suspendí';

const stemOf = (verb: string) => verb.split(':')[0] ?? '';
const beforeE = (verb: string) => verb.split(':')[1] ?? stemOf(verb);
const forms = (verbs: readonly string[], endings: readonly string[]): readonly string[] =>
  verbs.flatMap((verb) => endings.map((ending) => stemOf(verb) + ending));
const past = (verbs: readonly string[]): string =>
  [...verbs.map((verb) => `${beforeE(verb)}é`), ...forms(verbs, ['amos', 'ado', 'ada', 'ados', 'adas'])].join(
    '|',
  );

/** "reinicié", "reiniciamos", "reiniciado" */
export const mended = `${past(mending)}|${others}`;
export const done = `${past(usual)}|${othersOften}`;
/** "reinicié": the writer. */
export const didSelf = [
  ...[...mending, ...usual].map((verb) => `${beforeE(verb)}é`),
  ...forms([...mending, ...usual], ['amos']),
].join('|');
/** "reinició": somebody else. */
export const didOther = `${forms([...mending, ...usual], ['ó', 'aron']).join('|')}|puso|hizo|volvió-a|volvieron-a`;
/** "reiniciar" */
export const toMend = `${forms(mending, ['ar']).join('|')}|restablecer|encender|volver-a`;
/** "reiniciando" */
export const mendingIt = `${forms(mending, ['ando']).join('|')}|restableciendo`;
/** "si apago", "si uso" */
export const mend = `${forms([...mending, ...usual], ['o', 'amos']).join('|')}|pruebo|cierro|pongo|uso|quito|entro`;
/** "reinicie", "reinicia" */
export const order = `${[...mending, ...usual].map((verb) => `${beforeE(verb)}e`).join('|')}|${forms([...mending, ...usual], ['a']).join('|')}|abra|abre|vaya|ve|haga|haz|cierre|cierra|pruebe|prueba|pulse|pulsa|seleccione|elija|elige|ponga|pon|entre|entra|desenchufe`;
