import type { JiraConnection } from '../../core/settings.ts';
import { type Finding, finding } from '../../core/setup/finding.ts';
import { projectSchema } from './answers.ts';
import type { JiraClient } from './client.ts';
import { faultFinding } from './fault-finding.ts';
import { projectsSchema } from './setup-answers.ts';

/** A project that this token sees, or why it does not see it: Jira tells nobody whether it is gone or hidden. */
export async function findProject(
  client: JiraClient,
  connection: JiraConnection,
  project: string,
): Promise<{ name: string } | Finding> {
  const seen = await client.read(`/project/${encodeURIComponent(project)}`, {}, projectSchema);
  if (seen.kind === 'done') return { name: seen.value.name };
  if (seen.fault.kind !== 'missing') return faultFinding(seen.fault, connection);
  const all = await client.read('/project/search', { maxResults: 1 }, projectsSchema);
  const visible = all.kind === 'done' ? (all.value.total ?? all.value.values.length) : 0;
  return finding('wrong', null, { kind: 'project-invisible', project, visible });
}
