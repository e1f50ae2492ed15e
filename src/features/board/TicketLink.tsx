import { Anchor } from '@zendeskgarden/react-buttons';
import type { ReactNode } from 'react';

type Props = {
  id: number;
  url: string;
  label?: string;
  isReachable: boolean;
  onOpen(id: number): void;
  children: ReactNode;
};

/** Opens the ticket in Zendesk; with Ctrl, Cmd or the middle button in a tab of its own, as every link does. */
export function TicketLink({ id, url, label, isReachable, onOpen, children }: Props) {
  return (
    <Anchor
      href={url}
      aria-label={label}
      tabIndex={isReachable ? 0 : -1}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onOpen(id);
      }}
    >
      {children}
    </Anchor>
  );
}
