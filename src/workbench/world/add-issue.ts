import type { IssuePlan } from '../scenarios/scenario.ts';
import type { LinearWorkspace } from './linear-workspace.ts';

/** Adds an issue that was there before the world was made. `now`: ms since the epoch, UTC. */
export function addIssue(linear: LinearWorkspace, plan: IssuePlan, now: number, newId: () => string): void {
  const team = linear.teams.find(({ key }) => key === plan.team);
  const state = team?.states.find(({ name }) => name === plan.state);
  if (team === undefined || state === undefined)
    throw new Error(`The workspace has no ${plan.team} with ${plan.state}`);
  team.lastNumber = Math.max(team.lastNumber, plan.number);
  const createdAt = new Date(now - plan.ago).toISOString();
  linear.issues.push({
    id: plan.id ?? newId(),
    number: plan.number,
    teamId: team.id,
    title: plan.title,
    description: plan.description,
    priority: plan.priority,
    stateId: state.id,
    labelIds: linear.labels.filter(({ name }) => plan.labels.includes(name)).map(({ id }) => id),
    projectId: null,
    assigneeId: null,
    createdAt,
    updatedAt: new Date(now - (plan.stateAgo ?? plan.ago)).toISOString(),
    trashed: false,
    attachments: [],
    comments: [],
  });
}
