import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/core/document/plain-text.ts';
import type { IssueRef } from '../../src/core/escalation/issue.ts';
import { aCase, aTicket } from '../support/a-case.ts';
import { aFault, aHelpDesk } from '../support/a-help-desk.ts';
import {
  aDefect,
  aSession,
  aState,
  ready,
  routeTo,
  settle,
  theSettings,
  viewAs,
} from '../support/a-session.ts';

const known: IssueRef = {
  system: 'linear',
  id: 'i9',
  key: 'ENG-398',
  url: 'https://linear.app/acme/issue/ENG-398',
};

const lost = aFault({ kind: 'unreachable', from: 'linear', committed: 'unknown' });

test('the ticket is linked and its impact commented, and the note says so; nothing is created', async () => {
  const { session, desk, tracker } = await aDefect();
  session.edit('affected', 'Finance team of Acme, 12 people');
  await session.linkInstead(known);
  expect(viewAs(session.view(), 'escalated').state).toMatchObject({ issue: known, target: 'T2' });
  expect(tracker.issues.size).toBe(0);
  expect(tracker.links).toEqual([{ key: 'ENG-398', ticket: 48213 }]);
  expect(tracker.said).toHaveLength(1);
  const said = plainText(tracker.said[0]?.document ?? { type: 'root', children: [] });
  expect(said).toContain('Finance team of Acme, 12 people');
  expect(said).toContain('https://acme.zendesk.com/agent/tickets/48213');
  expect(desk.events).toMatchObject([{ kind: 'escalated', issue: known }]);
  expect(desk.changes.at(-1)).toMatchObject({
    fields: { issue: 'ENG-398', outcome: 'escalated' },
    status: 'hold',
  });
});

test('the note is the whole brief: the issue holds nothing but its impact', async () => {
  const { session, desk } = await aDefect();
  session.edit('steps', 'Open Orders, choose Export');
  await session.linkInstead(known);
  expect(plainText(desk.changes.at(-1)?.note?.document ?? { type: 'root', children: [] })).toContain(
    'Open Orders, choose Export',
  );
});

test('the claim names the issue before anything else is done', async () => {
  const { session, desk, tracker } = await aDefect();
  await session.linkInstead(known);
  expect(desk.changes[0]?.state).toMatchObject({ phase: 'sending', issue: known });
  expect(tracker.said[0]?.eventId).toBe(`linked:${desk.state?.escalationId}`);
});

test('a restricted destination is told severity and link only', async () => {
  const settings = theSettings({ T2: routeTo('linear:ENG; detail=minimal') });
  const { session, tracker } = await aDefect(aCase(), { settings });
  session.edit('affected', 'Finance team of Acme');
  await session.linkInstead(known);
  const said = plainText(tracker.said[0]?.document ?? { type: 'root', children: [] });
  expect(said).not.toContain('Finance');
  expect(said).toContain('48213');
});

describe.each(['before', 'after'] as const)('when an answer is lost %s its effect', (when) => {
  test.each(['comment', 'link'] as const)('of the %s, finishing does nothing twice', async (call) => {
    const { session, desk, tracker } = await aDefect();
    tracker.trouble(when, lost, call);
    await session.linkInstead(known);
    expect(viewAs(session.view(), 'stopped')).toMatchObject({
      nothingHappened: false,
      report: { instead: known },
    });
    await session.finish();
    expect(session.view().kind).toBe('escalated');
    expect(tracker.said).toHaveLength(1);
    expect(new Set(tracker.links.map(({ key }) => key))).toEqual(new Set(['ENG-398']));
    expect(desk.events).toHaveLength(1);
    expect(tracker.issues.size).toBe(0);
  });

  test.each([1, 2])('of write %i to the ticket, there is one note in the end', async (nth) => {
    const { session, desk, tracker } = await aDefect();
    desk.trouble({ call: 'write', when, fault: aFault(), nth });
    await session.linkInstead(known);
    if (session.view().kind === 'stopped') await session.finish();
    // A claim that never arrived leaves the draft, and the agent links once more.
    if (session.view().kind === 'draft') await session.linkInstead(known);
    expect(session.view().kind).toBe('escalated');
    expect(desk.events).toHaveLength(1);
    expect(tracker.said).toHaveLength(1);
    expect(tracker.issues.size).toBe(0);
  });
});

test('another tab or colleague goes on with the link, and does not create an issue', async () => {
  const claimed = aState({ issue: known, by: { id: 501, name: 'Maya Lindqvist' } });
  const desk = aHelpDesk();
  desk.touch(claimed);
  const { session, tracker } = aSession(aCase(), { ticketState: { kind: 'ours', state: claimed } }, desk);
  session.open();
  await settle();
  await session.finish();
  expect(session.view().kind).toBe('escalated');
  expect(tracker.issues.size).toBe(0);
  expect(tracker.links).toHaveLength(1);
  expect(desk.events).toMatchObject([{ issue: known }]);
});

test('what the tracker refuses leaves the ticket as it was, and can be tried again', async () => {
  const { session, desk, tracker } = await aDefect();
  tracker.trouble('before', aFault({ kind: 'missing', from: 'linear', committed: 'no' }), 'comment');
  await session.linkInstead(known);
  expect(viewAs(session.view(), 'stopped')).toMatchObject({
    nothingHappened: true,
    report: { instead: known },
    fault: { kind: 'missing' },
  });
  expect(desk.state).toBeNull();
  expect(tracker.links).toEqual([]);
  session.backToDraft();
  await session.linkInstead(known);
  expect(session.view().kind).toBe('escalated');
});

test('it goes to the team whose tracker holds the issue, whatever the draft says', async () => {
  const { session, desk } = await ready();
  session.chooseTarget('T1');
  await session.linkInstead(known);
  expect(desk.state).toMatchObject({ target: 'T2', route: expect.stringContaining('linear:ENG') });
});

test('where no route leads to that tracker, or the ticket is closed, nothing happens', async () => {
  const without = await ready();
  await without.session.linkInstead({ ...known, system: 'jira' });
  const closed = await ready(aCase({ ticket: aTicket({ status: 'closed' }) }));
  await closed.session.linkInstead(known);
  for (const { session, desk, tracker } of [without, closed]) {
    expect(session.view().kind).toBe('draft');
    expect(desk.changes).toEqual([]);
    expect(tracker.said).toEqual([]);
  }
});
