import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { FormField } from '../../src/core/form-field.ts';
import { aCase, aMessage } from '../support/a-case.ts';
import { aFault } from '../support/a-help-desk.ts';
import { aDefect, routeTo } from '../support/a-session.ts';
import { aDraftView, aReport } from '../support/a-view.ts';
import { showTicket, showView } from '../support/show-ticket.tsx';

const aSendView = (but: Parameters<typeof aDraftView>[0] = {}) =>
  aDraftView({
    ...but,
    draft: {
      step: 'send',
      answers: { E1a: 'yes' },
      fields: { steps: 'a', deadline: '2026-03-13' },
      ...but?.draft,
    },
  });

const noRoute = { kind: 'unset', setting: 'route_engineering' } as const;

test('before anything is sent, everything that will change is listed, and what stays', async () => {
  await showView(aSendView());
  screen.getByRole('heading', { level: 1, name: 'Issue in Linear ENG' });
  screen.getByText('An issue in Linear ENG with the whole brief and a link to this ticket');
  screen.getByText('Status: Open to On-hold');
  screen.getByText('Priority, assignee, and group stay as they are.');
});

test('sending shows each step with its result and ends at the issue', async () => {
  const all = await aDefect();
  all.session.goTo('send');
  const { user } = await showTicket(all.session);
  await user.click(screen.getByRole('button', { name: 'Create issue in ENG' }));
  await screen.findByText(/^Sent\./);
  const link = screen.getByRole('link', { name: /opens in a new tab/ });
  const [created] = [...all.tracker.issues.values()];
  expect(created?.destination).toEqual({ kind: 'linear', team: 'ENG' });
  expect(document.activeElement).toBe(link);
});

test('Ctrl and Enter press the primary button', async () => {
  const { user, calls } = await showView(aSendView());
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(calls).toEqual([['send']]);
});

test('a group alone is handed over, and the group is named as what changes', async () => {
  await showView(aSendView({ draft: { target: 'T1' } }));
  screen.getByRole('button', { name: 'Hand over to Tier 2 support' });
  screen.getByText('Group: Support to Tier 2 support');
  screen.getByText('Priority and status stay as they are.');
});

test('what is missing leads to its field', async () => {
  const { user, calls, show } = await showView(aSendView({ draft: { fields: { steps: 'a' } } }));
  screen.getByText(/Missing: Deadline\. Fill it in, or say why it is missing\./);
  await user.click(screen.getByRole('button', { name: 'Go to Deadline' }));
  expect(calls).toEqual([['goTo', 'brief']]);
  show(aDraftView({ draft: { step: 'brief', answers: { E1a: 'yes' } } }));
  expect(document.activeElement?.id).toBe('baton-field-deadline');
});

test('a reason that is missing leads back to Decide', async () => {
  const { user, calls } = await showView(
    aDraftView({ draft: { step: 'send', answers: { H1: 'yes' }, fields: { deadline: '2026-03-13' } } }),
  );
  await user.click(screen.getByRole('button', { name: 'Say why' }));
  expect(calls[0]).toEqual(['goTo', 'decide']);
});

test('a wrong setting is explained so that an admin understands it, with whom to ask', async () => {
  const { user, copied } = await showView(
    aSendView({ routes: { T2: routeTo('jirra:ENG', 'route_product') } }),
    { places: { contact: 'Sam Ode' } },
  );
  screen.getByText(
    /route_product: 'jirra' is not a destination; write jira:KEY\/Issue type, linear:KEY or group:Name/,
  );
  screen.getByText(/Ask Sam Ode to change it/);
  await user.click(screen.getByRole('button', { name: 'Copy message for admin' }));
  expect(copied[0]).toContain("'jirra' is not a destination");
});

test('a target without a destination names the empty setting', async () => {
  await showView(aSendView({ routes: { T2: noRoute } }));
  screen.getByText(/Engineering has no destination: the setting route_engineering is empty\. Ask an admin/);
});

test('the preview opens to the issue and the note as they will be', async () => {
  const { user } = await showView(aSendView());
  await user.click(screen.getByRole('button', { name: 'Preview of issue and note' }));
  expect(screen.getByText('Internal note').parentElement?.textContent).toContain('Escalated to Engineering');
});

test.each([
  ['route_engineering', 'By the route for Engineering. Severity is Medium.'],
  ['Billing', 'By the rule “Billing”. Severity is Medium.'],
])('what leads there is named as it is set up: %s', async (name, said) => {
  await showView(aSendView({ routes: { T2: routeTo('linear:ENG', name) } }));
  screen.getByText(said);
});

test('while it is sent there is nothing to press', async () => {
  await showView({ kind: 'sending', report: aReport() });
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(screen.getByRole('status').textContent).toContain('Creating the issue');
  expect(document.activeElement?.textContent).toBe('Sending to Linear ENG');
});

const account = {
  id: 'customfield_1',
  name: 'Account',
  required: true,
  kind: 'unknown',
  json: '{"custom":"crm"}',
} as const;
const customer = { id: 'customfield_2', name: 'Customer', required: true, kind: 'text' } as const;

const withForm = (fields: readonly FormField[], refusals: Record<string, string> = {}) => {
  const view = aSendView({ routes: { T2: routeTo('jira:ENG/Bug') } });
  const hindrances = fields.map((field) => ({
    kind: 'input' as const,
    field,
    problem: field.kind === 'unknown' ? ('unknown-kind' as const) : ('missing' as const),
  }));
  return { ...view, form: { fields: { kind: 'ready' as const, value: fields }, refusals }, hindrances };
};

test('a field that the tracker demands is asked for, and what misses it leads there', async () => {
  const { user, calls } = await showView(withForm([customer]));
  await user.click(screen.getByRole('button', { name: 'Go to Customer' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Customer'));
  await user.keyboard('B');
  expect(calls).toEqual([['enter', 'customfield_2', { kind: 'typed', text: 'B' }]]);
});

test('what the tracker said of a field stands beside it', async () => {
  await showView(withForm([customer], { customfield_2: 'Customer is not known here.' }));
  screen.getByText('Customer is not known here.');
});

test('what the tracker refused is listed in its words, each with the way to what it is about', async () => {
  const { user, calls } = await showView(
    withForm([customer], {
      customfield_2: 'Customer is not known here.',
      summary: 'Too long.',
      '': 'The workflow says no.',
    }),
  );
  await screen.findByText('Jira refuses what Baton sent');
  screen.getByText('The workflow says no.');
  await user.click(screen.getByRole('button', { name: 'Go to One line' }));
  expect(calls).toEqual([['goTo', 'brief']]);
});

test('a field that Baton cannot fill is for an admin, with what the tracker says of it', async () => {
  const { user, copied } = await showView(withForm([account]));
  screen.getAllByText(/Baton cannot fill Account/);
  await user.click(screen.getByRole('button', { name: 'Copy message for admin' }));
  expect(copied[0]).toContain('{"custom":"crm"}');
});

test('a tracker that cannot be asked what it demands does not hold anything back', async () => {
  const view = {
    ...withForm([]),
    form: { fields: { kind: 'failed' as const, fault: aFault() }, refusals: {} },
  };
  await showView(view);
  screen.getByText(/Jira could not be asked .* It may refuse the issue\./);
  expect(screen.getByRole('button', { name: 'Create issue in ENG' })).toHaveProperty('disabled', false);
});

const careless = () =>
  aCase({
    messages: [
      aMessage({ text: `Card 4242 4242 4242 4242, write to jana@acme.example or bob@acme.example.` }),
    ],
  });

test('what is masked is counted and named before it is sent, and marked in the preview', async () => {
  const { user } = await showView(aSendView({ case: careless() }));
  const row = screen.getByRole('button', { name: /^3 things are masked/ });
  expect(row.textContent).toContain('card number and email address');
  await user.click(screen.getByRole('button', { name: 'Preview of issue and note' }));
  const marks = screen.getAllByText(/^\[(card number|email address)\]$/, { selector: 'mark' });
  expect(marks.map(({ textContent }) => textContent)).toContain('Masked: [card number]');
});

test('contact data can be sent as it is one by one and masked again; a card number cannot', async () => {
  const { user, calls, show } = await showView(aSendView({ case: careless() }));
  await user.click(screen.getByRole('button', { name: /^3 things are masked/ }));
  screen.getByText('card number: always masked');
  await user.click(screen.getByRole('button', { name: 'Send as it is: jana@acme.example' }));
  const [, id] = calls[0] ?? [];
  expect(calls).toEqual([['restoreMasked', expect.stringMatching(/^[0-9a-f]{16}$/), true]]);
  show(aSendView({ case: careless(), draft: { restored: [String(id)] } }));
  screen.getByRole('button', { name: /^2 things are masked/ });
  await user.click(screen.getByRole('button', { name: 'Mask it: jana@acme.example' }));
  expect(calls[1]).toEqual(['restoreMasked', id, false]);
});

test('where nothing is masked nothing is said of it', async () => {
  await showView(aSendView());
  expect(screen.queryByText(/masked/)).toBeNull();
});
