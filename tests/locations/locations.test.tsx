import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { useTheme } from 'styled-components';
import { expect, test, vi } from 'vitest';
import { done } from '../../src/core/outcome.ts';
import { defaultPolicies } from '../../src/core/policies.ts';
import type { Places } from '../../src/features/places.tsx';
import { createBoard } from '../../src/flows/board/board.ts';
import { createCalendar } from '../../src/i18n/calendar.ts';
import { placeOf } from '../../src/i18n/place.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { Elsewhere } from '../../src/locations/elsewhere.tsx';
import { Frame } from '../../src/locations/Frame.tsx';
// Loaded here, so that it is there in the next turn.
import '../../src/features/setup/Setup.tsx';
import { NavBar } from '../../src/locations/nav-bar.tsx';
import { TicketSidebar } from '../../src/locations/ticket-sidebar.tsx';
import en from '../../translations/en.json';
import { anAgent, now } from '../support/a-case.ts';
import { aClock } from '../support/a-clock.ts';
import { aDefect, ready } from '../support/a-session.ts';
import { aFakeSetup } from '../support/a-setup.ts';
import { aTracker } from '../support/a-tracker.ts';
import { words } from '../support/words.ts';

const places: Places = {
  sleep: aClock().clock.sleep,
  locale: 'en-GB',
  agentId: anAgent().id,
  contact: null,
  report: () => '',
  copy: async () => true,
  paperWords: words,
};

const anEmptyBoard = createBoard({
  reader: {
    open: async () => done({ tickets: [], unread: 0, total: 0, isLast: true }),
    claims: async () => done([]),
    closed: async () => done({ closed: [], isLast: true }),
  },
  trackers: aTracker().trackers,
  clock: aClock().clock,
  calendar: createCalendar(),
  timeZone: 'UTC',
  policies: defaultPolicies,
  compare: (one, other) => one.localeCompare(other),
  openTicket: async () => true,
});

function show(element: ReactNode) {
  const told = { onError: vi.fn(), onCopy: vi.fn() };
  const listeners = new Set<() => void>();
  let scheme: 'light' | 'dark' = 'light';
  render(
    <Frame
      i18n={{ t: createTranslator('en', en), place: placeOf('en-GB', 'UTC'), now: () => now }}
      scheme={{
        get: () => scheme,
        subscribe: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      }}
      {...told}
    >
      {element}
    </Frame>,
  );
  return {
    ...told,
    setScheme: (next: 'light' | 'dark') => {
      scheme = next;
      for (const listener of listeners) listener();
    },
  };
}

test('the agent closes the app and gets back to the card', async () => {
  const { session } = await ready();
  const onClose = vi.fn();
  show(<TicketSidebar session={session} places={places} onClose={onClose} />);
  expect(screen.getByRole('main').textContent).toContain('Decide');
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('what is being sent cannot be closed away', async () => {
  const { session } = await aDefect();
  show(<TicketSidebar session={session} places={places} onClose={() => {}} />);
  act(() => void session.send());
  expect(session.view().kind).toBe('sending');
  expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
});

test('the colours follow the host while the app is open', () => {
  const Scheme = () => <p>{useTheme().colors.base}</p>;
  const { setScheme } = show(<Scheme />);
  expect(screen.getByText('light')).toBeDefined();
  act(() => setScheme('dark'));
  expect(screen.getByText('dark')).toBeDefined();
});

test('an error that nothing caught leaves a sentence, a way on, and details to copy', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let isBroken = true;
  function Fragile() {
    if (isBroken) throw new Error('a bug');
    return <p>whole again</p>;
  }
  const { onError, onCopy } = show(<Fragile />);
  expect(screen.getByRole('alert').textContent).toContain(en.frame.broken_line);
  expect(onError).toHaveBeenCalledWith(expect.objectContaining({ message: 'a bug' }));
  await userEvent.click(screen.getByRole('button', { name: 'Copy details' }));
  expect(onCopy).toHaveBeenCalledTimes(1);
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('whole again')).toBeDefined();
});

test('the board says that nothing is escalated, and an unknown place that there is nothing to show', () => {
  show(<NavBar board={anEmptyBoard} places={places} isAdmin={false} />);
  expect(screen.getByRole('main').textContent).toContain('Nothing is escalated.');
  expect(screen.queryByRole('tab')).toBeNull();
  cleanup();
  show(<Elsewhere />);
  expect(screen.getByRole('main').textContent).toBe(en.frame.elsewhere);
});

test('an admin goes from the board to the setup, and back', async () => {
  const setup = { store: aFakeSetup().setup, places };
  show(<NavBar board={anEmptyBoard} places={places} isAdmin setup={setup} />);
  await userEvent.click(screen.getByRole('tab', { name: 'Setup' }));
  expect(await screen.findByRole('heading', { name: 'Setup' }, { timeout: 10_000 })).toBeDefined();
  await userEvent.click(screen.getByRole('tab', { name: 'Escalations' }));
  expect(screen.getByRole('heading', { name: 'Escalations' })).toBeDefined();
});
