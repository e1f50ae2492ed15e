import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { nothingYet, type Surroundings } from '../../src/core/case/surroundings.ts';
import { day, now } from '../support/a-case.ts';
import { aDraftView } from '../support/a-view.ts';
import { aSimilar } from '../support/around.ts';
import { showView } from '../support/show-ticket.tsx';

// Loaded here, so that it is there in the next turn.
import '../../src/features/around/Around.tsx';

const around = (but: Partial<Surroundings>) => aDraftView({ surroundings: { ...nothingYet, ...but } });

const row = (name: RegExp) => screen.findByRole('button', { name });

const threeCustomers: Surroundings['similar'] = {
  kind: 'ready',
  value: [
    aSimilar({ id: 1, organizationId: 711, organizationName: 'Pinegate', revenue: 18_600 }),
    aSimilar({ id: 2, organizationId: 712, organizationName: 'Northwind', revenue: 40_000 }),
    aSimilar({ id: 3, organizationId: 712, organizationName: 'Northwind', revenue: 40_000 }),
  ],
};

test('a row says that it is looked for, that there is none, or that it is not to be had', async () => {
  await showView(
    around({ articles: { kind: 'ready', value: [] }, account: { kind: 'absent', fault: null } }),
  );
  expect((await row(/^Similar tickets/)).textContent).toContain('looking …');
  expect((await row(/^Articles/)).textContent).toContain('none found');
  expect((await row(/^This customer/)).textContent).toContain('not available');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('customers and their revenue count once each, and say that they are what the agent can see', async () => {
  const { user } = await showView(around({ similar: threeCustomers }));
  const similar = await row(/^Similar tickets/);
  expect(similar.textContent).toContain('3 customers');
  await user.click(similar);
  screen.getByText('3 customers, 58,600 a year');
  screen.getByText(/In tickets you can see/);
});

test('counting a ticket out is told to the session', async () => {
  const { user, calls } = await showView(around({ similar: threeCustomers }));
  await user.click(await row(/^Similar tickets/));
  await user.click(screen.getByRole('checkbox', { name: '#1 counts as affected' }));
  expect(calls).toContainEqual(['count', 1, false]);
});

test('a ticket that is counted out takes its customer and revenue along', async () => {
  const { user } = await showView(
    aDraftView({
      draft: { counted: { 1: false } },
      surroundings: { ...nothingYet, similar: threeCustomers },
    }),
  );
  const similar = await row(/^Similar tickets/);
  expect(similar.textContent).toContain('2 customers');
  await user.click(similar);
  screen.getByText('2 customers, 40,000 a year');
});

test('three customers or more: holding them together is offered, and done when it is pressed', async () => {
  const { user, calls } = await showView(around({ similar: threeCustomers }));
  await user.click(await row(/^Similar tickets/));
  expect(calls).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Make this the problem' }));
  expect(calls).toEqual([['makeProblem', [1, 2, 3]]]);
  await screen.findByText('3 tickets are incidents of this one.');
});

test('with fewer customers it is not offered', async () => {
  const { user } = await showView(
    around({ similar: { kind: 'ready', value: [aSimilar({ createdAt: now - day })] } }),
  );
  await user.click(await row(/^Similar tickets/));
  expect(screen.queryByRole('button', { name: 'Make this the problem' })).toBeNull();
});

test('linking to an issue that exists takes one press', async () => {
  const issue = {
    system: 'jira',
    id: '10040',
    key: 'OPS-40',
    url: 'https://acme.atlassian.net/browse/OPS-40',
  } as const;
  const { user, calls } = await showView(
    around({
      issues: {
        kind: 'ready',
        value: [
          {
            ...issue,
            title: 'Export stops',
            state: 'In Progress',
            category: 'doing',
            ticketIds: [7],
            because: 'same-error',
          },
        ],
      },
    }),
  );
  await user.click(await row(/^Existing issues/));
  screen.getByText('Same error text · 1 ticket linked');
  await user.click(screen.getByRole('button', { name: 'Link to OPS-40 instead' }));
  expect(calls).toEqual([['linkInstead', issue]]);
});

const article = {
  id: 5,
  title: 'Export a period',
  snippet: 'Choose a period.',
  url: 'https://help.acme.example/5',
};
const oneArticle: Partial<Surroundings> = { articles: { kind: 'ready', value: [article] } };

test('the link to an article goes into the reply with one press, and not before', async () => {
  const { user, calls } = await showView(around(oneArticle));
  await row(/^Articles/);
  expect(calls).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Put link into the reply: Export a period' }));
  expect(calls).toEqual([['putArticle', article, 'if-free']]);
  await screen.findByText('It is in the reply. You send it.');
});

test('articles stay folded where the case leaves support anyway, and where the agent folds them', async () => {
  const view = aDraftView({
    draft: { answers: { E1a: 'yes' } },
    surroundings: { ...nothingYet, ...oneArticle },
  });
  const { user, show } = await showView(view);
  expect((await row(/^Articles/)).getAttribute('aria-expanded')).toBe('false');
  show(around(oneArticle));
  const articles = await row(/^Articles/);
  expect(articles.getAttribute('aria-expanded')).toBe('true');
  await user.click(articles);
  expect(articles.getAttribute('aria-expanded')).toBe('false');
});
