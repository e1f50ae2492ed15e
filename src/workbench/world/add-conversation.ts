import type {
  Conversation,
  CustomerPlan,
  FieldWords,
  MessagePlan,
  OrganizationPlan,
} from '../scenarios/scenario.ts';
import { identifierOf, issueUrl } from './linear-names.ts';
import { messageHtml } from './message-html.ts';
import { nextId } from './next-id.ts';
import type { FieldValue } from './people.ts';
import { recordUpdate } from './record-update.ts';
import { staff } from './staff.ts';
import { stampOf } from './stamp.ts';
import type { Ticket } from './ticket.ts';
import type { World } from './world.ts';

const month = 30 * 24 * 60 * 60 * 1000;

function addOrganization(world: World, plan: OrganizationPlan, createdAt: string): number {
  const known = world.organizations.find(({ name }) => name === plan.name);
  if (known !== undefined) return known.id;
  const id = nextId(world);
  const { tags = [], ...rest } = plan;
  world.organizations.push({ id, tags, createdAt, ...rest });
  return id;
}

function addCustomer(
  world: World,
  plan: CustomerPlan,
  organizationId: number | null,
  createdAt: string,
): number {
  const known = world.users.find(({ email }) => email === plan.email);
  if (known !== undefined) return known.id;
  const { name, email, locale = 'en', timeZone = 'Europe/Berlin', standing = 'active', alsoIn = [] } = plan;
  const id = nextId(world);
  const otherOrganizationIds = alsoIn.map((each) => addOrganization(world, each, createdAt));
  const person = {
    id,
    name,
    email,
    locale,
    timeZone,
    organizationId,
    otherOrganizationIds,
    standing,
    createdAt,
  };
  world.users.push({ ...person, role: 'end-user', groupIds: [], tags: [], fields: {} });
  return id;
}

/** Ids of everybody who can speak in the conversation, by the keys that its plan uses. */
function peopleOf(world: World, { customers, organization }: Conversation, createdAt: string) {
  const organizationId = organization === null ? null : addOrganization(world, organization, createdAt);
  const ids = new Map<string, number>();
  for (const [key, { email }] of Object.entries(staff)) {
    const member = world.users.find((user) => user.email === email);
    if (member !== undefined) ids.set(key, member.id);
  }
  const requesterKey = Object.keys(customers)[0];
  for (const [key, plan] of Object.entries(customers))
    ids.set(key, addCustomer(world, plan, organizationId, createdAt));
  const find = (key: string | undefined): number => {
    const id = key === undefined ? undefined : ids.get(key);
    if (id === undefined) throw new Error(`Nobody in this conversation is called ${key}`);
    return id;
  };
  return { organizationId, requesterId: find(requesterKey), find };
}

function fieldsOf(world: World, values: Record<string, FieldValue>): Record<number, FieldValue> {
  const entries = Object.entries(values).map(([title, value]) => {
    const field = world.ticketFields.find((each) => each.title === title);
    if (field === undefined) throw new Error(`The account has no ticket field called ${title}`);
    return [field.id, value] as const;
  });
  return Object.fromEntries(entries);
}

/** How messages name moments: as a log, a clock or a calendar would, so that they agree with their own times. */
const wordsOf = (now: number) => ({
  stamp: (ago: number) => new Date(now - ago).toISOString(),
  time: (ago: number) => `${new Date(now - ago).toISOString().slice(11, 16)} UTC`,
  day: (ago: number) => new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(now - ago),
});

function fieldWordsOf(world: World, find: (key: string) => number, now: number): FieldWords {
  const { linear, jira, account, installation } = world;
  return {
    stamp: wordsOf(now).stamp,
    subdomain: account.subdomain,
    installationId: String(installation.id),
    idOf: find,
    issue: (identifier) => {
      const issue = linear.issues.find((each) => identifierOf(linear, each) === identifier);
      if (issue === undefined) throw new Error(`The scenario has no issue ${identifier}`);
      return { id: issue.id, url: issueUrl(linear, issue) };
    },
    jiraIssue: (key) => {
      const issue = jira.issues.find((each) => each.key === key);
      if (issue === undefined) throw new Error(`The scenario has no issue ${key}`);
      return { id: issue.id, url: `https://${jira.host}/browse/${key}` };
    },
  };
}

/** What is chosen in a drop-down is a tag of the ticket, too. */
const choicesIn = ({ ticketFields }: World, values: Record<number, FieldValue>): string[] =>
  ticketFields
    .filter(({ id, type }) => type === 'tagger' && typeof values[id] === 'string')
    .map(({ id }) => String(values[id]));

type Speakers = { customers: Conversation['customers']; find: (key: string) => number };

function addMessage(world: World, ticket: Ticket, plan: MessagePlan, speakers: Speakers, now: number): void {
  const customer = speakers.customers[plan.by];
  const authorId = speakers.find(plan.by);
  const text = typeof plan.text === 'string' ? plan.text : plan.text(wordsOf(now));
  const isFirst = ticket.audits.length === 0;
  const isLive = ticket.channel === 'native_messaging' && plan.internal !== true;
  recordUpdate(world, ticket, {
    authorId,
    at: now - plan.ago,
    channel: customer === undefined && !isLive ? 'web' : ticket.channel,
    client: customer?.client ?? null,
    custom: {},
    created: isFirst ? [{ fieldName: 'subject', value: ticket.subject }] : [],
    changes: plan.changes ?? [],
    comment: {
      ...messageHtml(text),
      public: plan.internal !== true,
      authorId,
      attachments: (plan.files ?? []).map((file) => ({ id: nextId(world), ...file })),
      ...(plan.call === undefined ? {} : { call: plan.call }),
    },
  });
}

/** Adds the ticket with its people, its clocks and all that was said. */
export function addConversation(world: World, conversation: Conversation, now: number): void {
  const {
    group,
    assignee,
    fields,
    followUpOf = null,
    access = 'write',
    brand = 0,
    incidentOf = null,
    ...plain
  } = conversation.ticket;
  const createdAt = stampOf(now - (conversation.messages[0]?.ago ?? 0));
  const { organizationId, requesterId, find } = peopleOf(world, conversation, stampOf(now - 8 * month));
  const plan = typeof fields === 'function' ? fields(fieldWordsOf(world, find, now)) : fields;
  const values = fieldsOf(world, plan ?? {});
  const ticket: Ticket = {
    ...plain,
    tags: [...plain.tags, ...choicesIn(world, values)],
    createdAt,
    updatedAt: createdAt,
    requesterId,
    organizationId,
    brandId: world.brands[brand]?.id ?? 0,
    assigneeId: assignee === null ? null : find(assignee),
    groupId: world.groups.find(({ name }) => name === group)?.id ?? null,
    problemId: incidentOf,
    followupSourceId: followUpOf,
    fields: values,
    sla:
      conversation.sla?.map(({ metric, stage, breachesIn }) => ({
        metric,
        stage,
        breachAt: breachesIn === null ? null : stampOf(now + breachesIn),
      })) ?? null,
    access,
    sideConversations: (conversation.sideConversations ?? []).map(({ ago, ...side }, index) => ({
      ...side,
      id: `8566255a-ece5-11e8-857d-${String(plain.id * 100 + index).padStart(12, '0')}`,
      at: stampOf(now - ago),
    })),
    comments: [],
    audits: [],
    updates: [],
  };
  world.tickets.push(ticket);
  const speakers = { customers: conversation.customers, find };
  for (const message of conversation.messages) addMessage(world, ticket, message, speakers, now);
}
