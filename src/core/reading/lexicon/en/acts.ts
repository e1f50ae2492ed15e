import { wordsOf } from '../words-of.ts';

/** Verbs of what people do with software. "Go" is left out: alone it begins too many names. */
const bases = wordsOf(`
  click open select enter type press choose navigate visit browse scroll hover drag drop tap check uncheck tick untick
  toggle enable disable add remove delete create edit change modify rename move copy paste save submit upload download
  install uninstall reinstall update upgrade start restart stop launch execute load reload refresh resize maximize
  minimize import export print search filter sort view connect disconnect invite share post publish send reply forward
  attach insert replace configure define assign activate deactivate switch expand collapse clear reset close exit quit
  kill build compile deploy mount pull push commit merge clone call invoke query request register login logout
  authenticate authorize access test repeat wait look run set put log sign make use try write fill pick hit turn
  follow bookmark customize focus highlight point specify pass place ping mark unmark approve book schedule duplicate
  archive restore apply generate preview unzip extract verify observe hold zoom play pause record convert swipe sync undo redo dismiss boot reboot plug unplug
  refactor format indent align rotate hide unhide undock split embed unlock reopen resume accept cancel confirm skip
  continue grant ensure prepare perform simulate trigger checkout redeploy undeploy unmount initialize instantiate
  declare implement extend override annotate persist flush detach fetch serialize
`);

const past = wordsOf(`
  clicked opened selected entered typed pressed chose navigated visited browsed ticked dragged dropped tapped checked
  unchecked toggled enabled disabled added removed deleted created edited changed modified renamed moved copied pasted
  saved submitted uploaded downloaded installed uninstalled reinstalled updated upgraded started restarted stopped
  launched executed loaded reloaded refreshed imported exported printed searched filtered connected invited shared
  posted published sent attached inserted replaced configured defined assigned activated deactivated switched cleared
  reset closed killed built compiled deployed mounted pulled pushed committed merged cloned called invoked requested
  registered authenticated authorized accessed tested repeated went ran set put logged signed made used tried wrote
  filled picked hit turned followed attempted booked scheduled archived restored applied generated
`);

/** Verbs that say how somebody is, not what they do. */
export const states = wordsOf(`
  need needs want wants have has had can could cannot can't would should don't know like see notice require will may
  might didn't wish find feel believe think get gets got is was were does own understand remember
`).join('|');

/** "clicks", "presses", "copies", "goes". */
const third = (base: string) => {
  if (/(?:s|sh|ch|x|go)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
};

/** "clicking", "setting", "typing"; what one is using or running says where one is. */
const doingOf = (base: string) => {
  if (/[^e]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return /^(?:set|put|run|log|drag|drop|tap|scan|hit|quit|plug)$/.test(base)
    ? `${base}${base.at(-1)}ing`
    : `${base}ing`;
};

export const doing = bases
  .filter((base) => base !== 'use' && base !== 'run')
  .map(doingOf)
  .join('|');
export const acts = bases.join('|');
/** Without "use": what one uses is where one is. */
export const actsButUse = bases.filter((base) => base !== 'use').join('|');
export const actsOfOthers = [...bases, 'go'].map(third).join('|');
export const did = past.join('|');
