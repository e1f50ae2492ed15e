import type { BatonEvent } from './event.ts';
import type { Follow, TicketState } from './state.ts';

const follows = (state: TicketState, change: Partial<Follow>): TicketState =>
  state.follow === null ? state : { ...state, follow: { ...state.follow, ...change } };

/** The state of an open escalation once an event is noted. It says of the events what `recordOf` says, in short. */
export function stateAfter(state: TicketState, event: BatonEvent): TicketState {
  const returns = state.follow?.returns ?? 0;
  switch (event.kind) {
    case 'checked':
      return follows(state, { lastCheckAt: event.at });
    case 'told':
      return follows(state, {
        lastToldAt: event.at,
        remindAt: null,
        ...(event.stage === 'resolved' ? { isResolvedTold: true } : {}),
      });
    case 'severity': {
      const { from, to: severity, at } = event;
      return follows({ ...state, severity }, { severityChange: { from, at } });
    }
    case 'returned':
      return follows(state, {
        returns: returns + 1,
        lacks: [...(state.follow?.lacks ?? []), event.lack],
        isReturned: true,
      });
    case 'answered':
      return follows(state, { isReturned: false });
    case 'handed-over':
      return follows(state, { offeredTo: event.to });
    case 'accepted':
      return follows(state, { owner: event.by, offeredTo: null });
    case 'ended':
      return { ...state, phase: 'ended', by: event.by, at: event.at };
    default:
      return state;
  }
}
