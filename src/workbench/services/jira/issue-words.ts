import type { JiraIssue } from '../../world/jira-site.ts';
import { isRecord } from '../is-record.ts';

/** The text of a document in the Atlassian Document Format; a blank between its nodes. */
const textOf = (node: unknown): string => {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(textOf).join(' ');
  if (!isRecord(node)) return '';
  return [node['text'], node['content']].map(textOf).join(' ');
};

const stem = (word: string): string => (word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word);

const wordsOf = (text: string): string[] => (text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).map(stem);

const flat = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** Whether an issue has what a text search asks for: each phrase in quotes as it stands, and all the other words. */
export function hasWords(issue: JiraIssue, field: 'text' | 'summary', asked: string): boolean {
  const comments = issue.comments.map(({ body }) => textOf(body));
  const { summary, description } = issue.fields;
  const said = field === 'summary' ? [textOf(summary)] : [textOf(summary), textOf(description), ...comments];
  const text = flat(said.join(' | '));
  const phrases = [...asked.matchAll(/"([^"]*)"/g)].map(([, phrase]) => wordsOf(phrase ?? ''));
  const words = wordsOf(asked.replace(/"[^"]*"/g, ' ')).map((word) => [word]);
  return [...phrases, ...words].every((each) => text.includes(` ${each.join(' ')} `));
}
