import type { BriefFields } from '../core/brief/brief.ts';
import { related } from '../core/brief/prefill/context.ts';
import { filled } from '../core/brief/prefill/filled.ts';
import { prefill } from '../core/brief/prefill/prefill.ts';
import type { PrefillWords } from '../core/brief/prefill/words.ts';
import type { Case } from '../core/case/case.ts';
import { joinProposals } from '../core/checklist/join-proposals.ts';
import { namedError } from '../core/checklist/named-error.ts';
import type { Proposal } from '../core/checklist/proposal.ts';
import { proposalsFor } from '../core/checklist/propose.ts';
import { isSwitchedOn } from '../core/checklist/switched-on.ts';
import type { Settings } from '../core/settings.ts';
import type { SessionState } from './session-state.ts';

/** What the app read out of a case: independent of anything that the agent does, but for which similar tickets count. */
export type Findings = {
  fields: BriefFields;
  proposals: readonly Proposal[];
  /** Somebody asks for what the product does not have. */
  isWish: boolean;
  /** What the error is called that the conversation quotes: 500, SAML-1107. Null without one. */
  error: string | null;
};

type Sources = Pick<SessionState, 'understood' | 'surroundings'> & {
  draft: Pick<SessionState['draft'], 'counted'>;
};

/** `understood` is null before the conversation has been read. */
export type FindingsOf = (caseOf: Case, sources: Sources) => Findings;

const incidentsIn = ({ incidents }: SessionState['surroundings']) =>
  incidents.kind === 'ready' ? incidents.value : [];

const noneCounted: Readonly<Record<number, boolean>> = {};

/** Makes them once for each case: typing in the brief must not do it again. Remembers the last one only. */
export function createFindings(
  words: PrefillWords,
  { revenueField, policies }: Pick<Settings, 'revenueField' | 'policies'>,
): FindingsOf {
  let last: { of: readonly unknown[]; findings: Findings } | null = null;
  return (caseOf, { understood, surroundings, draft: { counted = noneCounted } }) => {
    const of = [caseOf, understood, surroundings, counted];
    if (last === null || of.some((each, at) => each !== last?.of[at])) {
      const findings = {
        fields: {
          ...prefill(caseOf, words, revenueField),
          ...understood?.fields,
          ...filled({ related: related(caseOf, words, incidentsIn(surroundings)) }),
        },
        proposals: joinProposals(
          proposalsFor(caseOf, revenueField, policies.highValueFrom),
          understood?.proposals({ surroundings, counted }) ?? [],
        ).filter(({ criterion }) => isSwitchedOn(policies, criterion)),
        isWish: understood?.isWish ?? false,
        error: namedError(understood?.reading.findings ?? []),
      };
      last = { of, findings };
    }
    return last.findings;
  };
}
