import type { Article, Signal, SimilarTicket, TicketMetrics } from '../../case/surroundings.ts';
import type { Evidence } from '../../reading/evidence.ts';
import { customerOf, patternOf } from '../../reading/similar/pattern.ts';
import type { Known, Signs } from './sign.ts';

/** So many tickets in a week before "more than last week" says anything. */
const enoughToGrow = 3;
/** A ticket that is open this many times as long as usual. */
const unusually = 2;
const manyStations = 3;
/** Settled without anybody else so often that it is no chance (H5). */
const severalHandled = 2;

const readyIn = <T>(signal: Signal<T>): T | null => (signal.kind === 'ready' ? signal.value : null);

type TicketEvidence = Extract<Evidence, { kind: 'tickets' | 'articles' }>;

const ticketList = (
  tickets: readonly SimilarTicket[],
  more: Pick<TicketEvidence, 'reporters'> = {},
): readonly Evidence[] =>
  tickets.length === 0
    ? []
    : [
        {
          kind: 'tickets',
          items: tickets.map(({ id, subject, url }) => ({ name: `#${id} ${subject}`, url })),
          ...more,
        },
      ];

const articleList = (articles: readonly Article[]): readonly Evidence[] =>
  articles.length === 0
    ? []
    : [{ kind: 'articles', items: articles.map(({ title, url }) => ({ name: title, url })) }];

function signsOfSimilar(similar: readonly SimilarTicket[], known: Known): Signs {
  const { case: caseOf, counted, policies } = known;
  const { ticket, readAt } = caseOf;
  const pattern = patternOf(similar, ticket, readAt, counted);
  const isMany = pattern.customers >= policies.patternFrom;
  const others = pattern.tickets.filter((each) => customerOf(each) !== customerOf(ticket));
  const areOrganizations = [ticket, ...pattern.tickets].every(
    ({ organizationId }) => organizationId !== null,
  );
  const reporters = {
    count: pattern.customers,
    unit: areOrganizations ? ('organizations' as const) : ('customers' as const),
  };
  const grows = pattern.thisWeek >= enoughToGrow && pattern.thisWeek > pattern.lastWeek;
  const handled = pattern.tickets.filter(
    ({ status, escalation }) =>
      (status === 'solved' || status === 'closed') && escalation?.outcome === 'handled',
  );
  return {
    pattern: isMany ? ticketList(others, { reporters }) : [],
    'second-customer': isMany ? [] : ticketList(others),
    'repaired-before': ticketList(pattern.repaired === null ? [] : [pattern.repaired]),
    'more-this-week': grows ? ticketList(pattern.tickets) : [],
    'one-handled': ticketList(handled),
    'several-handled': handled.length >= severalHandled ? ticketList(handled) : [],
  };
}

function signsOfMetrics(metrics: TicketMetrics, { case: { ticket, readAt } }: Known): Signs {
  const { usualResolution, groupStations, reopens } = metrics;
  const age = readAt - ticket.createdAt;
  const isLong = usualResolution !== null && age > unusually * usualResolution;
  return {
    'open-unusually-long': isLong ? [{ kind: 'age', age, usual: usualResolution }] : [],
    'many-stations':
      groupStations >= manyStations ? [{ kind: 'metric', name: 'stations', count: groupStations }] : [],
    'reopened-once': reopens > 0 ? [{ kind: 'metric', name: 'reopens', count: reopens }] : [],
  };
}

/** What was found around the ticket. What has not come, or never comes, says nothing. */
export function signsAround(known: Known): Signs {
  const { similar, articles, metrics } = known.surroundings;
  const counts = readyIn(metrics);
  return {
    ...signsOfSimilar(readyIn(similar) ?? [], known),
    'article-found': articleList(readyIn(articles) ?? []),
    ...(counts === null ? {} : signsOfMetrics(counts, known)),
  };
}
