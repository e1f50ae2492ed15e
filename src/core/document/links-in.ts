import type { PhrasingContent } from 'mdast';
import { link, text } from './build.ts';

const address = /https?:\/\/[^\s<>"']+/gi;

/** A line with its web addresses as links. Only for what an agent typed: a customer's address stays text. */
export function linksIn(line: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of line.matchAll(address)) {
    const url = match[0].replace(/[.,;:!?)\]}]+$/, '');
    if (match.index > end) parts.push(text(line.slice(end, match.index)));
    parts.push(link(url, url));
    end = match.index + url.length;
  }
  if (end < line.length) parts.push(text(line.slice(end)));
  return parts;
}
