import { type Fault, mapDone, type Outcome } from '../core/outcome.ts';
import type { TicketChange, TicketDesk, TicketNow } from '../core/ports.ts';
import { createFinder } from './find-event.ts';
import { findGroup } from './find-group.ts';
import { readEvent } from './read-event.ts';
import { createRest } from './rest.ts';
import { notedAnswer, slaAnswer, ticketAnswer, updateAnswer } from './schemas.ts';
import { pathsOf, stateOf, type TicketAccess } from './ticket-access.ts';
import { ticketUpdate } from './ticket-update.ts';
import { toSlaMetric } from './to-sla.ts';
import { type TicketSource, toTicket } from './to-ticket.ts';

const noStateField: Fault = {
  kind: 'misconfigured',
  what: 'fields',
  name: 'baton_state',
  from: 'zendesk',
  committed: 'no',
  status: null,
  detail:
    'The ticket field baton_state does not exist: Baton was installed without its fields, or it was deleted',
};

/** One ticket in Zendesk, written with the rights of the agent in front of it. */
export function createTicketDesk(access: TicketAccess): TicketDesk {
  const { zaf, clock, place, fieldIds } = access;
  const rest = createRest(zaf, clock);
  const { base, ticketPath, commentsPath } = pathsOf(access.ticketId);

  const toNow = (source: TicketSource): TicketNow => ({
    ticket: toTicket(source, place.subdomain),
    state: stateOf(source.ticket, access),
  });

  const put = (change: TicketChange) =>
    rest.put(`${base}.json`, ticketUpdate(change, fieldIds), updateAnswer);

  /** A custom role may lack the right to edit tags, and nothing else may be wrong: the tag is worth less than the note. */
  async function putWithTags(change: TicketChange): ReturnType<typeof put> {
    const answer = await put(change);
    const { addTags = [], ...withoutTags } = change;
    const isForTags = addTags.some((tag) => !change.basis.tags.includes(tag));
    const isForbidden = answer.kind === 'refused' && answer.fault.kind === 'forbidden';
    return isForTags && isForbidden ? put(withoutTags) : answer;
  }

  async function write(change: TicketChange): Promise<Outcome<TicketNow>> {
    if (change.state !== undefined && fieldIds.baton_state === undefined)
      return { kind: 'refused', fault: noStateField };
    const answer = await putWithTags(change);
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
    readNow: async () => mapDone(await rest.read(ticketPath, ticketAnswer), toNow),
    hasEvent: createFinder(rest, base, commentsPath),
    // Of the newest hundred audits: they carry what apps wrote, which is documented for them alone.
    readEvents: async () =>
      mapDone(await rest.read(`${base}/audits.json?sort_order=desc`, notedAnswer), ({ audits }) =>
        audits.flatMap(({ metadata }) => readEvent(metadata?.custom?.['baton']) ?? []),
      ),
    readSla: async () =>
      mapDone(await rest.read(`${base}/slas/policy_metrics.json`, slaAnswer), ({ policy_metrics }) =>
        policy_metrics.map((each) => toSlaMetric(each, clock.now())),
      ),
    readAnswered: async () => (await import('./read-answered.ts')).readAnswered(rest, base),
    findGroup: (name) => findGroup(rest, name),
    readAgents: async () => (await import('./read-agents.ts')).readAgents(rest),
    write,
  };
}
