import type { Choice } from '../../core/form-field.ts';
import { mapDone, type Outcome } from '../../core/outcome.ts';
import { usersSchema } from './answers.ts';
import type { JiraClient } from './client.ts';

/** People whose name or address fits. An assignee must be one who can be assigned in the project. */
export async function findPeople(
  client: JiraClient,
  { fieldId, project, text }: { fieldId: string; project: string; text: string },
): Promise<Outcome<readonly Choice[]>> {
  const found =
    fieldId === 'assignee'
      ? await client.read('/user/assignable/search', { project, query: text, maxResults: 20 }, usersSchema)
      : await client.read('/user/search', { query: text, maxResults: 20 }, usersSchema);
  return mapDone(found, (users) =>
    users
      .filter(({ active, accountType }) => active !== false && (accountType ?? 'atlassian') === 'atlassian')
      .map(({ accountId, displayName }) => ({ id: accountId, name: displayName })),
  );
}
