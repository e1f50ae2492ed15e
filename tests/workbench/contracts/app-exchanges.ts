import type { TicketState } from '../../../src/core/escalation/state.ts';
import type { Outcome } from '../../../src/core/outcome.ts';
import { createZaf } from '../../../src/zendesk/client.ts';
import { readFieldIds } from '../../../src/zendesk/field-ids.ts';
import { createFollowUpTickets } from '../../../src/zendesk/follow-up-tickets.ts';
import { readInstallation } from '../../../src/zendesk/installation.ts';
import { createProblemDesk } from '../../../src/zendesk/problem-desk.ts';
import { createSurroundingsReader } from '../../../src/zendesk/read-surroundings.ts';
import type { Relayed } from '../../contracts/exchanges.ts';
import { aCase, anAgent, now } from '../../support/a-case.ts';
import { someTerms } from '../../support/around.ts';
import { aConversation, aWorkbench } from '../../support/fake-zaf.ts';
import { aHelpDeskFor } from '../../support/zendesk-desk.ts';
import { aDraft, atJira, cloudConnection, escalationId, lost } from '../../trackers/jira/at-jira.ts';
import { atLinear, words } from '../../trackers/linear/at-linear.ts';

const terms = someTerms({ errors: ['no rows'], words: ['export', 'rows'], pairs: ['missing rows'] });
const { signal } = new AbortController();

function value<T>(outcome: Outcome<T>): T {
  if (outcome.kind !== 'done') throw new Error(`${outcome.kind}: ${outcome.fault.detail}`);
  return outcome.value;
}

const aClaim = (place: { subdomain: string; installationId: string }): TicketState => ({
  ...place,
  ticketId: 48213,
  escalationId: '11111111-1111-4111-8111-111111111111',
  phase: 'sending',
  by: { id: 501, name: 'Maya Lindqvist' },
  at: now,
  nonce: 'n',
  target: 'T2',
  severity: 'S1',
  route: 'linear:ENG',
  issue: null,
  follow: null,
});

/** Everything that the app asks of Zendesk. */
export async function zendeskExchanges(): Promise<readonly Relayed[]> {
  const message = { by: 'jana', text: 'Any news?' };
  const messages = Array.from({ length: 120 }, (_, index) => ({ ...message, ago: (200 - index) * 60_000 }));
  const bench = aWorkbench(aConversation({ messages }));
  const [ticket] = bench.world.tickets;
  if (ticket === undefined) throw new Error('No ticket');
  ticket.jiraLinks = [{ id: 1, issueId: '10790', issueKey: 'ENG-790' }];
  const zaf = createZaf(bench.client, bench.clock);
  const { place } = value(await readInstallation(zaf));
  const fieldIds = value(await readFieldIds(zaf));
  const access = { zaf, clock: bench.clock, place, ticketId: 48213, fieldIds };
  const desk = aHelpDeskFor(access);
  const read = value(await desk.readCase(signal));
  if (read.older !== null) value(await desk.readOlder(read.older, signal));
  value(await desk.findGroup('Billing'));
  value(await desk.mayChange(signal));
  const claimed = value(await desk.write({ basis: read.case.ticket, state: aClaim(place) }));
  const event = {
    kind: 'handled',
    eventId: 'handled:1',
    escalationId: '1',
    at: now,
    by: { id: 501, name: 'Maya Lindqvist' },
    answers: { H1: 'yes' },
    reason: 'Known',
  } as const;
  const note = { document: words, event };
  bench.pass(2_000);
  value(
    await desk.write({
      basis: claimed.ticket,
      state: { ...aClaim(place), phase: 'handled' },
      fields: { severity: 'S1', target: 'T2', outcome: 'handled', escalatedOn: now, issue: null },
      note,
      addTags: ['baton'],
      status: 'hold',
      groupId: bench.world.groups[1]?.id ?? 0,
    }),
  );
  value(await desk.hasEvent('handled:1'));
  await desk.write({ basis: read.case.ticket, note });
  const around = createSurroundingsReader({ ...access, revenueField: 'annual_revenue' });
  const caseOf = aCase({ ticket: read.case.ticket });
  await around.similar(terms, signal);
  await around.account(caseOf, signal);
  await around.articles(terms.words, caseOf, signal);
  await around.metrics(signal);
  await around.incidents(signal);
  await around.sideConversations(signal);
  await around.learned(48213, signal);
  await around.linkedIssues?.(caseOf, signal);
  bench.world.controls.role = 'admin';
  await around.linkedIssues?.({ ...caseOf, agent: anAgent({ role: 'admin' }) }, signal);
  const problems = createProblemDesk(access);
  bench.pass(2_000);
  value(await problems.makeProblem());
  await problems.attach(48213);
  value(await createFollowUpTickets(access, anAgent().id).make(read.case.ticket, words));
  return bench.exchanges;
}

/** Everything that the app asks of Jira. */
export async function jiraExchanges(): Promise<readonly Relayed[]> {
  const { tracker, another, exchanges } = atJira({ connection: cloudConnection, troubles: [lost] });
  const issue = value(await tracker.create(aDraft({ labels: ['vip'] })));
  await another().create({
    ...aDraft({ destination: { kind: 'jira', project: 'OPS', issueType: 'Incident' } }),
    attempt: 'chosen',
    escalationId: 'b',
  });
  value(await tracker.status(issue));
  value(await tracker.searchIssues(terms, aDraft().ticket.url));
  value(await tracker.doubles.find(escalationId, aDraft().destination));
  for (const attempt of ['first', 'again'] as const)
    value(await tracker.comment(issue, words, { eventId: 'e', attempt }));
  value(await tracker.link(issue, { id: 48299, url: aDraft().ticket.url.replace('48213', '48299') }));
  value(await tracker.setSeverity(issue, 'S2'));
  value(await tracker.doubles.close(issue, words));
  value(await tracker.end(issue, 'done'));
  const field = { id: 'assignee', name: 'Assignee', required: true, kind: 'user' } as const;
  value(await tracker.form.findPeople(field, aDraft().destination, 'ada'));
  value(await tracker.form.findPeople({ ...field, id: 'customfield_1' }, aDraft().destination, 'ada'));
  return exchanges.map(({ request: { method, url, body }, status, body: answered }) => ({
    request: { url, type: method, ...(body === undefined ? {} : { data: body }) },
    answer: { status, text: JSON.stringify(answered) },
  }));
}

/** Everything that the app asks of Linear. */
export async function linearExchanges(): Promise<readonly Relayed[]> {
  const { tracker, issue, exchanges } = await atLinear();
  value(await tracker.status(issue));
  value(await tracker.searchIssues(terms, aDraft().ticket.url));
  for (const attempt of ['first', 'again'] as const)
    value(await tracker.comment(issue, words, { eventId: 'e', attempt }));
  value(await tracker.link(issue, aDraft().ticket));
  value(await tracker.setSeverity(issue, 'S2'));
  value(await tracker.end(issue, 'dropped'));
  return exchanges;
}
