import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import type { SetupChange } from '../../../core/setup/changes.ts';
import { color } from '../../../ui/color.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Stack } from '../../../ui/Page.tsx';
import { useWords } from '../../places.tsx';
import { ChangeList } from './ChangeList.tsx';

const Bar = styled.section`
  position: sticky;
  bottom: 0;
  z-index: 2;
  max-height: 80vh;
  overflow: auto;
  padding: 12px 16px;
  border-top: 1px solid ${color('border.default')};
  background: ${color('background.default')};
`;

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px 12px;
`;

const Said = styled.div`
  display: flex;
  flex: 1 1 200px;
  gap: 8px;

  > svg {
    flex: none;
    margin-top: 2px;
  }
`;

const Head = styled.h2`
  font-size: 14px;
  font-weight: 600;
  line-height: 20px;
  outline: none;
`;

type Props = {
  changes: readonly SetupChange[];
  size: { length: number; limit: number };
  /** Of the version that saving makes. */
  next: number;
  isSaving: boolean;
  onDiscard(): void;
  onSave(): void;
};

/** What is not saved yet. Saving shows first what it will change. */
export function SaveBar({ changes, size, next, isSaving, onDiscard, onSave }: Props) {
  const { t, number } = useWords();
  const [isOpen, setOpen] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isOpen) head.current?.focus();
  }, [isOpen]);
  const isTooLong = size.length > size.limit;
  return (
    <Bar aria-label={t('setup.save.label')}>
      <Stack $gap={12}>
        {isOpen && (
          <>
            <Head ref={head} tabIndex={-1}>
              {t('setup.save.difference')}
            </Head>
            <ChangeList changes={changes} />
          </>
        )}
        <Row>
          <Said role="status">
            <Icon name={isTooLong ? 'warning' : 'pencil'} />
            <span>
              {isTooLong
                ? t('setup.save.too_long', { length: number(size.length), limit: number(size.limit) })
                : t('setup.save.count', { count: changes.length })}
            </span>
          </Said>
          <Button size="small" isBasic disabled={isSaving} onClick={onDiscard}>
            {t('setup.save.discard')}
          </Button>
          {isOpen ? (
            <Button size="small" isPrimary disabled={isSaving || isTooLong} onClick={onSave}>
              {t(isSaving ? 'setup.save.saving' : 'setup.save.save', { version: next })}
            </Button>
          ) : (
            <Button size="small" isPrimary onClick={() => setOpen(true)}>
              {t('setup.save.review')}
            </Button>
          )}
        </Row>
      </Stack>
    </Bar>
  );
}
