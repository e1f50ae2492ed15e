import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import styled from 'styled-components';
import type { Fault } from '../../../core/outcome.ts';
import type { Setup } from '../../../flows/setup/setup.ts';
import { Hint, SectionHead, Sentence, Stack } from '../../../ui/Page.tsx';
import { SignList } from '../../../ui/SignList.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { faultWords } from '../../fault-words.ts';
import { useWords } from '../../places.tsx';

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
`;

type Kind = 'csv' | 'json';
type State =
  | { kind: 'idle' | 'running' }
  | { kind: 'done'; count: number; unread: number }
  | { kind: 'failed'; fault: Fault };

const types: Readonly<Record<Kind, string>> = { csv: 'text/csv', json: 'application/json' };

/** What becomes of everything when Baton is taken out, with a copy of the records first. */
export function Removing({ setup }: { setup: Setup }) {
  const { t } = useWords();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const save = async (kind: Kind) => {
    setState({ kind: 'running' });
    const outcome = await setup.exportRecords(kind);
    if (outcome.kind !== 'done') {
      setState({ kind: 'failed', fault: outcome.fault });
      return;
    }
    const { text, count, unread } = outcome.value;
    saveFile(`baton-records.${kind}`, types[kind], text);
    setState({ kind: 'done', count, unread });
  };
  const lines = (
    keys: readonly ('issues' | 'notes' | 'tag' | 'fields' | 'settings' | 'drafts')[],
    isGone: boolean,
  ) =>
    keys.map((key) => ({
      key,
      icon: isGone ? ('no' as const) : ('yes' as const),
      text: t(`setup.removing.${key}`),
    }));
  return (
    <Stack $gap={20}>
      <Stack $gap={8}>
        <SectionHead>{t('setup.removing.first')}</SectionHead>
        <Sentence>{t('setup.removing.first_line')}</Sentence>
        <Row>
          {(['csv', 'json'] as const).map((kind) => (
            <Button
              key={kind}
              size="small"
              disabled={state.kind === 'running'}
              onClick={() => void save(kind)}
            >
              {t(`setup.removing.${kind}`)}
            </Button>
          ))}
        </Row>
        <div role="status">
          {state.kind === 'running' && t('setup.removing.running')}
          {state.kind === 'done' && t('setup.removing.done', { count: state.count })}
          {state.kind === 'done' && state.unread > 0 && (
            <Hint>{t('setup.removing.unread', { count: state.unread })}</Hint>
          )}
          {state.kind === 'failed' && faultWords(state.fault, t).title}
        </div>
      </Stack>
      <Stack $gap={8}>
        <SectionHead>{t('setup.removing.stays')}</SectionHead>
        <SignList items={lines(['issues', 'notes', 'tag'], false)} />
      </Stack>
      <Stack $gap={8}>
        <SectionHead>{t('setup.removing.goes')}</SectionHead>
        <SignList items={lines(['fields', 'settings', 'drafts'], true)} />
      </Stack>
      <Stack $gap={8}>
        <SectionHead>{t('setup.removing.how')}</SectionHead>
        <Sentence>{t('setup.removing.how_line')}</Sentence>
      </Stack>
    </Stack>
  );
}
