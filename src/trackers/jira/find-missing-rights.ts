import { type Finding, finding, type Right } from '../../core/setup/finding.ts';
import type { JiraClient } from './client.ts';
import { permissionsSchema } from './setup-answers.ts';

/** What following an escalation through needs. */
const rights: readonly Right[] = [
  'CREATE_ISSUES',
  'ADD_COMMENTS',
  'EDIT_ISSUES',
  'LINK_ISSUES',
  'TRANSITION_ISSUES',
];

/** The rights that the token's account lacks in a project; `also` are those that one route alone needs. */
export async function findMissingRights(
  client: JiraClient,
  project: string,
  also: readonly Right[] = [],
): Promise<readonly Finding[]> {
  const needed = [...rights, ...also];
  const query = { projectKey: project, permissions: needed.join(',') };
  const found = await client.read('/mypermissions', query, permissionsSchema);
  if (found.kind !== 'done') return [];
  return needed
    .filter((right) => found.value.permissions[right]?.havePermission === false)
    .map((right) => finding('wrong', 'jira_token', { kind: 'no-right', right, where: project }));
}
