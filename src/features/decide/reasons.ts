import type { CriterionId } from '../../core/checklist/criteria.ts';
import type { Proposal } from '../../core/checklist/proposal.ts';
import type { Evidence } from '../../core/reading/evidence.ts';
import type { Decision } from '../../flows/view.ts';
import { metricName } from '../evidence/describe.ts';
import type { Words } from '../places.tsx';

/** Reasons that one sentence can carry; the rest is counted. */
const mostReasons = 3;

function fromClock({ metric, breachAt }: Extract<Evidence, { kind: 'clock' }>, words: Words): string | null {
  if (breachAt === null) return null;
  const left = breachAt - words.now();
  const key = left <= 0 ? 'decide.because_breached' : 'decide.because_close';
  return words.t(key, { metric: metricName(metric, words), duration: words.duration(Math.abs(left)) });
}

/** A reason with its figure where the evidence has one (playbook P1), else in general words. */
function reasonFor(criterion: CriterionId, proposals: readonly Proposal[], words: Words): string {
  const evidence = proposals.find((proposal) => proposal.criterion === criterion)?.evidence[0];
  const concrete = evidence?.kind === 'clock' ? fromClock(evidence, words) : null;
  if (concrete !== null) return concrete;
  if (criterion === 'E5b' && evidence?.kind === 'quote') {
    return words.t('decide.because_waiting', { duration: words.duration(words.now() - evidence.at) });
  }
  return words.t(`decide.because.${criterion}`);
}

/** "a, b, c, and 2 more". Two criteria that rest on the same clock are one reason. */
export function reasonList(
  criteria: readonly CriterionId[],
  proposals: readonly Proposal[],
  words: Words,
): string {
  const reasons = [...new Set(criteria.map((criterion) => reasonFor(criterion, proposals, words)))];
  if (reasons.length <= mostReasons + 1) return words.list(reasons);
  const count = reasons.length - mostReasons;
  return words.list([...reasons.slice(0, mostReasons), words.t('decide.more_reasons', { count })]);
}

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

type Sentences = { head: string; text: string };

/** What the answers say, as one head and one sentence with its reasons. */
export function verdictSentences({ verdict, proposals, target }: Decision, words: Words): Sentences {
  const { t } = words;
  const reasons = (criteria: readonly CriterionId[]) => reasonList(criteria, proposals, words);
  const sentence = (criteria: readonly CriterionId[]) =>
    t('decide.sentence', { text: capitalised(reasons(criteria)) });
  const { kind, escalate, handle, unsure } = verdict;
  if (kind === 'escalate' || kind === 'security') {
    const against =
      handle.length > 0 ? t('decide.against', { reasons: reasons(handle) }) : t('decide.nothing_against');
    const head = t('decide.escalate_to', { target: t(`document.target.${target}`) });
    return { head, text: `${sentence(escalate)} ${against}` };
  }
  if (kind === 'handle') {
    return { head: t('decide.handle'), text: `${sentence(handle)} ${t('decide.nothing_for')}` };
  }
  const head = t('decide.open');
  if (escalate.length > 0) {
    const sides = [
      t('decide.for_escalating', { reasons: reasons(escalate) }),
      t('decide.for_support', { reasons: reasons(handle) }),
    ];
    return { head, text: sides.join(' ') };
  }
  return {
    head,
    text: unsure.length > 0 ? t('decide.nothing_clear', { count: unsure.length }) : t('decide.nothing_known'),
  };
}
