import { groupBy } from '../../group-by.ts';
import type { Finding } from '../../reading/finding.ts';
import type { BriefField, Candidate } from '../brief.ts';
import { compete, type Slot } from './compete.ts';
import { evidenceOf, type FindingOf, lineOf, ofKind, withoutRepeats } from './findings.ts';
import type { FoundWords } from './words.ts';

type Part = FindingOf<'environment'>;

/** Of these only one holds: named together they are one client, named in two messages they compete. */
const rivals: readonly (readonly Part['part'][])[] = [['browser', 'system'], ['app'], ['sdk']];

/** Of these there can be several. */
const additive = ['device', 'plan', 'flag', 'account', 'workspace', 'region'] as const;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];

const isWithin = (text: string, other: string): boolean => {
  const its = new Set(wordsOf(other));
  return wordsOf(text).every((word) => its.has(word));
};

/** What a message says beyond others takes their evidence along: "Chrome" is within "Chrome 134, Windows". */
function merged(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.flatMap((each, at) => {
    const isCovered = candidates.some(
      (other, place) =>
        place !== at && isWithin(each.text, other.text) && (!isWithin(other.text, each.text) || place < at),
    );
    if (isCovered) return [];
    const within = candidates.filter((other) => other !== each && isWithin(other.text, each.text));
    return [{ ...each, evidence: [...each.evidence, ...within.flatMap(({ evidence }) => evidence)] }];
  });
}

const namesVersion = ({ text }: Candidate): boolean => /\d/.test(text);

/**
 * One candidate a message, the newest first; what the browser said of itself when the message was sent comes last. A name
 * without a version stands behind one that has it.
 */
function rivalSlot(
  parts: readonly Part[],
  sentWith: BriefField | undefined,
  { say }: FoundWords,
): Slot | null {
  const byMessage = [...groupBy(parts, ({ quotes }) => quotes[0].messageId).values()].reverse();
  const said = byMessage.map((each) => {
    const once = withoutRepeats(each);
    const texts = once
      .map(lineOf)
      .map((text) => (/\p{L}/u.test(text) ? text : say('found.part.version', { text })));
    return { text: texts.join(', '), evidence: evidenceOf(once) };
  });
  const [first, ...rest] = merged(sentWith === undefined ? said : [...said, sentWith]).toSorted(
    (a, b) => Number(namesVersion(b)) - Number(namesVersion(a)),
  );
  return first === undefined ? null : [first, ...rest];
}

function additiveSlot(
  part: (typeof additive)[number],
  found: readonly Part[],
  { say }: FoundWords,
): Slot | null {
  const said = withoutRepeats(found.filter((each) => each.part === part)).slice(0, 6);
  if (said.length === 0) return null;
  const text = said.map(lineOf).join(', ');
  return [
    { text: part === 'device' ? text : say(`found.part.${part}`, { text }), evidence: evidenceOf(said) },
  ];
}

/** Where it happens (playbook R4). `sentWith`: what the submitter's browser says of itself. */
export function environment(
  findings: readonly Finding[],
  sentWith: BriefField | undefined,
  words: FoundWords,
): BriefField | undefined {
  const found = ofKind(findings, 'environment');
  const slots = [
    ...rivals.map((parts) =>
      rivalSlot(
        found.filter(({ part }) => parts.includes(part)),
        parts.includes('browser') ? sentWith : undefined,
        words,
      ),
    ),
    ...additive.map((part) => additiveSlot(part, found, words)),
  ].filter((slot) => slot !== null);
  return compete(slots, (texts) => texts.join('\n'));
}
