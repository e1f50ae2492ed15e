import type { IGardenTheme } from '@zendeskgarden/react-theming';

declare module 'styled-components' {
  interface DefaultTheme extends IGardenTheme {}
}
