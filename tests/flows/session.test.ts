import { expect, test } from 'vitest';
import { previewOf } from '../../src/flows/preview.ts';
import { aCase, aTicket } from '../support/a-case.ts';
import { aMemory } from '../support/a-clock.ts';
import { aHelpDesk } from '../support/a-help-desk.ts';
import { aDefect, aSession, ready, routeTo, settle, theSettings, viewAs } from '../support/a-session.ts';
import { words } from '../support/words.ts';

test('before anything is asked, nothing is read', () => {
  const { desk } = aSession();
  expect(desk.calls).toEqual([]);
});

test('a defect becomes one issue, one internal note and the record on the ticket', async () => {
  const { session, desk, tracker } = await aDefect();
  await session.send();
  await settle();
  expect([...tracker.issues.values()]).toMatchObject([
    {
      title: 'Export is missing rows',
      destination: { kind: 'linear', team: 'ENG' },
      severity: 'S3',
      labels: ['from-support'],
      ticket: { id: 48213, url: 'https://acme.zendesk.com/agent/tickets/48213' },
    },
  ]);
  expect(desk.events).toMatchObject([
    {
      kind: 'escalated',
      target: 'T2',
      issue: { key: 'ENG-1' },
      answers: { E1a: 'yes' },
      by: { name: 'Maya Lindqvist' },
    },
  ]);
  expect(desk.changes.at(-1)).toMatchObject({
    status: 'hold',
    addTags: ['baton'],
    fields: { outcome: 'escalated', issue: 'ENG-1' },
  });
  expect(desk.state).toMatchObject({ phase: 'escalated', issue: { key: 'ENG-1' }, target: 'T2' });
  expect(viewAs(session.view(), 'escalated')).toMatchObject({
    isFresh: true,
    issue: { kind: 'ready', value: { state: 'Todo' } },
  });
});

test('the claim stands on the ticket before the issue is created, under the same id', async () => {
  const { session, desk, tracker } = await aDefect();
  await session.send();
  const [claim] = desk.changes;
  expect(claim).toMatchObject({
    state: { phase: 'sending', route: 'linear:ENG; labels=from-support; status=on-hold' },
  });
  expect([...tracker.issues.keys()]).toEqual([claim?.state?.escalationId]);
});

test('two writes on the ticket and one in Linear are all it takes', async () => {
  const { session, desk, tracker } = await aDefect();
  await session.send();
  expect(desk.calls.filter((call) => call === 'write')).toHaveLength(2);
  expect(tracker.issues.size).toBe(1);
});

test('L2 Support gets the ticket by its group, without an issue, with the whole brief in the note', async () => {
  const { session, desk, tracker } = await ready();
  session.answer('E2a', 'yes');
  session.edit('deadline', '2026-03-13');
  const view = viewAs(session.view(), 'draft');
  if (view.route.kind !== 'route') throw new Error('There is no route');
  expect(previewOf(view, view.route.route, words).changes).toMatchObject([
    { kind: 'note', full: true },
    { kind: 'group', from: 'Support', to: 'Tier 2 support' },
    { kind: 'tag', tag: 'baton' },
  ]);
  await session.send();
  expect(tracker.issues.size).toBe(0);
  expect(desk.changes.at(-1)).toMatchObject({ groupId: 302, state: { phase: 'escalated', issue: null } });
});

test('a group that no longer exists stops it and leaves the ticket as it was', async () => {
  const { session, desk } = await ready(aCase(), { settings: theSettings({ T1: routeTo('group:Gone') }) });
  session.edit('deadline', '2026-03-13');
  await session.send();
  expect(viewAs(session.view(), 'stopped')).toMatchObject({
    nothingHappened: true,
    fault: { kind: 'misconfigured', what: 'group', name: 'Gone' },
  });
  expect(desk.state).toBeNull();
  expect(desk.events).toEqual([]);
});

test('where the code that sends cannot be fetched, nothing has happened and it can be tried again', async () => {
  let isOnline = false;
  const desk = aHelpDesk();
  const loadDesk = () => (isOnline ? Promise.resolve(desk.helpDesk) : Promise.reject(new Error('offline')));
  const { session } = await aDefect(aCase(), { loadDesk }, desk);
  await session.send();
  expect(viewAs(session.view(), 'stopped')).toMatchObject({
    nothingHappened: true,
    fault: { kind: 'unreachable' },
  });
  expect(desk.calls).not.toContain('write');
  isOnline = true;
  session.backToDraft();
  await session.send();
  expect(desk.state).toMatchObject({ phase: 'escalated' });
});

test('a defect without steps or a deadline waits for them or for a line that says why', async () => {
  const { session, tracker } = await ready();
  session.answer('E1a', 'yes');
  await session.send();
  expect(tracker.issues.size).toBe(0);
  expect(viewAs(session.view(), 'draft').hindrances).toMatchObject([
    { kind: 'field-missing', missing: { field: 'steps', principle: 'P2' } },
    { kind: 'field-missing', missing: { field: 'deadline', principle: 'P4' } },
  ]);
  session.excuse('P2', 'It happens at random.');
  session.excuse('P4', 'The customer named none.');
  expect(viewAs(session.view(), 'draft').hindrances).toEqual([]);
  await session.send();
  expect(tracker.issues.size).toBe(1);
});

test('a security matter can be sent at once, with nothing filled in, and is Critical', async () => {
  const { session, tracker } = await ready();
  session.answer('H1', 'yes');
  session.chooseTarget('T3');
  session.answer('E3d', 'yes');
  const view = viewAs(session.view(), 'draft');
  expect(view.decision).toMatchObject({ target: 'T4', severity: 'S1', isAgainstVerdict: false });
  expect(view.hindrances).toEqual([]);
  await session.send();
  expect([...tracker.issues.values()]).toMatchObject([{ destination: { team: 'SEC' }, severity: 'S1' }]);
});

test('what an admin switched off decides nothing, even where it was answered; security is never off', async () => {
  const off = { isOff: true, help: '' };
  const settings = theSettings();
  const items = { E1a: off, E3d: off };
  const { session } = await ready(aCase(), {
    settings: { ...settings, policies: { ...settings.policies, items } },
  });
  session.answer('E1a', 'yes');
  expect(viewAs(session.view(), 'draft').decision.answers.E1a).toBeUndefined();
  session.answer('E3d', 'yes');
  expect(viewAs(session.view(), 'draft').decision).toMatchObject({ target: 'T4', severity: 'S1' });
});

test('going on against the verdict takes a reason, which the record keeps', async () => {
  const { session, desk } = await ready();
  session.answer('H1', 'yes');
  session.edit('deadline', '2026-03-13');
  expect(viewAs(session.view(), 'draft')).toMatchObject({
    decision: { isAgainstVerdict: true },
    hindrances: [{ kind: 'reason-missing' }],
  });
  session.explainAgainst('The customer tried it twice.');
  await session.send();
  expect(desk.events).toMatchObject([{ kind: 'escalated', against: 'The customer tried it twice.' }]);
});

test('keeping it in support writes one note that says why, and nothing else changes', async () => {
  const { session, desk, tracker } = await ready();
  session.answer('H3', 'yes');
  await session.keepInSupport('Answered with the article on exports.');
  expect(tracker.issues.size).toBe(0);
  expect(desk.events).toMatchObject([
    { kind: 'handled', reason: 'Answered with the article on exports.', answers: { H3: 'yes' } },
  ]);
  expect(desk.changes).toHaveLength(1);
  expect(desk.changes[0]).not.toHaveProperty('status');
  expect(viewAs(session.view(), 'handled').isFresh).toBe(true);
});

test('a target without a route names the setting', async () => {
  const { session } = await ready();
  session.chooseTarget('T5');
  expect(viewAs(session.view(), 'draft').hindrances).toContainEqual({
    kind: 'no-route',
    setting: 'route_leadership',
  });
});

test('a closed ticket cannot be sent', async () => {
  const { session } = await ready(aCase({ ticket: aTicket({ status: 'closed' }) }));
  expect(viewAs(session.view(), 'draft').hindrances).toContainEqual({ kind: 'ticket-closed' });
});

test('the draft survives a reload, and is gone once it was sent', async () => {
  const memory = aMemory();
  const first = await aDefect(aCase(), { memory });
  first.session.goTo('brief');
  first.session.close();
  const again = await ready(aCase(), { memory });
  expect(viewAs(again.session.view(), 'draft').draft).toMatchObject({
    step: 'brief',
    answers: { E1a: 'yes' },
    fields: { deadline: '2026-03-13' },
  });
  await again.session.send();
  expect(memory.kept.size).toBe(0);
});

test('a draft of a newer Baton is left as it is, and the agent is told that nothing is kept', async () => {
  const memory = aMemory();
  const newer = { version: 2, fields: { summary: 'from tomorrow' } };
  memory.save('draft', newer);
  const { session } = await ready(aCase(), { memory });
  expect(viewAs(session.view(), 'draft').isKept).toBe(false);
  session.edit('summary', 'typed here');
  session.discard();
  expect(memory.load('draft')).toEqual(newer);
});

test('where the browser keeps nothing, the agent is told', async () => {
  const refusing = { available: false, load: () => null, save: () => false, remove: () => undefined };
  const { session } = await ready(aCase(), { memory: refusing });
  expect(viewAs(session.view(), 'draft').isKept).toBe(false);
});
