import type { SimilarTicket, TicketRow } from '../../case/surroundings.ts';
import type { Ticket } from '../../case/ticket.ts';
import type { Instant } from '../../outcome.ts';
import { plainWords } from './plain-words.ts';

const week = 7 * 24 * 60 * 60 * 1000;

/** From here on a similar ticket counts as the same problem until somebody says otherwise. */
export const countedFrom = 0.5;

/** What tickets like this one show together (playbook E6). */
export type Pattern = {
  /** Those that count as the same problem, the likest first. */
  tickets: readonly SimilarTicket[];
  /** Different customers with it, this ticket's own among them: organizations, or requesters without one. */
  customers: number;
  /** Solved before this one was opened, and said to be repaired; null when there is none. */
  repaired: SimilarTicket | null;
  /** How many were opened in the last seven days, and in the seven before; this one is counted. */
  thisWeek: number;
  lastWeek: number;
};

/** Somebody's tickets count once, however many they write. */
export const customerOf = ({
  organizationId,
  requesterId,
}: Pick<TicketRow, 'organizationId' | 'requesterId'>) =>
  organizationId === null ? `requester ${requesterId}` : `organization ${organizationId}`;

const repairWords = [
  'fixed',
  'fix released',
  'bugfix',
  'hotfix',
  'repaired',
  'resolved in',
  'patched',
  'behoben',
  'repariert',
  'corrigé',
  'corregido',
  'corrigido',
];

/** What a search tells of a ticket says little of how it ended: its tags, what was learned, and whether it was escalated. */
function saysRepaired({ tags, escalation, subject, excerpt }: SimilarTicket): boolean {
  const said = [...tags.map((tag) => tag.replaceAll('_', ' ')), escalation?.learned ?? '', subject, excerpt];
  const flat = ` ${said.flatMap(plainWords).join(' ')} `;
  return escalation?.outcome === 'escalated' || repairWords.some((word) => flat.includes(` ${word} `));
}

type Own = Pick<Ticket, 'organizationId' | 'requesterId' | 'createdAt'>;

/** What the similar tickets show. Which of them count can be said by hand (`counted`); else those that are alike enough. */
export function patternOf(
  similar: readonly SimilarTicket[],
  own: Own,
  now: Instant,
  counted: Readonly<Record<number, boolean>> = {},
): Pattern {
  const same = similar.filter(({ id, similarity }) => counted[id] ?? similarity >= countedFrom);
  const isRepaired = (each: SimilarTicket) =>
    (each.status === 'solved' || each.status === 'closed') &&
    each.createdAt < own.createdAt &&
    saysRepaired(each);
  const reports = same.filter((each) => !isRepaired(each));
  const opened = [own, ...reports].map(({ createdAt }) => now - createdAt);
  return {
    tickets: reports,
    customers: new Set([own, ...reports].map(customerOf)).size,
    repaired: same.find(isRepaired) ?? null,
    thisWeek: opened.filter((ago) => ago <= week).length,
    lastWeek: opened.filter((ago) => ago > week && ago <= 2 * week).length,
  };
}
