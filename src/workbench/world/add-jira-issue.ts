import type { JiraIssuePlan } from '../scenarios/scenario.ts';
import type { JiraSite } from './jira-site.ts';

/** Adds an issue that was there before the world was made. `now`: ms since the epoch, UTC. */
export function addJiraIssue(site: JiraSite, plan: JiraIssuePlan, now: number): void {
  const project = site.projects.find(({ key }) => plan.key.startsWith(`${key}-`));
  const type = project?.issueTypes.find(({ name }) => name === plan.type);
  const status = site.statuses.find(({ name }) => name === plan.status);
  const [creator] = site.users;
  if (project === undefined || type === undefined || status === undefined || creator === undefined)
    throw new Error(`The site has no ${plan.key} of ${plan.type} with ${plan.status}`);
  const assignee = site.users.find(({ name }) => name === plan.assignee);
  site.lastId += 1;
  project.lastNumber = Math.max(project.lastNumber, Number(plan.key.slice(project.key.length + 1)));
  site.issues.push({
    id: String(site.lastId),
    key: plan.key,
    earlierKeys: [],
    projectId: project.id,
    typeId: type.id,
    statusId: status.id,
    creatorId: creator.accountId,
    created: now - plan.ago,
    updated: now - (plan.statusAgo ?? plan.ago),
    categorySince: now - (plan.statusAgo ?? plan.ago),
    fields: {
      summary: plan.summary,
      ...(assignee === undefined ? {} : { assignee: { accountId: assignee.accountId } }),
    },
    properties: {},
    remoteLinks: [],
    comments: [],
  });
}
