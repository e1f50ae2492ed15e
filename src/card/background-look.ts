import type { IssueRef, IssueStatus } from '../core/escalation/issue.ts';
import type { Instant } from '../core/outcome.ts';
import type { Memory } from '../core/ports.ts';
import { fieldsOf, type Own, ownEscalations, type Whose } from './own-escalations.ts';
import type { CardTexts } from './texts.ts';

/** Between two looks of one agent, in ms, however many tabs they have open. */
export const pause = 10 * 60 * 1000;

/** Zendesk's search shows no more pages. */
const mostPages = 10;
/** For so long it is remembered what was told, in ms: nobody waits longer for an escalation that is looked after. */
const memorable = 90 * 24 * 60 * 60 * 1000;

/** A page of the open escalations, those that nobody has touched for longest first. `outcome`: id of the drop-down. */
export function searchPath(outcome: number, page: number): string {
  const query = `type:ticket status<solved tags:baton custom_field_${outcome}:baton_escalated`;
  return `/api/v2/search.json?query=${encodeURIComponent(query)}&per_page=100&page=${page}&sort_by=updated_at&sort_order=asc&include=${encodeURIComponent('tickets(metric_sets,slas)')}`;
}

export type LookPorts = Whose & {
  memory: Memory;
  /** Where this agent's looks are kept. */
  key: string;
  /** The parsed answer to one page of the search; null when there was none. */
  search(page: number): Promise<unknown>;
  /** How issues stand, one request to each tracker; those of which nobody answers are left out. */
  issues(refs: readonly IssueRef[]): Promise<readonly IssueStatus[]>;
  notify(text: string): void;
  texts: CardTexts;
};

/** What there is to tell, and the moment that tells it from the next time that it happens. */
type News = { name: string; at: Instant; text: string };

/** What somebody else keeps until the agent accepts it is not looked after for them. */
function newsOf({ id, clocks, offeredBy, escalatedAt }: Own, { texts, now }: LookPorts): readonly News[] {
  if (offeredBy !== null) {
    const text = texts.t('card.offered', { name: offeredBy, id });
    return [{ name: `${id}/offered`, at: escalatedAt, text }];
  }
  return (['customer', 'team'] as const).flatMap((side) => {
    const clock = clocks[side];
    if (clock.kind === 'resting' || !clock.isOverdue) return [];
    const text = texts.t(`card.overdue_${side}`, { id, at: texts.moment(clock.dueAt, now()) });
    return [{ name: `${id}/${side}`, at: clock.dueAt, text }];
  });
}

/** Issues that have ended while a customer waits to hear of it. */
async function endedOf(own: readonly Own[], { issues, texts, now }: LookPorts): Promise<readonly News[]> {
  const waiting = own.filter(({ isResolvedTold, offeredBy }) => !isResolvedTold && offeredBy === null);
  const refs = waiting.flatMap(({ issue }) => issue ?? []);
  if (refs.length === 0) return [];
  const found = await issues(refs);
  return waiting.flatMap(({ id, issue }) => {
    const status = found.find(({ ref }) => ref.system === issue?.system && ref.id === issue.id);
    if (status === undefined || (status.category !== 'done' && status.category !== 'dropped')) return [];
    const { state, endedAt, updatedAt } = status;
    const text = texts.t('card.untold', { id, key: status.ref.key, state });
    return [{ name: `${id}/untold`, at: endedAt ?? updatedAt ?? now(), text }];
  });
}

/**
 * Looks once at the agent's own escalations: whose clocks have run out, whose issue has ended, and what a
 * colleague offers them. Each is told once. An
 * account with more than a page of open ones is looked through page by page, one a look.
 */
export async function lookOnce(ports: LookPorts): Promise<void> {
  const { memory, key, now, notify } = ports;
  const kept = fieldsOf(memory.load(key));
  const before = fieldsOf(kept['told']);
  const page = typeof kept['page'] === 'number' ? kept['page'] : 1;
  if (typeof kept['at'] === 'number' && now() - kept['at'] < pause) return;
  memory.save(key, { at: now(), told: before, page });
  const found = fieldsOf(await ports.search(page));
  const { results, next_page } = found;
  if (!Array.isArray(results)) return;
  const own = ownEscalations(found, ports);
  const news = [...own.flatMap((each) => newsOf(each, ports)), ...(await endedOf(own, ports))];
  for (const { name, at, text } of news) if (before[name] !== at) notify(text);
  const known = Object.entries(before).filter(([, at]) => typeof at === 'number' && at > now() - memorable);
  const told = Object.fromEntries([...known, ...news.map(({ name, at }) => [name, at] as const)]);
  const next = typeof next_page === 'string' && page < mostPages ? page + 1 : 1;
  memory.save(key, { at: now(), told, page: next });
}
