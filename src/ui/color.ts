import { getColor } from '@zendeskgarden/react-theming';
import type { ExecutionContext } from 'styled-components';

type Variable =
  | `background.${'default' | 'raised' | 'recessed' | 'subtle' | 'warning' | 'danger'}`
  | `border.${'default' | 'subtle' | 'warning' | 'danger' | 'primaryEmphasis'}`
  | `foreground.${'default' | 'subtle' | 'primary' | 'success' | 'warning' | 'danger' | 'warningEmphasis' | 'dangerEmphasis'}`;

/** A colour of Garden, light or dark as the theme says; to be used inside a styled template. */
export const color =
  (variable: Variable) =>
  ({ theme }: ExecutionContext): string =>
    getColor({ theme, variable });
