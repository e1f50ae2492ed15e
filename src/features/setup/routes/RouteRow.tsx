import { type KeyboardEvent, type ReactNode, useId } from 'react';
import styled, { css } from 'styled-components';
import { color } from '../../../ui/color.ts';
import type { IconName } from '../../../ui/Icon.tsx';
import { LinkButton } from '../../../ui/Links.tsx';
import { Hint } from '../../../ui/Page.tsx';
import { type MenuItem, RowMenu } from '../../../ui/RowMenu.tsx';
import { Sign, type Tone } from '../../../ui/SignList.tsx';
import { useWords } from '../../places.tsx';

const wide = '@media (min-width: 720px)';

const Row = styled.li<{ $isOpen?: boolean }>`
  padding: 12px 0;
  border-bottom: 1px solid ${color('border.subtle')};
  ${({ $isOpen = false }) =>
    $isOpen &&
    css`
      margin: 0 -12px;
      padding: 12px;
      border-radius: 4px;
      background: ${color('background.subtle')};
    `}
`;

const Line = styled.div`
  display: grid;
  grid-template-columns: 40px minmax(0, 1fr) auto;
  gap: 4px 8px;

  ${wide} {
    grid-template-columns: 48px minmax(0, 5fr) minmax(0, 4fr) minmax(0, 3fr) 116px;
    gap: 8px 16px;
  }
`;

/** Only beside each other do the columns need names. */
const HeadLine = styled(Line)`
  display: none;
  padding-bottom: 4px;
  border-bottom: 1px solid ${color('border.default')};
  font-size: 12px;
  font-weight: 600;
  line-height: 24px;

  ${wide} {
    display: grid;
  }
`;

const Order = styled.div`
  color: ${color('foreground.subtle')};
`;

const Under = styled.div`
  grid-column: 2;

  ${wide} {
    grid-column: auto;
  }
`;

const Ends = styled.div`
  display: flex;
  grid-row: 1;
  grid-column: 3;
  align-items: center;
  justify-content: space-between;
  gap: 8px;
  align-self: start;
  height: 20px;
  white-space: nowrap;

  ${wide} {
    grid-column: 5;
  }
`;

const CheckLine = styled.div`
  display: flex;
  gap: 6px;

  > svg {
    margin-top: 2px;
  }
`;

const Off = styled.div<{ $isOff: boolean }>`
  ${({ $isOff }) =>
    $isOff &&
    css`
      color: ${color('foreground.subtle')};
    `}
`;

const Form = styled.div`
  margin-top: 12px;
  padding-top: 12px;
  border-top: 1px solid ${color('border.default')};

  ${wide} {
    padding-inline: 48px 0;
  }
`;

/** For the eye: what is read out names each part of a row by itself. */
export function RouteHead() {
  const { t } = useWords();
  return (
    <HeadLine aria-hidden>
      <span />
      <span>{t('setup.routes_head.when')}</span>
      <span>{t('setup.routes_head.to')}</span>
      <span>{t('setup.routes_head.check')}</span>
    </HeadLine>
  );
}

export type Check = { icon: IconName; tone: Tone; text: string };

type Props = {
  order: string;
  title: ReactNode;
  subtitle?: ReactNode;
  to: string;
  toDetails: string;
  check: Check;
  isOff?: boolean;
  edit: { label: string; text: string };
  menu?: { label: string; items: readonly MenuItem[] };
  isOpen: boolean;
  onToggle(): void;
  onKeyDown?(event: KeyboardEvent): void;
  rowId?: string;
  children: ReactNode;
};

/** A route: when, where to, whether it works; opened, it is changed in place. */
export function RouteRow(props: Props) {
  const { order, title, subtitle, to, toDetails, check, isOff = false, edit, menu } = props;
  const { isOpen, onToggle, onKeyDown, rowId, children } = props;
  const titleId = useId();
  return (
    <Row $isOpen={isOpen} aria-labelledby={titleId} data-row={rowId} onKeyDown={onKeyDown}>
      <Line>
        <Order>{order}</Order>
        <Off $isOff={isOff} id={titleId}>
          {title}
          {subtitle !== undefined && <Hint as="div">{subtitle}</Hint>}
        </Off>
        <Under>
          <Off $isOff={isOff}>
            {to}
            {toDetails !== '' && <Hint as="div">{toDetails}</Hint>}
          </Off>
        </Under>
        <Under>
          <CheckLine>
            <Sign name={check.icon} $tone={check.tone} />
            <span>{check.text}</span>
          </CheckLine>
        </Under>
        <Ends>
          <LinkButton label={edit.label} isExpanded={isOpen} onPress={onToggle}>
            {edit.text}
          </LinkButton>
          {menu !== undefined && <RowMenu {...menu} />}
        </Ends>
      </Line>
      {isOpen && <Form>{children}</Form>}
    </Row>
  );
}
