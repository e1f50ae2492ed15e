import type { Case } from '../core/case/case.ts';
import { done, mapDone, type Outcome } from '../core/outcome.ts';
import type { CaseReader, MessagePage } from '../core/ports.ts';
import { mergeLive } from './live-messages.ts';
import { readBelongings } from './read-belongings.ts';
import { createRest } from './rest.ts';
import {
  auditsAnswer,
  type CommentsAnswer,
  commentsAnswer,
  meAnswer,
  slaAnswer,
  type TicketData,
  ticketAnswer,
  type UserData,
} from './schemas.ts';
import { pathsOf, stateOf, type TicketAccess } from './ticket-access.ts';
import { toChanges } from './to-changes.ts';
import { toMessage, type Users, usersById } from './to-message.ts';
import { toAgent, toOrganization, toPerson } from './to-person.ts';
import { toSlaMetric } from './to-sla.ts';
import { toTicket } from './to-ticket.ts';
import { conversation, currentUser } from './zaf-schemas.ts';

const liveChannels: readonly string[] = ['native_messaging', 'chat', 'messaging'];

/** What may mean that something was written: by a colleague, the customer or this agent, in comments or live. */
const events = ['ticket.comments.changed', 'ticket.conversation.changed', 'ticket.updated'] as const;

/** Zendesk's numbers of light agents and contributors. */
const commentingRoles: readonly number[] = [1, 3];

const isLive = ({ from_messaging_channel, via }: TicketData): boolean =>
  from_messaging_channel === true || liveChannels.includes(via?.channel ?? '');

/** Asked and not answered; a ticket that has none of it is answered, if only with 404. */
const isUntold = (read: Outcome<unknown>): boolean => read.kind !== 'done' && read.fault.kind !== 'missing';

/** Zendesk lists comments newest first here, a case has them oldest first. */
function toPage({ comments, meta }: CommentsAnswer, users: Users): MessagePage {
  const messages = comments.map((comment) => toMessage(comment, users)).reverse();
  return { messages, older: meta?.has_more ? (meta.after_cursor ?? null) : null };
}

/** One ticket in Zendesk, read with the rights of the agent in front of it. */
export function createCaseReader(source: TicketAccess): CaseReader {
  const { zaf, clock, place, fieldIds } = source;
  const rest = createRest(zaf, clock);
  const { base, ticketPath, commentsPath } = pathsOf(source.ticketId);

  /** Users that later pages no longer bring along. */
  let known: Users = new Map();
  let isMessaging = false;

  const learn = (...lists: readonly (readonly UserData[])[]): Users => {
    known = new Map([...known, ...usersById(...lists)]);
    return known;
  };

  async function readCase(signal: AbortSignal) {
    const [ticketRead, commentsRead, slaRead, auditsRead, agentRead, belongings] = await Promise.all([
      rest.read(ticketPath, ticketAnswer, signal),
      rest.read(commentsPath(null), commentsAnswer, signal),
      rest.read(`${base}/slas/policy_metrics.json`, slaAnswer, signal),
      rest.read(`${base}/audits.json?sort_order=desc`, auditsAnswer, signal),
      zaf.get('currentUser', currentUser),
      readBelongings(zaf),
    ]);
    if (ticketRead.kind !== 'done') return ticketRead;
    if (commentsRead.kind !== 'done') return commentsRead;
    if (agentRead.kind !== 'done') return agentRead;

    const answer = ticketRead.value;
    const { ticket } = answer;
    const users = learn(answer.users, commentsRead.value.users);
    isMessaging = isLive(ticket);
    const page = await withLive(toPage(commentsRead.value, users));
    const requester = answer.users.find(({ id }) => id === ticket.requester_id);
    const organization = answer.organizations.find(({ id }) => id === ticket.organization_id);
    const readAt = clock.now();
    const ours = Object.values(fieldIds).map(String);
    const found: Case = {
      place,
      agent: toAgent(agentRead.value),
      ticket: toTicket(answer, place.subdomain),
      messages: page.messages,
      messagesComplete: page.older === null,
      requester: requester === undefined ? null : toPerson(requester),
      organization: organization === undefined ? null : toOrganization(organization),
      otherOrganizations: belongings.organizations
        .filter(({ id }) => id !== ticket.organization_id)
        .map(({ name }) => name),
      brand: belongings.brand,
      // A ticket without SLA answers 404, and a plan without SLA does, too.
      sla:
        slaRead.kind === 'done' ? slaRead.value.policy_metrics.map((each) => toSlaMetric(each, readAt)) : [],
      changes: auditsRead.kind === 'done' ? toChanges(auditsRead.value.audits, users, ours) : [],
      unread: [
        ...(isUntold(slaRead) ? (['sla'] as const) : []),
        ...(isUntold(auditsRead) ? (['changes'] as const) : []),
      ],
      readAt,
    };
    return done({ case: found, state: stateOf(ticket, source), older: page.older });
  }

  async function readPage(after: string | null, signal: AbortSignal): Promise<Outcome<MessagePage>> {
    const read = await rest.read(commentsPath(after), commentsAnswer, signal);
    return mapDone(read, (answer) => toPage(answer, learn(answer.users)));
  }

  /** With what is said live and no comment yet. */
  async function withLive({ messages, older }: MessagePage): Promise<MessagePage> {
    const live = isMessaging ? await zaf.get('ticket.conversation', conversation) : null;
    return {
      messages: live?.kind === 'done' ? mergeLive(messages, live.value, older === null) : messages,
      older,
    };
  }

  return {
    readCase,
    readNewest: async (signal) => {
      const page = await readPage(null, signal);
      return page.kind === 'done' ? done(await withLive(page.value)) : page;
    },
    watch: (onChange) => {
      const ends = events.map((event) => zaf.on(event, onChange));
      return () => {
        for (const end of ends) end();
      };
    },
    readOlder: readPage,
    mayChange: async (signal) =>
      mapDone(
        await rest.read('/api/v2/users/me.json', meAnswer, signal),
        ({ user }) => !commentingRoles.includes(user.role_type ?? -1),
      ),
  };
}
