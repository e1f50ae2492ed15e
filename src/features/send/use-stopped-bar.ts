import type { Session } from '../../flows/session-commands.ts';
import type { View } from '../../flows/view.ts';
import type { Action } from '../../ui/BottomBar.tsx';
import { useSecurityText } from '../decide/use-security-text.ts';
import type { DraftView } from '../draft-view.ts';
import { faultMark, isForAdmin } from '../fault-words.ts';
import { useWords } from '../places.tsx';
import { useCopy } from '../use-copy.ts';
import { useCopyDetails } from '../use-copy-details.ts';
import { useFinishThere } from './use-finish-there.ts';
import { useGoOn } from './use-go-on.ts';

/** Ms to wait where the system asked for it without saying how long. */
const unnamedWait = 60_000;

export type StoppedView = Extract<View, { kind: 'stopped' }>;

type Setting = {
  view: StoppedView;
  session: Session;
  /** What was on the screen before sending; null when nothing was. */
  draft: DraftView | null;
  cause: { title: string; text: string };
  onKeepAgain(): void;
};

/** Goes on from there, or begins anew; where a system asked to wait, by itself. */
function useTryAgain({ view, session, onKeepAgain }: Setting) {
  const { t } = useWords();
  const { report, fault, at, nothingHappened } = view;
  const isKeeping = report.destination === null;
  const again = () => {
    if (isKeeping) return onKeepAgain();
    if (!nothingHappened) return void session.finish();
    session.backToDraft();
    void (report.instead === null ? session.send() : session.linkInstead(report.instead));
  };
  const until = fault.kind === 'limited' ? (fault.until ?? at + unnamedWait) : null;
  const { seconds, willGoOn, cancel } = useGoOn(until, again);
  const label = nothingHappened || isKeeping ? t('common.try_again') : t('send.finish');
  const tryAgain: Action = {
    label: seconds > 0 ? t(willGoOn ? 'send.goes_on_in' : 'common.try_again_in', { seconds }) : label,
    onPress: again,
    isDisabled: seconds > 0,
  };
  return { tryAgain, cancelWait: willGoOn ? { label: t('send.cancel_wait'), onPress: cancel } : null };
}

/** Back to where the agent entered what was refused. */
const changeOf =
  ({ view, session }: Setting) =>
  async () => {
    if (view.nothingHappened) session.backToDraft();
    else await session.giveUp();
    session.goTo('send');
  };

/** What can be done now, the most useful of it filled, and what is said of what was done. */
export function useStoppedBar(setting: Setting) {
  const { view, session, draft, cause } = setting;
  const words = useWords();
  const { t } = words;
  const { report, fault, at, nothingHappened } = view;
  const { state: copied, copy } = useCopy();
  const { state: detailed, copyDetails } = useCopyDetails(fault);
  const securityOf = useSecurityText();
  const { tryAgain, cancelWait } = useTryAgain(setting);
  const { goOn, leave, said } = useFinishThere(view, session);

  const details = (label: string): Action => ({
    label: detailed === 'copied' ? t('common.copied') : label,
    onPress: () => copyDetails(cause.title, cause.text, faultMark(fault, at, words)),
  });
  function bar(): { primary: Action; secondary: Action } {
    // Nothing may hold a security matter up (playbook T4): what cannot be sent is handed over by hand.
    if (report.target === 'T4' && draft !== null) {
      const label = t(copied === 'copied' ? 'common.copied' : 'security.copy');
      return { primary: { label, onPress: () => copy(securityOf(draft)) }, secondary: tryAgain };
    }
    if (goOn !== null) return { primary: goOn, secondary: leave ?? details(t('send.copy_details')) };
    if (nothingHappened && isForAdmin(fault))
      return { primary: details(t('send.copy_for_admin')), secondary: tryAgain };
    // The same again would be refused again.
    const takesChange = fault.kind === 'invalid' && fault.from === report.destination?.kind;
    return {
      primary: takesChange ? { label: t('send.change'), onPress: changeOf(setting) } : tryAgain,
      secondary: cancelWait ?? details(t('send.copy_details')),
    };
  }
  return { ...bar(), said, isCopyRefused: detailed === 'refused' || copied === 'refused' };
}
