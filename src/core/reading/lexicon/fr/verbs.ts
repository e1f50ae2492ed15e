import { wordsOf } from '../words-of.ts';

/** Verbs in -er, by their stem: what is hardly ever done but to mend or to test something. */
const mending = wordsOf(`
  redémarr relanc reboot débranch rebranch réinitialis réinstall désinstall vid nettoy effac désactiv réactiv remplac
  reconnect déconnect recré réimport test essay tent rallum répar restaur reconfigur
  reparamétr resynchronis appair réappair recalibr purg recharg recommenc renouvel régénér contourn recharg
  bascul resauvegard réimprim relog reformat
`);
/** Also done without trouble. */
const usual = wordsOf(`
  annul retir enlev échang renvoy déplac supprim ajout modifi chang cré activ install ferm enregistr export import copi renomm augment corrig rejou débloqu
  configur décoch coch imprim lanc arrêt suspend fusionn appliqu libér attribu prolong ajust sélectionn coup mont pass
  télécharg connect migr transfér limit raccourci partag utilis scann
`);
const others = wordsOf(`
  éteint éteinte remis remise mis-à-jour refait refaite remis-à-zéro réduit rouvert rétabli
  repris revenus
`);
const forms = (stems: readonly string[], endings: readonly string[]): string =>
  stems.flatMap((stem) => endings.map((ending) => stem + ending)).join('|');

/** "redémarré" */
export const mended = `${forms(mending, ['é', 'ée', 'és', 'ées'])}|${others.join('|')}`;
export const done = `${forms(usual, ['é', 'ée', 'és', 'ées'])}|ouvert|envoyé|mis|pris|choisi|remis`;
/** "redémarrer" */
export const toMend = `${forms(mending, ['er'])}|éteindre|remettre|refaire`;
/** "en redémarrant" */
export const mendingIt = `${forms(mending, ['ant'])}|éteignant|remettant`;
/** "quand je coupe" */
export const mend = `${forms([...mending, ...usual], ['e', 'ons'])}|éteins|remets|passe|passons|utilise|prends`;
/** "redémarrez" */
export const order = `${forms([...mending, ...usual], ['ez', 'e'])}|éteignez|mettez|remettez|allez|cliquez|ouvrez|choisissez`;
