import { expect, test } from 'vitest';
import type { BatonEvent } from '../../src/core/escalation/event.ts';
import { createZaf } from '../../src/zendesk/client.ts';
import { minute, now } from '../support/a-case.ts';
import { aHelpDeskFor } from '../support/zendesk-desk.ts';
import { aDesk, aState, signal, value } from './a-desk.ts';

const anEvent: BatonEvent = {
  kind: 'handled',
  eventId: 'handled:1',
  escalationId: '1',
  at: now,
  by: { id: 501, name: 'Maya Lindqvist' },
  answers: { H1: 'yes' },
  reason: 'Known workaround',
};

const aNote = (text = 'Escalated') => ({
  document: {
    type: 'root' as const,
    children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: text }] }],
  },
  event: anEvent,
});

test('a claim is one request, and one request reads it back', async () => {
  const desk = await aDesk();
  const basis = value(await desk.helpDesk.readNow()).ticket;
  desk.pass(minute);
  desk.requests.length = 0;
  const written = value(await desk.helpDesk.write({ basis, state: aState(desk) }));
  expect(written.state).toEqual({ kind: 'ours', state: aState(desk) });
  expect(written.ticket).toMatchObject({ assigneeName: 'Maya Lindqvist', groupName: 'Support' });
  expect(desk.requests.map(({ type, autoRetry }) => [type, autoRetry])).toEqual([['PUT', false]]);
  expect(value(await desk.helpDesk.readNow())).toEqual(written);
  expect(desk.requests).toHaveLength(2);
  expect(desk.ticket.comments).toHaveLength(3);
});

test('a write on a ticket that changed since is a conflict and changes nothing', async () => {
  const desk = await aDesk();
  const basis = value(await desk.helpDesk.readNow()).ticket;
  desk.pass(minute);
  value(await desk.helpDesk.write({ basis, state: aState(desk) }));
  desk.pass(minute);
  const second = await desk.helpDesk.write({ basis, state: aState(desk, { nonce: 'other' }), note: aNote() });
  expect(second).toMatchObject({ kind: 'refused', fault: { kind: 'conflict', committed: 'no' } });
  expect(desk.ticket.comments).toHaveLength(3);
});

test('the note is internal and carries its event; fields, tags, status and group change with it', async () => {
  const desk = await aDesk();
  const groupId = value(await desk.helpDesk.findGroup('tier 2 SUPPORT'));
  if (groupId === null) throw new Error('No group');
  const basis = value(await desk.helpDesk.readNow()).ticket;
  desk.pass(minute);
  value(
    await desk.helpDesk.write({
      basis,
      state: aState(desk, { phase: 'escalated' }),
      fields: { severity: 'S1', target: 'T2', outcome: 'escalated', issue: 'ENG-7', escalatedOn: now },
      note: aNote('Escalated <b>& more</b>'),
      addTags: ['baton'],
      status: 'hold',
      groupId,
    }),
  );
  const { ticket, world } = desk;
  const note = ticket.comments.at(-1);
  expect(note).toMatchObject({ public: false, text: 'Escalated <b>& more</b>' });
  expect(ticket).toMatchObject({ status: 'hold', groupId });
  expect([...ticket.tags].sort()).toEqual([
    'baton',
    'baton_critical',
    'baton_engineering',
    'baton_escalated',
    'export',
  ]);
  const byTitle = Object.fromEntries(
    world.ticketFields.map(({ id, title }) => [title, ticket.fields[id] ?? null]),
  );
  expect(byTitle).toMatchObject({
    'Escalation severity': 'baton_critical',
    'Escalated to': 'baton_engineering',
    'Escalation outcome': 'baton_escalated',
    'Escalation issue': 'ENG-7',
    'Escalated on': '2026-03-09',
  });
  const { messages } = value(await desk.helpDesk.readCase(signal)).case;
  expect(messages.at(-1)?.baton).toEqual(anEvent);
});

test('a role that may not tag still gets its note, and nothing else is left out', async () => {
  const desk = await aDesk();
  const now = value(await desk.helpDesk.readNow());
  const refusal = {
    url: '/tickets/48213',
    method: 'PUT',
    sends: '"tags"',
    when: 'before',
    status: 403,
  } as const;
  desk.world.controls.faults.push(refusal);
  const written = await desk.helpDesk.write({
    basis: now.ticket,
    fields: { severity: 'S1' },
    note: aNote(),
    addTags: ['baton'],
  });
  expect(written.kind).toBe('done');
  expect(desk.ticket.tags).not.toContain('baton');
  expect(desk.ticket.tags).toContain('baton_critical');
  expect(desk.ticket.comments.at(-1)?.public).toBe(false);
});

test('a ticket that may not be changed at all is tried no third time', async () => {
  const desk = await aDesk();
  const now = value(await desk.helpDesk.readNow());
  desk.ticket.access = 'read';
  const before = desk.requests.length;
  const written = await desk.helpDesk.write({ basis: now.ticket, note: aNote(), addTags: ['baton'] });
  expect(written).toMatchObject({ kind: 'refused', fault: { kind: 'forbidden' } });
  expect(desk.requests.length - before).toBe(2);
});

test('a drop-down that is written anew does not fall back to what its old tag says', async () => {
  const desk = await aDesk();
  const write = async (severity: 'S1' | 'S3', addTags: string[]) => {
    const basis = value(await desk.helpDesk.readNow()).ticket;
    desk.pass(minute);
    value(await desk.helpDesk.write({ basis, fields: { severity }, addTags }));
  };
  await write('S1', ['baton']);
  await write('S3', ['baton', 'another']);
  const [sent] = desk.requests.slice(-1);
  expect(JSON.parse(sent?.data ?? '{}').ticket.tags).toEqual(['export', 'baton', 'baton_medium', 'another']);
  expect([...desk.ticket.tags].sort()).toEqual(['another', 'baton', 'baton_medium', 'export']);
  const severityId = desk.fieldIds.baton_severity ?? 0;
  expect(desk.ticket.fields[severityId]).toBe('baton_medium');
});

test('what is not named stays as it is', async () => {
  const desk = await aDesk();
  const basis = value(await desk.helpDesk.readNow()).ticket;
  desk.pass(minute);
  await desk.helpDesk.write({ basis, state: aState(desk) });
  const [sent] = desk.requests.slice(-1);
  expect(Object.keys(JSON.parse(sent?.data ?? '{}').ticket).sort()).toEqual([
    'custom_fields',
    'safe_update',
    'updated_stamp',
  ]);
});

test('a claim can be taken back', async () => {
  const desk = await aDesk();
  const first = value(await desk.helpDesk.readNow()).ticket;
  desk.pass(minute);
  const claimed = value(await desk.helpDesk.write({ basis: first, state: aState(desk) }));
  desk.pass(minute);
  const released = value(await desk.helpDesk.write({ basis: claimed.ticket, state: null }));
  expect(released.state).toEqual({ kind: 'none' });
});

test('an event is found in the conversation after its note was written, and not before', async () => {
  const desk = await aDesk();
  expect(value(await desk.helpDesk.hasEvent('handled:1'))).toBe(false);
  const basis = value(await desk.helpDesk.readNow()).ticket;
  desk.pass(minute);
  await desk.helpDesk.write({ basis, note: aNote() });
  desk.requests.length = 0;
  expect(value(await desk.helpDesk.hasEvent('handled:1'))).toBe(true);
  expect(value(await desk.helpDesk.hasEvent('handled:2'))).toBe(false);
  expect(desk.requests).toHaveLength(2);
});

test('a note whose answer was lost is unknown, and is found', async () => {
  const desk = await aDesk();
  const basis = value(await desk.helpDesk.readNow()).ticket;
  desk.pass(minute);
  desk.world.controls.faults = [{ url: '/tickets/48213.json', method: 'PUT', when: 'after', status: 502 }];
  const written = await desk.helpDesk.write({ basis, note: aNote() });
  expect(written).toMatchObject({ kind: 'unknown', fault: { kind: 'unexpected', committed: 'unknown' } });
  expect(value(await desk.helpDesk.hasEvent('handled:1'))).toBe(true);
  expect(desk.ticket.comments).toHaveLength(4);
});

test('an answer without comments is none: it does not say that the note is missing', async () => {
  const desk = await aDesk();
  desk.world.controls.faults = [
    { url: '/comments.json', method: 'GET', when: 'after', status: 200, body: '{"ok":true}' },
  ];
  expect((await desk.helpDesk.hasEvent('handled:1')).kind).not.toBe('done');
});

test('a closed ticket refuses, with the words of Zendesk', async () => {
  const desk = await aDesk();
  desk.ticket.status = 'closed';
  const basis = value(await desk.helpDesk.readNow()).ticket;
  const written = await desk.helpDesk.write({ basis, state: aState(desk) });
  expect(written).toMatchObject({
    kind: 'refused',
    fault: { kind: 'invalid', fields: { status: expect.stringMatching(/closed/) } },
  });
});

test('without its state field Baton writes no claim', async () => {
  const { client, clock, requests, place } = await aDesk();
  const zaf = createZaf(client, clock);
  const helpDesk = aHelpDeskFor({ zaf, clock, place, ticketId: 48213, fieldIds: {} });
  const basis = value(await helpDesk.readNow()).ticket;
  const written = await helpDesk.write({ basis, state: null });
  expect(written).toMatchObject({ kind: 'refused', fault: { kind: 'misconfigured', what: 'fields' } });
  expect(requests.filter(({ type }) => type === 'PUT')).toEqual([]);
});

test('a group that does not exist is nobody', async () => {
  const { helpDesk } = await aDesk();
  expect(value(await helpDesk.findGroup('Tier 9'))).toBeNull();
});
