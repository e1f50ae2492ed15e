import styled from 'styled-components';
import { color } from './color.ts';

/** The one column of a screen. A box at its top stays clear of the corner where the screen is closed. */
export const Page = styled.div<{ $beginsWithBox?: boolean }>`
  box-sizing: border-box;
  padding: ${({ $beginsWithBox = false }) => ($beginsWithBox ? 32 : 20)}px 16px 16px;
`;

/** Parts of a screen under each other. */
export const Stack = styled.div<{ $gap?: number }>`
  display: flex;
  flex-direction: column;
  gap: ${({ $gap = 16 }) => $gap}px;
`;

export const Sentence = styled.p`
  max-width: 68ch;
`;

export const Hint = styled.p`
  max-width: 68ch;
  color: ${color('foreground.subtle')};
  font-size: 12px;
  line-height: 16px;
`;

export const Rule = styled.hr`
  margin: 0;
  border: 0;
  border-top: 1px solid ${color('border.subtle')};
`;

/** Ends of a line: what it is at the left, how much of it at the right. */
export const Ends = styled.div`
  display: flex;
  align-items: baseline;
  justify-content: space-between;
  gap: 8px;
`;

export const SectionHead = styled.h2`
  font-size: 14px;
  font-weight: 600;
  line-height: 20px;
`;

export const Subtle = styled.span`
  color: ${color('foreground.subtle')};
`;

export const Small = styled.span`
  vertical-align: middle;
  color: ${color('foreground.subtle')};
  font-size: 12px;
  line-height: 16px;
`;

export const Mono = styled.span`
  font-family: ${({ theme }) => theme.fonts.mono};
  font-size: 12px;
  line-height: 16px;
  white-space: pre-wrap;
`;

/** Read by screen readers only. */
export const Unseen = styled.span`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;

/** Two columns of the same width that go under each other when letters are large. */
export const Pair = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
  gap: 12px;
`;
