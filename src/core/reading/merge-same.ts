import { groupBy } from '../group-by.ts';
import type { Finding } from './finding.ts';
import { mapInParts } from './in-parts.ts';
import type { Combiner } from './reader.ts';

/** What is named again is one fact with several quotes; what is named more exactly takes the vaguer name along. */
export const mergeSame: Combiner = function* (findings) {
  const all = yield* mapInParts(findings, (finding) => ({ finding, key: keyOf(finding) }));
  const named = groupBy(all, ({ key }) => key);
  const vaguer = new Set([...named.keys()].flatMap((key) => (key === null ? [] : vaguerThan(key))));
  const merged = yield* mapInParts(all, ({ finding, key }): Finding | null => {
    if (key === null) return finding;
    const same = named.get(key) ?? [];
    if (same[0]?.finding !== finding || vaguer.has(key)) return null;
    const more = same.slice(1).flatMap((again) => again.finding.quotes);
    return more.length === 0 ? finding : { ...finding, quotes: [...finding.quotes, ...more] };
  });
  return merged.filter((each) => each !== null);
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

/** Of "Firefox ESR 128" it is "Firefox ESR" and "Firefox". */
function vaguerThan(key: string): readonly string[] {
  if (!key.startsWith('environment ') || !/\d/.test(key)) return [];
  const vaguer: string[] = [];
  for (let end = key.lastIndexOf(' '); end > 0; end = key.lastIndexOf(' ', end - 1)) {
    const shorter = key.slice(0, end);
    if (!/\d/.test(shorter)) vaguer.push(shorter);
  }
  return vaguer;
}
