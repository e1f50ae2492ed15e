import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aCase, hour } from '../support/a-case.ts';
import { aMemory } from '../support/a-clock.ts';
import { ready } from '../support/a-session.ts';
import { aDraftView, aLateCase, aProposedDefect } from '../support/a-view.ts';
import { showTicket, showView } from '../support/show-ticket.tsx';

const row = (name: RegExp) => screen.getByRole('button', { name, expanded: false });
const openRow = (name: RegExp) => screen.getByRole('button', { name, expanded: true });

const late = aLateCase();
const aClearDefect = () => aDraftView({ case: late, proposals: [aProposedDefect(late)] });

test('the verdict is the first thing that is read, with its reasons in figures', async () => {
  await showView(aClearDefect());
  const head = screen.getByRole('heading', { level: 1, name: 'Escalate to Engineering' });
  expect(document.activeElement).toBe(head);
  screen.getByText('A defect is confirmed (E1a), SLA “Next reply” breached 3 h ago (E4b). Against: none.');
});

test('what Baton has evidence for is shown first, the first one open with its quote', async () => {
  await showView(aClearDefect());
  openRow(/A defect is confirmed/);
  expect(screen.getByText('The exporter loses the cursor after page 1').tagName).toBe('MARK');
  expect(row(/An SLA is breached/).textContent).toContain('Next reply was due 11:00');
});

test('only one row is open at a time, and Esc closes it and returns to it', async () => {
  const { user } = await showView(aClearDefect());
  await user.click(row(/An SLA is breached/));
  row(/A defect is confirmed/);
  await user.click(screen.getByRole('radio', { name: 'Yes' }));
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(row(/An SLA is breached/));
});

test('Y, N and U answer the row that has the focus', async () => {
  const { user, calls } = await showView(aClearDefect());
  row(/An SLA is breached/).focus();
  await user.keyboard('n');
  await user.keyboard('u');
  await user.keyboard('{Control>}y{/Control}');
  expect(calls).toEqual([
    ['answer', 'E4b', 'no'],
    ['answer', 'E4b', 'unsure'],
  ]);
});

test('in German the keys are the first letters of the German words', async () => {
  const { user, calls } = await showView(aClearDefect(), { language: 'de' });
  row(/Eine SLA ist verletzt/).focus();
  await user.keyboard('j');
  expect(calls).toEqual([['answer', 'E4b', 'yes']]);
});

test('without any evidence it says so, and every criterion can be answered at once', async () => {
  await showView(aDraftView());
  screen.getByText('Nothing in the conversation speaks for or against it.');
  openRow(/Not answered/);
  expect(screen.getAllByRole('group')).toHaveLength(19);
});

test('an item carries the company’s own words, and one that an admin switched off is not asked', async () => {
  const view = aDraftView();
  const items = {
    E1a: { isOff: false, help: 'Ask in #platform first.' },
    E1b: { isOff: true, help: 'Never shown.' },
  };
  await showView({ ...view, decision: { ...view.decision, items } });
  screen.getByText('Ask in #platform first.');
  expect(screen.queryByText('Never shown.')).toBeNull();
  expect(screen.getAllByRole('group')).toHaveLength(18);
});

test('answering moves nothing away from under the hand', async () => {
  const { session } = await ready();
  const { user } = await showTicket(session);
  const question = screen.getByRole('group', { name: 'A production system is down' });
  const yes = within(question).getByRole('radio', { name: 'Yes' });
  await user.click(yes);
  screen.getByRole('heading', { level: 1, name: 'Escalate to Engineering' });
  expect(yes.isConnected).toBe(true);
  expect(document.activeElement).toBe(yes);
});

test('evidence that arrives later is added below what is being read', async () => {
  const { show } = await showView(aDraftView({ case: late }));
  const titles = () => screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
  const before = titles();
  show(aClearDefect());
  expect(titles().slice(0, before.length)).toEqual(before);
  expect(titles().at(-1)).toContain('A defect is confirmed');
});

test('where nothing was shown yet, the side that leads comes first', async () => {
  const { show } = await showView(aDraftView());
  const [quote] = aProposedDefect().evidence;
  show(aDraftView({ proposals: [{ criterion: 'H1', answer: 'yes', evidence: [quote] }] }));
  const heads = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
  expect(heads.filter((each) => each?.startsWith('What speaks for'))).toEqual([
    'What speaks for support',
    expect.stringMatching(/^What speaks for escalating/),
  ]);
});

test('an own answer can be taken back', async () => {
  const { session } = await ready();
  const { user } = await showTicket(session);
  await user.click(
    within(screen.getByRole('group', { name: 'It is getting worse' })).getByRole('radio', { name: 'Yes' }),
  );
  act(() => session.goTo('brief'));
  act(() => session.goTo('decide'));
  openRow(/It is getting worse/);
  await user.click(screen.getByRole('button', { name: 'Take back' }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('You decide');
});

test('target and severity can be corrected', async () => {
  const { user, calls } = await showView(aClearDefect());
  await user.selectOptions(screen.getByRole('combobox', { name: 'Target' }), 'Product');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Severity' }), 'Critical');
  expect(calls).toEqual([
    ['chooseTarget', 'T3'],
    ['chooseSeverity', 'S1'],
  ]);
});

test('a verdict for support offers to keep it there, with the reason already written', async () => {
  const { session, desk } = await ready();
  session.answer('H1', 'yes');
  const { user } = await showTicket(session);
  screen.getByRole('heading', { level: 1, name: 'Handle in support' });
  await user.click(screen.getByRole('button', { name: 'Keep in support' }));
  await screen.findByRole('heading', { name: 'Kept in support' });
  expect(desk.events[0]).toMatchObject({
    kind: 'handled',
    reason: 'A solution or workaround is known (H1).',
  });
});

test('a verdict for support says what to do instead', async () => {
  const { session } = await ready();
  session.answer('H2', 'yes');
  session.answer('H4', 'yes');
  await showTicket(session);
  screen.getByRole('heading', { level: 2, name: 'What to do instead' });
  screen.getByText('Correct the set-up, and tell the customer what was changed.');
  screen.getByText('Name the limit to the customer, and the alternative.');
});

test('clocks that could not be read are named as not available', async () => {
  await showView(aDraftView({ case: { ...late, sla: [], unread: ['sla'] } }));
  screen.getByText(/^SLA: not available\./);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('why support keeps it survives a reload', async () => {
  const memory = aMemory();
  const first = await ready(aCase(), { memory });
  first.session.answer('E1a', 'yes');
  first.session.explainKeeping('Known limit');
  first.session.close();
  const again = await ready(aCase(), { memory });
  const { user } = await showTicket(again.session);
  await user.click(screen.getAllByRole('button', { name: 'Handle in support' }).at(-1) as HTMLElement);
  expect(screen.getByRole('textbox', { name: 'Why support keeps it' })).toHaveProperty(
    'value',
    'Known limit',
  );
});

test('going on against the verdict asks for a reason', async () => {
  const { session } = await ready();
  session.answer('H1', 'yes');
  const { user } = await showTicket(session);
  await user.click(screen.getByRole('button', { name: 'Escalate anyway' }));
  const reason = screen.getByRole('textbox', { name: 'Why escalate anyway?' });
  expect(document.activeElement).toBe(reason);
  await user.click(screen.getByRole('button', { name: 'Continue to brief' }));
  screen.getByText('Say why, so that the team it goes to understands');
  await user.type(reason, 'It does not work for them');
  await user.click(screen.getByRole('button', { name: 'Continue to brief' }));
  screen.getByRole('tab', { name: /Brief/, selected: true });
});

test('keeping an escalation in support asks why, and what was typed outlives the way back', async () => {
  const { session, desk } = await ready();
  session.answer('E1a', 'yes');
  const { user } = await showTicket(session);
  const handle = () => screen.getAllByRole('button', { name: 'Handle in support' }).at(-1);
  await user.click(handle() as HTMLElement);
  await user.click(screen.getByRole('button', { name: 'Keep in support' }));
  screen.getByText('Say why in a few words');
  await user.type(screen.getByRole('textbox', { name: 'Why support keeps it' }), 'Known limit');
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await user.click(handle() as HTMLElement);
  await user.click(screen.getByRole('button', { name: 'Keep in support' }));
  await screen.findByRole('heading', { name: 'Kept in support' });
  expect(desk.events[0]).toMatchObject({ kind: 'handled', reason: 'Known limit' });
});

test('a browser that keeps nothing is named before anything is typed', async () => {
  await showView({ ...aClearDefect(), isKept: false });
  screen.getByRole('heading', { name: 'This browser keeps nothing' });
});

test('older messages that could not be read can be asked for again', async () => {
  const { user, calls } = await showView({ ...aClearDefect(), conversation: 'broken' });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(calls).toEqual([['open']]);
});

test('a clock that still runs says how much is left', async () => {
  const caseOf = {
    ...late,
    sla: [{ metric: 'next_reply_time', stage: 'active' as const, breachAt: late.readAt + 2 * hour }],
  };
  await showView(aDraftView({ case: caseOf }));
  screen.getByText('SLA “Next reply” ends in 2 h (E4b). Against: none.');
});

test('a brief that another tab has changed asks which of both goes on', async () => {
  const { user, calls } = await showView({ ...aClearDefect(), hasRival: true });
  await screen.findByText('This brief was changed in another tab');
  await user.click(screen.getByRole('button', { name: 'Take it over' }));
  await user.click(screen.getByRole('button', { name: 'Keep mine' }));
  expect(calls.map(([command]) => command)).toEqual(['takeRival', 'keepMine']);
});
