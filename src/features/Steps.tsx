import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { openItems } from '../core/brief/completeness.ts';
import type { FieldId } from '../core/brief/fields.ts';
import type { Step } from '../flows/draft.ts';
import { isReadyAtOnce } from '../flows/ready-at-once.ts';
import type { Session } from '../flows/session-commands.ts';
import { useT } from '../i18n/context.tsx';
import { Stack } from '../ui/Page.tsx';
import { StepTabs } from '../ui/StepTabs.tsx';
import { Brief } from './brief/Brief.tsx';
import { Decide } from './decide/Decide.tsx';
import { Security } from './decide/Security.tsx';
import type { DraftView } from './draft-view.ts';
import { ConversationProvider } from './evidence/conversation.ts';
import { LazyExpress, LazySend, prefetchScreens } from './lazy-screens.ts';

/** How the agent came to the step: by its tab the focus stays there, otherwise it goes to the head or the field. */
type Arrival = { by: 'tab' | 'button'; field: FieldId | null };

type Props = { view: DraftView; session: Session };

/** Decide, Brief, Send: three steps of one page, walked in any order. */
export function Steps({ view, session }: Props) {
  const t = useT();
  const [arrival, setArrival] = useState<Arrival>({ by: 'button', field: null });
  const { draft, decision, missing } = view;
  useEffect(prefetchScreens, []);
  // Whoever has begun to walk the steps is not taken off them.
  const [isWalking, setWalking] = useState(draft.step !== 'decide');
  const isExpress = !isWalking && isReadyAtOnce(view);
  const [wasExpress, setWasExpress] = useState(isExpress);
  if (isExpress && !wasExpress) setWasExpress(true);
  if (wasExpress && !isExpress && !isWalking) setWalking(true);
  if (decision.target === 'T4') return <Security view={view} session={session} />;

  const left = openItems(missing, draft.excuses).length;
  const isDecided = draft.step !== 'decide';
  const go = (step: Step, field: FieldId | null = null) => {
    setArrival({ by: 'button', field });
    setWalking(true);
    session.goTo(step);
  };
  const takesFocus = arrival.by === 'button';
  const decide: ReactNode = (
    <Stack $gap={0} onKeyDown={() => setWalking(true)} onPointerDown={() => setWalking(true)}>
      <Decide view={view} session={session} takesFocus={takesFocus} onContinue={() => go('brief')} />
    </Stack>
  );
  return (
    <ConversationProvider value={view.conversation === 'complete' ? view.case.messages : []}>
      <StepTabs<Step>
        label={t('common.steps')}
        current={draft.step}
        onGo={(step) => {
          setArrival({ by: 'tab', field: null });
          setWalking(true);
          session.goTo(step);
        }}
        steps={[
          { step: 'decide', label: t('common.decide'), done: isDecided ? t('common.done') : undefined },
          {
            step: 'brief',
            label: t('common.brief'),
            left: { count: left, label: t('common.open_count', { count: left }) },
            done: left === 0 && draft.step !== 'brief' ? t('common.done') : undefined,
          },
          { step: 'send', label: t('common.send') },
        ]}
      >
        {draft.step === 'decide' &&
          (isExpress ? (
            <Suspense fallback={decide}>
              <LazyExpress
                view={view}
                session={session}
                takesFocus={takesFocus}
                onReview={() => setWalking(true)}
                onGo={go}
              />
            </Suspense>
          ) : (
            decide
          ))}
        {draft.step === 'brief' && (
          <Brief
            view={view}
            session={session}
            takesFocus={takesFocus}
            wanted={arrival.field}
            onContinue={() => go('send')}
          />
        )}
        {draft.step === 'send' && (
          <Suspense>
            <LazySend view={view} session={session} takesFocus={takesFocus} onGo={go} />
          </Suspense>
        )}
      </StepTabs>
    </ConversationProvider>
  );
}
