import type { IssueRef, IssueStatus } from './core/escalation/issue.ts';
import { type Clock, mostStatuses } from './core/ports.ts';
import { createTrackers } from './trackers/trackers.ts';
import { createZaf } from './zendesk/client.ts';
import { readInstallation } from './zendesk/installation.ts';
import { createSend } from './zendesk/send.ts';
import type { ZafClient } from './zendesk/zaf.ts';

/** How issues stand: one request to each tracker. What cannot be asked is left out; there is no screen to say so. */
export async function askIssues(
  client: ZafClient,
  clock: Clock,
  refs: readonly IssueRef[],
): Promise<readonly IssueStatus[]> {
  const zaf = createZaf(client, clock);
  const installation = await readInstallation(zaf);
  if (installation.kind !== 'done') return [];
  const { jira } = installation.value.settings;
  const trackers = createTrackers({ send: createSend(zaf), clock, jira });
  const found = await Promise.all(
    (['linear', 'jira'] as const).map(async (system) => {
      const own = refs.filter((each) => each.system === system).slice(0, mostStatuses);
      if (own.length === 0) return [];
      const answer = await (await trackers.get(system)).statuses(own);
      return answer.kind === 'done' ? answer.value : [];
    }),
  );
  return found.flat();
}
