import { expect, test } from 'vitest';
import type { IssueRef } from '../../../src/core/escalation/issue.ts';
import type { LinkedTicket } from '../../../src/core/escalation/linked-ticket.ts';
import { done, failed } from '../../../src/core/outcome.ts';
import type { LinkedReader } from '../../../src/core/ports.ts';
import { createTellAll } from '../../../src/flows/follow/tell-all.ts';
import { loadReplies } from '../../../src/i18n/replies.ts';
import { aFault } from '../../support/a-help-desk.ts';

const issue: IssueRef = {
  system: 'linear',
  id: 'i',
  key: 'ENG-7',
  url: 'https://linear.app/acme/issue/ENG-7',
};

const aLinked = (but: Partial<LinkedTicket> = {}): LinkedTicket => ({
  id: 1,
  subject: 'Export has gaps',
  url: 'https://acme.zendesk.com/agent/tickets/1',
  customer: 'Pinegate',
  requesterName: 'Ana',
  locale: 'en-US',
  written: 'Hello, our export is missing rows since Friday, and we cannot close the month.',
  owner: { id: 501, name: 'Maya Lindqvist' },
  hasHeard: false,
  ...but,
});

function tellAllOf(answers: readonly Awaited<ReturnType<LinkedReader>>[], ending = new AbortController()) {
  let nth = 0;
  const read: LinkedReader = async () => answers[nth++] ?? failed(aFault());
  const tellAll = createTellAll({ loadLinked: async () => read, loadReplies }, ending.signal);
  return { tellAll, ending };
}

test('each customer gets a draft in the language that they wrote, those who still wait first', async () => {
  const tickets = [
    aLinked({ hasHeard: true }),
    aLinked({
      id: 2,
      requesterName: 'Jana Kern',
      written: 'Guten Tag, seit Freitag fehlen in unserem Export Zeilen, und wir können nicht abschließen.',
    }),
    aLinked({ id: 3, requesterName: 'Marie', locale: 'fr', written: '' }),
    aLinked({ id: 4, requesterName: '', locale: null, written: '' }),
  ];
  const { tellAll } = tellAllOf([done({ tickets, isComplete: true })]);
  await tellAll.read(issue);
  const list = tellAll.view();
  if (list.kind !== 'ready') throw new Error(list.kind);
  expect(list.value.tickets.map(({ id, language }) => [id, language])).toEqual([
    [2, 'de'],
    [3, 'fr'],
    [4, ''],
    [1, 'en'],
  ]);
  const [german, french, nameless] = list.value.tickets.map(({ draft }) => draft);
  expect(german).toMatch(/^Guten Tag Jana Kern,\n\nUnsere Fachleute haben das Problem gelöst/);
  expect(french).toMatch(/^Bonjour Marie,/);
  expect(nameless).toMatch(/^Hello,/);
});

test('what could not be read is said, and can be read again', async () => {
  const fault = aFault({ kind: 'unreachable', committed: 'no' });
  const { tellAll } = tellAllOf([failed(fault), done({ tickets: [], isComplete: true })]);
  await tellAll.read(issue);
  expect(tellAll.view()).toEqual({ kind: 'failed', fault });
  await tellAll.read(issue);
  expect(tellAll.view()).toMatchObject({ kind: 'ready' });
});

test('an answer that comes after the ticket was left changes nothing', async () => {
  const { tellAll, ending } = tellAllOf([done({ tickets: [aLinked()], isComplete: true })]);
  const reading = tellAll.read(issue);
  ending.abort();
  await reading;
  expect(tellAll.view()).toEqual({ kind: 'loading' });
});
