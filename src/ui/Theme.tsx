import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { type ReactNode, useMemo } from 'react';
import { createGlobalStyle } from 'styled-components';
import { color } from './color.ts';

const GlobalStyle = createGlobalStyle`
  html {
    color-scheme: ${({ theme }) => theme.colors.base};
    -webkit-text-size-adjust: 100%;
    /* What takes the focus is not scrolled under the tabs above or the bar below, which stick. */
    scroll-padding: 48px 0 96px;
  }
  body {
    margin: 0;
    background: ${color('background.default')};
    color: ${color('foreground.default')};
    font: 14px/20px ${({ theme }) => theme.fonts.system};
    text-wrap: pretty;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  h1, h2, h3, p, ol, ul, dl, dd, fieldset, blockquote {
    margin: 0;
    padding: 0;
    border: 0;
  }
  /* Garden gives every day the colour of an example, also one that is filled in. */
  input[value]:not([value=''])::-webkit-datetime-edit {
    color: inherit;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation-duration: 0s !important;
      transition-duration: 0s !important;
    }
  }
`;

type Props = { scheme: 'light' | 'dark'; children: ReactNode };

/** Garden's theme in the agent's colour scheme. */
export function Theme({ scheme, children }: Props) {
  const theme = useMemo(
    () => ({ ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base: scheme } }),
    [scheme],
  );
  return (
    <ThemeProvider theme={theme}>
      <GlobalStyle />
      {children}
    </ThemeProvider>
  );
}
