import { useState } from 'react';
import type { Session } from '../../flows/session-commands.ts';
import { BottomBar } from '../../ui/BottomBar.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LinkButton } from '../../ui/Links.tsx';
import { Mono, Page, Rule, Small, Stack } from '../../ui/Page.tsx';
import { closedWords } from '../closed-words.ts';
import type { DraftView } from '../draft-view.ts';
import { faultMark, faultWords } from '../fault-words.ts';
import { useWords } from '../places.tsx';
import { HalfWay, NothingHappened } from './StoppedHead.tsx';
import { type StoppedView, useStoppedBar } from './use-stopped-bar.ts';

type Props = { view: StoppedView; session: Session; draft: DraftView | null; onKeepAgain(): void };

/** Sending stopped: what happened, what did not, what is kept, and what to do now. */
export function Stopped({ view, session, draft, onKeepAgain }: Props) {
  const words = useWords();
  const { t } = words;
  const { report, fault, at, nothingHappened, closed } = view;
  const [isOpen, setOpen] = useState(false);
  const cause = closed === null ? faultWords(fault, t) : closedWords(closed, t, !nothingHappened);
  const bar = useStoppedBar({ view, session, draft, cause, onKeepAgain });
  const mark = faultMark(fault, at, words);
  return (
    <>
      <Page $beginsWithBox={nothingHappened}>
        <Stack $gap={16}>
          {nothingHappened ? (
            <NothingHappened view={view} cause={cause} />
          ) : (
            <HalfWay view={view} cause={cause} session={session} />
          )}
          <Rule />
          <div>
            {nothingHappened && (
              <LinkButton onPress={session.backToDraft}>
                {t(report.destination === null ? 'common.back' : 'send.back_to_brief')}
              </LinkButton>
            )}
            <Disclosure
              level={2}
              title={t('send.details')}
              value={mark}
              isOpen={isOpen}
              onToggle={() => setOpen(!isOpen)}
            >
              <Mono>{fault.detail || mark}</Mono>
            </Disclosure>
            <Small role="status">
              {bar.isCopyRefused && t('common.not_copied')}
              {bar.said}
            </Small>
          </div>
        </Stack>
      </Page>
      <BottomBar primary={bar.primary} secondary={bar.secondary} />
    </>
  );
}
