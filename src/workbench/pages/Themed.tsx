import { DEFAULT_THEME, getColor, PALETTE, ThemeProvider } from '@zendeskgarden/react-theming';
import type { ReactNode } from 'react';
import { createGlobalStyle } from 'styled-components';

// The style sheets of the workbench name colours; which ones they are, Garden says.
const Tokens = createGlobalStyle`
  :root {
    color-scheme: ${({ theme }) => theme.colors.base};
    --ground: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
    --recessed: ${({ theme }) => getColor({ theme, variable: 'background.recessed' })};
    --subtle: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
    --raised: ${({ theme }) => getColor({ theme, variable: 'background.raised' })};
    --text: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
    --quiet: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
    --primary: ${({ theme }) => getColor({ theme, variable: 'foreground.primary' })};
    --danger: ${({ theme }) => getColor({ theme, variable: 'foreground.danger' })};
    --on-emphasis: ${({ theme }) => getColor({ theme, variable: 'foreground.onEmphasis' })};
    --primary-area: ${({ theme }) => getColor({ theme, variable: 'background.primaryEmphasis' })};
    --danger-area: ${({ theme }) => getColor({ theme, variable: 'background.dangerEmphasis' })};
    --grey-area: ${({ theme }) => getColor({ theme, variable: 'background.emphasis' })};
    --line: ${({ theme }) => getColor({ theme, variable: 'border.default' })};
    --fine-line: ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
    --note: ${({ theme }) => getColor({ theme, variable: 'background.warning' })};
    --note-line: ${({ theme }) => getColor({ theme, hue: 'yellow', light: { shade: 400 }, dark: { shade: 700 } })};
    --red-tag: ${({ theme }) => getColor({ theme, hue: 'red', light: { shade: 200 }, dark: { shade: 800 } })};
    --yellow-tag: ${({ theme }) => getColor({ theme, hue: 'yellow', light: { shade: 200 }, dark: { shade: 800 } })};
    --blue-tag: ${({ theme }) => getColor({ theme, hue: 'blue', light: { shade: 200 }, dark: { shade: 800 } })};
    --grey-tag: ${({ theme }) => getColor({ theme, hue: 'grey', light: { shade: 200 }, dark: { shade: 800 } })};
    --shadow: ${({ theme }) => getColor({ theme, variable: 'shadow.medium' })};
    --rail: ${({ theme }) => (theme.colors.base === 'dark' ? PALETTE.kale[1000] : PALETTE.kale[900])};
    --rail-here: ${({ theme }) => (theme.colors.base === 'dark' ? PALETTE.kale[800] : PALETTE.kale[700])};
    --rail-text: ${PALETTE.kale[200]};
    --system: ${({ theme }) => theme.fonts.system};
    --mono: ${({ theme }) => theme.fonts.mono};
  }
`;

/** Garden in the scheme, and its colours for the style sheets. */
export function Themed({ scheme, children }: { scheme: 'light' | 'dark'; children: ReactNode }) {
  const theme = { ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base: scheme } };
  return (
    <ThemeProvider theme={theme}>
      <Tokens />
      {children}
    </ThemeProvider>
  );
}
