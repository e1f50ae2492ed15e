import type { Case } from '../../src/core/case/case.ts';
import type { Message } from '../../src/core/case/message.ts';
import type { Agent, Organization, Person } from '../../src/core/case/person.ts';
import type { Ticket } from '../../src/core/case/ticket.ts';

/** Monday, 9 March 2026, 14:00 UTC: the moment at which builders' cases are read. */
export const now = Date.UTC(2026, 2, 9, 14, 0);
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export const anAgent = (but: Partial<Agent> = {}): Agent => ({
  id: 501,
  name: 'Maya Lindqvist',
  email: 'maya@support.example',
  role: 'agent',
  hasOwnRole: false,
  locale: 'en',
  timeZone: 'UTC',
  groups: ['Support'],
  ...but,
});

export const aCustomer = (but: Partial<Person> = {}): Person => ({
  id: 901,
  name: 'Jana Kern',
  role: 'customer',
  email: 'jana@acme.example',
  locale: 'en',
  timeZone: 'UTC',
  organizationId: 701,
  tags: [],
  fields: {},
  suspended: false,
  deleted: false,
  ...but,
});

export const anOrganization = (but: Partial<Organization> = {}): Organization => ({
  id: 701,
  name: 'Acme GmbH',
  domains: ['acme.example'],
  tags: [],
  fields: {},
  ...but,
});

export const aTicket = (but: Partial<Ticket> = {}): Ticket => ({
  id: 48213,
  subject: 'Export is missing rows',
  status: 'open',
  priority: 'high',
  type: 'problem',
  createdAt: now - 2 * day,
  updatedAt: now - hour,
  updatedStamp: '2026-03-09T13:00:00Z',
  requesterId: 901,
  assigneeId: 501,
  assigneeName: 'Maya Lindqvist',
  groupId: 301,
  groupName: 'Support',
  organizationId: 701,
  brandId: null,
  formId: null,
  tags: ['export'],
  fields: {},
  channel: 'email',
  problemId: null,
  followupSourceId: null,
  followupIds: [],
  hasIncidents: false,
  url: 'https://acme.zendesk.com/agent/tickets/48213',
  ...but,
});

let messages = 0;

export const aMessage = (but: Partial<Message> = {}): Message => {
  messages += 1;
  return {
    id: `m${messages}`,
    auditId: messages,
    at: now - 2 * day,
    author: { id: 901, name: 'Jana Kern', role: 'customer' },
    public: true,
    text: 'Since last week our export is missing rows.',
    channel: 'email',
    attachments: [],
    call: null,
    userAgent: null,
    baton: null,
    ...but,
  };
};

export const aReply = (but: Partial<Message> = {}): Message =>
  aMessage({
    author: { id: 501, name: 'Maya Lindqvist', role: 'agent' },
    text: 'We are looking into it.',
    ...but,
  });

export const anInternalNote = (but: Partial<Message> = {}): Message =>
  aReply({
    author: { id: 502, name: 'Ben Ortiz', role: 'agent' },
    public: false,
    text: 'Reproduced on staging.',
    ...but,
  });

export const aCase = (but: Partial<Case> = {}): Case => ({
  place: { subdomain: 'acme', installationId: '77' },
  agent: anAgent(),
  ticket: aTicket(),
  messages: [aMessage(), aReply({ at: now - day })],
  messagesComplete: true,
  requester: aCustomer(),
  organization: anOrganization(),
  otherOrganizations: [],
  brand: null,
  sla: [],
  changes: [],
  readAt: now,
  ...but,
});
