import { Suspense, useEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import { speaksForHandling } from '../../core/checklist/criteria.ts';
import { isFinal } from '../../flows/hindrances.ts';
import type { Session } from '../../flows/session-commands.ts';
import { BottomBar } from '../../ui/BottomBar.tsx';
import { Page, SectionHead, Stack } from '../../ui/Page.tsx';
import { SignList } from '../../ui/SignList.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { DraftView } from '../draft-view.ts';
import { LazyAround } from '../lazy-screens.ts';
import { Notices } from '../Notices.tsx';
import { useWords } from '../places.tsx';
import { SecurityLink } from '../SecurityLink.tsx';
import { useNews } from '../use-news.tsx';
import { Criteria } from './Criteria.tsx';
import { Keeping } from './Keeping.tsx';
import { NotableList } from './NotableList.tsx';
import { capitalised, reasonList } from './reasons.ts';
import { TargetAndSeverity } from './TargetAndSeverity.tsx';
import { VerdictHead } from './VerdictHead.tsx';

/** Keeps the place of five rows while their code is on its way. */
const AroundPlace = styled.div`
  height: 173px;
`;

type Props = {
  view: DraftView;
  session: Session;
  takesFocus: boolean;
  onContinue(): void;
};

/** Whether this leaves support, and to whom: the sentence first, the correction below it, the proof after. */
export function Decide({ view, session, takesFocus, onContinue }: Props) {
  const words = useWords();
  const { t } = words;
  const { decision, draft } = view;
  const news = useNews(view, session);
  const [isKeeping, setKeeping] = useState(false);
  const [isInsisting, setInsisting] = useState(draft.against !== '');
  const [isAsked, setAsked] = useState(false);
  const [hasJustInsisted, setJustInsisted] = useState(false);
  const [isAtWork, setAtWork] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (hasJustInsisted) field.current?.focus();
  }, [hasJustInsisted]);
  // Neither can be written: the brief can still be handed over by hand.
  const isFixed = view.hindrances.some(isFinal);
  const staysHere = decision.verdict.kind === 'handle' && !isInsisting && !isFixed;
  const keep = (text: string) => {
    // Also when Baton proposed it: a second try has to say the same.
    session.explainKeeping(text);
    void session.keepInSupport(text);
  };

  if (isKeeping)
    return <Keeping draft={draft} session={session} onKeep={keep} onBack={() => setKeeping(false)} />;

  const isReasonMissing = decision.isAgainstVerdict && draft.against.trim() === '';
  const askFor = () => {
    setAsked(true);
    field.current?.focus();
  };
  const insist = () => {
    setInsisting(true);
    setAsked(false);
    setJustInsisted(true);
  };
  // From then on nothing may move under the hand or the eye.
  const work = () => setAtWork(true);
  const proposedReason = t('decide.sentence', {
    text: capitalised(reasonList(decision.verdict.handle, decision, words)),
  });
  const primary = staysHere
    ? { label: t('decide.keep'), onPress: () => keep(draft.keeping?.trim() || proposedReason) }
    : { label: t('decide.continue'), onPress: isReasonMissing ? askFor : onContinue };
  const secondary = staysHere
    ? { label: t('decide.anyway'), onPress: insist }
    : { label: t('decide.handle'), onPress: () => setKeeping(true) };
  return (
    <>
      <Page>
        <Stack $gap={20}>
          <Notices view={view} session={session} />
          <VerdictHead decision={decision} takesFocus={takesFocus} />
          {staysHere && (
            <Stack $gap={8}>
              <SectionHead>{t('decide.instead_head')}</SectionHead>
              <SignList
                items={decision.verdict.handle.filter(speaksForHandling).map((id) => ({
                  key: id,
                  icon: 'right',
                  text: t(`decide.instead.${id}`),
                }))}
              />
            </Stack>
          )}
          {!staysHere && <TargetAndSeverity decision={decision} draft={draft} session={session} />}
          {decision.isAgainstVerdict && isInsisting && (
            <TextField
              field={field}
              label={t('decide.anyway_why')}
              hint={t('decide.anyway_hint')}
              value={draft.against}
              onType={session.explainAgainst}
              warningSign={t('common.missing')}
              warning={isAsked && isReasonMissing ? t('decide.anyway_missing') : undefined}
            />
          )}
          <Stack $gap={20} onFocus={work} onPointerDown={work} onPointerMove={work} onWheel={work}>
            <NotableList view={view} />
            <Criteria decision={decision} draft={draft} session={session} isAtWork={isAtWork} />
            {staysHere && (
              <TextField
                label={t('decide.keep_why')}
                value={draft.keeping ?? proposedReason}
                onType={session.explainKeeping}
              />
            )}
            <Suspense fallback={<AroundPlace aria-hidden="true" />}>
              <LazyAround view={view} session={session} />
            </Suspense>
            <SecurityLink session={session} />
          </Stack>
        </Stack>
      </Page>
      <BottomBar
        {...(isFixed ? {} : { secondary })}
        primary={primary}
        note={news ?? (staysHere ? t('decide.keep_note') : undefined)}
      />
    </>
  );
}
