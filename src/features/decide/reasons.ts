import type { CriterionId } from '../../core/checklist/criteria.ts';
import type { Evidence } from '../../core/reading/evidence.ts';
import type { Decision } from '../../flows/view.ts';
import { metricName } from '../evidence/describe.ts';
import type { Words } from '../places.tsx';

/** Reasons that one sentence can carry in words; the rest is counted. */
export const mostReasons = 3;

type Grounds = Pick<Decision, 'proposals' | 'error'>;
type Of<Kind extends Evidence['kind']> = Extract<Evidence, { kind: Kind }>;

function fromClock({ metric, breachAt }: Of<'clock'>, words: Words): string | null {
  if (breachAt === null) return null;
  const left = breachAt - words.now();
  const key = left <= 0 ? 'decide.because_breached' : 'decide.because_close';
  return words.t(key, { metric: metricName(metric, words), duration: words.duration(Math.abs(left)) });
}

function fromTickets(criterion: CriterionId, { items, reporters }: Of<'tickets' | 'articles'>, { t }: Words) {
  if (reporters !== undefined) return t(`decide.because_${reporters.unit}`, { count: reporters.count });
  return criterion === 'H5' ? t('decide.because_solved', { count: items.length }) : null;
}

/** A reason with its figure where the evidence has one (playbook P1); null where it has none. */
function fromEvidence(criterion: CriterionId, evidence: Evidence, error: string | null, words: Words) {
  const { t } = words;
  switch (evidence.kind) {
    case 'clock':
      return fromClock(evidence, words);
    case 'tickets':
      return fromTickets(criterion, evidence, words);
    case 'quote':
      if (criterion === 'E5b')
        return t('decide.because_waiting', { duration: words.duration(words.now() - evidence.at) });
      return criterion === 'E1a' && error !== null ? t('decide.because_error', { error }) : null;
    case 'field':
      return criterion === 'E4a' && evidence.of === 'organization' && Number(evidence.value) > 0
        ? t('decide.because_worth', { revenue: words.number(Number(evidence.value)) })
        : null;
    default:
      return null;
  }
}

function reasonFor(criterion: CriterionId, { proposals, error }: Grounds, words: Words): string {
  const proposal = proposals.find((each) => each.criterion === criterion && each.answer === 'yes');
  for (const evidence of proposal?.evidence ?? []) {
    const text = fromEvidence(criterion, evidence, error, words);
    if (text !== null) return text;
  }
  return words.t(`decide.because.${criterion}`);
}

/** "a (E1a), b (E4b, E5a), 2 more (E6b, E6c)". Criteria that rest on the same are one reason. */
export function reasonList(
  criteria: readonly CriterionId[],
  grounds: Grounds,
  words: Words,
  most = mostReasons,
): string {
  const reasons = new Map<string, CriterionId[]>();
  for (const id of criteria) {
    const text = reasonFor(id, grounds, words);
    reasons.set(text, [...(reasons.get(text) ?? []), id]);
  }
  const all = [...reasons];
  const told = all.length <= (most === mostReasons ? most + 1 : most) ? all : all.slice(0, most);
  const rest = all.slice(told.length);
  const more =
    rest.length === 0
      ? []
      : [[words.t('decide.more_reasons', { count: rest.length }), rest.flatMap(([, ids]) => ids)] as const];
  return [...told, ...more].map(([text, ids]) => `${text} (${ids.join(', ')})`).join(', ');
}

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

type Sentences = { head: string; text: string };

/** What the answers say, as one head and one sentence with its reasons; of each side so many are told in words. */
export function verdictSentences(decision: Decision, words: Words, most = mostReasons): Sentences {
  const { t } = words;
  const { verdict, target } = decision;
  const reasons = (criteria: readonly CriterionId[]) =>
    criteria.length === 0 ? t('decide.none') : reasonList(criteria, decision, words, most);
  const sentence = (criteria: readonly CriterionId[]) =>
    t('decide.sentence', { text: capitalised(reasons(criteria)) });
  const { kind, escalate, handle, unsure } = verdict;
  const forEscalating = t('decide.for_escalating', { reasons: reasons(escalate) });
  if (kind === 'escalate' || kind === 'security') {
    const head = t('decide.escalate_to', { target: t(`document.target.${target}`) });
    return { head, text: `${sentence(escalate)} ${t('decide.against', { reasons: reasons(handle) })}` };
  }
  if (kind === 'handle') return { head: t('decide.handle'), text: `${sentence(handle)} ${forEscalating}` };
  const head = t('decide.open');
  if (escalate.length > 0)
    return { head, text: `${forEscalating} ${t('decide.for_support', { reasons: reasons(handle) })}` };
  return {
    head,
    text: unsure.length > 0 ? t('decide.nothing_clear', { count: unsure.length }) : t('decide.nothing_known'),
  };
}

/** Why it is this team, and why so urgent: a sentence each, or one that says whose choice it is. */
export function choiceSentences(
  decision: Decision,
  words: Words,
  most = mostReasons,
): { target: string; severity: string } {
  const { t } = words;
  const { proposed, target, severity } = decision;
  const name = (of: Decision['target']) => t(`document.target.${of}`);
  const because = (ids: readonly CriterionId[], otherwise: string) =>
    ids.length === 0 ? otherwise : reasonList(ids, decision, words, most);
  const why = t('decide.why', {
    what: name(proposed.beyond ?? proposed.target),
    reasons: because(proposed.targetBecause, t(`decide.no_team.${proposed.target === 'T3' ? 'T3' : 'T1'}`)),
  });
  const path =
    proposed.beyond === null
      ? why
      : `${t('decide.through_l2', { target: name(proposed.beyond), l2: name('T1') })} ${why}`;
  const urgent = t('decide.why', {
    what: t(`document.severity.${proposed.severity}`),
    reasons: because(proposed.severityBecause, t('decide.not_urgent')),
  });
  return {
    target: target === proposed.target ? path : t('decide.chosen', { proposed: why }),
    severity: severity === proposed.severity ? urgent : t('decide.chosen', { proposed: urgent }),
  };
}
