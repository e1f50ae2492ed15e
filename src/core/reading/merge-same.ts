import type { Finding, Quote } from './finding.ts';
import type { Combiner } from './reader.ts';

/** What is named again is one fact with several quotes; what is named more exactly takes the vaguer name along. */
export const mergeSame: Combiner = (findings) => {
  const kept = new Map<string, Finding>();
  const others: Finding[] = [];
  const merged = new Set<Finding>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key === null) continue;
    const before = kept.get(key);
    if (before === undefined) kept.set(key, finding);
    else {
      kept.set(key, withQuotes(before, finding.quotes));
      merged.add(finding);
    }
  }
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key === null) others.push(finding);
    else if (!merged.has(finding) && !isVaguer(key, kept)) others.push(kept.get(key) ?? finding);
  }
  return others;
};

const withQuotes = (finding: Finding, more: readonly Quote[]): Finding => ({
  ...finding,
  quotes: [...finding.quotes, ...more],
});

/** Equal for findings that name the same. Null for a kind that is never merged. */
function keyOf(finding: Finding): string | null {
  if (finding.kind === 'environment' || finding.kind === 'error')
    return `${finding.kind} ${finding.part} ${plain(finding.text)}`;
  return finding.kind === 'link' ? `link ${finding.text}` : null;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/^v(?=\d)|["'“”«»()]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** "Firefox" beside "Firefox 128". */
const isVaguer = (key: string, kept: ReadonlyMap<string, Finding>): boolean =>
  key.startsWith('environment ') &&
  !/\d/.test(key) &&
  [...kept.keys()].some((other) => isMoreExact(other, key));

const isMoreExact = (other: string, key: string) => other.startsWith(`${key} `) && /\d/.test(other);
