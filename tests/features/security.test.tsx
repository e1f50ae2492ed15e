import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aCase, aMessage } from '../support/a-case.ts';
import { ready } from '../support/a-session.ts';
import { aDraftView } from '../support/a-view.ts';
import { showTicket, showView } from '../support/show-ticket.tsx';

const aSecurityMatter = (but: Parameters<typeof aDraftView>[0] = {}) =>
  aDraftView({ ...but, draft: { answers: { E3d: 'yes' } } });

test('every step has the way to Security, and one button sends', async () => {
  const { session, tracker } = await ready();
  const { user } = await showTicket(session);
  for (const step of ['Brief', 'Send', 'Decide']) {
    await user.click(screen.getByRole('tab', { name: new RegExp(step) }));
    await screen.findByRole('button', { name: 'This is a security matter' });
  }
  await user.click(screen.getByRole('button', { name: 'This is a security matter' }));
  expect(screen.queryByRole('tab')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Possible exposure of customer data');
  await user.click(screen.getByRole('button', { name: 'Send to Security now' }));
  await screen.findByText(/^Sent\./);
  expect([...tracker.issues.values()]).toHaveLength(1);
  expect([...tracker.issues.values()][0]).toMatchObject({
    destination: { kind: 'linear', team: 'SEC' },
    severity: 'S1',
  });
});

test('nothing has to be filled in, but what was contained can be said', async () => {
  const { user, calls } = await showView(aSecurityMatter());
  await user.type(screen.getByRole('textbox', { name: /Contained already/ }), 'x');
  await user.click(screen.getByRole('button', { name: 'Send to Security now' }));
  expect(calls).toEqual([['edit', 'contained', 'x'], ['send']]);
});

test('not a security matter takes the answer back', async () => {
  const { session } = await ready();
  session.answer('E3d', 'yes');
  const { user } = await showTicket(session);
  await user.click(screen.getByRole('button', { name: 'Not a security matter' }));
  screen.getByRole('heading', { level: 1, name: 'You decide' });
});

test('choosing Security as target is the same as answering that it is one', async () => {
  const { user, calls } = await showView(aDraftView());
  await user.selectOptions(screen.getByRole('combobox', { name: 'Target' }), 'Security');
  expect(calls).toEqual([['answer', 'E3d', 'yes']]);
});

test('an agent who cannot send gets text, link and address to copy', async () => {
  const { user, copied } = await showView(aSecurityMatter());
  await user.click(screen.getByRole('button', { name: 'Copy text and address' }));
  await screen.findByText('Copied: text, link to the ticket and where it goes.');
  expect(copied[0]).toContain(aCase().ticket.url);
  expect(copied[0]).toContain('Linear SEC');
  expect(copied[0]).toContain('Export is missing rows');
});

test('what is copied for Security is masked like all that leaves Zendesk', async () => {
  const text = 'We see the card 4242 4242 4242 4242 of ann@acme.example, says our export.';
  const { user, copied } = await showView(
    aSecurityMatter({ case: aCase({ messages: [aMessage({ text })] }) }),
  );
  await user.click(screen.getByRole('button', { name: 'Copy text and address' }));
  expect(copied[0]).toContain('We see the card [card number] of [email address], says our export.');
});

test('without a destination the only button copies, and says why', async () => {
  const { user, copied } = await showView(
    aSecurityMatter({ routes: { T4: { kind: 'unset', setting: 'route_security' } } }),
  );
  screen.getByText(/the setting route_security is empty/);
  expect(screen.queryByRole('button', { name: 'Send to Security now' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Copy text and address' }));
  expect(copied).toHaveLength(1);
});
