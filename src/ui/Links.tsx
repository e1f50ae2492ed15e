import { Anchor, Button } from '@zendeskgarden/react-buttons';
import { forwardRef, type ReactNode } from 'react';
import styled from 'styled-components';
import { Icon } from './Icon.tsx';

const Press = styled(Button)`
  min-height: 24px;
  font-size: inherit;
  line-height: inherit;
  text-align: start;
  white-space: normal;
`;

type Props = { onPress(): void; label?: string; isExpanded?: boolean; children: ReactNode };

/** Something to press that looks like a link: for the quiet ways beside the buttons. */
export function LinkButton({ onPress, label, isExpanded, children }: Props) {
  return (
    <Press isLink aria-label={label} aria-expanded={isExpanded} onClick={() => onPress()}>
      {children}
    </Press>
  );
}

const Out = styled(Anchor)`
  > svg {
    margin-inline-start: 4px;
  }
`;

type OutProps = { href: string; label?: string; children: ReactNode };

/** Leaves for another tab. `label` adds what the sign at its end says. */
export const OutLink = forwardRef<HTMLAnchorElement, OutProps>(({ href, label, children }, ref) => (
  <Out ref={ref} href={href} target="_blank" rel="noopener noreferrer" aria-label={label}>
    {children}
    <Icon name="link12" />
  </Out>
));
