import type { Evidence } from '../reading/evidence.ts';
import { type Answers, allCriteria, type CriterionId } from './criteria.ts';
import type { Proposal } from './proposal.ts';
import type { Severity, Target } from './target.ts';

/** What a decision rests on, as the record keeps it: where the evidence stands, not what it says. */
export type Grounds = {
  evidence: Readonly<Partial<Record<CriterionId, readonly string[]>>>;
  /** What Baton proposed, where the agent answered or chose otherwise. */
  overruled: {
    answers: Answers;
    target: Target | null;
    severity: Severity | null;
    /** Why, in the agent's words; null where they gave no reason. */
    reason: string | null;
  };
};

/** Pieces of evidence that the record names of each criterion. */
const mostPieces = 5;

function placesOf(evidence: Evidence): readonly string[] {
  switch (evidence.kind) {
    case 'quote':
    case 'message':
      return [`message ${evidence.messageId}`];
    case 'clock':
      return [`sla ${evidence.metric}`];
    case 'field':
      return [`${evidence.of} ${evidence.name}`];
    case 'tickets':
    case 'articles':
      return evidence.items.map(({ url }) => url);
    case 'metric':
      return [`ticket ${evidence.name}`];
    case 'reopened':
    case 'age':
    case 'target':
      return [`ticket ${evidence.kind}`];
  }
}

type Decided = {
  proposals: readonly Proposal[];
  answers: Answers;
  target: Target;
  severity: Severity;
  proposed: { target: Target; severity: Severity };
};

export function groundsOf(decided: Decided, own: Answers, reason: string | null): Grounds {
  const { proposals, answers, target, severity, proposed } = decided;
  const evidence = proposals
    .filter(({ criterion, answer }) => answers[criterion] === answer)
    .map(({ criterion, evidence: all }) => {
      const places = [...new Set(all.flatMap(placesOf))];
      return [criterion, places.slice(0, mostPieces)] as const;
    });
  const otherwise = allCriteria.flatMap((id) => {
    const found = proposals.find(({ criterion }) => criterion === id);
    const isOverruled = found !== undefined && own[id] !== undefined && own[id] !== found.answer;
    return isOverruled ? [[id, found.answer] as const] : [];
  });
  return {
    evidence: Object.fromEntries(evidence),
    overruled: {
      answers: Object.fromEntries(otherwise),
      target: target === proposed.target ? null : proposed.target,
      severity: severity === proposed.severity ? null : proposed.severity,
      reason,
    },
  };
}
