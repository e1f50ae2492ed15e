import { Tag } from '@zendeskgarden/react-tags';
import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';

const hues = { todo: 'grey', doing: 'blue', done: 'green', dropped: 'grey' } as const;

type Kind = keyof typeof hues;

/** Light and quiet: the words carry it, the hue only helps to find it again. */
const Soft = styled(Tag)<{ $kind: Kind }>`
  && {
    padding: 0 4px;
    background: ${({ theme, $kind }) =>
      getColor({ theme, hue: hues[$kind], light: { shade: 200 }, dark: { shade: 800 } })};
    font-size: 12px;
  }
`;

type Props = { kind: Kind; children: string };

export function StatusTag({ kind, children }: Props) {
  return (
    <Soft size="small" isRegular $kind={kind}>
      <span>{children}</span>
    </Soft>
  );
}
