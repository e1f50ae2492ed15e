import { act, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { aMessage, hour, now } from '../support/a-case.ts';
import { ready, viewAs } from '../support/a-session.ts';
import { aDraftView, aLateCase, aProposedDefect } from '../support/a-view.ts';
import { showTicket, showView } from '../support/show-ticket.tsx';

const late = aLateCase();

/** Its conversation says nothing. */
const silent = { ...late, messages: [aMessage({ text: 'Hello there.' })] };

const aDefectDraft = async (caseOf = silent) => {
  const all = await ready(caseOf);
  all.session.answer('E1a', 'yes');
  all.session.goTo('brief');
  // What reading finds is there from the beginning.
  await vi.waitFor(() => expect(viewAs(all.session.view(), 'draft').weak).not.toEqual([]), 25_000);
  const { missing } = viewAs(all.session.view(), 'draft');
  return { ...all, ...(await showTicket(all.session)), count: missing.length };
};

const headOf = (count: number) =>
  screen.getByRole('heading', { level: 1, name: new RegExp(`^${count} missing`) });

const aBriefView = (fields = {}) =>
  aDraftView({ case: late, proposals: [aProposedDefect(late)], draft: { step: 'brief', fields } });

const field = (name: string) => screen.getByRole('textbox', { name });

test('what is missing stands first, counts in the step, and leads to its field', async () => {
  const { user, count } = await aDefectDraft();
  headOf(count);
  expect(screen.getByRole('tab', { name: /Brief/ }).textContent).toContain(String(count));
  await user.click(screen.getByRole('button', { name: /^Exact errors/ }));
  expect(document.activeElement).toBe(field('Exact errors'));
});

test('a missing item that is filled stays in the list as done, so that nothing moves', async () => {
  const { user, count } = await aDefectDraft();
  await user.click(screen.getByRole('button', { name: /^Exact errors/ }));
  await user.type(field('Exact errors'), 'Error 500');
  headOf(count - 1);
  expect(screen.getByRole('button', { name: /^Exact errors/ }).isConnected).toBe(true);
  expect(document.activeElement).toBe(field('Exact errors'));
});

test('what is weak is asked in one sentence, with the reason and what would help, and leads to its field', async () => {
  const { user, session } = await aDefectDraft();
  act(() => {
    session.edit('steps', 'As an admin\nTry to export');
    session.edit('affected', 'many users');
    session.edit('ask_detail', 'The export bug');
  });
  screen.getByRole('button', { name: /^Customers affected: “many users”.*how many\?$/ });
  screen.getByRole('button', { name: /^What exactly.*investigate, fix or decide what\?$/ });
  await user.click(
    screen.getByRole('button', { name: /^Steps: “Try to export”.*which button, on which page\?$/ }),
  );
  expect(document.activeElement).toBe(field('Steps'));
  expect(field('Steps')).toHaveProperty('value', 'As an admin\nTry to export');
});

test('nobody is offered to ask the customer for what only the agent can know', async () => {
  const { session, user } = await aDefectDraft();
  await screen.findByRole('button', { name: 'Ask the customer' });
  const { missing, weak } = viewAs(session.view(), 'draft');
  const known = [...missing, ...weak].filter(({ field }) => field !== 'last_update');
  act(() => {
    for (const { field } of known) session.edit(field, 'As an admin, version 2.1: 40 of 40, always');
    session.edit('ask', 'fix');
    session.edit('deadline', '2026-03-13');
  });
  await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Ask the customer' })).toBeNull());
  await user.click(screen.getByRole('button', { name: /^Last update/ }));
  expect(document.activeElement).toBe(field('Last update'));
});

test('of two findings that do not fit together the agent sees both with their sources, and picks', async () => {
  const said = (text: string, at: number) => aMessage({ id: text, text, at });
  const { user, session } = await aDefectDraft({
    ...late,
    messages: [
      said('The export crashes for 40 of our users.', now - 5 * hour),
      said('By now it crashes for 240 of our users.', now - hour),
    ],
  });
  await user.click(
    await screen.findByRole('button', { name: 'Source of Customers affected: 2 found, choose' }),
  );
  const [newer, older] = await screen.findAllByRole('radio', { name: /40/ });
  expect([newer, older]).toMatchObject([{ checked: true }, { checked: false }]);
  screen.getByText('Jana Kern, 13:00');
  await user.click(screen.getByRole('radio', { name: /: 40 / }));
  expect(field('Customers affected')).toHaveProperty('value', expect.stringContaining(': 40 '));
  screen.getByRole('button', { name: 'Source of Customers affected: 2 found' });
  expect(session.view()).toMatchObject({ draft: { fields: { affected: expect.stringContaining(': 40 ') } } });
});

test('what Baton filled in shows its source, and the mark opens it in place', async () => {
  const { user } = await showView(aBriefView());
  await user.click(screen.getByRole('button', { name: /^Description/ }));
  await user.click(screen.getByRole('button', { name: /^Source of Description: Jana Kern/ }));
  screen.getByText(/^Jana Kern, public reply, Fri 14:00, message 1 of 4/);
});

test('Enter opens a mark, and Esc closes it alone and returns to it', async () => {
  const { user } = await showView(aBriefView());
  await user.click(screen.getByRole('button', { name: /^Description/ }));
  const mark = screen.getByRole('button', { name: /^Source of Description: Jana Kern/ });
  mark.focus();
  await user.keyboard('{Enter}');
  await user.tab();
  await user.tab();
  expect(document.activeElement?.textContent).toBe('Copy words to find it');
  await user.keyboard('{Escape}');
  expect(screen.queryByText(/message 1 of 4/)).toBeNull();
  expect(document.activeElement).toBe(mark);
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Description/, expanded: false }));
});

test('what the agent changed can be restored to what Baton read', async () => {
  const { user, session } = await aDefectDraft();
  const summary = field('One line');
  await user.clear(summary);
  await user.type(summary, 'Export is cut');
  await user.click(screen.getByRole('button', { name: 'Restore One line as Baton read it' }));
  expect(field('One line')).toHaveProperty('value', late.ticket.subject);
  expect(session.view()).toMatchObject({ draft: { fields: {} } });
});

test('what Baton never read offers nothing to restore', async () => {
  const { user } = await showView(aBriefView({ expected: 'All rows' }));
  await user.click(screen.getByRole('button', { name: /^Reproduction/ }));
  expect(field('Expected')).toHaveProperty('value', 'All rows');
  expect(screen.queryByRole('button', { name: /^Restore/ })).toBeNull();
});

test('steps and deadline can be set aside with a line that says why', async () => {
  const { user, session, count } = await aDefectDraft();
  await user.click(screen.getByRole('button', { name: /^Steps/ }));
  await user.click(screen.getByRole('button', { name: 'Why is it missing?' }));
  await user.type(screen.getByRole('textbox', { name: 'Why is it missing?' }), 'It does not come on demand');
  headOf(count - 1);
  screen.getByText('Why it is missing: It does not come on demand');
  expect(session.view()).toMatchObject({ draft: { excuses: { P2: 'It does not come on demand' } } });
});

test('a folded section says what is in it, or what it lacks', async () => {
  await showView(aBriefView({ ask: 'fix', deadline: '2026-03-13' }));
  const folded = (name: RegExp) => screen.getByRole('button', { name, expanded: false }).textContent;
  expect(folded(/^What is needed/)).toContain('Fix, by Mar 13');
  expect(folded(/^Supporting context/)).toContain('1 file, 1 note');
  expect(folded(/^Reproduction/)).toContain('4 missing');
});

test('a complete brief says so and leads on', async () => {
  const complete = {
    blocked: 'Month end',
    steps: 'Open\nExport',
    expected: 'All',
    actual: 'Some',
    errors: 'None',
    customer_expects: 'Today',
    ask: 'fix',
    deadline: '2026-03-13',
  };
  const { user, calls } = await showView(aBriefView(complete));
  screen.getByRole('heading', { level: 1, name: 'Nothing is missing' });
  await user.click(screen.getByRole('button', { name: 'Continue to send' }));
  expect(calls).toEqual([['goTo', 'send']]);
});

test('a list reads as numbered steps and is written one a line', async () => {
  const { user } = await showView(aBriefView({ steps: 'Open Orders\nChoose Export' }));
  const section = screen.getByRole('button', { name: /^Reproduction/, expanded: false });
  await user.click(section);
  const steps = screen.getAllByText('Open Orders').find((each) => each.tagName === 'LI');
  expect(steps?.closest('ol')?.getAttribute('aria-hidden')).toBe('true');
  expect(field('Steps')).toHaveProperty('value', 'Open Orders\nChoose Export');
});

test('a one-line field takes no line breaks', async () => {
  const { user, calls } = await showView(aBriefView());
  field('One line').focus();
  await user.keyboard('{Enter}');
  await user.paste('a\nb');
  expect(calls.map(([, , text]) => text)).toEqual([expect.stringMatching(/a b$/)]);
});

test('the ask is one of three', async () => {
  const { user, calls } = await showView(aBriefView());
  await user.click(screen.getByRole('button', { name: /^What is needed/ }));
  const ask = screen.getByRole('combobox', { name: 'Ask' });
  expect(within(ask).getAllByRole('option')).toHaveLength(4);
  await user.selectOptions(ask, 'Investigate');
  expect(calls).toEqual([['edit', 'ask', 'investigate']]);
});
