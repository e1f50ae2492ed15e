import { type ReactNode, useEffect, useRef } from 'react';
import styled from 'styled-components';

const Title = styled.h1`
  font-size: 18px;
  font-weight: 600;
  line-height: 24px;
  outline: none;
  /* Clear of the corner where the screen is closed, which below tabs is theirs. */
  padding-inline-end: 24px;

  [role='tabpanel'] & {
    padding-inline-end: 0;
  }
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
    if (!takesFocus) return;
    // The frame may still be as low as the screen before: scrolling the head into view would leave it under the step bar.
    title.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [takesFocus]);
  return (
    <Title ref={title} tabIndex={-1}>
      {children}
    </Title>
  );
}
