import { recordOf } from '../../src/core/escalation/record.ts';
import type { StateReading } from '../../src/core/escalation/state.ts';
import { readEvent } from '../../src/zendesk/read-event.ts';
import { readState } from '../../src/zendesk/record.ts';
import { type Account, ticketId } from './account.ts';
import { typed } from './agent.ts';
import type { Device } from './device.ts';

type Made = { id: string; key: string; text: string; isLinked: boolean; comments: number };

/** What exists, whatever the app says of it. */
export function whatIs({ world, ticket, known }: Account) {
  const { jira, linear, installation } = world;
  const place = { subdomain: world.account.subdomain, installationId: String(installation.id) };
  const field = installation.requirements['baton_state'];
  const state: StateReading = readState(field === undefined ? null : ticket.fields[field], place, ticketId);
  const teamKey = (id: string) => linear.teams.find((team) => team.id === id)?.key ?? '?';
  const isOfTicket = (url: unknown) => typeof url === 'string' && url.endsWith(`/tickets/${ticketId}`);
  const all: Made[] = [
    ...linear.issues.map(({ id, teamId, number, description, attachments, comments }) => ({
      id,
      key: `${teamKey(teamId)}-${number}`,
      text: description ?? '',
      isLinked: attachments.some(({ url }) => isOfTicket(url)),
      comments: comments.length,
    })),
    ...jira.issues.map(({ id, key, fields, remoteLinks, comments }) => ({
      id,
      key,
      text: JSON.stringify(fields['description']),
      isLinked: remoteLinks.some(({ object }) => isOfTicket(object['url'])),
      comments: comments.length,
    })),
  ];
  const there = all.find(({ id }) => id === known?.id) ?? null;
  // What every world has is nobody's escalation.
  const issues = all.filter(({ key }) => !key.endsWith('-398'));
  const events = ticket.audits.flatMap(({ custom }) => readEvent(custom['baton']) ?? []);
  const publicComments = ticket.comments.filter((comment) => comment.public);
  return { state, issues, there, events, publicComments };
}

export type What = ReturnType<typeof whatIs>;

/** Public comments of the conversation before anything is sent. */
const before = 2;

type Meanwhile = {
  /** How often a person decided to create although an earlier try may have. */
  chosen?: number;
  /** Public comments that people wrote since. */
  said?: number;
  /** Comments for Jira that a laptop took to sleep. */
  late?: number;
  /** Devices on which the text was typed. */
  typedOn?: readonly Device[];
  /** Others are at it, too: that nothing came of one's own try says nothing of theirs. */
  withOthers?: boolean;
  /** Where it has been looked at already. */
  is?: What;
};

/** What must be true at every moment at which a person looks. Returns what is not. */
export function liesOf(account: Account, device: Device, meanwhile: Meanwhile = {}): readonly string[] {
  const {
    chosen = 0,
    said = 0,
    late = 0,
    typedOn = [device],
    withOthers = false,
    is = whatIs(account),
  } = meanwhile;
  const { state, issues, there, events, publicComments } = is;
  const mayMake = (there === null ? 1 : 0) + chosen;
  const view = device.session.view();
  const ids = events.map(({ eventId }) => eventId);
  const isKept = typedOn.some(({ kept }) => JSON.stringify(kept() ?? null).includes(typed));
  // A note of a group's escalation holds the whole brief, an issue all that was typed.
  const isSent = [...issues.map(({ text }) => text), ...account.ticket.comments.map(({ text }) => text)].some(
    (text) => text.includes(typed),
  );
  const isNothing = !withOthers && view.kind === 'stopped' && view.nothingHappened;
  const named = state.kind === 'ours' ? state.state.issue : null;
  const reported = view.kind === 'stopped' ? view.report.issue : null;
  return [
    ...(issues.length > mayMake ? [`${issues.length} issues, ${chosen} of them chosen`] : []),
    ...(there !== null && there.comments > 1 + late ? ['a comment twice'] : []),
    ...(new Set(ids).size < ids.length ? ['a note twice'] : []),
    ...(publicComments.length > before + said ? ['a public comment'] : []),
    ...(isNothing && (issues.length > chosen || events.length > 0 || (there?.comments ?? 0) > 0)
      ? ['says that nothing happened']
      : []),
    ...[named, reported]
      .filter(
        (ref) =>
          ref !== null && ![...issues, there].some((each) => each?.id === ref.id && each.key === ref.key),
      )
      .map((ref) => `names ${ref?.key}, which does not exist`),
    ...(isKept || isSent ? [] : ['typed text is lost']),
  ];
}

/**
 * What is not as it has to be when all is done. What a service `refused` for good is let be where people can do without
 * it: the tag, and a link that the issue's text holds, too.
 */
export function leftOpen(account: Account, isRefused = false): readonly string[] {
  const { state, issues, there, events } = whatIs(account);
  if (state.kind !== 'ours' || state.state.phase !== 'escalated')
    return [`not sent: ${state.kind === 'ours' ? state.state.phase : state.kind}`];
  const { escalationId, issue } = state.state;
  const { escalatedAt, issue: noted } = recordOf(escalationId, events);
  const linked = [...issues, there].find((each) => each?.id === issue?.id);
  return [
    ...(escalatedAt === null ? ['no note'] : []),
    ...(noted?.id === issue?.id ? [] : ['note and state name different issues']),
    ...(account.way === 'group' || issue !== null ? [] : ['no issue']),
    ...(issue === null || linked?.isLinked === true || isRefused ? [] : ['not linked']),
    ...(there === null || there.id === issue?.id ? [] : ['linked to another issue']),
    ...(there === null || there.comments > 0 ? [] : ['nothing said on the issue']),
    ...(account.ticket.tags.includes('baton') || isRefused ? [] : ['no tag']),
  ];
}
