import { done, mapDone, type Outcome } from '../../core/outcome.ts';
import type { JiraConnection } from '../../core/settings.ts';
import { serverSchema } from './answers.ts';
import type { JiraClient } from './client.ts';

/** The same without asking: null as long as nobody has asked. */
export const knownAddress = (connection: JiraConnection, asked: string | null): string | null =>
  connection.kind === 'site' ? `https://${connection.host}` : asked;

/** Where people open issues. Behind a cloud id only Jira itself knows it. */
export async function siteAddress(client: JiraClient, connection: JiraConnection): Promise<Outcome<string>> {
  if (connection.kind === 'site') return done(`https://${connection.host}`);
  const server = await client.read('/serverInfo', {}, serverSchema);
  return mapDone(server, ({ baseUrl }) => baseUrl.replace(/\/+$/, ''));
}
