import type { Case } from '../../../../src/core/case/case.ts';
import type { Finding } from '../../../../src/core/reading/finding.ts';
import { type GoldConversation, type GoldFact, type GoldKind, goldKinds, measuredCues } from './gold.ts';
import { isThere, saysSame } from './match.ts';
import { toCase } from './to-case.ts';

/**
 * `right` findings match a fact, one each; `wrong` ones match none, a second finding of one fact among them; `missed`
 * facts have no finding. What is optional is in none of them.
 */
export type Score = { right: number; wrong: readonly Finding[]; missed: readonly GoldFact[] };

/** Of all that was found, how much is right; 1 when nothing was found. */
export const precision = ({ right, wrong }: Score): number =>
  right + wrong.length === 0 ? 1 : right / (right + wrong.length);

/** Of all that is there, how much was found; 1 when nothing is there. */
export const recall = ({ right, missed }: Score): number =>
  right + missed.length === 0 ? 1 : right / (right + missed.length);

/** The finding of each fact, so that as many facts as possible have one. */
function pair(facts: readonly GoldFact[], findings: readonly Finding[], of: Case): Map<Finding, GoldFact> {
  const owner = new Map<Finding, GoldFact>();
  const claim = (fact: GoldFact, asked: Set<Finding>): boolean =>
    findings.some((finding) => {
      if (asked.has(finding) || !isThere(finding, fact, of) || !saysSame(finding, fact, of)) return false;
      asked.add(finding);
      const before = owner.get(finding);
      if (before !== undefined && !claim(before, asked)) return false;
      owner.set(finding, fact);
      return true;
    });
  for (const fact of facts) claim(fact, new Set());
  return owner;
}

/** The words and times inside a stack trace or a piece of log are part of it. */
const isPartOf = (finding: Finding, fact: GoldFact): boolean =>
  finding.kind === 'error' &&
  (finding.part === 'text' || finding.part === 'timestamp') &&
  fact.kind === 'error' &&
  (fact.parts.includes('stack') || fact.parts.includes('log'));

const isMeasured = (finding: Finding): boolean =>
  finding.kind !== 'cue' || measuredCues.some((cue) => cue === finding.cue);

/** Every sentence of a complaint may be what was observed: the gold has only the one that says it best. */
const countsWrong = (kind: GoldKind): boolean => kind !== 'observed';

export function score(
  kind: GoldKind,
  { gold }: GoldConversation,
  found: readonly Finding[],
  of: Case,
): Score {
  const findings = found.filter((finding) => finding.kind === kind && isMeasured(finding));
  const facts = gold.filter((fact) => fact.kind === kind);
  const wanted = facts.filter((fact) => !fact.optional);
  const owner = pair(wanted, findings, of);
  const taken = new Set(owner.values());
  const isForgiven = (finding: Finding) =>
    facts.some((fact) => (fact.optional || isPartOf(finding, fact)) && isThere(finding, fact, of));
  return {
    right: owner.size,
    wrong: countsWrong(kind) ? findings.filter((finding) => !owner.has(finding) && !isForgiven(finding)) : [],
    missed: wanted.filter((fact) => !taken.has(fact)),
  };
}

const sum = (scores: readonly Score[]): Score => ({
  right: scores.reduce((total, { right }) => total + right, 0),
  wrong: scores.flatMap(({ wrong }) => wrong),
  missed: scores.flatMap(({ missed }) => missed),
});

/** How well `read` reads conversations, kind by kind. */
export function scoreAll(
  conversations: readonly GoldConversation[],
  read: (of: Case) => readonly Finding[],
): Readonly<Record<GoldKind, Score>> {
  const readings = conversations.map((conversation) => {
    const of = toCase(conversation);
    return [conversation, read(of), of] as const;
  });
  const scoreOf = (kind: GoldKind) => sum(readings.map((each) => score(kind, ...each)));
  return Object.fromEntries(goldKinds.map((kind) => [kind, scoreOf(kind)])) as Record<GoldKind, Score>;
}
