import type { ReactNode } from 'react';
import styled, { css } from 'styled-components';
import { color } from './color.ts';
import { Icon, type IconName } from './Icon.tsx';

const tones = {
  plain: color('foreground.subtle'),
  good: color('foreground.success'),
  warning: color('foreground.warning'),
  danger: color('foreground.danger'),
} as const;

export type Tone = keyof typeof tones;

export const Sign = styled(Icon)<{ $tone: Tone }>`
  flex: none;
  ${({ $tone }) => css`
    color: ${tones[$tone]};
  `}
`;

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 8px;
  list-style: none;
`;

const Item = styled.li`
  display: flex;
  gap: 8px;

  > svg {
    margin-top: 2px;
  }
  > div {
    min-width: 0;
    flex: 1;
  }
`;

const Gap = styled.span`
  flex: none;
  width: 16px;
`;

/** Without an icon it belongs to the line above and stands under its text. */
type Line = { key: string; icon?: IconName; tone?: Tone; text: ReactNode };

type Props = { items: readonly Line[] };

/** Lines of which each has a sign that says its kind. */
export function SignList({ items }: Props) {
  return (
    <List>
      {items.map(({ key, icon, tone = 'plain', text }) => (
        <Item key={key}>
          {icon ? <Sign name={icon} $tone={tone} /> : <Gap />}
          <div>{text}</div>
        </Item>
      ))}
    </List>
  );
}
