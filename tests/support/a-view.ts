import type { Case } from '../../src/core/case/case.ts';
import { nothingAround, nothingYet } from '../../src/core/case/surroundings.ts';
import type { Proposal } from '../../src/core/checklist/proposal.ts';
import { defaultPolicies } from '../../src/core/policies.ts';
import { type Draft, emptyDraft } from '../../src/flows/draft.ts';
import { createFindings } from '../../src/flows/findings.ts';
import { firstState } from '../../src/flows/session-state.ts';
import type { SendReport, StepReport, View } from '../../src/flows/view.ts';
import { viewOf } from '../../src/flows/view-of.ts';
import {
  aCase,
  aMessage,
  anAgent,
  anInternalNote,
  anOrganization,
  aReply,
  aTicket,
  day,
  hour,
  minute,
  now,
} from './a-case.ts';
import { theSettings, viewAs } from './a-session.ts';
import { words } from './words.ts';

export type DraftView = Extract<View, { kind: 'draft' }>;

type DraftWish = {
  case?: Case;
  draft?: Partial<Draft>;
  routes?: Parameters<typeof theSettings>[0];
  /** Answers that Baton proposes besides what it reads out of the case. */
  proposals?: readonly Proposal[];
} & Partial<
  Pick<DraftView, 'conversation' | 'isKept' | 'hasRival' | 'surroundings' | 'ownRevenue' | 'patternFrom'>
>;

/** A draft as the session would show it: every part follows from the others. */
export function aDraftView(wish: DraftWish = {}): DraftView {
  const { case: caseOf = aCase(), draft = {}, routes = {}, proposals = [], ...but } = wish;
  const read = createFindings(words.prefill, { revenueField: 'arr', policies: defaultPolicies });
  const findings = read(caseOf, { understood: null, surroundings: nothingYet, draft: {} });
  const state = firstState(
    { ...emptyDraft(now), ...draft },
    { kind: 'none' },
    { hasDraft: true, isKept: true, hasRival: false },
  );
  const view = viewOf(
    { ...state, case: caseOf, conversation: 'complete' },
    {
      settings: theSettings(routes),
      findingsOf: () => ({ ...findings, proposals: [...proposals, ...findings.proposals] }),
      agentId: anAgent().id,
      subdomain: 'acme',
      ticketUrl: 'https://acme.zendesk.com/agent/tickets/48213',
      now,
    },
  );
  return { ...viewAs(view, 'draft'), surroundings: nothingAround, ...but };
}

const exportReport =
  'Hello, since the release of 4 March our order export contains only the first 10,000 rows. No error is shown. Our finance team noticed it when the month-end totals did not match. Best regards, Jana';

/** An export that loses rows: late, reproduced by an agent, a customer worth a lot. */
export const aLateCase = (): Case =>
  aCase({
    ticket: aTicket({
      subject: 'CSV export ends at row 10,000; 2,418 rows are missing',
      createdAt: now - 3 * day,
    }),
    organization: anOrganization({ fields: { arr: 212000 } }),
    sla: [{ metric: 'next_reply_time', stage: 'active', breachAt: now - 3 * hour }],
    messages: [
      aMessage({
        at: now - 3 * day,
        text: exportReport,
        userAgent:
          'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/134.0.0.0 Safari/537.36',
        attachments: [{ id: 1, name: 'orders.csv', size: 4_100_000, contentType: 'text/csv' }],
      }),
      aReply({
        at: now - 2 * day,
        text: 'Thank you, we can see it as well. I will come back to you on Monday.',
      }),
      anInternalNote({
        at: now - 3 * hour,
        text: 'Reproduced with Acme’s workspace on staging. The exporter loses the cursor after page 1, so the file ends at row 10,000 of 12,418.',
      }),
      aMessage({
        at: now - 26 * hour,
        text: 'Any news? We have to close the month on Friday, and the missing rows are orders that were paid.',
      }),
    ],
  });

/** A defect that an agent has confirmed in an internal note. */
export const aProposedDefect = (caseOf: Case = aLateCase()): Proposal => {
  const note = caseOf.messages.find((message) => !message.public) ?? anInternalNote();
  const words = 'The exporter loses the cursor after page 1';
  const start = Math.max(note.text.indexOf(words), 0);
  return {
    criterion: 'E1a',
    answer: 'yes',
    evidence: [
      {
        kind: 'quote',
        messageId: note.id,
        author: note.author.name,
        at: note.at,
        public: false,
        text: note.text,
        span: [start, start + words.length],
      },
    ],
  };
};

const step = (id: StepReport['step'], state: StepReport['state']): StepReport => ({
  step: id,
  state,
  at: state === 'done' || state === 'stopped' ? now - minute : null,
});

/** How far sending to Linear is: the steps in their order. */
export const aReport = (
  claim: StepReport['state'] = 'done',
  issue: StepReport['state'] = 'running',
  note: StepReport['state'] = 'waiting',
): SendReport => ({
  target: 'T2',
  severity: 'S2',
  destination: { kind: 'linear', team: 'ENG' },
  steps: [step('claim', claim), step('issue', issue), step('note', note)],
  instead: null,
  issue: issue === 'done' ? anIssue() : null,
});

export const anIssue = () =>
  ({ system: 'linear', id: 'i1', key: 'ENG-1204', url: 'https://linear.app/acme/issue/ENG-1204' }) as const;
