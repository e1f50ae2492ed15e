import type { Case } from '../../src/core/case/case.ts';
import type { Message } from '../../src/core/case/message.ts';
import type { BatonEvent } from '../../src/core/escalation/event.ts';
import type { StateReading, TicketState } from '../../src/core/escalation/state.ts';
import { done, type Fault, failed, type Outcome } from '../../src/core/outcome.ts';
import type { CaseReader, MessagePage, TicketChange, TicketDesk, TicketNow } from '../../src/core/ports.ts';
import { aCase } from './a-case.ts';

export const aFault = (but: Partial<Fault> = {}): Fault =>
  ({
    kind: 'unexpected',
    from: 'zendesk',
    committed: 'unknown',
    status: 500,
    detail: 'test',
    ...but,
  }) as Fault;

type HelpDesk = CaseReader & TicketDesk;

/** Answers one call in its own way: before the effect, or after it was carried out. */
type Trouble = { call: keyof HelpDesk; when: 'before' | 'after'; fault: Fault; nth?: number };

type Desk = {
  helpDesk: HelpDesk;
  /** What stands on the ticket. */
  state: TicketState | null;
  events: BatonEvent[];
  changes: TicketChange[];
  calls: (keyof HelpDesk)[];
  /** When the customer's answer brought the ticket back. */
  answeredAt: number | null;
  /** What is written while the app is open. */
  say(...messages: readonly Message[]): void;
  /** Whether somebody listens to what is said. */
  isHeard(): boolean;
  /** What somebody else does to the ticket: it gets a new stamp. */
  touch(state?: TicketState | null): void;
  trouble(trouble: Trouble): void;
  /** Runs before each call. */
  before: (call: keyof HelpDesk) => void;
};

/** A help desk in memory that compares stamps as Zendesk does. */
export function aHelpDesk(from: Case = aCase(), older: readonly MessagePage[] = []): Desk {
  const troubles: Trouble[] = [];
  let stamp = 1;
  const newer: Message[] = [];
  const listeners = new Set<() => void>();
  const ticket = () => ({ ...from.ticket, updatedStamp: `stamp-${stamp}` });
  const reading = (): StateReading =>
    desk.state === null ? { kind: 'none' } : { kind: 'ours', state: desk.state };
  const now = (): TicketNow => ({ ticket: ticket(), state: reading() });

  async function run<T>(call: keyof HelpDesk, effect: () => Outcome<T>): Promise<Outcome<T>> {
    desk.before(call);
    desk.calls.push(call);
    const nth = desk.calls.filter((each) => each === call).length;
    const index = troubles.findIndex((each) => each.call === call && (each.nth ?? nth) === nth);
    const [trouble] = index < 0 ? [] : troubles.splice(index, 1);
    if (trouble?.when === 'before') return failed(trouble.fault);
    const outcome = effect();
    return trouble === undefined ? outcome : failed(trouble.fault);
  }

  function write(change: TicketChange): Outcome<TicketNow> {
    if (change.basis.updatedStamp !== `stamp-${stamp}`) {
      return failed(aFault({ kind: 'conflict', committed: 'no', status: 409 }));
    }
    stamp += 1;
    desk.changes.push(change);
    if (change.state !== undefined) desk.state = change.state;
    if (change.note !== undefined) desk.events.push(change.note.event);
    return done(now());
  }

  const desk: Desk = {
    state: null,
    answeredAt: null,
    events: [],
    changes: [],
    calls: [],
    isHeard: () => listeners.size > 0,
    say: (...messages) => {
      newer.push(...messages);
      for (const listener of listeners) listener();
    },
    before: () => undefined,
    touch: (state) => {
      stamp += 1;
      if (state !== undefined) desk.state = state;
    },
    trouble: (trouble) => troubles.push(trouble),
    helpDesk: {
      readCase: () =>
        run('readCase', () =>
          done({
            case: { ...from, messages: [...from.messages, ...newer] },
            state: reading(),
            older: older.length > 0 ? '0' : null,
          }),
        ),
      readOlder: (cursor) =>
        run('readOlder', () => done(older[Number(cursor)] ?? { messages: [], older: null })),
      readNewest: () =>
        run('readNewest', () =>
          done({ messages: [...from.messages, ...newer], older: older.length > 0 ? '0' : null }),
        ),
      mayChange: () => run('mayChange', () => done(true)),
      watch: (onChange) => {
        listeners.add(onChange);
        return () => listeners.delete(onChange);
      },
      readNow: () => run('readNow', () => done(now())),
      hasEvent: (id) => run('hasEvent', () => done(desk.events.some(({ eventId }) => eventId === id))),
      readEvents: () => run('readEvents', () => done(desk.events)),
      readSla: () => run('readSla', () => done(from.sla)),
      readAnswered: () => run('readAnswered', () => done(desk.answeredAt)),
      findGroup: (name) => run('findGroup', () => done(name === 'Tier 2 support' ? 302 : null)),
      readAgents: () =>
        run('readAgents', () =>
          done([
            { id: 501, name: 'Maya Lindqvist' },
            { id: 502, name: 'Ben Ortiz' },
          ]),
        ),
      write: (change) => run('write', () => write(change)),
    },
  };
  return desk;
}
