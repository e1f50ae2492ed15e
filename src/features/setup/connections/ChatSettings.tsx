import { useState } from 'react';
import styled from 'styled-components';
import type { ChatPlace } from '../../../core/chat.ts';
import { chatUsesOf } from '../../../core/setup/chat-uses.ts';
import type { Finding } from '../../../core/setup/finding.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { LineField } from '../../../ui/LineField.tsx';
import { LinkButton } from '../../../ui/Links.tsx';
import { Hint, Stack } from '../../../ui/Page.tsx';
import { useWords } from '../../places.tsx';
import { placeName } from '../chat-names.ts';
import type { PartProps } from '../Ready.tsx';
import { Findings } from './Findings.tsx';

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0 12px;
`;

type Posting = { name: string; found: Finding | null };

/** A channel that a route tells, and the way to try it for good. */
function Channel({ name, isPosting, onPost }: { name: string; isPosting: boolean; onPost(): void }) {
  const { t } = useWords();
  return (
    <Line>
      <span>{name}</span>
      <LinkButton label={t('setup.connection.post_test_to', { name })} onPress={onPost}>
        {t(isPosting ? 'setup.connection.posting' : 'setup.connection.post_test')}
      </LinkButton>
    </Line>
  );
}

/** The channels that routes tell. Their addresses are secrets: they can be entered in the Admin Center alone. */
export function ChatSettings({ view, setup }: PartProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [posting, setPosting] = useState<Posting | null>(null);
  const places = chatUsesOf(view.draft.routing, view.plainRoutes).flatMap(({ place }) => place ?? []);
  const post = async (place: ChatPlace) => {
    if (posting?.found === null) return;
    const name = placeName(place, t);
    setPosting({ name, found: null });
    setPosting({ name, found: await setup.postTest(place, t('setup.connection.test_message')) });
  };
  return (
    <Stack $gap={8}>
      {places.length === 0 && <Hint>{t('setup.connection.chat_none')}</Hint>}
      {places.map((place) => (
        <Channel
          key={placeName(place, t)}
          name={placeName(place, t)}
          isPosting={posting?.name === placeName(place, t) && posting.found === null}
          onPost={() => void post(place)}
        />
      ))}
      <div role="status">{posting?.found != null && <Findings findings={[posting.found]} />}</div>
      <Disclosure
        title={t('setup.connection.chat_settings')}
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
      >
        <Stack $gap={12}>
          <LineField
            label={t('setup.plain.teams_host')}
            hint={t('setup.connection.teams_hint')}
            example="prod-12.westeurope.logic.azure.com"
            value={view.draft.plain.teams_host}
            onType={(teams_host) => setup.edit((was) => ({ ...was, plain: { ...was.plain, teams_host } }))}
          />
          <Hint>{t('setup.connection.webhook_hint')}</Hint>
        </Stack>
      </Disclosure>
    </Stack>
  );
}
