import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { now } from '../support/a-case.ts';
import { aFault } from '../support/a-help-desk.ts';
import { aState } from '../support/a-session.ts';
import { aDraftView, anIssue, aReport } from '../support/a-view.ts';
import { showView } from '../support/show-ticket.tsx';

const stopped = (fault: ReturnType<typeof aFault>, nothingHappened: boolean) => ({
  kind: 'stopped' as const,
  report: nothingHappened ? aReport('done', 'stopped', 'waiting') : aReport('done', 'done', 'stopped'),
  fault,
  at: now,
  nothingHappened,
  isKept: true,
  closed: null,
});

test('a refused token says that nothing was lost or doubled, and gives the message for the admin', async () => {
  const fault = aFault({
    kind: 'unauthorized',
    from: 'linear',
    committed: 'no',
    status: 401,
    detail: 'AUTH',
  });
  const { user, calls, copied } = await showView(stopped(fault, true));
  expect(screen.getByRole('alert').textContent).toContain('Linear does not accept Baton’s token');
  screen.getByText('Nothing was created in Linear');
  screen.getByText('Nothing on the ticket was changed');
  screen.getByText('Your brief is kept, on this ticket, for you');
  await user.click(screen.getByRole('button', { name: 'Copy message for admin' }));
  expect(copied[0]).toContain('AUTH');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(calls).toEqual([['backToDraft'], ['send']]);
});

test('what was created is never called failed: it is finished', async () => {
  const fault = aFault({ kind: 'unreachable', status: null });
  const { user, calls } = await showView(stopped(fault, false));
  screen.getByRole('heading', { level: 1, name: 'ENG-1204 was created. The note is not written yet.' });
  screen.getByText(/nothing is created twice/);
  expect(screen.queryByRole('button', { name: 'Back to the brief' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Finish' }));
  expect(calls).toEqual([['finish']]);
});

const inJira = (fault: ReturnType<typeof aFault>, nothingHappened: boolean) => ({
  ...stopped(fault, nothingHappened),
  report: {
    ...aReport('done', 'stopped', 'waiting'),
    destination: { kind: 'jira', project: 'ENG', issueType: 'Bug' } as const,
  },
});

test('what Jira refused is not sent the same again: it leads to what can be changed', async () => {
  const fault = {
    ...aFault({ from: 'jira', committed: 'no', status: 400 }),
    kind: 'invalid' as const,
    fields: { customfield_1: 'Customer is required.' },
  };
  const { user, calls, show } = await showView(inJira(fault, true));
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Change what was refused' }));
  expect(calls).toEqual([['backToDraft'], ['goTo', 'send']]);
  show(inJira(fault, false));
  expect(screen.queryByRole('button', { name: 'Finish' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Change what was refused' }));
  expect(calls.slice(2)).toEqual([['giveUp'], ['goTo', 'send']]);
});

test('a refusal that takes Baton for a foreign page has words of its own, for the admin', async () => {
  const fault = aFault({ kind: 'cross-site', from: 'jira', committed: 'no', status: 403 });
  const { user, copied } = await showView(inJira(fault, true));
  expect(screen.getByRole('alert').textContent).toContain('Jira takes Baton for a foreign web page');
  await user.click(screen.getByRole('button', { name: 'Copy message for admin' }));
  expect(copied[0]).toContain('by cloud ID instead of the site’s address or the reverse');
});

const limited = {
  ...aFault({ from: 'linear', committed: 'no', status: 429 }),
  kind: 'limited' as const,
  until: now + 3000,
};

test('a limit is counted down, and then it goes on by itself, once', async () => {
  const { pass, calls } = await showView(stopped(limited, true));
  expect(screen.getByRole('button', { name: 'Goes on in 3 s' })).toHaveProperty('disabled', true);
  await pass(1000);
  screen.getByRole('button', { name: 'Goes on in 2 s' });
  await pass(1000);
  expect(calls).toEqual([]);
  await pass(1000);
  await pass(1000);
  expect(calls).toEqual([['backToDraft'], ['send']]);
});

test('the wait for a limit can be cancelled; nothing goes on before the agent says so', async () => {
  const { pass, user, calls } = await showView(stopped(limited, true));
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  screen.getByRole('button', { name: 'Copy details' });
  expect(screen.getByRole('button', { name: 'Try again in 3 s' })).toHaveProperty('disabled', true);
  for (let second = 0; second < 4; second += 1) await pass(1000);
  expect(calls).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(calls).toEqual([['backToDraft'], ['send']]);
});

test('a laptop that slept through the wait sends nothing when it wakes up', async () => {
  const { pass, calls } = await showView(stopped(limited, true));
  await pass(3 * 3_600_000);
  expect(calls).toEqual([]);
  screen.getByRole('button', { name: 'Try again' });
});

test('details are copied with the last requests, and without the secrets that a system repeats', async () => {
  const detail = 'Bad header: Authorization: Bearer lin_api_0123456789abcdefghijABCDEFGHIJ0123456789';
  const fault = aFault({ kind: 'unexpected', from: 'linear', committed: 'unknown', status: 500, detail });
  const { user, copied } = await showView(stopped(fault, false));
  await user.click(screen.getByRole('button', { name: 'Copy details' }));
  expect(copied[0]).toContain('Bad header');
  expect(copied[0]).not.toContain('lin_api_');
  expect(copied[0]).toContain('POST tracker 401');
});

test('a note that could not be written is tried again with the same reason', async () => {
  const { user, calls, show } = await showView(
    aDraftView({ draft: { answers: { H1: 'yes' }, keeping: 'Known' } }),
  );
  await user.click(screen.getByRole('button', { name: 'Keep in support' }));
  const report = {
    ...aReport(),
    destination: null,
    steps: [{ step: 'note' as const, state: 'stopped' as const, at: now }],
  };
  show({ ...stopped(aFault({ committed: 'no' }), true), report });
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(calls).toEqual([
    ['explainKeeping', 'Known'],
    ['keepInSupport', 'Known'],
    ['backToDraft'],
    ['keepInSupport', 'Known'],
  ]);
});

test('another agent who is sending is named, and an abandoned claim can be taken over', async () => {
  const security = {
    url: 'https://acme.zendesk.com/agent/tickets/48213',
    destination: null,
    draft: aDraftView(),
  };
  const { show, user, calls, copied } = await showView({ kind: 'claimed', state: aState(), security });
  await user.click(screen.getByRole('button', { name: 'This is a security matter' }));
  await user.click(screen.getByRole('button', { name: 'Copy text and address' }));
  expect(copied[0]).toContain('Export is missing rows');
  screen.getByRole('heading', { level: 1, name: 'Ben Ortiz is sending this right now' });
  show({ kind: 'interrupted', state: aState(), isOwn: false, hasDraft: false });
  screen.getByText(/the note will be a short one with the link/);
  await user.click(screen.getByRole('button', { name: 'Take over and finish' }));
  expect(calls).toEqual([['finish']]);
});

test('a brief of this device is finished without a word about another one', async () => {
  await showView({ kind: 'interrupted', state: aState(), isOwn: true, hasDraft: true });
  screen.getByRole('button', { name: 'Finish' });
  expect(screen.queryByText(/another device/)).toBeNull();
});

test('the issue that exists is linked, not only named', async () => {
  await showView(stopped(aFault({ kind: 'unreachable', status: null }), false));
  expect(screen.getByRole('link', { name: /ENG-1204/ }).getAttribute('href')).toBe(anIssue().url);
});

test.each([
  [500, 'Linear reports an error of its own'],
  [200, 'Linear gave an answer that Baton does not understand'],
])('an answer with %i is called what it is', async (status, said) => {
  const fault = aFault({ kind: 'unexpected', from: 'linear', committed: 'unknown', status });
  const { container } = await showView(stopped(fault, false));
  expect(container.textContent).toContain(said);
});
