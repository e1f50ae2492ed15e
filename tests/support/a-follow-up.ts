import { freshFollow, type TicketState } from '../../src/core/escalation/state.ts';
import { defaultPolicies } from '../../src/core/policies.ts';
import { createOutbox } from '../../src/flows/after/outbox.ts';
import type { FollowPorts } from '../../src/flows/follow/follow-ports.ts';
import { createFollowUp } from '../../src/flows/follow/follow-up.ts';
import { createCalendar } from '../../src/i18n/calendar.ts';
import { loadReplies } from '../../src/i18n/replies.ts';
import { aCase, now } from './a-case.ts';
import { aChat } from './a-chat.ts';
import { aClock, aMemory, ids } from './a-clock.ts';
import { aComposer } from './a-composer.ts';
import { aHelpDesk } from './a-help-desk.ts';
import { aReading } from './a-reading.ts';
import { aState } from './a-session.ts';
import { aTracker } from './a-tracker.ts';
import { nobodyLinked } from './around.ts';
import { words } from './words.ts';

export const maya = { id: 501, name: 'Maya Lindqvist' };
export const ben = { id: 502, name: 'Ben Ortiz' };
export const issue = {
  system: 'linear',
  id: 'i',
  key: 'ENG-7',
  url: 'https://linear.app/acme/issue/ENG-7',
} as const;

/** What follows an escalation of Maya's, over a help desk and a tracker in memory. */
export function following(but: Partial<FollowPorts> = {}, about = aCase()) {
  const desk = aHelpDesk(about);
  const first = aState({ phase: 'escalated', by: maya, issue, at: now, follow: freshFollow(maya) });
  desk.state = first;
  let state: TicketState | null = first;
  const team = aTracker();
  const time = aClock();
  const memory = aMemory();
  const composer = aComposer();
  const ports: FollowPorts = {
    helpDesk: desk.helpDesk,
    trackers: team.trackers,
    reader: desk.helpDesk,
    composer: composer.composer,
    loadReplies,
    clock: time.clock,
    ids: ids(),
    memory,
    draftKey: 'draft',
    calendar: createCalendar(),
    timeZone: 'UTC',
    policies: defaultPolicies,
    words,
    ticket: { id: 48213, url: 'https://acme.zendesk.com/agent/tickets/48213' },
    agent: maya,
    isWaitingForCustomer: async () => false,
    loadLinked: async () => nobodyLinked,
    outbox: createOutbox(memory, 'draft'),
    loadChat: async () => aChat().chat,
    caseNow: () => null,
    understand: async () => ({ reading: aReading() }),
    ...but,
  };
  /** A colleague has a device of their own. */
  const open = (agent = maya) =>
    createFollowUp(
      { ...ports, agent, memory: agent === maya ? memory : aMemory() },
      () => state,
      (reading) => {
        state = reading.kind === 'ours' ? reading.state : null;
      },
      new AbortController().signal,
    );
  return { desk, team, time, memory, composer, follow: open(), open, state: () => state };
}
