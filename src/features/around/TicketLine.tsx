import type { ReactNode } from 'react';
import type { TicketRow } from '../../core/case/surroundings.ts';
import { OutLink } from '../../ui/Links.tsx';
import { Small, Stack } from '../../ui/Page.tsx';
import { useWords } from '../places.tsx';

type Props = { ticket: TicketRow; more?: readonly string[]; children?: ReactNode };

/** Another ticket: what it is about, whose it is, how old, how it stands. */
export function TicketLine({ ticket, more = [], children }: Props) {
  const { t, duration, now } = useWords();
  const { id, subject, organizationName, createdAt, status, url } = ticket;
  const name = `#${id} ${subject}`;
  const facts = [
    ...(organizationName === null ? [] : [organizationName]),
    t('around.age', { duration: duration(now() - createdAt) }),
    t(`send.status.${status}`),
    ...more,
  ];
  return (
    <Stack $gap={2}>
      <div>
        <OutLink href={url} label={t('common.new_tab', { name })}>
          {name}
        </OutLink>
      </div>
      <Small>{facts.join(' · ')}</Small>
      {children}
    </Stack>
  );
}
