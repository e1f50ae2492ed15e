import type { TicketState } from '../../core/escalation/state.ts';
import { parseRoute } from '../../core/routing/parse-route.ts';
import type { Session } from '../../flows/session-commands.ts';
import type { ByHand, View } from '../../flows/view.ts';
import { BottomBar } from '../../ui/BottomBar.tsx';
import { Head } from '../../ui/Head.tsx';
import { Hint, Page, Sentence, Stack } from '../../ui/Page.tsx';
import { SecurityByHand } from '../decide/SecurityByHand.tsx';
import { destinationName } from '../destination.ts';
import { useWords, type Words } from '../places.tsx';
import { GiveUp } from './GiveUp.tsx';

function destinationOf({ route, target }: TicketState, { t }: Words): string {
  const parsed = parseRoute('', route);
  return parsed.kind === 'route'
    ? destinationName(parsed.route.destination, t)
    : t(`document.target.${target}`);
}

/** Somebody else is sending it at this moment. */
type ClaimedProps = { state: TicketState; security: ByHand; session: Session };

export function Claimed({ state, security, session }: ClaimedProps) {
  const words = useWords();
  const { t, when } = words;
  return (
    <>
      <Page>
        <Stack $gap={4}>
          <Head takesFocus>{t('send.claimed', { name: state.by.name })}</Head>
          <Sentence>
            {t('send.claimed_text', { at: when(state.at), destination: destinationOf(state, words) })}
          </Sentence>
        </Stack>
        <SecurityByHand byHand={security} />
      </Page>
      <BottomBar primary={{ label: t('send.look_again'), onPress: session.open }} />
    </>
  );
}

type Props = { view: Extract<View, { kind: 'interrupted' }>; session: Session };

/** Begun and not finished: by this agent, or by one who is gone. */
export function Interrupted({ view: { state, isOwn, hasDraft }, session }: Props) {
  const words = useWords();
  const { t, when } = words;
  return (
    <>
      <Page>
        <Stack $gap={8}>
          <Stack $gap={4}>
            <Head takesFocus>
              {isOwn ? t('send.interrupted') : t('send.interrupted_by', { name: state.by.name })}
            </Head>
            <Sentence>
              {t('send.interrupted_text', { at: when(state.at), destination: destinationOf(state, words) })}
            </Sentence>
          </Stack>
          {!hasDraft && <Hint>{t('send.interrupted_no_draft')}</Hint>}
          <GiveUp session={session} />
        </Stack>
      </Page>
      <BottomBar
        primary={{ label: t(isOwn ? 'send.finish' : 'send.take_over'), onPress: () => void session.finish() }}
      />
    </>
  );
}
