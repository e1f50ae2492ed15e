import { minutes } from '../durations.ts';
import type { Conversation, MessagePlan } from '../scenario.ts';

const messageAt = (index: number, count: number): MessagePlan => ({
  ago: minutes((count - index) * 20),
  by: index % 2 === 0 ? 'otto' : 'maya',
  text:
    index % 2 === 0
      ? `Synchronisation run ${index / 2 + 1}: two products were skipped again, the log names no reason.`
      : `Thank you, I have added run ${(index + 1) / 2} to the list.`,
});

/** As long as wished; Zendesk keeps at most 5,000 comments. */
export const manyMessages = (id: number, count: number): Conversation => ({
  ticket: {
    id,
    subject: 'Some products are skipped when the stock is synchronised',
    status: 'open',
    priority: 'normal',
    type: 'problem',
    channel: 'web',
    tags: ['sync'],
    group: 'Support',
    assignee: 'maya',
  },
  customers: {
    otto: {
      name: 'Otto Reinders',
      email: 'otto@reinders-tools.example',
      locale: 'de',
      timeZone: 'Europe/Berlin',
    },
  },
  organization: {
    name: 'Reinders Tools',
    domains: ['reinders-tools.example'],
    fields: { annual_revenue: 9600, plan: 'Business' },
  },
  sla: null,
  messages: Array.from({ length: count }, (_, index) => messageAt(index, count)),
});
