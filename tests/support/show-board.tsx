import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { BoardTicket } from '../../src/core/escalation/board.ts';
import type { IssueStatus } from '../../src/core/escalation/issue.ts';
import { done } from '../../src/core/outcome.ts';
import { defaultPolicies } from '../../src/core/policies.ts';
import type { BoardReader, Tracker } from '../../src/core/ports.ts';
import { Board } from '../../src/features/board/Board.tsx';
import { PlacesProvider } from '../../src/features/places.tsx';
import { createBoard } from '../../src/flows/board/board.ts';
import { I18nProvider } from '../../src/i18n/context.tsx';
import { placeOf } from '../../src/i18n/place.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { Theme } from '../../src/ui/Theme.tsx';
import en from '../../translations/en.json' with { type: 'json' };
import { calendar, compare } from './a-board.ts';
import { anAgent } from './a-case.ts';
import { aClock } from './a-clock.ts';
import { aTracker } from './a-tracker.ts';
import { words } from './words.ts';

type Wish = {
  tickets: readonly BoardTicket[];
  claims?: readonly BoardTicket[];
  /** How the issues stand, as the tracker tells of those on the screen. */
  issues?: readonly IssueStatus[];
  total?: number;
};

/** The board over a reader in memory: everything is on the screen at once. `opened` are tickets that were shown. */
export async function showBoard({ tickets, claims = [], issues = [], total = tickets.length }: Wish) {
  // Nothing has a place in this page: every row that is watched counts as seen.
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      tell: (changes: object[]) => void;
      constructor(tell: (changes: object[]) => void) {
        this.tell = tell;
      }
      observe = (target: Element) => queueMicrotask(() => this.tell([{ target, isIntersecting: true }]));
      disconnect() {}
    },
  );
  const reader: BoardReader = {
    open: async () => done({ tickets, unread: 0, total, isLast: true }),
    claims: async () => done(claims),
    closed: async () => done({ closed: [], isLast: true }),
  };
  const time = aClock();
  const tracker = await aTracker().trackers.get('linear');
  const telling: Tracker = {
    ...tracker,
    statuses: async (refs) => done(issues.filter(({ ref }) => refs.some(({ id }) => id === ref.id))),
  };
  const opened: number[] = [];
  const board = createBoard({
    reader,
    trackers: { get: async () => telling },
    clock: time.clock,
    calendar,
    timeZone: 'UTC',
    policies: defaultPolicies,
    compare,
    openTicket: async (id) => {
      opened.push(id);
      return true;
    },
  });
  const places = {
    sleep: time.clock.sleep,
    locale: 'en',
    agentId: anAgent().id,
    contact: null,
    report: () => '',
    copy: async () => true,
    paperWords: words,
  };
  render(
    <I18nProvider t={createTranslator('en', en)} place={placeOf('en', 'UTC')} now={time.clock.now}>
      <Theme scheme="light">
        <PlacesProvider value={places}>
          <Board board={board} top={0} />
        </PlacesProvider>
      </Theme>
    </I18nProvider>,
  );
  const turn = () => act(async () => new Promise((resolve) => setTimeout(resolve, 0)));
  await turn();
  await turn();
  return { opened, board, user: userEvent.setup({ pointerEventsCheck: 0 }), turn };
}
