import { fromMarkdown } from 'mdast-util-from-markdown';
import { jiraSnapshotOf } from '../../../src/workbench/world/jira-snapshot.ts';
import { linearSnapshotOf } from '../../../src/workbench/world/snapshot.ts';
import type { World } from '../../../src/workbench/world/world.ts';
import type { System } from './cases.ts';

/** The words of a tree of Markdown or of ADF, without what formats them. */
function wordsIn(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const { value, text, content, children, type } = Object(node);
  if (typeof value === 'string' || typeof text === 'string') return value ?? text;
  if (type === 'hardBreak' || type === 'break') return '\n';
  const inner = (content ?? children ?? []).map(wordsIn).join(type === 'paragraph' ? '' : ' ');
  return type === 'paragraph' || type === 'heading' ? `${inner}\n` : inner;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The issues of a system in words that both have; `said` is what a person reads in the description. */
export function issuesIn(world: World, system: System) {
  if (system === 'linear')
    return linearSnapshotOf(world).issues.map((issue) => ({
      id: issue.id,
      key: issue.identifier,
      title: issue.title,
      source: issue.description,
      said: oneLine(wordsIn(fromMarkdown(issue.description))),
      labels: issue.labels,
      url: issue.url,
      links: issue.attachments.map(({ url }) => url),
    }));
  return jiraSnapshotOf(world).issues.map((issue) => ({
    id: issue.id,
    key: issue.key,
    title: issue.summary,
    source: JSON.stringify(issue.description),
    said: oneLine(wordsIn(issue.description)),
    labels: issue.labels,
    url: issue.url,
    links: issue.links.map(({ url }) => url),
  }));
}

/** Lines of a document as plain text, each without the sign that begins an item and the address behind a link. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => oneLine(line.replace(/^\s*(?:[-•*]|\d+\.)\s+/, '').replace(/ \(https:\/\/[^\s)]+\)/g, '')))
    .filter((line) => line !== '');
