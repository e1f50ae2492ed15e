import styled from 'styled-components';
import type { BoardRow } from '../../core/escalation/board.ts';
import type { StuckReason } from '../../core/escalation/board-stuck.ts';
import { color } from '../../ui/color.ts';
import { useWords, type Words } from '../places.tsx';
import { TicketLink } from './TicketLink.tsx';

const Line = styled.span`
  display: block;
  color: ${color('foreground.warning')};
  font-size: 12px;
  line-height: 16px;
`;

/** Tickets that are named; the others stand below the row when it is opened. */
const mostNamed = 4;

const ticketsOf = (reason: StuckReason): readonly number[] =>
  reason.kind === 'untold' ? reason.ticketIds : [reason.ticketId];

function sentence(reason: StuckReason, { t }: Words): string {
  switch (reason.kind) {
    case 'untold':
      return t('board.why.untold', { count: reason.ticketIds.length, all: reason.of });
    case 'note':
      return t('board.why.note', { key: reason.issue.ref.key });
    default:
      return t(`board.why.${reason.kind}`);
  }
}

type Props = { row: BoardRow; isReachable: boolean; onOpen(id: number): void };

/** Why nothing goes on here, and the tickets in which somebody can see to it. */
export function Reasons({ row, isReachable, onOpen }: Props) {
  const words = useWords();
  const urlOf = (id: number) => row.tickets.find((ticket) => ticket.id === id)?.url ?? '';
  return row.stuck.map((reason) => (
    <Line key={`${reason.kind} ${ticketsOf(reason)[0]}`}>
      {sentence(reason, words)}
      {ticketsOf(reason)
        .slice(0, mostNamed)
        .map((id) => (
          <span key={id}>
            {' '}
            <TicketLink
              id={id}
              url={urlOf(id)}
              label={words.t('board.row.open_ticket', { ticket: id })}
              isReachable={isReachable}
              onOpen={onOpen}
            >
              #{id}
            </TicketLink>
          </span>
        ))}
    </Line>
  ));
}
