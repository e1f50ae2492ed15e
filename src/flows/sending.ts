import type { Calendar } from '../core/calendar.ts';
import type { Case } from '../core/case/case.ts';
import { replyDueAt } from '../core/case/reply-due.ts';
import { readChatPlace } from '../core/chat.ts';
import { type Grounds, groundsOf } from '../core/checklist/grounds.ts';
import { handledNote } from '../core/escalation/note-document.ts';
import type { TicketState } from '../core/escalation/state.ts';
import { maskText } from '../core/masking/mask-text.ts';
import { parseRoute } from '../core/routing/parse-route.ts';
import type { Letter, Outbox } from './after/outbox.ts';
import { briefOf } from './brief-of.ts';
import type { Wish } from './claim.ts';
import type { Draft } from './draft.ts';
import type { Findings } from './findings.ts';
import { type Clockwork, clocksFor, nextUpdateOf } from './follow/clocks-for.ts';
import { type KeepResult, keepInSupport } from './keep-in-support.ts';
import { maskRules } from './mask-rules.ts';
import { type Papers, papersOf } from './papers.ts';
import { type NextUpdate, type Progress, type SendPorts, type SendResult, send } from './send.ts';
import type { Decision } from './view.ts';
import type { PaperWords } from './words.ts';

/** What a session knows of a case when it is sent. */
export type Work = {
  wish: Wish;
  case: Case;
  findings: Findings;
  draft: Draft;
  /** False when what was typed is on another device. */
  hasDraft: boolean;
  decision: Decision;
};

export type SendingPorts = SendPorts & {
  outbox: Outbox;
  /** Without a calendar, which could not be fetched, no next update is promised. */
  clockwork: Omit<Clockwork, 'calendar'> & { calendar: Calendar | null };
};

/** Both ways in which the work on a ticket ends. */
export type Sending = {
  /** `isChosen`: see `SendOrder`. */
  escalate(work: Work, isChosen: boolean): Promise<SendResult>;
  keep(work: Work, reason: string): Promise<KeepResult>;
};

/** What the route says of chat, for the channel that is told once it is sent; null when none is. */
function letterFor(state: TicketState, papers: Papers, wasNoted: boolean): Letter | null {
  const parsed = parseRoute('', state.route);
  if (parsed.kind === 'error' || parsed.route.chat === null) return null;
  const { chat: named } = parsed.route;
  const { escalationId, target, issue } = state;
  return {
    escalationId,
    named,
    place: readChatPlace(named, target),
    message: papers.chat(state, parsed.route, issue),
    // Who wrote the note before may have told the channel, too.
    stage: wasNoted ? 'posting' : 'due',
  };
}

/** Everything that runs only when the agent sends: one module, loaded while the first screen is read. */
export function createSending(ports: SendingPorts, words: PaperWords, progress: Progress): Sending {
  const { now } = ports.clock;
  const { calendar, ...account } = ports.clockwork;
  const nextUpdateFor =
    ({ sla }: Case): NextUpdate =>
    (state, status) => {
      if (calendar === null) return null;
      const isWaitingForCustomer = status === 'pending';
      const ticket = { isWaitingForCustomer, answeredAt: null, slaBreachAt: replyDueAt(sla) };
      return nextUpdateOf(clocksFor(state, ticket, { calendar, ...account }, now()));
    };
  /** The agent's reason is masked like everything that they write. */
  function groundsIn(draft: Draft, decision: Decision): Grounds {
    const { otherwise = '', answers } = draft;
    const { value } = maskText(otherwise.trim(), maskRules(draft, words.document, { personal: false }));
    return groundsOf(decision, answers, value === '' ? null : value);
  }

  return {
    escalate: async ({ wish, case: caseOf, findings, draft, hasDraft, decision }, isChosen) => {
      const { answers } = decision;
      const grounds = groundsIn(draft, decision);
      const brief = (frozen: Pick<Wish, 'target' | 'severity'>) =>
        briefOf(caseOf, findings, draft, decision, frozen);
      const papers = papersOf({ case: caseOf, draft, hasDraft, decision, brief, words });
      const nextUpdate = nextUpdateFor(caseOf);
      const order = { wish, papers, answers, grounds, isChosen, nextUpdate };
      const result = await send(ports, order, {
        ...progress,
        noting: (state) => {
          const letter = letterFor(state, papers, false);
          if (letter !== null) ports.outbox.foresee(letter);
        },
      });
      const letter = result.kind === 'sent' ? letterFor(result.state, papers, result.wasNoted) : null;
      if (letter !== null) ports.outbox.keep(letter);
      return result;
    },
    keep: async ({ wish, case: { agent }, draft, decision }, why) => {
      const { answers } = decision;
      const grounds = groundsIn(draft, decision);
      progress.step('note', 'running', now());
      const reason = maskText(why, maskRules(draft, words.document, { personal: false })).value;
      const document = handledNote({ answers, reason, by: agent.name, at: now() }, words.document);
      const result = await keepInSupport(ports, { wish, document, answers, reason, grounds });
      if (result.kind === 'stopped') progress.step('note', 'stopped', now());
      return result;
    },
  };
}
