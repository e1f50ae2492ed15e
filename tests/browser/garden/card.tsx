import { Button } from '@zendeskgarden/react-buttons';
import { DEFAULT_THEME, getColor, ThemeProvider } from '@zendeskgarden/react-theming';
import { MD, SM } from '@zendeskgarden/react-typography';
import { createRoot } from 'react-dom/client';
import styled from 'styled-components';

/** The closed card as Garden itself would draw it: the measure for the one in plain DOM. */
const Card = styled.div`
  display: flex;
  gap: 12px;
  align-items: center;
  box-sizing: border-box;
  width: 320px;
  min-height: 68px;
  padding: 16px;
  background: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
  font-family: ${({ theme }) => theme.fonts.system};
`;

const Words = styled.div`
  flex: 1;
`;

const Line = styled(SM)`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;

const base: 'light' | 'dark' = location.search.includes('dark') ? 'dark' : 'light';
const theme: typeof DEFAULT_THEME = { ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base } };

createRoot(document.body).render(
  <ThemeProvider theme={theme}>
    <Card id="card">
      <Words>
        <MD isBold>Not escalated</MD>
        <Line>You decide what is sent</Line>
      </Words>
      <Button size="small">Escalate</Button>
    </Card>
  </ThemeProvider>,
);
