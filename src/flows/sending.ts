import type { Case } from '../core/case/case.ts';
import { handledNote } from '../core/escalation/note-document.ts';
import { maskText } from '../core/masking/mask-text.ts';
import type { DocumentWords } from '../core/say.ts';
import { briefOf } from './brief-of.ts';
import type { Wish } from './claim.ts';
import type { Draft } from './draft.ts';
import type { Findings } from './findings.ts';
import { type KeepResult, keepInSupport } from './keep-in-support.ts';
import { maskRules } from './mask-rules.ts';
import { papersOf } from './papers.ts';
import { type Progress, type SendPorts, type SendResult, send } from './send.ts';
import type { Decision } from './view.ts';

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

/** Both ways in which the work on a ticket ends. */
export type Sending = {
  /** `isChosen`: see `SendOrder`. */
  escalate(work: Work, isChosen: boolean): Promise<SendResult>;
  keep(work: Work, reason: string): Promise<KeepResult>;
};

/** Everything that runs only when the agent sends: one module, loaded while the first screen is read. */
export function createSending(ports: SendPorts, words: DocumentWords, progress: Progress): Sending {
  const { now } = ports.clock;
  return {
    escalate: ({ wish, case: caseOf, findings, draft, hasDraft, decision }, isChosen) => {
      const { answers } = decision;
      const brief = (frozen: Pick<Wish, 'target' | 'severity'>) =>
        briefOf(caseOf, findings, draft, decision, frozen);
      const papers = papersOf({ case: caseOf, draft, hasDraft, decision, brief, words });
      return send(ports, { wish, papers, answers, isChosen }, progress);
    },
    keep: async ({ wish, case: { agent }, draft, decision: { answers } }, why) => {
      progress.step('note', 'running', now());
      const reason = maskText(why, maskRules(draft, words, { personal: false })).value;
      const document = handledNote({ answers, reason, by: agent.name, at: now() }, words);
      const result = await keepInSupport(ports, { wish, document, answers, reason });
      if (result.kind === 'stopped') progress.step('note', 'stopped', now());
      return result;
    },
  };
}
