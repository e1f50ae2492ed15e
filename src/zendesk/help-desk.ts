import type { Case } from '../core/case/case.ts';
import type { Place } from '../core/case/ticket.ts';
import type { StateReading } from '../core/escalation/state.ts';
import { done, type Fault, mapDone, type Outcome } from '../core/outcome.ts';
import type { Clock, HelpDesk, MessagePage, TicketChange, TicketNow } from '../core/ports.ts';
import type { Zaf } from './client.ts';
import type { FieldIds } from './field-ids.ts';
import { createFinder } from './find-event.ts';
import { findGroup } from './find-group.ts';
import { mergeLive } from './live-messages.ts';
import { readState } from './record.ts';
import { createRest } from './rest.ts';
import {
  auditsAnswer,
  type CommentsAnswer,
  commentsAnswer,
  slaAnswer,
  type TicketAnswer,
  type TicketData,
  ticketAnswer,
  type UserData,
  updateAnswer,
} from './schemas.ts';
import { ticketUpdate } from './ticket-update.ts';
import { toChanges } from './to-changes.ts';
import { toMessage, type Users, usersById } from './to-message.ts';
import { toAgent, toOrganization, toPerson } from './to-person.ts';
import { toSlaMetric } from './to-sla.ts';
import { type TicketSource, toTicket } from './to-ticket.ts';
import { conversation, currentUser } from './zaf-schemas.ts';

type HelpDeskSource = {
  zaf: Pick<Zaf, 'get' | 'request'>;
  clock: Clock;
  place: Place;
  ticketId: number;
  fieldIds: FieldIds;
};

const liveChannels: readonly string[] = ['native_messaging', 'chat', 'messaging'];

const isLive = ({ from_messaging_channel, via }: TicketData): boolean =>
  from_messaging_channel === true || liveChannels.includes(via?.channel ?? '');

const noStateField: Fault = {
  kind: 'missing',
  from: 'zendesk',
  committed: 'no',
  status: null,
  detail:
    'The ticket field baton_state does not exist: Baton was installed without its fields, or it was deleted',
};

/** Zendesk lists comments newest first here, a case has them oldest first. */
function toPage({ comments, meta }: CommentsAnswer, users: Users): MessagePage {
  const messages = comments.map((comment) => toMessage(comment, users)).reverse();
  return { messages, older: meta?.has_more ? (meta.after_cursor ?? null) : null };
}

/** One ticket in Zendesk, read and written with the rights of the agent in front of it. */
export function createHelpDesk({ zaf, clock, place, ticketId, fieldIds }: HelpDeskSource): HelpDesk {
  const rest = createRest(zaf, clock);
  const base = `/api/v2/tickets/${ticketId}`;
  const ticketPath = `${base}.json?include=users,groups,organizations`;
  const commentsPath = (after: string | null) =>
    `${base}/comments.json?page[size]=100&sort=-created_at&include=users` +
    (after === null ? '' : `&page[after]=${encodeURIComponent(after)}`);

  /** Users that later pages no longer bring along. */
  let known: Users = new Map();

  const learn = (...lists: readonly (readonly UserData[])[]): Users => {
    known = new Map([...known, ...usersById(...lists)]);
    return known;
  };

  function stateOf({ custom_fields }: TicketData): StateReading {
    const field = custom_fields.find(({ id }) => id === fieldIds.baton_state);
    return readState(field?.value, place, ticketId);
  }

  const toNow = (source: TicketSource): TicketNow => ({
    ticket: toTicket(source, place.subdomain),
    state: stateOf(source.ticket),
  });

  const findEvent = createFinder(rest, base, commentsPath);

  async function readCase(signal: AbortSignal) {
    const [ticketRead, commentsRead, slaRead, auditsRead, agentRead] = await Promise.all([
      rest.read(ticketPath, ticketAnswer, signal),
      rest.read(commentsPath(null), commentsAnswer, signal),
      rest.read(`${base}/slas/policy_metrics.json`, slaAnswer, signal),
      rest.read(`${base}/audits.json?sort_order=desc`, auditsAnswer, signal),
      zaf.get('currentUser', currentUser),
    ]);
    if (ticketRead.kind !== 'done') return ticketRead;
    if (commentsRead.kind !== 'done') return commentsRead;
    if (agentRead.kind !== 'done') return agentRead;

    const answer = ticketRead.value;
    const { ticket } = answer;
    const users = learn(answer.users, commentsRead.value.users);
    const page = toPage(commentsRead.value, users);
    const live = isLive(ticket) ? await zaf.get('ticket.conversation', conversation) : null;
    const requester = answer.users.find(({ id }) => id === ticket.requester_id);
    const organization = answer.organizations.find(({ id }) => id === ticket.organization_id);
    const readAt = clock.now();
    const ours = Object.values(fieldIds).map(String);
    const found: Case = {
      place,
      agent: toAgent(agentRead.value),
      ticket: toTicket(answer, place.subdomain),
      messages:
        live?.kind === 'done' ? mergeLive(page.messages, live.value, page.older === null) : page.messages,
      messagesComplete: page.older === null,
      requester: requester === undefined ? null : toPerson(requester),
      organization: organization === undefined ? null : toOrganization(organization),
      // A ticket without SLA answers 404, and a plan without SLA does, too.
      sla:
        slaRead.kind === 'done' ? slaRead.value.policy_metrics.map((each) => toSlaMetric(each, readAt)) : [],
      changes: auditsRead.kind === 'done' ? toChanges(auditsRead.value.audits, users, ours) : [],
      readAt,
    };
    return done({ case: found, state: stateOf(ticket), older: page.older });
  }

  async function write(change: TicketChange): Promise<Outcome<TicketNow>> {
    if (change.state !== undefined && fieldIds.baton_state === undefined)
      return { kind: 'refused', fault: noStateField };
    const answer = await rest.put(`${base}.json`, ticketUpdate(change, fieldIds), updateAnswer);
    const { basis } = change;
    return mapDone(answer, ({ ticket }) =>
      toNow({
        ticket,
        // The answer to a write names nobody: whoever was named before still is, unless the id has changed.
        users: [{ id: basis.assigneeId ?? 0, name: basis.assigneeName }],
        groups: [{ id: basis.groupId ?? 0, name: basis.groupName }],
      }),
    );
  }

  return {
    readCase,
    readOlder: async (older, signal) =>
      mapDone(await rest.read(commentsPath(older), commentsAnswer, signal), (answer) =>
        toPage(answer, learn(answer.users)),
      ),
    readNow: async () =>
      mapDone(await rest.read(ticketPath, ticketAnswer), (answer: TicketAnswer) => toNow(answer)),
    hasEvent: findEvent,
    findGroup: (name) => findGroup(rest, name),
    write,
  };
}
