import { useState } from 'react';
import styled from 'styled-components';
import type { TextBlock } from '../../core/document/text-blocks.ts';
import type { Preview as Papers } from '../../flows/preview.ts';
import { useT } from '../../i18n/context.tsx';
import { color } from '../../ui/color.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Small, Stack } from '../../ui/Page.tsx';
import { MarkedText } from './MarkedText.tsx';

const Sheet = styled.div`
  display: grid;
  gap: 8px;
  padding: 8px 12px;
  border: 1px solid ${color('border.subtle')};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${color('background.raised')};
  font-size: 12px;
  line-height: 16px;
  white-space: pre-line;
`;

const Title = styled.div`
  font-weight: 600;
`;

/** Further from what stands above than from what it heads. */
const SectionName = styled(Title)`
  margin-top: 8px;

  &:first-child {
    margin-top: 0;
  }
`;

const Code = styled.div`
  font-family: ${({ theme }) => theme.fonts.mono};
  white-space: pre-wrap;
`;

const shapes = { head: SectionName, text: 'div', code: Code } as const;

function Paper({ title, blocks }: { title?: string; blocks: readonly TextBlock[] }) {
  return (
    <Sheet>
      {title !== undefined && (
        <Title>
          <MarkedText text={title} />
        </Title>
      )}
      {blocks.map(({ kind, text }, at) => {
        const Shape = shapes[kind];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces repeat, and their order is all that tells them apart
          <Shape key={at}>
            <MarkedText text={text} />
          </Shape>
        );
      })}
    </Sheet>
  );
}

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
            <Paper title={title} blocks={issue} />
          </Stack>
        )}
        <Stack $gap={4}>
          <Small>{t('send.preview_note_title')}</Small>
          <Paper blocks={note} />
        </Stack>
      </Stack>
    </Disclosure>
  );
}
