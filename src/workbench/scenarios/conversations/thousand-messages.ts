import { hours, minutes } from '../durations.ts';
import type { Conversation, MessagePlan, MomentWords } from '../scenario.ts';

const count = 1000;
const between = minutes(97);

const shops = ['Lyon', 'Ghent', 'Porto', 'Graz', 'Turku', 'Bergen', 'Malaga'];
const articles = ['kettle 1.7 l', 'desk lamp', 'wool blanket', 'bread knife', 'oak shelf', 'garden hose'];
const errors = ['E_STOCK_DRIFT', 'E_LOCKED', 'E_TIMEOUT', 'E_VERSION'];

/** Walks through the list with its own stride, so that neighbours differ and each build says the same. */
const pick = (list: readonly string[], index: number, stride: number): string =>
  list[(index * stride) % list.length] ?? '';

/** One report, what was asked, what came back and what was noted, over and over with other places and figures. */
const turns: readonly {
  by: string;
  internal?: boolean;
  text(round: number, words: MomentWords, ago: number): string;
}[] = [
  {
    by: 'odile',
    text: (round, { time }, ago) =>
      `Difference ${round + 1}: the shop in ${pick(shops, round, 3)} shows ${(round * 7) % 40} pieces of "${pick(articles, round, 5)}" on the web and has ${(round * 11) % 23} on the shelf. Noticed at ${time(ago)}.`,
  },
  {
    by: 'maya',
    text: (round) =>
      `Thank you, I have added it as number ${round + 1}. Did the shop sell or receive any of them within the last hour?`,
  },
  {
    by: 'henri',
    text: (
      round,
      { stamp },
      ago,
    ) => `${round % 3 === 0 ? 'Two were sold at the till.' : 'No movement at all.'} From our log:

\`\`\`
${stamp(ago + minutes(12))} stock.sync shop=${pick(shops, round, 3).toLowerCase()} result=${pick(errors, round, 3)} attempt=${(round % 3) + 1}
\`\`\``,
  },
  {
    by: 'ben',
    internal: true,
    text: (round) =>
      `Number ${round + 1}: ${pick(errors, round, 3)} again. Corrected by hand with a new count. ${round % 5 === 0 ? 'It is always a sale within the minute of the nightly count.' : 'Nothing new.'}`,
  },
  {
    by: 'odile',
    text: (round) =>
      round % 4 === 0
        ? 'That one is right now, thank you. It will be wrong again tomorrow, as ever.'
        : `Corrected here too. These corrections took us ${(round % 4) + 1} hours today.`,
  },
];

function messageAt(index: number): MessagePlan {
  const turn = turns[index % turns.length];
  const round = Math.floor(index / turns.length);
  const ago = hours(2) + (count - 1 - index) * between;
  return {
    ago,
    by: turn?.by ?? 'odile',
    internal: turn?.internal === true,
    text: (words) => turn?.text(round, words, ago) ?? '',
  };
}

/** A thousand comments, ten pages of them, from two months. The same ones in each build. */
export const thousandMessages: Conversation = {
  ticket: {
    id: 47810,
    subject: 'Stock on the web and on the shelf drift apart, every day in other shops',
    status: 'open',
    priority: 'high',
    type: 'problem',
    channel: 'email',
    tags: ['stock', 'sync', 'long_running'],
    group: 'Support',
    assignee: 'maya',
    fields: { 'Product area': 'area_api' },
  },
  customers: {
    odile: {
      name: 'Odile Garnier',
      email: 'odile.garnier@maison-garnier.example',
      locale: 'fr',
      timeZone: 'Europe/Paris',
    },
    henri: {
      name: 'Henri Lacombe',
      email: 'henri.lacombe@maison-garnier.example',
      locale: 'fr',
      timeZone: 'Europe/Paris',
    },
  },
  organization: {
    name: 'Maison Garnier',
    domains: ['maison-garnier.example'],
    tags: ['enterprise'],
    fields: { annual_revenue: 176000, plan: 'Enterprise' },
  },
  sla: [{ metric: 'next_reply_time', stage: 'active', breachesIn: hours(1) }],
  messages: Array.from({ length: count }, (_, index) => messageAt(index)),
};
