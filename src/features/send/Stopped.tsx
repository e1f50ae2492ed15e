import { useState } from 'react';
import type { Session } from '../../flows/session-commands.ts';
import type { View } from '../../flows/view.ts';
import type { Translate } from '../../i18n/translator.ts';
import { BottomBar } from '../../ui/BottomBar.tsx';
import { Callout } from '../../ui/Callout.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Head } from '../../ui/Head.tsx';
import { LinkButton } from '../../ui/Links.tsx';
import { Mono, Page, Rule, Sentence, Small, Stack } from '../../ui/Page.tsx';
import { SignList } from '../../ui/SignList.tsx';
import { closedWords } from '../closed-words.ts';
import { useSecurityText } from '../decide/use-security-text.ts';
import type { DraftView } from '../draft-view.ts';
import { faultMark, faultWords, isForAdmin } from '../fault-words.ts';
import { useWords } from '../places.tsx';
import { useCopy } from '../use-copy.ts';
import { useCopyDetails } from '../use-copy-details.ts';
import { GiveUp } from './GiveUp.tsx';
import { SendSteps } from './SendSteps.tsx';
import { useFinishThere } from './use-finish-there.ts';
import { useGoOn } from './use-go-on.ts';

/** Ms to wait where the system asked for it without saying how long. */
const unnamedWait = 60_000;

type StoppedView = Extract<View, { kind: 'stopped' }>;

type Props = { view: StoppedView; session: Session; draft: DraftView | null; onKeepAgain(): void };

/** What is certain, and what is not known yet, as the head of the screen. */
function headOf({ report, fault }: StoppedView, t: Translate): string {
  const stopped = report.steps.find(({ state }) => state === 'stopped')?.step ?? 'claim';
  const { issue, instead } = report;
  if (issue !== null)
    return t(instead === null ? 'send.created_not_noted' : 'send.linked_not_noted', { key: issue.key });
  if (stopped === 'issue' && instead !== null) return t('send.link_unknown', { key: instead.key });
  if (stopped === 'issue' || stopped === 'claim') return t(`send.${stopped}_unknown`);
  return t(fault.committed === 'unknown' ? 'send.note_unknown' : 'send.begun_not_noted');
}

/** Sending stopped: what happened, what did not, what is kept, and what to do now. */
export function Stopped({ view, session, draft, onKeepAgain }: Props) {
  const words = useWords();
  const { t } = words;
  const { report, fault, at, nothingHappened, isKept, closed } = view;
  const { state: copied, copy } = useCopy();
  const { state, copyDetails: copyAll } = useCopyDetails(fault);
  const securityOf = useSecurityText();
  const [isOpen, setOpen] = useState(false);
  const cause = closed === null ? faultWords(fault, t) : closedWords(closed, t, !nothingHappened);
  const isKeeping = report.destination === null;
  const mayCreate = fault.kind === 'unfound';

  /** The same again would be refused again: it takes a change, where the agent entered it. */
  const takesChange = fault.kind === 'invalid' && fault.from === report.destination?.kind;
  const change = {
    label: t('send.change'),
    onPress: async () => {
      if (nothingHappened) session.backToDraft();
      else await session.giveUp();
      session.goTo('send');
    },
  };

  const again = () => {
    if (isKeeping) return onKeepAgain();
    if (!nothingHappened) return void session.finish();
    session.backToDraft();
    void (report.instead === null ? session.send() : session.linkInstead(report.instead));
  };
  const until = fault.kind === 'limited' ? (fault.until ?? at + unnamedWait) : null;
  const { seconds, willGoOn, cancel } = useGoOn(until, again);
  const label = nothingHappened || isKeeping ? t('common.try_again') : t('send.finish');
  const tryAgain = {
    label: seconds > 0 ? t(willGoOn ? 'send.goes_on_in' : 'common.try_again_in', { seconds }) : label,
    onPress: again,
    isDisabled: seconds > 0,
  };
  const { goOn, leave, said: goneWords } = useFinishThere(view, session);
  const copyDetails = {
    label: state === 'copied' ? t('common.copied') : t('send.copy_details'),
    onPress: () => copyAll(cause.title, cause.text, faultMark(fault, at, words)),
  };
  const copyForAdmin = {
    ...copyDetails,
    label: state === 'copied' ? t('common.copied') : t('send.copy_for_admin'),
  };
  // Nothing may hold a security matter up (playbook T4): what cannot be sent is handed over by hand.
  const copySecurity =
    report.target === 'T4' && draft !== null
      ? {
          label: t(copied === 'copied' ? 'common.copied' : 'security.copy'),
          onPress: () => copy(securityOf(draft)),
        }
      : null;
  const leavesToAdmin = nothingHappened && isForAdmin(fault);
  const system = report.destination?.kind === 'jira' ? 'jira' : 'linear';
  const kept = [
    ...(report.destination === null || report.destination.kind === 'group'
      ? []
      : [{ key: 'issue', text: t('send.nothing_created', { system: t(`faults.system.${system}`) }) }]),
    { key: 'ticket', text: t('send.nothing_changed') },
    ...(isKeeping ? [] : [{ key: 'draft', text: t(isKept ? 'send.draft_kept' : 'send.draft_in_tab') }]),
  ].map((line) => ({ ...line, icon: 'yes' as const, tone: 'good' as const }));

  return (
    <>
      <Page $beginsWithBox={nothingHappened}>
        <Stack $gap={16}>
          {nothingHappened ? (
            <>
              <Callout kind="warning" title={cause.title} text={cause.text} isUrgent />
              <SignList items={kept} />
            </>
          ) : (
            <>
              <Stack $gap={4} role="alert">
                <Head takesFocus>{headOf(view, t)}</Head>
                <Sentence>
                  {cause.title}. {!isKeeping && !mayCreate && closed === null && t('send.finish_looks')}
                  {(mayCreate || closed !== null || isForAdmin(fault)) && ` ${cause.text}`}
                </Sentence>
                {mayCreate && (
                  <div>
                    <LinkButton onPress={() => void session.finish('create')}>
                      {t('send.create_anyway')}
                    </LinkButton>
                  </div>
                )}
              </Stack>
              <SendSteps report={report} />
              {!isKeeping && closed === null && fault.committed === 'no' && <GiveUp session={session} />}
            </>
          )}
          <Rule />
          <div>
            {nothingHappened && (
              <LinkButton onPress={session.backToDraft}>
                {t(isKeeping ? 'common.back' : 'send.back_to_brief')}
              </LinkButton>
            )}
            <Disclosure
              level={2}
              title={t('send.details')}
              value={faultMark(fault, at, words)}
              isOpen={isOpen}
              onToggle={() => setOpen(!isOpen)}
            >
              <Mono>{fault.detail || faultMark(fault, at, words)}</Mono>
            </Disclosure>
            <Small role="status">
              {(state === 'refused' || copied === 'refused') && t('common.not_copied')}
              {goneWords}
            </Small>
          </div>
        </Stack>
      </Page>
      {copySecurity !== null ? (
        <BottomBar secondary={tryAgain} primary={copySecurity} />
      ) : goOn !== null ? (
        <BottomBar secondary={leave ?? copyDetails} primary={goOn} />
      ) : leavesToAdmin ? (
        <BottomBar secondary={tryAgain} primary={copyForAdmin} />
      ) : (
        <BottomBar
          secondary={willGoOn ? { label: t('send.cancel_wait'), onPress: cancel } : copyDetails}
          primary={takesChange ? change : tryAgain}
        />
      )}
    </>
  );
}
