import type { Evidence } from '../../reading/evidence.ts';
import type { Cue, Finding, FindingKind } from '../../reading/finding.ts';
import type { BriefField } from '../brief.ts';
import { likeASentence } from '../like-a-sentence.ts';
import { field } from '../prefill/field.ts';

export type FindingOf<Kind extends FindingKind> = Extract<Finding, { kind: Kind }>;

const isKind =
  <Kind extends FindingKind>(kind: Kind) =>
  (finding: Finding): finding is FindingOf<Kind> =>
    finding.kind === kind;

export const ofKind = <Kind extends FindingKind>(findings: readonly Finding[], kind: Kind) =>
  findings.filter(isKind(kind));

export const ofCue = (findings: readonly Finding[], ...cues: readonly Cue[]) =>
  ofKind(findings, 'cue').filter(({ cue }) => cues.includes(cue));

/** A finding on one line, without the blanks at its ends. */
export const lineOf = ({ text }: { text: string }): string => text.trim().replace(/\s+/g, ' ');

export const sentenceOf = (finding: { text: string }): string => likeASentence(lineOf(finding));

const folded = (finding: { text: string }): string => lineOf(finding).toLowerCase();

/** Nobody reads more of one kind, and comparing each with each must stay quick. */
const mostCompared = 60;

/** Leaves out what another one says as well, word for word or within more words. The order stays. */
export function withoutRepeats<Each extends { text: string }>(findings: readonly Each[]): readonly Each[] {
  const distinct = new Map<string, Each>();
  for (const finding of findings) {
    const text = folded(finding);
    if (!distinct.has(text)) distinct.set(text, finding);
  }
  const compared = [...distinct].slice(0, mostCompared);
  return compared
    .filter(([text]) => !compared.some(([other]) => other !== text && other.includes(text)))
    .map(([, finding]) => finding);
}

/** Of those that differ in numbers only, the newest few: the tenth line of a log tells nobody more than the third. */
export function fewOfAKind<Each extends { text: string }>(
  findings: readonly Each[],
  few = 3,
): readonly Each[] {
  const kindOf = (finding: Each) => folded(finding).replace(/[0-9a-f]*\d[0-9a-f]*/g, '#');
  const left = new Map<string, number>();
  return findings
    .toReversed()
    .filter((each) => {
      const count = (left.get(kindOf(each)) ?? 0) + 1;
      left.set(kindOf(each), count);
      return count <= few;
    })
    .toReversed();
}

/** Whether the one stands where one of the others stands. */
export const standsIn =
  (others: readonly Finding[]) =>
  ({ quotes: [{ messageId, span }] }: Finding): boolean =>
    others.some(
      ({ quotes: [other] }) =>
        other.messageId === messageId && other.span[0] < span[1] && span[0] < other.span[1],
    );

/** When it was written. */
export const saidAt = ({ quotes }: Finding): number => quotes[0].at;

export const evidenceOf = (findings: readonly { quotes: readonly Evidence[] }[]): readonly Evidence[] =>
  findings.flatMap(({ quotes }) => quotes);

/** One finding a line, at most `most` of them; undefined without any. */
export function linesFrom(
  findings: readonly Finding[],
  { most = 6, line = sentenceOf }: { most?: number; line?: (finding: Finding) => string } = {},
): BriefField | undefined {
  const said = withoutRepeats(fewOfAKind(findings)).slice(0, most);
  return said.length === 0 ? undefined : field(said.map(line).join('\n'), ...evidenceOf(said));
}
