import { expect, test } from 'vitest';
import { createZaf } from '../../src/zendesk/client.ts';
import { readFieldIds } from '../../src/zendesk/field-ids.ts';
import { readInstallation } from '../../src/zendesk/installation.ts';
import { hour, minute, now } from '../support/a-case.ts';
import { aClock } from '../support/a-clock.ts';
import { aZafClient } from '../support/fake-zaf.ts';
import { aHelpDeskFor } from '../support/zendesk-desk.ts';

const iso = (at: number) => new Date(at).toISOString();

const ticket = { id: 7, status: 'open', created_at: iso(now - hour), updated_at: '2026-03-09T13:00:00Z' };

type Bodies = Record<string, unknown>;

/** A Zendesk that answers with these bodies by a part of the path, the first that fits, and 404 otherwise. */
function aDesk(bodies: Bodies, paths: Bodies = {}, refused: readonly string[] = []) {
  const user = { id: 501, name: 'Maya', role: 'agent' };
  const { client, requests } = aZafClient({
    paths: { currentUser: user, ...paths },
    request: ({ url }) => {
      if (refused.some((part) => url.includes(part))) return { status: 403, body: { error: 'Forbidden' } };
      const found = Object.entries(bodies).find(([part]) => url.includes(part));
      return found === undefined
        ? { status: 404, body: { error: 'RecordNotFound' } }
        : { status: 200, body: found[1] };
    },
  });
  const { clock } = aClock();
  const helpDesk = aHelpDeskFor({
    zaf: createZaf(client, clock),
    clock,
    place: { subdomain: 'acme', installationId: '77' },
    ticketId: 7,
    fieldIds: {},
  });
  const read = async () => {
    const outcome = await helpDesk.readCase(new AbortController().signal);
    if (outcome.kind !== 'done') throw new Error(outcome.fault.detail);
    return outcome.value.case;
  };
  return { helpDesk, read, requests };
}

test('a ticket that says next to nothing can be read', async () => {
  const { read } = aDesk({ '/comments': { comments: [] }, '/tickets/7.json': { ticket } });
  expect(await read()).toMatchObject({
    ticket: { id: 7, subject: '', priority: null, assigneeName: null, tags: [], fields: {}, channel: '' },
    agent: { id: 501, locale: 'en', timeZone: 'UTC', groups: [] },
    messages: [],
    requester: null,
    organization: null,
  });
});

test('clocks and changes that are refused are named as not told; a ticket that has none is told', async () => {
  const bodies = { '/comments': { comments: [] }, '/tickets/7.json': { ticket } };
  expect((await aDesk(bodies).read()).unread).toEqual([]);
  const { sla, changes, unread } = await aDesk(bodies, {}, ['/slas/', '/audits']).read();
  expect({ sla, changes, unread }).toEqual({ sla: [], changes: [], unread: ['sla', 'changes'] });
});

test('words that a later Zendesk may use do not break reading', async () => {
  const strange = {
    ...ticket,
    status: 'parked',
    priority: 'super',
    type: 'wish',
    tags: null,
    custom_fields: [{ id: 1, value: { nested: true } }, { id: 2, value: ['a', 'b'] }, { id: 'x' }],
  };
  const { read } = aDesk({
    '/comments': {
      comments: [{ id: 1, created_at: iso(now), author_id: -1, body: 'by a trigger' }, { type: 'New' }],
    },
    '/slas/': { policy_metrics: [{ metric: 'm', stage: 'dreaming', breach_at: null }, 'x'] },
    '/audits': { audits: [{ created_at: iso(now), author_id: 1, events: [{ type: 'Novel' }, null] }] },
    '/tickets/7.json': { ticket: strange, users: 'none', groups: null },
  });
  expect(await read()).toMatchObject({
    ticket: { status: 'open', priority: null, type: null, fields: { 1: null, 2: ['a', 'b'] } },
    messages: [{ text: 'by a trigger', author: { role: 'system' }, public: false }],
    sla: [{ stage: 'other', breachAt: null }],
    changes: [],
  });
});

test('a clock without a moment is reckoned from what is left of it', async () => {
  const { read } = aDesk({
    '/comments': { comments: [] },
    '/slas/': {
      policy_metrics: [
        { metric: 'a', stage: 'active', minutes: -30 },
        { metric: 'b', stage: 'active', hours: 2 },
        { metric: 'c', stage: 'active', days: 1 },
        { metric: 'd', stage: 'paused', minutes: 5 },
      ],
    },
    '/tickets/7.json': { ticket },
  });
  const { sla } = await read();
  expect(sla.map(({ breachAt }) => breachAt)).toEqual([
    now - 30 * minute,
    now + 2 * hour,
    now + 24 * hour,
    null,
  ]);
});

test('live messages of a messaging ticket are merged in, without a request more', async () => {
  const live = {
    author: { id: 901, name: 'Jana', role: 'end-user' },
    timestamp: iso(now),
    message: { content: 'Still there?', contentType: 'text/plain' },
  };
  const answers = { '/comments': { comments: [] } };
  const messaging = aDesk(
    { ...answers, '/tickets/7.json': { ticket: { ...ticket, via: { channel: 'native_messaging' } } } },
    { 'ticket.conversation': [live] },
  );
  expect((await messaging.read()).messages).toMatchObject([{ text: 'Still there?' }]);
  expect(messaging.requests).toHaveLength(4);
  const mail = aDesk({ ...answers, '/tickets/7.json': { ticket } }, { 'ticket.conversation': [live] });
  expect((await mail.read()).messages).toEqual([]);
});

test('a messaging ticket whose live messages cannot be had is read without them', async () => {
  const { read } = aDesk({
    '/comments': { comments: [{ id: 1, created_at: iso(now), author_id: 1, plain_body: 'a&nbsp;b ' }] },
    '/tickets/7.json': { ticket: { ...ticket, from_messaging_channel: true } },
  });
  expect((await read()).messages).toMatchObject([{ text: 'a b' }]);
});

test('an agent with a language and a zone that no browser knows gets the usual ones', async () => {
  const { read } = aDesk(
    { '/comments': { comments: [] }, '/tickets/7.json': { ticket } },
    {
      currentUser: { id: '501', name: 'M', role: 21, locale: 'en_US!', timeZone: { ianaName: 'Mars/Base' } },
    },
  );
  expect((await read()).agent).toMatchObject({ id: 501, role: 'agent', locale: 'en', timeZone: 'UTC' });
});

test('an answer that is not a ticket is unexpected, not a crash', async () => {
  const { helpDesk } = aDesk({ '/tickets/7.json': '<html>Sign in' });
  expect(await helpDesk.readNow()).toMatchObject({
    kind: 'refused',
    fault: { kind: 'unexpected', status: 200 },
  });
});

test('a read that is called off asks nothing more', async () => {
  const { helpDesk, requests } = aDesk({});
  const leaving = new AbortController();
  leaving.abort();
  expect(await helpDesk.readCase(leaving.signal)).toMatchObject({ kind: 'refused' });
  expect(requests).toEqual([]);
});

const note = (id: number, but: object = {}) => ({
  id,
  audit_id: id * 10,
  created_at: iso(now - id),
  public: false,
  metadata: { system: {} },
  ...but,
});

test('where comments do not show what apps wrote, the audits of the newest notes are asked', async () => {
  const audit = { metadata: { system: {}, custom: { baton: { eventId: 'e' } } } };
  const { helpDesk, requests } = aDesk({
    '/audits/20.json': { audit },
    '/audits/': { audit: { metadata: { custom: {} } } },
    '/comments': { comments: [note(1), note(9, { public: true }), note(2), note(3)] },
  });
  expect(await helpDesk.hasEvent('e')).toEqual({ kind: 'done', value: true });
  expect(requests.map(({ url }) => url.split('/').at(-1))).toEqual([
    expect.stringMatching(/^comments/),
    '10.json',
    '20.json',
  ]);
});

test('where they do, no audit is asked', async () => {
  const { helpDesk, requests } = aDesk({
    '/comments': { comments: [note(1), note(2, { metadata: { custom: {} } })] },
  });
  expect(await helpDesk.hasEvent('e')).toEqual({ kind: 'done', value: false });
  expect(requests).toHaveLength(1);
});

test('an event that could not be looked for is not "absent"', async () => {
  const { helpDesk } = aDesk({ '/comments': { comments: [note(1)] } });
  expect(await helpDesk.hasEvent('e')).toMatchObject({ kind: 'refused', fault: { kind: 'missing' } });
});

test('fields that an admin has deleted have no id', async () => {
  const { client } = aZafClient({
    paths: { 'requirement:baton_state': { requirement_id: '21400318000001' } },
  });
  const ids = await readFieldIds(createZaf(client, aClock().clock));
  expect(ids).toEqual({ kind: 'done', value: { baton_state: 21_400_318_000_001 } });
});

test('an account that the context does not name is asked for', async () => {
  const { client } = aZafClient({
    paths: { currentAccount: { subdomain: 'acme' } },
    context: { location: 'nav_bar' },
    metadata: { installationId: 77, settings: {} },
  });
  const read = await readInstallation(createZaf(client, aClock().clock));
  expect(read).toMatchObject({
    kind: 'done',
    value: { place: { subdomain: 'acme', installationId: '77' }, location: 'nav_bar', ticketId: null },
  });
});
