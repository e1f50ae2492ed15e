import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { nothingAround, nothingYet } from '../../src/core/case/surroundings.ts';
import { routeTo } from '../support/a-session.ts';
import { aDraftView, aLateCase, aProposedDefect } from '../support/a-view.ts';
import { showView } from '../support/show-ticket.tsx';

// Loaded here, so that it is there in the next turn.
import '../../src/features/send/Express.tsx';

const late = aLateCase();

/** A clear case with a complete brief, as soon as the conversation has been read. */
const aReadyView = (but: Partial<ReturnType<typeof aDraftView>> = {}) => ({
  ...aDraftView({ case: late, proposals: [aProposedDefect(late)], routes: { T2: routeTo('linear:ENG') } }),
  isRead: true,
  missing: [],
  hindrances: [],
  ...but,
});

const sendButton = () => screen.queryByRole('button', { name: 'Create issue in ENG' });

test('a clear case with a complete brief is one screen: verdict, what is missing, what leaves, Send', async () => {
  const { user, calls } = await showView(aReadyView());
  screen.getByRole('heading', { level: 1, name: 'Escalate to Engineering' });
  screen.getByText(/A defect is confirmed \(E1a\), SLA .* Against: none\./);
  screen.getByText(/^Nothing is missing/);
  await user.click(screen.getByRole('button', { name: 'Preview of issue and note' }));
  screen.getByText(/Escalated to Engineering/);
  await user.click(screen.getByRole('button', { name: 'Create issue in ENG' }));
  expect(calls).toEqual([['send']]);
});

test('what is asked for and missing is named, and leads to its field', async () => {
  const { user, calls } = await showView(aReadyView({ missing: [{ field: 'blocked', principle: null }] }));
  screen.getByText(/1 item that Engineering asks for is missing/);
  await user.click(screen.getByRole('button', { name: 'Go to What they cannot do' }));
  expect(calls).toEqual([['goTo', 'brief']]);
});

test('all of it can be reviewed instead', async () => {
  const { user, calls } = await showView(aReadyView());
  await user.click(screen.getByRole('button', { name: 'Review all' }));
  screen.getByRole('button', { name: /A defect is confirmed/, expanded: true });
  screen.getByRole('button', { name: 'Continue to brief' });
  expect(calls).toEqual([]);
});

test.each([
  ['the conversation is not read yet', { isRead: false }],
  ['older messages are still arriving', { conversation: 'partial' as const }],
  ['sending would be held up', { hindrances: [{ kind: 'reason-missing' as const }] }],
  [
    'three things are missing',
    {
      missing: (['blocked', 'expected', 'environment'] as const).map((field) => ({
        field,
        principle: null,
      })),
    },
  ],
])('it is not offered while %s', async (_, but) => {
  await showView(aReadyView(but));
  screen.getByRole('button', { name: 'Continue to brief' });
  expect(sendButton()).toBeNull();
});

test('it is not offered while something speaks for support', async () => {
  const ready = aReadyView();
  const verdict = { ...ready.decision.verdict, handle: ['H1' as const] };
  await showView({ ...ready, decision: { ...ready.decision, verdict } });
  expect(sendButton()).toBeNull();
});

test('whoever has begun with the steps is not taken off them', async () => {
  const { user, show } = await showView(aReadyView({ isRead: false }));
  await user.click(screen.getByRole('button', { name: /An SLA is breached/ }));
  show(aReadyView());
  screen.getByRole('button', { name: 'Continue to brief' });
  expect(sendButton()).toBeNull();
});

const pressSend = async (but: Parameters<typeof aReadyView>[0]) => {
  const shown = await showView(aReadyView(but));
  await shown.user.click(screen.getByRole('button', { name: 'Create issue in ENG' }));
  return shown;
};

test('what is pressed before the search for issues has ended is sent when it has found none', async () => {
  const { calls, show } = await pressSend({ surroundings: nothingYet });
  expect(screen.getByRole('button', { name: 'Looking for existing issues …' })).toHaveProperty(
    'disabled',
    true,
  );
  expect(calls).toEqual([]);
  show(aReadyView({ surroundings: nothingAround }));
  expect(calls).toEqual([['send']]);
});

test('an issue that the search finds has to be seen before another one is created', async () => {
  const { calls, show } = await pressSend({ surroundings: nothingYet });
  const issue = {
    system: 'linear' as const,
    id: 'i7',
    key: 'ENG-7',
    url: 'https://linear.app/acme/issue/ENG-7',
    title: 'Export loses its cursor',
    state: 'In Progress',
    category: 'doing' as const,
    ticketIds: [7, 8],
    because: 'same-error' as const,
  };
  show(aReadyView({ surroundings: { ...nothingAround, issues: { kind: 'ready', value: [issue] } } }));
  expect(calls).toEqual([]);
  screen.getByText('Export loses its cursor');
  screen.getByText('Same error text · 2 tickets linked');
  screen.getByRole('button', { name: 'Link to ENG-7 instead' });
  expect(sendButton()).toHaveProperty('disabled', false);
});
