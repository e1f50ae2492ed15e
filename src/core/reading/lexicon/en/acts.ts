import { wordsOf } from '../words-of.ts';
import { baseOf, doingOf, pastOf } from './forms-of-verbs.ts';

/** Verbs of what people do with software. "Go" is left out: alone it begins too many names. */
const entries = wordsOf(`
  click open select enter type press choose:chose:chosen navigate visit browse scroll hover drag+ drop+ tap+ check
  uncheck tick untick toggle enable disable add remove delete create edit change modify rename move copy paste save
  submit+ upload download install uninstall reinstall update upgrade start restart stop+ launch execute load reload
  refresh resize maximize minimize import export print search filter sort view connect disconnect invite share post
  publish send:sent reply forward attach insert replace configure define assign activate deactivate switch expand
  collapse clear reset:reset:reset+ close exit quit:quit:quit+ kill build:built compile deploy mount pull push commit+
  merge clone call invoke query request register login logout authenticate authorize access test repeat wait look
  run:ran+ set:set:set+ put:put:put+ log+ sign make:made use try write:wrote:written fill pick hit:hit:hit+ turn follow
  bookmark customize focus highlight point specify pass place ping mark unmark approve book schedule duplicate archive
  restore apply generate preview unzip+ extract verify observe hold:held zoom play pause record convert swipe sync
  undo:undid:undone redo:redid:redone dismiss boot reboot plug+ unplug+ refactor format+ indent align rotate
  hide:hid:hidden unhide undock split:split:split+ embed+ unlock reopen resume accept cancel confirm skip+ continue grant
  ensure prepare perform simulate trigger checkout redeploy undeploy unmount initialize instantiate declare implement
  extend override:overrode:overridden annotate persist flush detach fetch serialize join leave:left spawn equip+ craft
  pair unpair dial listen watch mute unmute slice render draw:drew:drawn flip+ crop+ deselect subscribe unsubscribe
  unfollow unblock ungroup freeze:froze:frozen unfreeze:unfroze:unfrozen pin+ unpin+ maximise minimise customise initialise
  scan+ swap+ deposit enroll weigh calibrate decline deny reject bind:bound unbind:unbound unlink encrypt
  decrypt rebase debug+ inspect emit+ dispatch evaluate parse compare jump walk wear:wore:worn buy:bought sell:sold grab+
  shoot:shot interact
`);
const bases = entries.map(baseOf);

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

/** What one is using or running says where one is. */
export const doing = entries
  .filter((entry) => !/^(?:use|run)\b/.test(entry))
  .map(doingOf)
  .join('|');
export const acts = bases.join('|');
/** Without "use": what one uses is where one is. */
export const actsButUse = bases.filter((base) => base !== 'use').join('|');
export const actsOfOthers = [...bases, 'go'].map(third).join('|');
export const did = [...entries.flatMap(pastOf), 'went', 'attempted'].join('|');

/** What a hand does on a screen, in any form. */
export const gestures = wordsOf('click press drag+ scroll resize hover tap+ swipe type select navigate open')
  .flatMap((entry) => [baseOf(entry), third(baseOf(entry)), ...pastOf(entry), doingOf(entry)])
  .join('|');
