import type { BriefField, BriefFields } from '../core/brief/brief.ts';
import { type Before, newsSince, sinceBefore } from '../core/brief/prefill/again.ts';
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
  /** The hand-off before this one, and how many messages are newer; null where there was none. */
  again: (Before & { news: number }) | null;
};

type Sources = Pick<SessionState, 'understood' | 'surroundings'> &
  Partial<Pick<SessionState, 'ticketState' | 'beforeClaim' | 'isAgain'>> & {
    draft: Pick<SessionState['draft'], 'counted'>;
  };

/** `understood` is null before the conversation has been read. */
export type FindingsOf = (caseOf: Case, sources: Sources) => Findings;

const incidentsIn = ({ incidents }: SessionState['surroundings']) =>
  incidents.kind === 'ready' ? incidents.value : [];

/** While it is sent anew, the claim stands where the hand-off before it stood. */
function beforeOf({ isAgain = false, ticketState, beforeClaim }: Sources): Before | null {
  const isClaimed = ticketState?.kind === 'ours' && ticketState.state.phase === 'sending';
  const found = isClaimed ? beforeClaim : ticketState;
  if (!isAgain || found?.kind !== 'ours') return null;
  const { phase, target, at, issue } = found.state;
  return phase === 'escalated' || phase === 'ended' ? { target, at, key: issue?.key ?? null } : null;
}

/** What is new since an earlier hand-off comes before what the conversation says. */
function whyNow(again: BriefField, { why_now: read }: BriefFields): BriefField {
  if (read === undefined) return again;
  return { ...again, text: `${again.text}\n${read.text}`, evidence: [...again.evidence, ...read.evidence] };
}

const noneCounted: Readonly<Record<number, boolean>> = {};

/** Makes them once for each case: typing in the brief must not do it again. Remembers the last one only. */
export function createFindings(
  words: PrefillWords,
  { revenueField, policies }: Pick<Settings, 'revenueField' | 'policies'>,
): FindingsOf {
  let last: { of: readonly unknown[]; findings: Findings } | null = null;
  return (caseOf, sources) => {
    const { understood, surroundings } = sources;
    const { counted = noneCounted } = sources.draft;
    const before = beforeOf(sources);
    const of = [caseOf, understood, surroundings, counted, before?.at, before?.key];
    if (last === null || of.some((each, at) => each !== last?.of[at])) {
      const read = { ...prefill(caseOf, words, revenueField), ...understood?.fields };
      const findings = {
        fields: {
          ...read,
          ...filled({
            related: related(caseOf, words, incidentsIn(surroundings)),
            why_now: before === null ? undefined : whyNow(sinceBefore(caseOf, before, words), read),
          }),
        },
        proposals: joinProposals(
          proposalsFor(caseOf, revenueField, policies.highValueFrom),
          understood?.proposals({ surroundings, counted }) ?? [],
        ).filter(({ criterion }) => isSwitchedOn(policies, criterion)),
        isWish: understood?.isWish ?? false,
        again: before === null ? null : { ...before, news: newsSince(caseOf, before).length },
        error: namedError(understood?.reading.findings ?? []),
      };
      last = { of, findings };
    }
    return last.findings;
  };
}
