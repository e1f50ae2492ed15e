import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aClaim, anEscalated, anIssueRef, aStatus } from '../support/a-board.ts';
import { day, hour, now } from '../support/a-case.ts';
import { showBoard } from '../support/show-board.tsx';

const ref = anIssueRef(7);
const doneRef = anIssueRef(8);
const ben = { id: 502, name: 'Ben Ortiz' };

const shared = [1, 2].map((id) =>
  anEscalated(id, { revenue: id * 100_000, state: { issue: ref, severity: 'S3' }, follow: { owner: ben } }),
);
const untold = anEscalated(3, { state: { issue: doneRef } });
const late = anEscalated(4, { subject: 'Large orders fail', state: { at: now - 2 * day, target: 'T1' } });
const issues = [
  aStatus(ref),
  aStatus(doneRef, { category: 'done', state: 'Done', endedAt: now - hour, title: 'Wrong VAT' }),
];
const wish = { tickets: [...shared, untold, late], claims: [aClaim(5, now - hour)], issues };

const section = (name: string) => screen.getByRole('rowgroup', { name });
const rowsIn = (name: string) => section(name).querySelectorAll('[data-row]');
const primary = (text: string) => {
  const found = screen.getByText(text).closest('[data-primary]');
  if (!(found instanceof HTMLElement)) throw new Error(`No row ${text}`);
  return found;
};

test('what is stuck stands on top, then what is overdue, each with its reason in words', async () => {
  await showBoard(wish);
  const groups = screen.getAllByRole('rowgroup').map((each) => each.getAttribute('aria-label'));
  expect(groups).toEqual([null, 'Stuck', 'Overdue', 'On time']);
  expect(section('Stuck').textContent).toContain('1 of 1 not told since it ended');
  expect(section('Stuck').textContent).toContain('Sending began and did not end.');
  expect(section('Overdue').textContent).toMatch(/late/);
  expect(screen.getByText('4 open, 1 overdue, 2 stuck, 300,000 yearly revenue')).toBeDefined();
});

test('tickets of one issue are one row, with the sum of their customers, and unfold', async () => {
  const { user, opened } = await showBoard(wish);
  expect(rowsIn('On time')).toHaveLength(1);
  const row = section('On time');
  for (const text of ['ENG-7', 'In Progress', 'Customer 1 +1', '300,000', '2 tickets', 'Ben Ortiz'])
    expect(row.textContent).toContain(text);
  const title = primary('Ticket 1');
  expect(title.getAttribute('aria-expanded')).toBe('false');
  await user.click(title);
  expect(title.getAttribute('aria-expanded')).toBe('true');
  await user.click(within(row).getByRole('link', { name: '#2' }));
  expect(opened).toEqual([2]);
});

test('arrows, Home and End go from row to row, one of which Tab comes to, and Enter opens the ticket', async () => {
  const { user, opened } = await showBoard(wish);
  const titles = [...document.querySelectorAll<HTMLElement>('[data-primary]')];
  expect(titles.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  titles[0]?.focus();
  await user.keyboard('{End}');
  expect(document.activeElement).toBe(titles.at(-1));
  await user.keyboard('{Home}{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(titles[2]);
  expect(titles[2]?.tabIndex).toBe(0);
  await user.keyboard('{Enter}');
  expect(opened).toEqual([4]);
});

test('the head of a column sorts up and down, within the sections', async () => {
  const { user } = await showBoard({
    tickets: [1, 2, 3].map((id) => anEscalated(id, { revenue: (4 - id) * 10 })),
  });
  const order = () => [...rowsIn('On time')].map((each) => each.getAttribute('data-row'));
  const head = screen.getByRole('columnheader', { name: 'Revenue' });
  await user.click(within(head).getByRole('button'));
  expect([head.getAttribute('aria-sort'), order()]).toEqual([
    'ascending',
    ['ticket:3', 'ticket:2', 'ticket:1'],
  ]);
  await user.click(within(head).getByRole('button'));
  expect([head.getAttribute('aria-sort'), order()]).toEqual([
    'descending',
    ['ticket:1', 'ticket:2', 'ticket:3'],
  ]);
});

test('filters leave what fits, say how much that is, and can be taken off', async () => {
  const { user } = await showBoard(wish);
  await user.type(screen.getByRole('searchbox'), 'large');
  expect(document.querySelectorAll('[data-row]')).toHaveLength(1);
  screen.getByText('1 of 4 is shown');
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  await user.selectOptions(screen.getByLabelText('Target'), 'L2 Support');
  expect(document.querySelectorAll('[data-row]')).toHaveLength(1);
  await user.selectOptions(screen.getByLabelText('Target'), 'All targets');
  await user.click(screen.getByRole('button', { name: /^Mine/ }));
  expect(document.body.textContent).not.toContain('Ticket 1');
  await user.type(screen.getByRole('searchbox'), 'nothing like it');
  screen.getByText('Nothing fits the filter.');
});

test('behind each chart stands a table with the same figures', async () => {
  const { user } = await showBoard(wish);
  for (const name of ['Open', 'Overdue', 'Closed']) {
    const card = screen.getByRole('region', { name });
    within(card).getByRole('img');
    await user.click(within(card).getByRole('button', { name: /As a table/ }));
    expect(within(card).getAllByRole('row').length).toBeGreaterThan(1);
  }
});

test('more tickets than search shows are told', async () => {
  await showBoard({ tickets: [late], total: 1234 });
  screen.getByText(/first 1,000 of 1,234 tickets/);
});
