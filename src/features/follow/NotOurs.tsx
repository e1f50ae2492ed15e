import type { TicketState } from '../../core/escalation/state.ts';
import type { Session } from '../../flows/session-commands.ts';
import { BottomBar } from '../../ui/BottomBar.tsx';
import { Head } from '../../ui/Head.tsx';
import { OutLink } from '../../ui/Links.tsx';
import { Hint, Page, Sentence, Stack } from '../../ui/Page.tsx';
import { useWords } from '../places.tsx';

/** The record was copied here with the ticket: shown, never acted upon by itself. */
export function Copy({ state, session }: { state: TicketState; session: Session }) {
  const { t } = useWords();
  return (
    <>
      <Page>
        <Stack $gap={12}>
          <Stack $gap={4}>
            <Head takesFocus>{t('handled.copy_head', { id: state.ticketId })}</Head>
            <Sentence>{t('handled.copy_text')}</Sentence>
          </Stack>
          {state.issue && (
            <div>
              <OutLink href={state.issue.url} label={t('common.new_tab', { name: state.issue.key })}>
                {state.issue.key}
              </OutLink>
            </div>
          )}
          <Hint>{t('handled.copy_place', { subdomain: state.subdomain })}</Hint>
        </Stack>
      </Page>
      <BottomBar
        secondary={{ label: t('handled.copy_escalate'), onPress: session.startAgain }}
        isSecondaryBasic={false}
      />
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
