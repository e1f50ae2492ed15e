import { withNewer, withPage } from '../core/case/join-messages.ts';
import { assertNever, type Fault, type Instant } from '../core/outcome.ts';
import { formKey } from './form-key.ts';
import { idle } from './resource.ts';
import type { Change, SessionState } from './session-state.ts';
import type { SendReport, StepId, StepReport } from './view.ts';

const stepTo = (report: SendReport, step: StepId, state: StepReport['state'], at: Instant): SendReport => ({
  ...report,
  steps: report.steps.map((each) =>
    each.step === step ? { step, state, at: state === 'running' ? null : at } : each,
  ),
});

function changeReport(state: SessionState, change: (report: SendReport) => SendReport): SessionState {
  const { sending } = state;
  return sending.kind === 'none'
    ? state
    : { ...state, sending: { ...sending, report: change(sending.report) } };
}

/** What was refused is asked for again when the agent comes back to it. */
function refusedForm(
  form: SessionState['form'],
  { destination }: SendReport,
  fault: Fault,
): SessionState['form'] {
  if (fault.kind !== 'invalid' || destination?.kind !== fault.from) return form;
  return { of: formKey(destination), fields: idle, refusals: fault.fields };
}

/** The one place where a session's state changes. Pure. */
export function reduce(state: SessionState, change: Change): SessionState {
  switch (change.kind) {
    case 'reading':
      return { ...state, opening: { kind: 'loading' } };
    case 'read':
      return {
        ...state,
        opening: { kind: 'ready' },
        case: change.case,
        ticketState: change.state,
        conversation: change.isComplete ? 'complete' : 'partial',
        news: [],
      };
    case 'read-failed':
      return { ...state, opening: { kind: 'failed', fault: change.fault } };
    case 'older':
      if (state.case === null) return state;
      return {
        ...state,
        case: {
          ...state.case,
          messages: [...change.messages, ...state.case.messages],
          messagesComplete: change.isComplete,
        },
        conversation: change.isComplete ? 'complete' : 'partial',
      };
    case 'older-failed':
      return { ...state, conversation: 'broken' };
    case 'rights':
      return { ...state, mayChange: change.mayChange };
    case 'news':
      return { ...state, news: change.messages };
    case 'joined':
      return state.case === null
        ? state
        : {
            ...state,
            case: { ...state.case, messages: withNewer(state.case.messages, state.news) },
            news: [],
          };
    case 'followed-up': {
      if (state.case === null) return state;
      const { ticket } = state.case;
      const followupIds = [...ticket.followupIds, change.ticketId];
      return { ...state, case: { ...state.case, ticket: { ...ticket, followupIds } } };
    }
    case 'refreshed': {
      // What is being sent now stands on the ticket by now, whatever it looked like before.
      if (state.case === null || state.sending.kind !== 'none') return state;
      const { messages, messagesComplete } = state.case;
      const joined = withPage(messages, change.case.messages);
      return {
        ...state,
        case: { ...change.case, messages: joined, messagesComplete },
        ticketState: change.state,
      };
    }
    case 'understood':
      return { ...state, understood: change.understood };
    case 'around':
      return { ...state, surroundings: { ...state.surroundings, ...change.signals } };
    case 'drafted':
      return {
        ...state,
        draft: change.draft,
        hasDraft: change.hasDraft,
        isKept: change.isKept,
        hasRival: change.hasRival,
      };
    case 'sending':
      return {
        ...state,
        sending: { kind: 'running', report: change.report },
        beforeClaim: state.ticketState,
      };
    case 'claimed':
      return {
        ...changeReport(state, (report) => ({ ...report, ...change.report })),
        ticketState: { kind: 'ours', state: change.state },
      };
    case 'step':
      return changeReport(state, (report) => stepTo(report, change.step, change.state, change.at));
    case 'created':
      return changeReport(state, (report) => ({ ...report, issue: change.issue }));
    case 'stopped': {
      if (state.sending.kind !== 'running') return state;
      const { kind: _, ...how } = change;
      return {
        ...state,
        sending: { kind: 'stopped', report: state.sending.report, ...how },
        form: refusedForm(state.form, state.sending.report, change.fault),
        ...(change.nothingHappened ? { ticketState: state.beforeClaim } : { isAgain: false }),
      };
    }
    case 'ended':
      return {
        ...state,
        ticketState: { kind: 'ours', state: change.state },
        sending: { kind: 'none' },
        isFresh: true,
        isAgain: false,
      };
    case 'taken':
      return { ...state, ticketState: change.reading, sending: { kind: 'none' }, isAgain: false };
    case 'back':
      return { ...state, sending: { kind: 'none' } };
    case 'again':
      return { ...state, draft: change.draft, isAgain: true, isFresh: false, issue: idle, doubles: [] };
    case 'issue':
      return { ...state, issue: change.issue };
    case 'doubles':
      return { ...state, doubles: change.doubles };
    case 'form': {
      const { kind: _, ...form } = change;
      const refusals = form.of === state.form.of ? state.form.refusals : {};
      return { ...state, form: { ...form, refusals } };
    }
    case 'entered': {
      const { [change.field]: _, ...refusals } = state.form.refusals;
      return { ...state, form: { ...state.form, refusals } };
    }
    default:
      return assertNever(change);
  }
}
