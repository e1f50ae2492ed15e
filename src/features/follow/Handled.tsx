import type { Session } from '../../flows/session-commands.ts';
import type { View } from '../../flows/view.ts';
import { BottomBar } from '../../ui/BottomBar.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Head } from '../../ui/Head.tsx';
import { Page, Sentence, Stack } from '../../ui/Page.tsx';
import { usePlaces, useWords } from '../places.tsx';

type Props = { view: Extract<View, { kind: 'handled' }>; session: Session };

/** It stays in support, and the ticket says so. */
export function Handled({ view: { state }, session }: Props) {
  const { t, when } = useWords();
  const { agentId } = usePlaces();
  const by = state.by.id === agentId ? t('escalated.you', { name: state.by.name }) : state.by.name;
  return (
    <>
      <Page>
        <Stack $gap={20}>
          <Stack $gap={4}>
            <Head takesFocus>{t('handled.head')}</Head>
            <Sentence>{t('handled.text')}</Sentence>
          </Stack>
          <Facts
            facts={[
              { name: t('handled.by'), value: by },
              { name: t('handled.at'), value: when(state.at) },
            ]}
          />
        </Stack>
      </Page>
      <BottomBar
        secondary={{ label: t('handled.escalate'), onPress: session.startAgain }}
        isSecondaryBasic={false}
      />
    </>
  );
}
