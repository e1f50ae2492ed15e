import { type ReactNode, useEffect, useRef } from 'react';
import styled from 'styled-components';

const Title = styled.h1`
  font-size: 18px;
  font-weight: 600;
  line-height: 24px;
  outline: none;
`;

type Props = {
  children: ReactNode;
  /** Moves the focus here when the screen appears, so that its sentence is read first. */
  takesFocus?: boolean;
};

/** The one sentence that a screen opens with. */
export function Head({ children, takesFocus = false }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  return (
    <Title ref={title} tabIndex={-1}>
      {children}
    </Title>
  );
}
