import type { IssueRef } from '../../src/core/escalation/issue.ts';
import { handleRequest, type ServiceEnv } from '../../src/workbench/services/handle-request.ts';
import { build } from '../../src/workbench/world/build.ts';
import { teamsHost } from '../../src/workbench/world/chat.ts';
import { turnControls } from '../../src/workbench/world/turn-controls.ts';
import type { World } from '../../src/workbench/world/world.ts';
import { hour, minute, now } from '../support/a-case.ts';
import { ids } from '../support/a-clock.ts';
import { ticketIn } from '../support/a-world.ts';
import { aConversation } from '../support/fake-zaf.ts';
import { virtualTime } from './virtual-time.ts';

const routes = {
  linear: 'linear:ENG; labels=from-support; status=on-hold',
  jira: 'jira:ENG/Bug; labels=from-support',
  group: 'group:Tier 2 support',
} as const;

/** Where an escalation to Engineering leads: to a new issue, to one that is there already, or to a group alone. */
const ways = {
  linear: 'linear',
  jira: 'jira',
  'known in linear': 'linear',
  'known in jira': 'jira',
  group: 'group',
} as const;
export type Way = keyof typeof ways;
export const allWays = [
  'linear',
  'jira',
  'known in linear',
  'known in jira',
  'group',
] as const satisfies readonly Way[];

/** What the trackers have before anything is sent. */
const issues = [
  {
    team: 'ENG',
    number: 398,
    title: 'Export loses rows over 10,000',
    description: 'Seen with large exports.',
    priority: 2,
    state: 'In Progress',
    labels: [],
    ago: 30 * hour,
  },
];
const jiraIssues = [
  {
    key: 'ENG-398',
    type: 'Bug',
    summary: 'Export loses rows over 10,000',
    status: 'In Progress',
    ago: 30 * hour,
  },
];

/** The issue that is there already; null where a new one is made. */
function knownTo(way: Way, { linear, jira }: World): IssueRef | null {
  const key = 'ENG-398';
  const [inLinear] = linear.issues;
  const [inJira] = jira.issues;
  if (way === 'known in linear' && inLinear !== undefined)
    return {
      system: 'linear',
      id: inLinear.id,
      key,
      url: `https://linear.app/${linear.urlKey}/issue/${key}`,
    };
  if (way === 'known in jira' && inJira !== undefined)
    return { system: 'jira', id: inJira.id, key, url: `https://${jira.host}/browse/${key}` };
  return null;
}

export const ticketId = aConversation().ticket.id;

/**
 * One account with one ticket, the services behind it, and time. `options`: what the route says besides. `indexLag`: of
 * Jira's search, in seconds.
 */
export function anAccount(way: Way, { options = '', indexLag = 0 } = {}) {
  const time = virtualTime(now);
  const newIds = ids();
  const world: World = build(
    {
      id: 'simulation',
      title: 'Simulation',
      conversations: [aConversation()],
      issues,
      jiraIssues,
      settings: { route_engineering: routes[ways[way]] + options },
    },
    { now, newId: newIds.next },
    'simulation',
  );
  turnControls(world, { indexLag });
  const env: ServiceEnv = {
    now: time.clock.now,
    newId: newIds.next,
    whitelist: ['api.linear.app', 'api.atlassian.com', 'hooks.slack.com', teamsHost],
    secureScopes: {
      linear_key: ['header'],
      jira_token: ['basic_auth_password'],
      chat_engineering: ['url'],
      chat_product: ['url'],
    },
  };
  const userId = (name: string): number => {
    const user = world.users.find((each) => each.name === name);
    if (user === undefined) throw new Error(`Nobody is called ${name}`);
    return user.id;
  };
  return {
    world,
    time,
    ids: newIds,
    way,
    known: knownTo(way, world),
    ticket: ticketIn(world, ticketId),
    userId,
    /** What Zendesk does is done in the name of who asks. */
    ask: (asking: number, request: Parameters<typeof handleRequest>[0]) => {
      world.currentUserId = asking;
      return handleRequest(request, world, env);
    },
    pass: (ms: number) => time.run(time.clock.sleep(ms)),
    /** The claim of a device that is gone has become one that can be taken over. */
    passClaim: () => time.run(time.clock.sleep(2 * minute + 1_000)),
  };
}

export type Account = ReturnType<typeof anAccount>;
