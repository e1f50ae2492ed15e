import type { Finding, Quote } from './finding.ts';
import type { Combiner } from './reader.ts';

/** What is named again is one fact with several quotes; what is named more exactly takes the vaguer name along. */
export const mergeSame: Combiner = (findings) => {
  const quotes = new Map<string, Quote[]>();
  const named = new Map<string, Finding>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key === null) continue;
    const before = quotes.get(key);
    if (before === undefined) quotes.set(key, [...finding.quotes]);
    else before.push(...finding.quotes);
    if (before === undefined) named.set(key, finding);
  }
  const exact = [...named.keys()].filter((key) => key.startsWith('environment ') && /\d/.test(key));
  return findings.flatMap((finding) => {
    const key = keyOf(finding);
    if (key === null) return [finding];
    if (named.get(key) !== finding || isVaguer(key, exact)) return [];
    const [first = finding.quotes[0], ...more] = quotes.get(key) ?? [];
    return [{ ...finding, quotes: [first, ...more] }];
  });
};

/** Equal for findings that name the same. Null for a kind that is never merged. */
function keyOf(finding: Finding): string | null {
  if (finding.kind === 'environment' || finding.kind === 'error')
    return `${finding.kind} ${finding.part} ${plain(finding.text)}`;
  return null;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/^v(?=\d)|["'“”«»()]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** "Firefox" beside "Firefox 128". */
const isVaguer = (key: string, exact: readonly string[]): boolean =>
  key.startsWith('environment ') && !/\d/.test(key) && exact.some((other) => other.startsWith(`${key} `));
