import { expect, test } from 'vitest';
import { createHost } from '../../../src/workbench/host/host.ts';
import { aFrame, handshake, subscribe } from './a-frame.ts';
import { aPage } from './a-page.ts';

test('a handshake is answered with metadata and context, and again after the frame was reloaded', () => {
  const { page, session } = aFrame();
  session.receive(subscribe('app.activated'));
  session.receive(handshake);
  session.show(false);
  expect(page.posted.filter(({ key }) => key === 'zaf.app.registered')).toHaveLength(2);
  expect(page.posted[0]).toMatchObject({
    instanceGuid: 'frame-1',
    message: {
      metadata: { name: 'Baton', settings: { route_l2: 'x' } },
      context: { instanceGuid: 'frame-1', location: 'ticket_sidebar', ticketId: 48213 },
    },
  });
  // The subscription of the old document is gone with it.
  expect(page.posted.at(-1)).toMatchObject({ key: 'zaf.app.registered' });
});

test('nothing is answered before the handshake', () => {
  const { page, surroundings } = aPage();
  createHost()
    .open(surroundings)
    .receive({ id: 1, request: 'get', params: ['ticket.id'] });
  expect(page.posted).toEqual([]);
});

test('what is no message of the SDK is left alone', () => {
  const { page, session } = aFrame();
  for (const noise of [null, 7, 'not json', '{"key":"__track__"}', { key: 'session.live' }, '{"id":1}', []]) {
    session.receive(noise);
  }
  expect(page.posted).toHaveLength(1);
});

test('get answers each path, and names the ones that do not exist', () => {
  const { call } = aFrame();
  const result = call('get', [
    'ticket.id',
    'ticket.assignee.user.name',
    'ticket.nonsense',
    'currentUser.locale',
  ]);
  expect(result).toMatchObject({
    'ticket.id': 48213,
    'ticket.assignee.user.name': 'Maya Lindqvist',
    'currentUser.locale': 'de',
  });
  expect(Object.keys(result.errors)).toEqual(['ticket.nonsense']);
  expect(result.errors['ticket.nonsense']).toMatchObject({ name: 'Error', path: 'ticket.nonsense' });
  expect(result).not.toHaveProperty(['ticket.nonsense']);
});

test('a value that is empty is null and no error', () => {
  const { call, page } = aFrame();
  page.ticket = { ...page.ticket, requester: null };
  expect(call('get', ['ticket.priority', 'ticket.requester.email'])).toEqual({
    errors: {},
    'ticket.priority': null,
    'ticket.requester.email': null,
  });
});

test('requirements and custom fields are found by their argument', () => {
  const { call, page } = aFrame();
  page.edits = { fields: { 9001: 'sending' } };
  expect(call('get', ['requirement:baton_state', 'ticket.customField:custom_field_9001'])).toEqual({
    errors: {},
    'requirement:baton_state': { requirement_id: 9001 },
    'ticket.customField:custom_field_9001': 'sending',
  });
  const missing = call('get', ['requirement:other', 'ticket.customField:custom_field_1']);
  expect(Object.keys(missing.errors)).toEqual(['requirement:other', 'ticket.customField:custom_field_1']);
});

test('the description is text', () => {
  expect(aFrame().call('get', ['ticket.description'])).toMatchObject({
    'ticket.description': 'Rows & columns are missing.\nPlease help.',
  });
});

test('a page without a ticket has no paths of tickets', () => {
  const { call } = aFrame({ place: 'nav_bar' });
  const result = call('get', ['currentUser.name', 'ticket.id', 'comment.text']);
  expect(Object.keys(result.errors)).toEqual(['ticket.id', 'comment.text']);
  expect(result).toMatchObject({ 'currentUser.name': 'Maya Lindqvist' });
  expect(Object.keys(call('invoke', { 'comment.appendText': ['x'] }).errors)).toEqual(['comment.appendText']);
});

test('set changes what can be changed and refuses what cannot', () => {
  const { call, page } = aFrame();
  const result = call('set', {
    'ticket.priority': 'urgent',
    'ticket.id': 1,
    'currentUser.name': 'Eve',
    'ticket.status': 'deleted',
    'comment.text': 'Hello',
  });
  expect(Object.keys(result.errors).sort()).toEqual(['currentUser.name', 'ticket.id', 'ticket.status']);
  expect(result).toMatchObject({ 'ticket.priority': 'urgent', 'comment.text': 'Hello' });
  expect(page.edits).toEqual({ priority: 'urgent' });
  expect(page.composer.text).toBe('Hello');
});

test('text is appended to the composer, which keeps its mode', () => {
  const { call, page } = aFrame();
  page.composer = { text: 'Hi. ', public: false };
  expect(call('invoke', { 'comment.appendText': ['Sorry.'] }).errors).toEqual({});
  expect(page.composer).toEqual({ text: 'Hi. Sorry.', public: false });
});

test('tags are added once and removed', () => {
  const { call, page } = aFrame();
  call('invoke', { 'ticket.tags.add': ['export', 'baton'] });
  expect(page.edits.tags).toEqual(['export', 'baton']);
  call('invoke', { 'ticket.tags.remove': ['export'] });
  expect(page.edits.tags).toEqual(['baton']);
});

test('resize takes px, numbers and percentages and refuses the rest', () => {
  const { call, page } = aFrame();
  call('invoke', { resize: [{ width: '100%', height: 240 }] });
  call('invoke', { resize: [{ height: '80vh' }] });
  expect(page.sizes).toEqual([{ width: '100%', height: '240px' }, { height: '80vh' }]);
  expect(Object.keys(call('invoke', { resize: [{ height: 'calc(1px)' }] }).errors)).toEqual(['resize']);
  expect(Object.keys(call('invoke', { resize: [] }).errors)).toEqual(['resize']);
});

test('an action that does not exist is an error', () => {
  expect(aFrame().call('invoke', { 'ticket.explode': [] }).errors['ticket.explode']).toMatchObject({
    name: 'Error',
  });
});

test('events reach subscribers only, until they leave', () => {
  const { session, events } = aFrame();
  session.emit('ticket.submit.start');
  session.receive(subscribe('ticket.submit.start'));
  session.emit('ticket.submit.start');
  session.receive(JSON.stringify({ key: 'iframe.off:ticket.submit.start', message: { subscriberCount: 0 } }));
  session.emit('ticket.submit.start');
  expect(events()).toEqual(['zaf.app.registered', 'zaf.ticket.submit.start']);
});

test('the first activation waits for its subscriber and comes once', () => {
  const { session, events } = aFrame();
  session.receive(subscribe('app.activated'));
  session.receive(subscribe('app.activated', 2));
  session.receive(subscribe('app.deactivated'));
  session.show(false);
  session.show(true);
  expect(events().slice(1)).toEqual(['zaf.app.activated', 'zaf.app.deactivated', 'zaf.app.activated']);
});

test('a change on the page is told with the new value, and only that one', () => {
  const { page, session } = aFrame();
  session.receive(subscribe('ticket.status.changed'));
  session.receive(subscribe('ticket.subject.changed'));
  session.receive(subscribe('colorScheme.changed'));
  session.receive(subscribe('*.changed'));
  page.ticket = { ...page.ticket, status: 'pending' };
  session.refresh();
  page.colorScheme = 'dark';
  session.refresh();
  session.refresh();
  expect(page.posted.slice(1).map(({ key, message }) => [key, message])).toEqual([
    ['zaf.ticket.status.changed', 'pending'],
    ['zaf.*.changed', { propertyName: 'ticket.status', newValue: 'pending' }],
    ['zaf.*.changed', { propertyName: 'ticket.statusCategory', newValue: 'pending' }],
    ['zaf.colorScheme.changed', 'dark'],
    ['zaf.*.changed', { propertyName: 'colorScheme', newValue: 'dark' }],
  ]);
});

const reply = (error?: { msg: unknown }) => ({
  appGuid: 'frame-1',
  key: 'iframe.reply:ticket.save',
  ...(error ? { error } : {}),
});

test('a save waits for the hook: it passes, or is vetoed with a text or without one', async () => {
  const { page, session } = aFrame();
  expect(await session.ask('ticket.save', 1)).toBeNull();
  session.receive(subscribe('ticket.save'));
  const passes = session.ask('ticket.save', 1);
  expect(page.posted.at(-1)).toMatchObject({ key: 'zaf.ticket.save', needsReply: true });
  session.receive(reply());
  expect(await passes).toBeNull();
  const vetoed = session.ask('ticket.save', 1);
  session.receive(reply({ msg: 'Still sending' }));
  expect(await vetoed).toBe('Still sending');
  const bare = session.ask('ticket.save', 1);
  session.receive(reply({ msg: false }));
  expect(await bare).toBe(false);
});

test('an app that never replies to a save is not waited for without end', async () => {
  const { page, session } = aFrame();
  session.receive(subscribe('ticket.save'));
  const asked = session.ask('ticket.save', 1);
  page.passTime();
  expect(await asked).toContain('did not answer');
});

test('a modal is a frame of its own: it hears its creator, is heard, and tells its end', () => {
  const { host, page, session, call } = aFrame();
  const created = call('invoke', { 'instances.create': [{ location: 'modal', url: 'assets/iframe.html' }] });
  expect(created['instances.create']).toEqual([
    expect.objectContaining({ instanceGuid: 'modal-1', location: 'modal' }),
  ]);
  expect(page.modals).toEqual(['assets/iframe.html']);

  const modal = aPage({ place: 'modal', guid: 'modal-1' });
  const inside = host.open(modal.surroundings);
  inside.receive(handshake);
  session.receive(subscribe('chosen', 1, 'modal-1'));
  session.receive(subscribe('modal.close', 1, 'modal-1'));
  inside.receive(JSON.stringify({ key: 'iframe.trigger:chosen', message: 'ENG-1', instanceGuid: 'modal-1' }));
  inside.receive(
    JSON.stringify({ id: 1, request: 'invoke', params: { destroy: [] }, instanceGuid: 'modal-1' }),
  );
  expect(modal.page.closed).toBe(true);
  host.close('modal-1');
  expect(page.posted.slice(-2)).toEqual([
    { key: 'zaf.chosen', message: 'ENG-1', instanceGuid: 'modal-1' },
    { key: 'zaf.modal.close', message: undefined, instanceGuid: 'modal-1' },
  ]);
});

test('a sidebar cannot be destroyed', () => {
  expect(Object.keys(aFrame().call('invoke', { destroy: [] }).errors)).toEqual(['destroy']);
});

test('a frame that is closed is told before', () => {
  const { host, session, events } = aFrame();
  session.receive(subscribe('app.willDestroy'));
  host.close('frame-1');
  expect(events()).toContain('zaf.app.willDestroy');
  expect(host.sessions()).toEqual([]);
});
