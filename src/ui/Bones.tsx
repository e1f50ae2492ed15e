import { Skeleton } from '@zendeskgarden/react-loaders';
import styled from 'styled-components';

const Line = styled.div<{ $height: number }>`
  height: ${({ $height }) => $height}px;
  line-height: ${({ $height }) => $height}px;
`;

type Props = { widths: readonly number[]; height?: number };

/** Keeps the place of lines that are still being read; widths in per cent. */
export function Bones({ widths, height = 12 }: Props) {
  return widths.map((width) => (
    <Line key={width} $height={height} aria-hidden="true">
      <Skeleton width={`${width}%`} height={`${height}px`} />
    </Line>
  ));
}
