import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { parseRoute } from '../../src/core/routing/parse-route.ts';
import type { View } from '../../src/flows/view.ts';
import { day, now } from '../support/a-case.ts';
import { aFault } from '../support/a-help-desk.ts';
import { aState } from '../support/a-session.ts';
import { anIssue } from '../support/a-view.ts';
import { showView } from '../support/show-ticket.tsx';

type EscalatedView = Extract<View, { kind: 'escalated' }>;

const route = (text: string) => {
  const parsed = parseRoute('', text);
  return parsed.kind === 'route' ? parsed.route : null;
};

const anEscalation = (but: Partial<EscalatedView> = {}): EscalatedView => ({
  kind: 'escalated',
  state: aState({ phase: 'escalated', at: now - 3 * day, issue: anIssue() }),
  route: route('linear:ENG'),
  issue: {
    kind: 'ready',
    value: {
      ref: anIssue(),
      title: 'CSV export is cut',
      state: 'In Review',
      category: 'doing',
      assignee: 'Tomás Ruiz',
      updatedAt: now,
    },
  },
  doubles: [],
  isFresh: false,
  ...but,
});

test('an escalated ticket shows its issue with its live status, target, severity, who and when', async () => {
  const { container } = await showView(anEscalation());
  expect(screen.getByRole('link').getAttribute('href')).toBe(anIssue().url);
  for (const text of ['In Review', 'CSV export is cut', 'Engineering', 'High', 'Tomás Ruiz', 'Ben Ortiz']) {
    expect(container.textContent).toContain(text);
  }
  expect(container.textContent).toMatch(/Fri 14:00, 3\sdays ago/);
});

test('an own escalation says so', async () => {
  const { container } = await showView(
    anEscalation({ state: aState({ by: { id: 501, name: 'Maya Lindqvist' } }) }),
  );
  expect(container.textContent).toContain('Maya Lindqvist (you)');
});

test('a tracker that cannot be read takes nothing else away', async () => {
  const fault = aFault({ kind: 'unreachable', from: 'linear' });
  const { user, calls, container } = await showView(anEscalation({ issue: { kind: 'failed', fault } }));
  expect(container.textContent).toContain('Linear cannot be read');
  screen.getByRole('link', { name: /ENG-1204/ });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(calls).toEqual([['refreshIssue']]);
});

test('an issue that is done asks to confirm with the customer', async () => {
  const view = anEscalation();
  const issue =
    view.issue.kind === 'ready'
      ? { ...view.issue, value: { ...view.issue.value, category: 'done' as const } }
      : view.issue;
  const { container } = await showView({ ...view, issue });
  expect(container.textContent).toContain('ENG-1204 is done: confirm with the customer that it works');
});

test('a group alone is named where there is no issue', async () => {
  await showView(
    anEscalation({
      state: aState({ phase: 'escalated' }),
      route: route('group:Tier 2 support'),
      issue: { kind: 'idle' },
    }),
  );
  screen.getByRole('heading', { level: 1, name: 'Handed over to Tier 2 support' });
});

test('what was kept in support can still be escalated', async () => {
  const { user, calls } = await showView({
    kind: 'handled',
    state: aState({ phase: 'handled' }),
    isFresh: false,
  });
  await user.click(screen.getByRole('button', { name: 'Escalate after all' }));
  expect(calls).toEqual([['startAgain']]);
});

test('a copied record names the ticket it belongs to and waits for a person', async () => {
  const { user, calls } = await showView({
    kind: 'copy',
    state: aState({ ticketId: 4711 }),
    isElsewhere: false,
  });
  screen.getByRole('heading', { level: 1, name: 'Belongs to ticket #4711' });
  await user.click(screen.getByRole('button', { name: 'Escalate this ticket' }));
  expect(calls).toEqual([['startAgain']]);
});

test.each(['newer', 'unreadable'] as const)('a record that is %s is left alone', async (reason) => {
  await showView({ kind: 'foreign', reason });
  expect(screen.queryAllByRole('button')).toEqual([]);
});

const byHand = {
  url: 'https://acme.zendesk.com/agent/tickets/48213',
  destination: { kind: 'linear', team: 'SEC' },
  draft: null,
} as const;

test('from a ticket that could not be read there is a way to Security', async () => {
  const fault = aFault({ kind: 'unreachable', committed: 'no', status: null });
  const { user, copied } = await showView({ kind: 'failed', fault, security: byHand });
  await user.click(screen.getByRole('button', { name: 'This is a security matter' }));
  await user.click(screen.getByRole('button', { name: 'Copy text and address' }));
  expect(copied).toEqual([
    'Possible exposure of customer data\nTicket: https://acme.zendesk.com/agent/tickets/48213\nGoes to: Linear SEC',
  ]);
});

test('a ticket that could not be read can be read again', async () => {
  const fault = aFault({ kind: 'unreachable', committed: 'no', status: null });
  const { user, calls } = await showView({ kind: 'failed', fault, security: byHand });
  expect(screen.getByRole('alert').textContent).toContain('Zendesk did not answer');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(calls).toEqual([['open']]);
});

test('while the ticket is read it says so', async () => {
  await showView({ kind: 'opening' });
  expect(screen.getByRole('status').textContent).toContain('Reading the ticket');
});

test('a second issue of the escalation is offered for closing', async () => {
  const double = { ...anIssue(), id: 'i2', key: 'ENG-1205', url: 'https://linear.app/acme/issue/ENG-1205' };
  const { user, calls, show } = await showView(
    anEscalation({ doubles: [{ ref: double, closing: { kind: 'offered' } }] }),
  );
  await screen.findByText('ENG-1205 was created by this escalation, too, beside ENG-1204.');
  await user.click(screen.getByRole('button', { name: 'Close ENG-1205 as a duplicate' }));
  expect(calls).toEqual([['closeDouble', 'i2']]);
  const fault = aFault({ kind: 'forbidden', from: 'jira', committed: 'no' });
  show(anEscalation({ doubles: [{ ref: double, closing: { kind: 'failed', fault } }] }));
  screen.getByText(/was not closed; you can close it there yourself\. Jira does not let Baton do this\./);
  show(anEscalation({ doubles: [{ ref: double, closing: { kind: 'closed' } }] }));
  screen.getByText('ENG-1205 is closed, with a comment that names ENG-1204.');
});
