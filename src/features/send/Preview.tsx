import { useState } from 'react';
import styled from 'styled-components';
import type { Preview as Papers } from '../../flows/preview.ts';
import { useT } from '../../i18n/context.tsx';
import { color } from '../../ui/color.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Small, Stack } from '../../ui/Page.tsx';
import { MarkedText } from './MarkedText.tsx';

const Paper = styled.div`
  padding: 8px 12px;
  border: 1px solid ${color('border.subtle')};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${color('background.raised')};
  font-size: 12px;
  line-height: 16px;
  white-space: pre-line;
`;

const Title = styled.div`
  margin-bottom: 8px;
  font-weight: 600;
`;

/** The issue and the note as they will be. */
export function Preview({ title, issue, note }: Pick<Papers, 'title' | 'issue' | 'note'>) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure
      level={2}
      title={t(issue === null ? 'send.preview_note' : 'send.preview')}
      isOpen={isOpen}
      onToggle={() => setOpen(!isOpen)}
    >
      <Stack $gap={12}>
        {issue !== null && (
          <Stack $gap={4}>
            <Small>{t('send.preview_issue_title')}</Small>
            <Paper>
              <Title>
                <MarkedText text={title} />
              </Title>
              <MarkedText text={issue} />
            </Paper>
          </Stack>
        )}
        <Stack $gap={4}>
          <Small>{t('send.preview_note_title')}</Small>
          <Paper>
            <MarkedText text={note} />
          </Paper>
        </Stack>
      </Stack>
    </Disclosure>
  );
}
