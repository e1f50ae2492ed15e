import { type Finding, finding } from '../../core/setup/finding.ts';
import type { JiraClient } from './client.ts';
import { permissionsSchema } from './setup-answers.ts';

/** What following an escalation through needs, in Jira's own words. */
const rights = ['CREATE_ISSUES', 'ADD_COMMENTS', 'EDIT_ISSUES', 'LINK_ISSUES', 'TRANSITION_ISSUES'];

/** The rights that the token's account lacks in a project. */
export async function findMissingRights(client: JiraClient, project: string): Promise<readonly Finding[]> {
  const query = { projectKey: project, permissions: rights.join(',') };
  const found = await client.read('/mypermissions', query, permissionsSchema);
  if (found.kind !== 'done') return [];
  return rights
    .filter((right) => found.value.permissions[right]?.havePermission === false)
    .map((right) => finding('wrong', 'jira_token', { kind: 'no-right', right, where: project }));
}
