import { useEffect, useState } from 'react';
import type { SideConversation } from '../../../core/case/surroundings.ts';
import type { Session } from '../../../flows/session-commands.ts';
import { LinkButton } from '../../../ui/Links.tsx';
import { Hint, SectionHead, Small, Stack } from '../../../ui/Page.tsx';
import type { DraftView } from '../../draft-view.ts';
import { useWords, type Words } from '../../places.tsx';

const lineOf = ({ subject, participants, at }: SideConversation, { t, list, when }: Words): string =>
  t('brief.side_line', {
    subject: subject === '' ? t('brief.side_unnamed') : subject,
    facts: [list(participants), ...(at === null ? [] : [when(at)])].filter((each) => each !== '').join(', '),
  });

type Props = { view: DraftView; session: Session };

/** Talks beside the ticket, asked for when the section is opened: not every account has them, and then nothing is shown. */
export function SideConversations({ view, session }: Props) {
  const words = useWords();
  const { t } = words;
  const [found, setFound] = useState<readonly SideConversation[] | null>([]);
  useEffect(() => {
    let isLeft = false;
    void session.readSideConversations().then((all) => {
      if (!isLeft) setFound(all);
    });
    return () => {
      isLeft = true;
    };
  }, [session]);
  if (found === null) return <Hint>{t('brief.side_unread')}</Hint>;
  if (found.length === 0) return null;
  const lines = found.map((each) => lineOf(each, words));
  const told = view.brief.fields.threads?.text ?? '';
  const left = lines.filter((line) => !told.includes(line));
  return (
    <Stack $gap={4}>
      <SectionHead>{t('brief.side')}</SectionHead>
      <ul>
        {found.map((each) => (
          <li key={each.id}>
            {lineOf(each, words)} <Small>{t(each.isOpen ? 'brief.side_open' : 'brief.side_closed')}</Small>
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <div>
          <LinkButton
            onPress={() => session.edit('threads', [told, ...left].filter((each) => each !== '').join('\n'))}
          >
            {t('brief.side_put')}
          </LinkButton>
        </div>
      )}
    </Stack>
  );
}
