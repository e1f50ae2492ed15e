import { Fragment, type ReactNode } from 'react';
import styled from 'styled-components';
import { color } from './color.ts';

const List = styled.dl`
  display: grid;
  grid-template-columns: minmax(72px, max-content) minmax(0, 1fr);
  gap: 4px 12px;

  dt {
    color: ${color('foreground.subtle')};
  }
  dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
  }
`;

type Props = { facts: readonly { name: string; value: ReactNode }[] };

/** Names and values under each other. */
export function Facts({ facts }: Props) {
  return (
    <List>
      {facts.map(({ name, value }) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </List>
  );
}
