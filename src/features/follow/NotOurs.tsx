import { useState } from 'react';
import type { Fault } from '../../core/outcome.ts';
import type { Session } from '../../flows/session-commands.ts';
import type { View } from '../../flows/view.ts';
import { BottomBar } from '../../ui/BottomBar.tsx';
import { Callout } from '../../ui/Callout.tsx';
import { Head } from '../../ui/Head.tsx';
import { LinkButton, OutLink } from '../../ui/Links.tsx';
import { Hint, Page, Sentence, Stack } from '../../ui/Page.tsx';
import { faultWords } from '../fault-words.ts';
import { useWords } from '../places.tsx';

type Props = { view: Extract<View, { kind: 'copy' }>; session: Session };

/** The record was copied here with the ticket: shown, never acted upon by itself. */
export function Copy({ view: { state, isElsewhere }, session }: Props) {
  const { t } = useWords();
  const [fault, setFault] = useState<Fault | null>(null);
  const { issue } = state;
  const clear = async () => setFault(await session.clearCopy());
  const escalate = { label: t('handled.copy_escalate'), onPress: session.startAgain };
  return (
    <>
      <Page>
        <Stack $gap={12}>
          <Stack $gap={4}>
            <Head takesFocus>{t('handled.copy_head', { id: state.ticketId })}</Head>
            <Sentence>
              {isElsewhere
                ? t('handled.copy_elsewhere', { subdomain: state.subdomain })
                : t('handled.copy_text')}
            </Sentence>
          </Stack>
          {issue && (
            <div>
              <OutLink href={issue.url} label={t('common.new_tab', { name: issue.key })}>
                {issue.key}
              </OutLink>
            </div>
          )}
          <Hint>{t('handled.copy_place', { subdomain: state.subdomain })}</Hint>
          {fault !== null && <Callout kind="warning" {...faultWords(fault, t)} isUrgent />}
          <Stack $gap={4}>
            <div>
              <LinkButton onPress={() => void clear()}>{t('handled.copy_clear')}</LinkButton>
            </div>
            <Hint>{t('handled.copy_clear_hint')}</Hint>
          </Stack>
          {issue && !isElsewhere && <Hint>{t('handled.copy_adopt_hint', { key: issue.key })}</Hint>}
        </Stack>
      </Page>
      {issue && !isElsewhere ? (
        <BottomBar
          secondary={escalate}
          primary={{
            label: t('handled.copy_adopt', { key: issue.key }),
            onPress: () => void session.adopt(),
          }}
        />
      ) : (
        <BottomBar secondary={escalate} isSecondaryBasic={false} />
      )}
    </>
  );
}

/** A record that this version cannot read. It is left alone. */
export function Foreign({ reason }: { reason: 'newer' | 'unreadable' }) {
  const { t } = useWords();
  return (
    <Page>
      <Stack $gap={4}>
        <Head takesFocus>{t(`handled.${reason}_head`)}</Head>
        <Sentence>{t(`handled.${reason}_text`)}</Sentence>
      </Stack>
    </Page>
  );
}
