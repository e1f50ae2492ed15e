import { days, hours } from '../durations.ts';
import type { Conversation, MessagePlan } from '../scenario.ts';

const perMessage = 25;

const photos = (from: number): NonNullable<MessagePlan['files']> =>
  Array.from({ length: perMessage }, (_, index) => ({
    name: `shelf-${String(from + index + 1).padStart(3, '0')}.jpg`,
    size: 1_840_000 + index * 3_000,
    contentType: 'image/jpeg',
  }));

/** Eight messages with 25 photos each. */
export const manyFiles: Conversation = {
  ticket: {
    id: 48322,
    subject: 'Shelf labels are printed with the price of last year',
    status: 'open',
    priority: 'normal',
    type: 'problem',
    channel: 'email',
    tags: ['labels'],
    group: 'Support',
    assignee: 'maya',
  },
  customers: { tove: { name: 'Tove Lund', email: 'tove@lund-foods.example', locale: 'en' } },
  organization: {
    name: 'Lund Foods',
    domains: ['lund-foods.example'],
    fields: { annual_revenue: 15200, plan: 'Business' },
  },
  sla: null,
  messages: [
    {
      ago: days(2),
      by: 'maya',
      text: `Hi Tove, you said on the phone that labels show old prices. Could you send photos of some shelves?`,
    },
    ...Array.from({ length: 8 }, (_, index) => ({
      ago: days(1) - hours(index),
      by: 'tove',
      text: `Photos of aisle ${index + 1}. Every label here has the price of last year.`,
      files: photos(index * perMessage),
    })),
    {
      ago: hours(9),
      by: 'ben',
      internal: true,
      text: `Reproduced: the label task reads the price list by the year of the first print. Needs a code change.`,
    },
  ],
};
