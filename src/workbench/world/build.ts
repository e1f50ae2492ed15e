import { articles } from '../scenarios/articles.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { accountFields } from './account-fields.ts';
import { accountSetup } from './account-setup.ts';
import { addConversation } from './add-conversation.ts';
import { addIssue } from './add-issue.ts';
import { addJiraIssue } from './add-jira-issue.ts';
import { makeBig } from './big-account.ts';
import { newChatSpace, webhookSettings } from './chat.ts';
import { articlesOf, brands } from './help-center.ts';
import { installationIdOf } from './installation-id.ts';
import { newJiraSite, workbenchEmail, workbenchToken } from './new-jira-site.ts';
import { newLinearWorkspace, workbenchKey } from './new-linear-workspace.ts';
import { nextId } from './next-id.ts';
import type { Group, User } from './people.ts';
import { groupNames, staff } from './staff.ts';
import { stampOf } from './stamp.ts';
import { firstControls } from './turn-controls.ts';
import type { World, WorldSource } from './world.ts';

const year = 365 * 24 * 60 * 60 * 1000;

/** Ids of today's accounts have 14 digits: more than 32 bits hold. */
const firstId = 21_400_318_000_000;

const subdomain = 'larkfield';

/**
 * As an admin has set them: agents of the front line may go to Engineering and Product by themselves. `route_leadership`
 * is left unset on purpose: that must be seen, too.
 */
const settings = {
  title: 'Baton',
  route_l2: 'group:Tier 2 support',
  route_engineering: 'linear:ENG; labels=from-support; status=on-hold',
  route_product: 'linear:PRO',
  route_security: 'linear:SEC; detail=minimal',
  route_leadership: '',
  routing: JSON.stringify({ version: 2, policies: { isDirect: true } }),
  revenue_field: 'annual_revenue',
  contact: 'Noor Haddad',
  jira_site: '',
  jira_email: workbenchEmail,
};

function makeStaff(ids: { lastId: number }, createdAt: string): { groups: Group[]; users: User[] } {
  const groups = groupNames.map((name) => ({ id: nextId(ids), name, createdAt }));
  const users = Object.values(staff).map(({ groups: names, ...person }) => ({
    id: nextId(ids),
    ...person,
    groupIds: groups.filter(({ name }) => names.some((each) => each === name)).map(({ id }) => id),
    organizationId: null,
    tags: [],
    fields: {},
    createdAt,
  }));
  return { groups, users };
}

/** The account, its staff and its workspace, then the scenario's conversations one after the other. */
export function build(scenario: Scenario, { now, newId }: WorldSource, name: string): World {
  const ids = { lastId: firstId };
  const { groups, users } = makeStaff(ids, stampOf(now - 2 * year));
  const { ticketFields, requirements } = accountFields(ids);
  const linear = newLinearWorkspace(newId);
  const jira = newJiraSite(newId);
  const chat = newChatSpace();
  const world: World = {
    name,
    scenario: scenario.id,
    account: { subdomain, timeZone: 'Europe/Berlin' },
    currentUserId: users[0]?.id ?? 0,
    users,
    groups,
    organizations: [],
    brands: brands(subdomain),
    articles: articlesOf(articles, now),
    ticketFields,
    setup: accountSetup(ticketFields),
    tickets: [],
    search: { lag: 0, isQuotedExact: false, knowsAnyValue: true, entries: new Map() },
    installation: {
      id: installationIdOf(name),
      appId: 1_048_576,
      settings: {
        ...settings,
        jira_cloud_id: jira.cloudId,
        teams_host: chat.teamsHost,
        ...scenario.settings,
      },
      secure: {
        ...(scenario.secure ?? {
          linear_key: workbenchKey,
          jira_token: workbenchToken,
          ...webhookSettings(chat),
        }),
      },
      isKnownToProxy: scenario.isKnownToProxy ?? true,
      requirements,
    },
    linear,
    jira,
    chat,
    controls: firstControls(),
    live: [],
    lastId: ids.lastId,
  };
  Object.assign(world.jira, scenario.jira);
  Object.assign(world.linear, scenario.linear);
  if (scenario.isBig === true) makeBig(world, newId);
  for (const issue of scenario.issues ?? []) addIssue(world.linear, issue, now, newId);
  for (const issue of scenario.jiraIssues ?? []) addJiraIssue(world.jira, issue, now);
  for (const conversation of scenario.conversations) addConversation(world, conversation, now);
  return world;
}
