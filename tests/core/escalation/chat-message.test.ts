import { expect, test } from 'vitest';
import { chatMessage } from '../../../src/core/escalation/chat-message.ts';
import { aFullBrief } from '../../support/a-brief.ts';
import { anIssue } from '../../support/a-view.ts';
import { words } from '../../support/words.ts';

const ticket = { id: 48213, url: 'https://acme.zendesk.com/agent/tickets/48213' };
const title = 'The invoice API answers 500';
const told = { brief: aFullBrief(), title, issue: anIssue(), ticket, detail: 'full' } as const;

test('a channel is told what, how bad, what is asked for by when, by whom, and where it stands', () => {
  expect(chatMessage(told, words.document)).toEqual({
    title: 'Escalated to Engineering, severity High',
    text: title,
    facts: [
      { name: 'Ask', value: 'Fix · Lift the limit or say until when' },
      { name: 'Deadline', value: '2026-03-12' },
      { name: 'Customers affected', value: 'Acme GmbH, 3 users' },
      { name: 'By', value: 'Maya Lindqvist' },
    ],
    links: [
      { name: 'ENG-1204', url: anIssue().url },
      { name: 'Zendesk #48213', url: ticket.url },
    ],
  });
});

test('a restricted channel gets summary, severity and links', () => {
  const message = chatMessage({ ...told, detail: 'minimal' }, words.document);
  expect(message.facts).toEqual([]);
  expect(message.text).toBe(title);
});

test('without an issue the ticket is the only place', () => {
  const { links } = chatMessage({ ...told, issue: null }, words.document);
  expect(links.map(({ name }) => name)).toEqual(['Zendesk #48213']);
});

test('what is long is cut: the issue holds it', () => {
  const brief = aFullBrief();
  const affected = { text: 'all '.repeat(500), origin: 'agent' as const, evidence: [] };
  const message = chatMessage(
    { ...told, brief: { ...brief, fields: { ...brief.fields, affected } } },
    words.document,
  );
  for (const { value } of message.facts) expect(value.length).toBeLessThanOrEqual(300);
});
