import type { Page } from '@playwright/test';
import type { RelayAnswer } from '../../../src/workbench/contract.ts';

/** What people wrote, or can have written, by the names that the services give it. */
const texts = [
  'body',
  'plain_body',
  'html_body',
  'description',
  'summary',
  'subject',
  'title',
  'details',
  'notes',
];
/** One line at most: what people are called, and files. */
const names = ['name', 'displayName', 'file_name', 'author_name', 'alias'];
/** By these the app finds things again, so that a longer one would only mean another thing. */
const found = [
  'labels',
  'teams',
  'team',
  'priority',
  'groups',
  'fields',
  'ticket_fields',
  'issueTypes',
  'issuetype',
];

/** Puts each of the strings, one after another, into every text of every answer that the app gets. */
export async function soak(page: Page, strings: readonly string[]): Promise<{ rounds(): number }> {
  let at = 0;
  const next = () => strings[at++ % strings.length] ?? '';
  /** In every line, so that whatever is quoted has it in it. */
  const soakedLines = (text: string) =>
    text
      .split('\n')
      .map((line) => (line === '' ? line : `${line} ${next()}`))
      .join('\n');

  function soaked(value: unknown, key = ''): unknown {
    if (Array.isArray(value)) return value.map((each) => soaked(each, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, each]) => [name, found.includes(name) ? each : soaked(each, name)]),
      );
    if (typeof value !== 'string' || value === '') return value;
    if (texts.includes(key)) return soakedLines(value);
    return names.includes(key) ? `${value} ${next().replace(/\s+/g, ' ')}` : value;
  }

  function soakedText(text: string): string {
    try {
      return JSON.stringify(soaked(JSON.parse(text)));
    } catch {
      return text;
    }
  }

  await page.route('**/worlds/*/request', async (route) => {
    try {
      const response = await route.fetch();
      const answer: RelayAnswer = await response.json();
      const text = soakedText(answer.text);
      await route.fulfill({ response, json: { ...answer, text } });
    } catch {
      // The page was closed while the answer was on its way.
    }
  });
  return { rounds: () => at / strings.length };
}
