import { getColor } from '@zendeskgarden/react-theming';
import styled, { type ExecutionContext } from 'styled-components';
import { color } from '../../../ui/color.ts';

/** Garden's own hues, so that they hold in light and dark. Each has 3:1 against the page; figures beside them say the same. */
const tone =
  (hue: 'red' | 'orange' | 'grey' | 'blue', light: number, dark: number) =>
  ({ theme }: ExecutionContext): string =>
    getColor({ theme, hue, light: { shade: light }, dark: { shade: dark } });

export const tones = {
  S1: tone('red', 700, 500),
  S2: tone('orange', 600, 500),
  S3: tone('grey', 600, 500),
  closed: tone('blue', 700, 500),
  returned: tone('orange', 600, 500),
} as const;

export type Tone = keyof typeof tones;

export const Fill = styled.rect<{ $tone: Tone }>`
  fill: ${({ theme, $tone }) => tones[$tone]({ theme })};
`;

export const Stroke = styled.path`
  fill: none;
  stroke: ${tones.closed};
  stroke-width: 2;
`;

export const Area = styled.path`
  fill: ${tones.closed};
  opacity: 0.14;
`;

export const Dot = styled.circle`
  fill: ${tones.closed};
`;

export const Axis = styled.line`
  stroke: ${color('border.default')};
`;

export const Text = styled.text<{ $isStrong?: boolean; $isSubtle?: boolean }>`
  fill: ${({ $isSubtle = false, ...rest }) => color($isSubtle ? 'foreground.subtle' : 'foreground.default')(rest)};
  font-size: 12px;
  font-weight: ${({ $isStrong = false }) => ($isStrong ? 600 : 400)};
`;

const Sample = styled.svg`
  flex: none;
`;

export const Legend = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 2px 12px;
  margin: 0;
  padding: 0;
  color: ${color('foreground.subtle')};
  font-size: 12px;
  line-height: 16px;
  list-style: none;

  > li {
    display: flex;
    align-items: center;
    gap: 4px;
  }
`;

export { Sample };
