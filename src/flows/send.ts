import type { Root } from 'mdast';
import type { TicketStatus } from '../core/case/ticket.ts';
import type { Answers } from '../core/checklist/criteria.ts';
import type { Grounds } from '../core/checklist/grounds.ts';
import type { BatonEvent } from '../core/escalation/event.ts';
import type { IssueRef } from '../core/escalation/issue.ts';
import { batonTag } from '../core/escalation/plan.ts';
import { freshFollow, type StateReading, type TicketState } from '../core/escalation/state.ts';
import { done, type Fault, type Instant, mapDone, type Outcome } from '../core/outcome.ts';
import type { TicketChange, TicketNow, Trackers } from '../core/ports.ts';
import { parseRoute } from '../core/routing/parse-route.ts';
import type { Route } from '../core/routing/route.ts';
import { type ClaimPorts, claim, type Held, release, type Wish } from './claim.ts';
import { groupFor } from './group-for.ts';
import { linkIssue } from './link-issue.ts';
import type { Papers } from './papers.ts';
import type { StepId } from './view.ts';
import { writeNote } from './write-note.ts';

export type SendPorts = ClaimPorts & { trackers: Trackers };

/** When the customer is to hear the next word, once it is sent. */
export type NextUpdate = (state: TicketState, status: TicketStatus) => Instant | null;

export type SendOrder = {
  wish: Wish;
  papers: Papers;
  answers: Answers;
  grounds: Grounds;
  /** A person wants the issue made although an earlier try may have: it was looked for and not found. */
  isChosen: boolean;
  nextUpdate: NextUpdate;
};

/** Tells of each step as it begins and ends. */
export type Progress = {
  claimed(state: TicketState, route: Route): void;
  step(step: StepId, state: 'running' | 'done' | 'stopped', at: Instant): void;
  created(issue: IssueRef): void;
};

/** The note is about to be written: with it the escalation is sent. */
type Noting = { noting(state: TicketState): void };

export type SendResult =
  /** `wasNoted`: an earlier try had written the note already, and what follows it may have been done. */
  | { kind: 'sent'; state: TicketState; wasNoted: boolean }
  | { kind: 'taken'; reading: StateReading }
  /** `nothingHappened`: neither the ticket nor the tracker holds anything of it. */
  | { kind: 'stopped'; fault: Fault; nothingHappened: boolean };

const badRoute = (route: string): Fault => ({
  kind: 'misconfigured',
  what: 'route',
  name: route,
  from: 'zendesk',
  committed: 'no',
  status: null,
  detail: `The route in the claim cannot be read: ${route}`,
});

type Made = {
  issue: IssueRef | null;
  groupId: number | null;
  /** What the issue had no room for. */
  rest: Root | null;
  isDoubtful: boolean;
};

/** Everything that has to exist before the note can tell of it. */
async function make(
  ports: SendPorts,
  { papers, isChosen }: SendOrder,
  held: Held,
  route: Route,
): Promise<Outcome<Made>> {
  const { state, now, isAdopted } = held;
  const group = await groupFor(ports, route);
  if (group.kind !== 'done') return group;
  const groupId = group.value;
  const isWhole = { groupId, rest: null, isDoubtful: false };
  if (state.issue !== null) {
    const linked = await linkIssue(ports, papers, held, { issue: state.issue, route });
    return mapDone(linked, (issue) => ({ ...isWhole, issue }));
  }
  if (route.destination.kind === 'group') return done({ ...isWhole, issue: null });
  const tracker = await ports.trackers.get(route.destination.kind);
  const { id, url } = now.ticket;
  const { title, document, subject, inputs } = papers.issue(state, route);
  const { first, rest } = tracker.split?.(document, papers.goesOn) ?? { first: document, rest: null };
  const created = await tracker.create({
    escalationId: state.escalationId,
    destination: route.destination,
    title,
    document: first,
    severity: state.severity,
    labels: route.labels,
    ticket: { id, url, subject },
    attempt: isAdopted ? (isChosen ? 'chosen' : 'again') : 'first',
    inputs,
    wishes: route,
  });
  const isDoubtful = isAdopted && tracker.doubles !== undefined;
  return mapDone(created, (issue) => ({ issue, groupId, rest, isDoubtful }));
}

function noteChange(
  order: SendOrder,
  route: Route,
  { state, status }: { state: TicketState; status: TicketStatus },
  { groupId, rest }: Made,
) {
  const { escalationId, at, by, target, severity, issue } = state;
  const event: BatonEvent = {
    eventId: `escalated:${escalationId}`,
    escalationId,
    at,
    by,
    kind: 'escalated',
    target,
    severity,
    route: state.route,
    issue,
    answers: order.answers,
    against: order.papers.against,
    grounds: order.grounds,
  };
  return {
    state,
    fields: {
      severity,
      target,
      outcome: 'escalated',
      issue: issue?.key ?? null,
      escalatedOn: at,
      nextUpdate: order.nextUpdate(state, route.status ?? status),
    },
    note: { document: order.papers.note(state, route, issue, rest), event },
    addTags: [batonTag],
    ...(route.status === null ? {} : { status: route.status }),
    ...(groupId === null ? {} : { groupId }),
  } satisfies Omit<TicketChange, 'basis'>;
}

const isHeld = (nonce: string) => (now: TicketNow) =>
  now.state.kind === 'ours' && now.state.state.nonce === nonce;

/** The last step. A claim that somebody else began may have its note already: then only the state is put right. */
async function noteFor(
  ports: SendPorts,
  order: SendOrder,
  held: Held,
  route: Route,
  sent: TicketState,
  made: Made,
) {
  const { status } = held.now.ticket;
  const { note, ...rest } = noteChange(order, route, { state: sent, status }, made);
  const { helpDesk } = ports;
  if (held.isAdopted) {
    const found = await helpDesk.hasEvent(note.event.eventId);
    if (found.kind !== 'done') return { kind: 'stopped', fault: found.fault } as const;
    if (found.value) {
      const righted = await helpDesk.write({ basis: held.now.ticket, ...rest });
      return righted.kind === 'done'
        ? ({ kind: 'written', wasNoted: true } as const)
        : ({ kind: 'stopped', fault: righted.fault } as const);
    }
  }
  const written = await writeNote(helpDesk, {
    now: held.now,
    change: { ...rest, note },
    isOurs: isHeld(held.state.nonce),
  });
  return written.kind === 'written' ? { ...written, wasNoted: false } : written;
}

/**
 * Sends an escalation: claim, issue, note. Each step can be repeated without doing it twice, so that the same call
 * finishes what an earlier one, another tab or another agent left half-way.
 */
export async function send(
  ports: SendPorts,
  order: SendOrder,
  progress: Progress & Noting,
): Promise<SendResult> {
  const { clock } = ports;
  const stop = (step: StepId, fault: Fault, nothingHappened: boolean): SendResult => {
    progress.step(step, 'stopped', clock.now());
    return { kind: 'stopped', fault, nothingHappened };
  };

  progress.step('claim', 'running', clock.now());
  const held = await claim(ports, order.wish);
  if (held.kind === 'taken') return held;
  if (held.kind === 'stopped') return stop('claim', held.fault, held.fault.committed === 'no');
  const parsed = parseRoute('', held.state.route);
  if (parsed.kind === 'error') return stop('claim', badRoute(held.state.route), false);
  const { route } = parsed;
  progress.claimed(held.state, route);
  progress.step('claim', 'done', clock.now());

  const making = route.destination.kind === 'group' ? 'note' : 'issue';
  progress.step(making, 'running', clock.now());
  const made = await make(ports, order, held, route);
  if (made.kind !== 'done') {
    const isUndone = made.kind === 'refused' && !held.isAdopted && (await release(ports, held));
    return stop(making, made.fault, isUndone);
  }
  const { issue, isDoubtful } = made.value;
  if (issue !== null) {
    progress.created(issue);
    progress.step('issue', 'done', clock.now());
    progress.step('note', 'running', clock.now());
  }

  // An issue that was there before holds the ticket's link and impact: the brief has no place but the note.
  const told: Route = held.state.issue === null ? route : { ...route, note: 'full' };
  const { by } = held.state;
  const sent: TicketState = {
    ...held.state,
    phase: 'escalated',
    at: clock.now(),
    issue,
    follow: freshFollow(by),
    ...(isDoubtful ? { isDoubtful } : {}),
  };
  progress.noting(sent);
  const noted = await noteFor(ports, order, held, told, sent, made.value);
  if (noted.kind === 'taken') return { kind: 'taken', reading: noted.now.state };
  if (noted.kind === 'stopped') return stop('note', noted.fault, false);
  progress.step('note', 'done', clock.now());
  return { kind: 'sent', state: sent, wasNoted: noted.wasNoted };
}
