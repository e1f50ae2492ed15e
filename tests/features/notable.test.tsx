import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aCase, aCustomer, aMessage } from '../support/a-case.ts';
import { aDraftView } from '../support/a-view.ts';
import { sideConversations } from '../support/elsewhere.ts';
import { showView } from '../support/show-ticket.tsx';

test('what is out of the ordinary with the people of a ticket is said before anything is decided', async () => {
  await showView(
    aDraftView({
      case: aCase({
        requester: aCustomer({ suspended: true, locale: 'de' }),
        otherOrganizations: ['Acme Nordics', 'Acme Iberia'],
        brand: 'Acme Outlet',
        messages: [
          aMessage({ call: { length: 65_000, recording: null, isTranscribed: false } }),
          aMessage({ call: { length: 65_000, recording: null, isTranscribed: true } }),
        ],
      }),
    }),
  );
  for (const sentence of [
    'Jana Kern is suspended: what they answer does not arrive in this ticket.',
    'Jana Kern also belongs to Acme Nordics and Acme Iberia. This ticket counts for Acme GmbH.',
    'The profile of Jana Kern says German.',
    'It came in by the brand Acme Outlet.',
    'What was said in 1 call is only in its recording.',
  ])
    screen.getByText(sentence);
});

test('an ordinary ticket says nothing of it', async () => {
  await showView(aDraftView());
  expect(screen.queryByText(/Jana Kern (?:is|was|also)/)).toBeNull();
});

test('a requester who is gone is told of', async () => {
  await showView(aDraftView({ case: aCase({ requester: null }) }));
  screen.getByText('The requester is no longer in Zendesk: nobody can be asked or told.');
});

test('side conversations are listed in their section, and put into the brief when the agent says so', async () => {
  sideConversations.push({
    id: 'a',
    subject: 'Label template?',
    participants: ['Parcelio'],
    isOpen: true,
    at: null,
  });
  const { user, calls } = await showView(aDraftView({ draft: { step: 'brief' } }));
  const section = await screen.findByRole('button', { name: /^Supporting context/ });
  if (section.getAttribute('aria-expanded') !== 'true') await user.click(section);
  await screen.findByText(/^Side conversation “Label template\?”: Parcelio/);
  await user.click(screen.getByRole('button', { name: 'Put them into the brief' }));
  expect(calls).toContainEqual(['edit', 'threads', 'Side conversation “Label template?”: Parcelio']);
});

test('an account without side conversations shows nothing of them', async () => {
  const { user } = await showView(aDraftView({ draft: { step: 'brief' } }));
  const section = await screen.findByRole('button', { name: /^Supporting context/ });
  if (section.getAttribute('aria-expanded') !== 'true') await user.click(section);
  expect(screen.queryByText('Side conversations')).toBeNull();
});
