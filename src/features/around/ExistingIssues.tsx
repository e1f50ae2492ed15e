import { Button } from '@zendeskgarden/react-buttons';
import type { ExistingIssue } from '../../core/case/surroundings.ts';
import type { Session } from '../../flows/session-commands.ts';
import { OutLink } from '../../ui/Links.tsx';
import { Ends, Hint, Sentence, Small, Stack } from '../../ui/Page.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { useWords } from '../places.tsx';
import { List } from './List.tsx';

function Key({ issue: { key, url } }: { issue: ExistingIssue }) {
  const { t } = useWords();
  if (url === '') return <strong>{key}</strong>;
  return (
    <OutLink href={url} label={t('common.new_tab', { name: key })}>
      {key}
    </OutLink>
  );
}

type Props = { issue: ExistingIssue; session: Session };

/** An issue that may be the same: linking to it takes the place of creating one. */
function IssueCard({ issue, session }: Props) {
  const { t } = useWords();
  const { key, title, state, category, ticketIds, because, system, id, url } = issue;
  const facts = [
    t(`around.issues.because.${because}`),
    ...(ticketIds.length === 0 ? [] : [t('around.issues.tickets', { count: ticketIds.length })]),
  ];
  return (
    <Stack $gap={4}>
      <Ends>
        <Key issue={issue} />
        {state !== null && <StatusTag kind={category ?? 'todo'}>{state}</StatusTag>}
      </Ends>
      {title !== '' && <Sentence>{title}</Sentence>}
      <Small>{facts.join(' · ')}</Small>
      <div>
        <Button
          size="small"
          aria-label={t('around.issues.link_label', { key })}
          onClick={() => void session.linkInstead({ system, id, key, url })}
        >
          {t('around.issues.link')}
        </Button>
      </div>
    </Stack>
  );
}

/** Issues that exist, before one more is created. */
export function ExistingIssues({ issues, session }: { issues: readonly ExistingIssue[]; session: Session }) {
  const { t } = useWords();
  if (issues.length === 0) return <Hint>{t('around.issues.none')}</Hint>;
  return (
    <Stack $gap={12}>
      <Hint>{t('around.issues.note')}</Hint>
      <List>
        {issues.map((issue) => (
          <li key={`${issue.system} ${issue.id}`}>
            <IssueCard issue={issue} session={session} />
          </li>
        ))}
      </List>
    </Stack>
  );
}
