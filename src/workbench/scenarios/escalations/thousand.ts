import { days, hours, minutes } from '../durations.ts';
import type { IssuePlan, JiraIssuePlan, Scenario } from '../scenario.ts';
import { ben, maya, noor, organizationOf, writerOf } from './people.ts';
import { type EscalationPlan, escalatedTicket } from './plan.ts';

/** Every fifth waits for the same issue as the one before it. */
const sharing = 5;

const owners = [maya, ben, noor] as const;
const severities = ['S3', 'S2', 'S3', 'S1', 'S3', 'S2', 'S3'] as const;
const targets = ['T2', 'T2', 'T3', 'T2', 'T1', 'T5'] as const;
const what = [
  'Export',
  'Invoice',
  'Sign-in',
  'Search',
  'Import',
  'Report',
  'Webhook',
  'Price list',
  'Calendar',
] as const;
const how = [
  'is late',
  'is empty',
  'fails at night',
  'shows the wrong sum',
  'stops half way',
  'comes twice',
] as const;
const linearStates = ['Backlog', 'Todo', 'In Progress', 'Triage'] as const;
const jiraStates = ['To Do', 'In Progress'] as const;

/** Walks through the list with its own stride, so that neighbours differ and each build says the same. */
const pick = <T>(list: readonly [T, ...T[]], index: number, stride: number): T =>
  list[(index * stride) % list.length] ?? list[0];

const subjectOf = (index: number): string =>
  `${pick(what, index, 4)} ${pick(how, index, 5)}, case ${index + 1}`;
const issueOf = (index: number): number => index - (index % sharing === sharing - 1 ? 1 : 0);
const isJira = (index: number): boolean => issueOf(index) % 2 === 1;

function planOf(index: number): EscalationPlan {
  const name = `Customer ${(index * 37) % 400}`;
  const severity = pick(severities, index, 3);
  const age = hours(2) + ((index * 53) % 900) * minutes(17);
  const key = `ENG-${3_000 + issueOf(index)}`;
  const since = Math.min(age, ((index * 29) % 40) * minutes(severity === 'S3' ? 40 : 9));
  return {
    id: 60_000 + index,
    subject: subjectOf(index),
    organization: organizationOf(name, ((index * 37) % 400) * 977),
    customer: writerOf(name),
    by: pick(owners, index, 2),
    escalated: age,
    checked: since,
    told: Math.min(age, since + minutes(11)),
    severity,
    target: pick(targets, issueOf(index), 5),
    route: isJira(index) ? 'jira:ENG/Bug' : 'linear:ENG',
    issue: { system: isJira(index) ? 'jira' : 'linear', key },
    status: index % 6 === 0 ? 'pending' : 'open',
  };
}

const indexesOf = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** So many open escalations, a fifth of them on an issue that two wait for. */
export function manyEscalations(count: number): Scenario {
  const own = indexesOf(count).filter((index) => issueOf(index) === index);
  const issues = own
    .filter((index) => !isJira(index))
    .map(
      (index): IssuePlan => ({
        team: 'ENG',
        number: 3_000 + index,
        title: subjectOf(index),
        description: subjectOf(index),
        priority: 3,
        state: pick(linearStates, index, 3),
        labels: [],
        ago: days(12),
      }),
    );
  const jiraIssues = own.filter(isJira).map(
    (index): JiraIssuePlan => ({
      key: `ENG-${3_000 + index}`,
      type: 'Bug',
      summary: subjectOf(index),
      status: pick(jiraStates, index, 1),
      ago: days(12),
    }),
  );
  return {
    id: 'thousand-escalations',
    title: 'A thousand escalations',
    conversations: indexesOf(count).map((index) => escalatedTicket(planOf(index))),
    issues,
    jiraIssues,
  };
}
