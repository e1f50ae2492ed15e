import type { Finding } from '../../reading/finding.ts';

/** The items that follow at once, each on a line of its own. */
const items = /^\s*\n(?:[^\S\n]*\n)?((?:[^\S\n]*(?:[-*•–]|\d{1,2}[.)])[^\S\n]+\S[^\n]{0,300}(?:\n|$)){1,6})/;

const marker = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/;

/** What ends with a colon says nothing without the list behind it: "We need: every change; an export". */
export function withList<Each extends Finding>(finding: Each): Each {
  const text = finding.text.trim();
  const [{ text: whole, span }] = finding.quotes;
  if (!text.endsWith(':')) return finding;
  const found = items.exec(whole.slice(span[1], span[1] + 2000))?.[1];
  if (found === undefined) return finding;
  const said = found
    .trim()
    .split('\n')
    .map((line) => line.replace(marker, '').replace(/[;,.]$/, ''));
  return { ...finding, text: `${text} ${said.join('; ')}` };
}
