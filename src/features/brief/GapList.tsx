import { focusStyles } from '@zendeskgarden/react-theming';
import { useState } from 'react';
import styled from 'styled-components';
import type { FieldId } from '../../core/brief/fields.ts';
import { color } from '../../ui/color.ts';
import { Small, Subtle } from '../../ui/Page.tsx';
import { Sign } from '../../ui/SignList.tsx';

const List = styled.ul`
  margin: 0 -8px;
  list-style: none;
`;

const Row = styled.button`
  display: flex;
  box-sizing: border-box;
  gap: 8px;
  width: 100%;
  min-height: 28px;
  padding: 4px 8px;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: none;
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;

  &:hover {
    background: ${color('background.subtle')};
  }
  > svg {
    flex: none;
    margin-top: 2px;
  }
  > span {
    flex: 1;
    min-width: 0;
  }
  ${({ theme }) => focusStyles({ theme })}
`;

const Hint = styled(Small)`
  display: block;
`;

const signs = {
  missing: <Sign name="warning" $tone="warning" />,
  weak: <Sign name="info" $tone="plain" />,
  explained: <Sign name="info" $tone="plain" />,
} as const;

/** Something that the brief lacks, and what would help. */
export type Gap = {
  key: string;
  field: FieldId;
  kind: keyof typeof signs;
  label: string;
  hint: string;
};

type Props = {
  /** What they are: how many are missing, or could be stronger. */
  label: string;
  gaps: readonly Gap[];
  /** While the agent writes below nothing may move: what is new waits. */
  isHeld: boolean;
  onGo(field: FieldId): void;
};

/** What the brief lacks, each leading to its field. What gets filled stays in the list, so that nothing below moves. */
export function GapList({ label: name, gaps, isHeld, onGo }: Props) {
  const [shown, setShown] = useState(gaps);
  const newcomers = gaps.filter(({ key }) => !shown.some((each) => each.key === key));
  if (newcomers.length > 0 && !isHeld) setShown([...shown, ...newcomers]);
  if (shown.length === 0) return null;
  return (
    <List aria-label={name}>
      {shown.map((before) => {
        const gap = gaps.find(({ key }) => key === before.key);
        const { key, field, label } = gap ?? before;
        return (
          <li key={key}>
            <Row type="button" onClick={() => onGo(field)}>
              {gap === undefined ? <Sign name="yes" $tone="good" /> : signs[gap.kind]}
              <span>
                {gap === undefined ? <Subtle>{label}</Subtle> : label}
                {gap !== undefined && <Hint>{gap.hint}</Hint>}
              </span>
              <Sign name="right" $tone="plain" />
            </Row>
          </li>
        );
      })}
    </List>
  );
}
