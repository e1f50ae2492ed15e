import type { FieldId } from '../../core/brief/fields.ts';
import type { Step } from '../../flows/draft.ts';
import type { Session } from '../../flows/session-commands.ts';
import { BottomBar } from '../../ui/BottomBar.tsx';
import { Hint, Page, Rule, SectionHead, Stack } from '../../ui/Page.tsx';
import { SignList } from '../../ui/SignList.tsx';
import { FieldSaid } from '../brief/FieldSaid.tsx';
import { NotableList } from '../decide/NotableList.tsx';
import { TargetAndSeverity } from '../decide/TargetAndSeverity.tsx';
import { VerdictHead } from '../decide/VerdictHead.tsx';
import { destinationHead } from '../destination.ts';
import type { DraftView } from '../draft-view.ts';
import { Notices } from '../Notices.tsx';
import { useWords } from '../places.tsx';
import { SecurityLink } from '../SecurityLink.tsx';
import { useNews } from '../use-news.tsx';
import { BySetting } from './BySetting.tsx';
import { Papers } from './Papers.tsx';
import { useSending } from './use-sending.ts';

/** What a team reads first. */
const shown: readonly FieldId[] = ['summary', 'ask_detail', 'deadline'];

type Props = {
  view: DraftView;
  session: Session;
  takesFocus: boolean;
  onReview(): void;
  onGo(step: Step, field: FieldId | null): void;
};

/** All in one: the verdict with its reasons, what is missing, every word that leaves, and the button that sends it. */
export function Express({ view, session, takesFocus, onReview, onGo }: Props) {
  const sending = useSending(view, session, onGo);
  const news = useNews(view, session);
  const { t } = useWords();
  const { route, decision, draft, missing } = view;
  const target = t(`document.target.${decision.target}`);
  return (
    <>
      <Page>
        <Stack $gap={20}>
          <Notices view={view} session={session} />
          <VerdictHead decision={view.decision} takesFocus={takesFocus} />
          <TargetAndSeverity decision={decision} draft={draft} session={session} />
          <NotableList view={view} />
          <Rule />
          <Stack $gap={12}>
            <SectionHead>{t('send.reads_first', { target })}</SectionHead>
            {shown.map((field) => (
              <FieldSaid key={field} field={field} view={view} isShort />
            ))}
          </Stack>
          <Rule />
          {missing.length === 0 && (
            <SignList
              items={[
                {
                  key: 'missing',
                  icon: 'yes',
                  tone: 'good',
                  text: `${t('brief.nothing_missing')}. ${t('brief.nothing_missing_text', { target })}`,
                },
              ]}
            />
          )}
          <Papers view={view} session={session} sending={sending} onGo={onGo} />
          <div>
            {route.kind === 'route' && <Hint>{destinationHead(route.route.destination, t)}</Hint>}
            <BySetting view={view} />
          </div>
          <SecurityLink session={session} />
        </Stack>
      </Page>
      <BottomBar
        note={news}
        secondary={{ label: t('send.review_all'), onPress: onReview }}
        {...(sending.primary ? { primary: sending.primary } : {})}
      />
    </>
  );
}
