import { getColor } from '@zendeskgarden/react-theming';
import { Blockquote } from '@zendeskgarden/react-typography';
import styled from 'styled-components';

const Lines = styled.div`
  white-space: pre-line;

  mark {
    padding: 1px 2px;
    border-radius: 2px;
    background: ${({ theme }) =>
      getColor({ theme, light: { hue: 'yellow', shade: 200 }, dark: { hue: 'yellow', shade: 900 } })};
    color: inherit;
    box-decoration-break: clone;
  }
`;

type Props = { parts: readonly { text: string; isMarked: boolean }[] };

/** Somebody's own words; what they are quoted for is marked. Their language is not known, so it is said to be none. */
export function Quote({ parts }: Props) {
  return (
    <Blockquote lang="">
      <Lines>
        {parts.map(({ text, isMarked }, at) => {
          const Part = isMarked ? 'mark' : 'span';
          // biome-ignore lint/suspicious/noArrayIndexKey: parts may repeat, and their order is all that tells them apart
          return <Part key={at}>{text}</Part>;
        })}
      </Lines>
    </Blockquote>
  );
}
