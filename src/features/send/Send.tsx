import type { FieldId } from '../../core/brief/fields.ts';
import type { Step } from '../../flows/draft.ts';
import type { Session } from '../../flows/session-commands.ts';
import { BottomBar } from '../../ui/BottomBar.tsx';
import { Head } from '../../ui/Head.tsx';
import { Page, Stack } from '../../ui/Page.tsx';
import { destinationHead } from '../destination.ts';
import type { DraftView } from '../draft-view.ts';
import { Notices } from '../Notices.tsx';
import { useWords } from '../places.tsx';
import { SecurityLink } from '../SecurityLink.tsx';
import { useNews } from '../use-news.tsx';
import { BySetting } from './BySetting.tsx';
import { Papers } from './Papers.tsx';
import { useSending } from './use-sending.ts';

type Props = {
  view: DraftView;
  session: Session;
  takesFocus: boolean;
  onGo(step: Step, field: FieldId | null): void;
};

/** Where it goes and what that will change, before anything does. */
export function Send({ view, session, takesFocus, onGo }: Props) {
  const sending = useSending(view, session, onGo);
  const news = useNews(view, session);
  const { t } = useWords();
  const { route, decision } = view;
  const head =
    route.kind === 'route'
      ? destinationHead(route.route.destination, t)
      : t('routes.none', { target: t(`document.target.${decision.target}`) });
  return (
    <>
      <Page>
        <Stack $gap={20}>
          <Notices view={view} session={session} />
          <Stack $gap={4}>
            <Head takesFocus={takesFocus}>{head}</Head>
            <BySetting view={view} />
          </Stack>
          <Papers view={view} session={session} sending={sending} onGo={onGo} />
          <SecurityLink session={session} />
        </Stack>
      </Page>
      {sending.primary && <BottomBar note={news} primary={sending.primary} />}
    </>
  );
}
