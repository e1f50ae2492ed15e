import { focusStyles } from '@zendeskgarden/react-theming';
import { useState } from 'react';
import styled from 'styled-components';
import { excuseFor, type Missing } from '../../core/brief/completeness.ts';
import type { FieldId } from '../../core/brief/fields.ts';
import type { Draft } from '../../flows/draft.ts';
import { color } from '../../ui/color.ts';
import { Small, Subtle } from '../../ui/Page.tsx';
import { Sign } from '../../ui/SignList.tsx';
import { useWords, type Words } from '../places.tsx';

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

type State = { kind: 'open' | 'excused' | 'filled'; hint: string | null };

function stateOf(item: Missing, still: readonly Missing[], draft: Draft, { t }: Words): State {
  const { field, principle } = item;
  if (!still.some((each) => each.field === field)) return { kind: 'filled', hint: null };
  const reason = excuseFor(item, draft.excuses);
  if (reason !== null) return { kind: 'excused', hint: t('brief.excused', { reason }) };
  return { kind: 'open', hint: principle === null ? null : t('brief.needed') };
}

const signs = {
  open: <Sign name="warning" $tone="warning" />,
  excused: <Sign name="info" $tone="plain" />,
  filled: <Sign name="yes" $tone="good" />,
} as const;

type Props = { missing: readonly Missing[]; draft: Draft; onGo(field: FieldId): void };

/** What is missing, each leading to its field. What gets filled stays in the list, so that nothing below moves. */
export function MissingList({ missing, draft, onGo }: Props) {
  const words = useWords();
  const { t } = words;
  const [first] = useState(missing);
  const later = missing.filter(({ field }) => !first.some((each) => each.field === field));
  const items = [...first, ...later];
  if (items.length === 0) return null;
  return (
    <List>
      {items.map((item) => {
        const { kind, hint } = stateOf(item, missing, draft, words);
        const label = t(`field.${item.field}`);
        return (
          <li key={item.field}>
            <Row type="button" onClick={() => onGo(item.field)}>
              {signs[kind]}
              <span>
                {kind === 'filled' ? <Subtle>{label}</Subtle> : label}
                {hint !== null && <Hint>{hint}</Hint>}
              </span>
              <Sign name="right" $tone="plain" />
            </Row>
          </li>
        );
      })}
    </List>
  );
}
