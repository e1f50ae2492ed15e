import { focusStyles } from '@zendeskgarden/react-theming';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import styled, { css, keyframes } from 'styled-components';
import { color } from './color.ts';
import { Icon } from './Icon.tsx';

const Frame = styled.div<{ $isCard: boolean }>`
  margin: 0 -8px;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  ${({ $isCard }) =>
    $isCard &&
    css`
      background: ${color('background.subtle')};
    `}
`;

const Title = styled.div`
  font: inherit;
`;

const Row = styled.button<{ $isStrong: boolean; $size: 'row' | 'section' }>`
  display: flex;
  box-sizing: border-box;
  align-items: flex-start;
  gap: 8px;
  width: 100%;
  min-height: 32px;
  margin: 0;
  padding: ${({ $size }) => ($size === 'section' ? '8px' : '6px 8px')};
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: none;
  color: inherit;
  font: inherit;
  font-weight: ${({ $isStrong }) => ($isStrong ? 600 : 400)};
  text-align: start;
  cursor: pointer;
  transition: background-color 100ms;

  &:hover {
    background: ${color('background.subtle')};
  }
  ${({ theme }) => focusStyles({ theme })}
`;

const Lead = styled.span`
  display: flex;
  flex: none;
  align-items: center;
  width: 16px;
  height: 20px;
`;

/** A name is never cut for what stands beside it: of a row it is wrapped before, of a section it stays as it is. */
const Words = styled.span<{ $wraps: boolean }>`
  flex: 1 ${({ $wraps }) => ($wraps ? 1000 : 0)} auto;
  min-width: min-content;
  max-width: calc(100% - 32px);
  overflow-wrap: break-word;
`;

/** However long it is, it makes its row no wider. */
const Below = styled.span`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
`;

const Value = styled.span`
  display: flex;
  overflow: hidden;
  flex: 0 1 auto;
  align-items: center;
  gap: 4px;
  min-height: 20px;
  color: ${color('foreground.subtle')};
  font-size: 12px;
  font-weight: 400;
  line-height: 16px;
  white-space: nowrap;
`;

const Fold = styled.span`
  display: flex;
  flex: none;
  margin-inline-start: auto;
  align-items: center;
  height: 20px;
  color: ${color('foreground.subtle')};
`;

const unfold = keyframes`
  from { grid-template-rows: 0fr; }
  to { grid-template-rows: 1fr; }
`;

const Region = styled.div`
  display: grid;
  grid-template-rows: 1fr;
  grid-template-columns: minmax(0, 1fr);
  animation: ${unfold} 150ms ease-out;
`;

/** Hidden only while it unfolds, else it would cut the focus ring of what is in it. */
const Content = styled.div<{ $inset: number; $top: number }>`
  min-height: 0;
  padding: ${({ $top }) => $top}px 8px 12px ${({ $inset }) => $inset}px;
`;

type Props = {
  title: ReactNode;
  /** Stands below the title as long as the row is folded. */
  below?: ReactNode;
  /** Stands at the right as long as the row is folded: what is in it. */
  value?: ReactNode;
  lead?: ReactNode;
  kind?: 'row' | 'section' | 'card';
  level?: 2 | 3;
  isOpen: boolean;
  onToggle(): void;
  onKeyDown?(event: KeyboardEvent): void;
  children: ReactNode;
};

/** A row that opens in place. The whole row is the target; Esc inside closes it and returns to the row. */
export function Disclosure(props: Props) {
  const { title, below, value, lead, kind = 'row', level, isOpen, onToggle, onKeyDown, children } = props;
  const id = useId();
  const row = useRef<HTMLButtonElement>(null);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      row.current?.focus();
      onToggle();
      return;
    }
    onKeyDown?.(event);
  };
  return (
    <Frame $isCard={isOpen && kind === 'card'} onKeyDown={press}>
      <Title as={level ? `h${level}` : 'div'}>
        <Row
          ref={row}
          type="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          $isStrong={kind === 'section' || (isOpen && kind === 'card')}
          $size={kind === 'row' ? 'row' : 'section'}
          onClick={onToggle}
        >
          {lead !== undefined && <Lead>{lead}</Lead>}
          <Words $wraps={kind !== 'section'}>
            {title}
            {!isOpen && below && <Below>{below}</Below>}
          </Words>
          {!isOpen && value !== undefined && <Value>{value}</Value>}
          <Fold>
            <Icon name={isOpen ? 'up' : 'down'} />
          </Fold>
        </Row>
      </Title>
      {isOpen && (
        <Region id={id}>
          <Content $inset={lead === undefined ? 8 : 32} $top={kind === 'row' ? 8 : 4}>
            {children}
          </Content>
        </Region>
      )}
    </Frame>
  );
}
