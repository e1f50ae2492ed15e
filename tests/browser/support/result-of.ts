import { expect } from '@playwright/test';
import type { System } from './escalate-in.ts';
import type { World } from './world.ts';

/** Everything that is text in a value, without what formats it: of Markdown and of ADF the same. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value.replaceAll('\\', '');
  return Object.values(Object(value)).map(plainText).join(' ');
}

/** The issues of the other system, in words that both systems have. */
export async function issuesIn(world: World, system: System) {
  if (system === 'linear') {
    const { issues } = await world.linear();
    return issues.map(({ identifier, attachments, ...issue }) => ({
      ...issue,
      key: identifier,
      links: attachments,
    }));
  }
  const { issues } = await world.jira();
  return issues.map(({ summary, ...issue }) => ({ ...issue, title: summary }));
}

/** The newest comment as Zendesk's REST gives it, with what Baton keeps in its metadata. */
export async function newestComment(world: World, ticketId: number) {
  const path = `/api/v2/tickets/${ticketId}/comments.json?page[size]=1&sort=-created_at`;
  const { status, text } = await world.ask('GET', path);
  expect(status).toBe(200);
  return JSON.parse(text).comments[0];
}
