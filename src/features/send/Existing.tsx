import type { Session } from '../../flows/session-commands.ts';
import { SectionHead, Stack } from '../../ui/Page.tsx';
import { SignList } from '../../ui/SignList.tsx';
import { ExistingIssues } from '../around/ExistingIssues.tsx';
import type { DraftView } from '../draft-view.ts';
import { useWords } from '../places.tsx';

type Props = { view: DraftView; session: Session };

/** Issues that may be the same, before one more is created: one of them may make it needless. */
export function Existing({ view, session }: Props) {
  const { t } = useWords();
  const { issues } = view.surroundings;
  const isIssue = view.route.kind === 'route' && view.route.route.destination.kind !== 'group';
  if (!isIssue) return null;
  if (issues.kind === 'ready' && issues.value.length > 0)
    return (
      <Stack $gap={8}>
        <SectionHead>{t('around.issues.title')}</SectionHead>
        <ExistingIssues issues={issues.value} session={session} />
      </Stack>
    );
  const texts = {
    waiting: t('send.issues_looking'),
    ready: t('around.issues.none'),
    absent: t('send.issues_absent'),
  };
  return (
    <div role="status">
      <SignList items={[{ key: 'issues', icon: 'info', text: texts[issues.kind] }]} />
    </div>
  );
}
