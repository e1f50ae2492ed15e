import { wordsOf } from '../words-of.ts';
import { baseOf, doingOf, pastOf } from './forms-of-verbs.ts';

/** What people do to things that do not work, and hardly ever but to mend or to test something. */
const mending = wordsOf(`
  restart reboot relaunch reinstall re-install uninstall clear empty flush purge upgrade downgrade revert restore
  reinstate reopen re-open reload refresh reset:reset:reset+ re-set:re-set:re-set unplug+ replug+ reconnect re-connect
  unpair re-pair disable deactivate reactivate re-activate re-enable toggle replace swap+ exchange recreate re-create
  re-add readd reupload re-upload resend:resent:resent re-send:re-sent:re-sent rerun:reran:rerun+ re-run:re-ran:re-run+
  double halve retest re-test try attempt rotate renew regenerate re-generate reissue re-issue whitelist allowlist
  unblock bypass pin+ unpin+ rebuild:rebuilt:rebuilt redeploy re-deploy reindex re-index resync re-sync reconfigure
  re-enter reenter reimport re-import re-export rebook retry re-try redo:redid:redone re-do:re-did:re-done wipe clean
  unpublish republish re-register reregister reflash re-flash relink re-link reauthorize reauthorise re-authenticate
  recalibrate re-calibrate remap+ re-map+ power-cycle powercycle reseat re-seat untick uncheck resave re-save reprint
  re-print rescan+ re-scan+ resubmit+ re-submit+ reassign re-assign repair reformat+ patch reimage undo:undid:undone
  unfreeze:unfroze:unfrozen unarchive undelete recover recharge realign reposition requeue re-queue replay retrigger
  backfill override:overrode:overridden overwrite:overwrote:overwritten flip+ bump+ flatten void invalidate evict hotfix
  unhide tighten loosen wiggle jiggle nudge poke bounce shorten shrink:shrank:shrunk resize renumber retitle rekey
  re-key rewire re-wire refit+ reload re-load regrant re-grant resign re-sign rejoin re-join revalidate reboot re-boot
  uncouple decouple dedupe throttle rinse descale degrease sand oil grease dust vacuum refill re-fill top+
  render rerender re-render reprocess re-process repoint re-point rejig+ reseed re-seed unlink hose flick bin+ re-record
  remount rebind:rebound:rebound recompile compress tweak defragment retype re-type
`);

/** Also done without trouble. */
const usual = wordsOf(`
  lift shift cycle trigger cap+ carry lay:laid:laid hold:held:held pop+ slide:slid:slid push lend:lent:lent hang:hung:hung
  issue suspend point bolt mail email join link fit+ force load inject drain drag+ throw:threw:thrown record divide transfer
  lodge mute unmute hop+ spin:spun:spun+ flash wire strip+ purge pull cancel void kick
  dry warm cool heat shake:shook:shaken tap+ bang brush wash cover uncover tape glue screw unscrew peel mark untag+ tag+
  hide:hid:hidden relabel withdraw:withdrew:withdrawn cancel credit provision promote scale amend align level trim+ crop+
  zip+ unzip+ post key sign verify pin+
  remove delete install update disconnect connect pair switch turn enable activate change rename move copy create add
  upload download run:ran+ execute start stop+ kill pause resume set:set:set+ adjust configure modify edit increase
  raise lower decrease reduce limit split:split:split+ merge combine open close export import save convert revoke block
  exclude freeze:froze:frozen deploy sync map+ format+ press click scan+ print enter type plug+ extend correct fix adapt
  assign grant unlock release apply migrate shorten reverse free push pull mount attach detach insert select
  choose:chose:chosen pick tick clone duplicate resize archive wire hook register subscribe unsubscribe roll
  shut:shut:shut+ cut:cut:cut+ drop+ skip+ tighten put:put:put+ leave:left:left write:wrote:written build:built:built
  give:gave:given take:took:taken use test borrow buy:bought:bought route redirect return wait downscale filter
`);

const oneOf = (words: readonly string[]): string => [...new Set(words)].join('|');
/** "restarted|rebooted|…" */
export const mended = oneOf(mending.flatMap(pastOf));
export const done = oneOf(usual.flatMap(pastOf));
/** "restarting|rebooting|…" */
export const toMend = oneOf(mending.map(doingOf));
export const toDo = oneOf(usual.map(doingOf));
/** "restart|reboot|…" */
export const mend = oneOf(mending.map(baseOf));
export const act = oneOf(usual.map(baseOf));
