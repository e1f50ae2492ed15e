import { type ComponentProps, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import styled from 'styled-components';

const Place = styled.div<{ $lines: number }>`
  min-height: ${({ $lines }) => $lines}lh;
`;

type Props = Pick<ComponentProps<'div'>, 'aria-live'> & {
  /** Kept free from the first, so that what comes later moves nothing below. */
  lines: number;
  /** How long it may get: as much as is told in it at the longest. */
  most: number;
  /** The shorter the smaller the number; 1 is the shortest. */
  children(most: number): ReactNode;
  /** Changes with the text: then it is tried at full length again. */
  text: string;
};

/** A text of which more may become known while it is read: told at such length that it keeps its place. */
export function SteadyText({ lines, most, children, text, ...more }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const tried = useRef(text);
  const [length, setLength] = useState(most);
  useLayoutEffect(() => {
    const { current } = place;
    if (tried.current !== text && length !== most) setLength(most);
    else if (current && length > 1) {
      const line = Number.parseFloat(getComputedStyle(current).lineHeight);
      if (current.offsetHeight > (lines + 0.5) * line) setLength(length - 1);
    }
    tried.current = text;
  });
  return (
    <Place ref={place} $lines={lines} {...more}>
      {children(length)}
    </Place>
  );
}
