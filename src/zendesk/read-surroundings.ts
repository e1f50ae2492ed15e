import type { Account, Article, TicketMetrics, TicketRow } from '../core/case/surroundings.ts';
import { done, mapDone, type Outcome } from '../core/outcome.ts';
import type { SurroundingsReader } from '../core/ports.ts';
import type { Candidate } from '../core/reading/similar/candidate.ts';
import { parseRoute } from '../core/routing/parse-route.ts';
import { htmlToText } from './html-to-text.ts';
import { readJiraLinks } from './jira-links.ts';
import { type MetricsData, metricsAnswer } from './metrics-schema.ts';
import { readEvent } from './read-event.ts';
import { createRest } from './rest.ts';
import { type CommentsAnswer, commentsAnswer } from './schemas.ts';
import { accountText, similarText } from './search-text.ts';
import { readSideConversations } from './side-conversations.ts';
import { articlesAnswer, incidentsAnswer, type SearchAnswer, searchAnswer } from './surroundings-schemas.ts';
import { pathsOf, stateOf, type TicketAccess } from './ticket-access.ts';
import { type RowSource, toRow } from './to-row.ts';

const minute = 60_000;
/** Characters of another ticket that are compared. */
const comparedLength = 4_000;
const mostArticles = 5;
/** With more words than these a Help Center finds nothing, or anything: how it joins them is not published. */
const articleWords = 3;

const ofMinutes = (time: MetricsData['reply_time_in_minutes']): number | null =>
  typeof time?.calendar === 'number' ? time.calendar * minute : null;

const isOpen = ({ status }: TicketRow): boolean => status !== 'solved' && status !== 'closed';

const newestFirst = (a: TicketRow, b: TicketRow): number => b.createdAt - a.createdAt;

const searchPath = (query: string, more = ''): string =>
  `/api/v2/search.json?query=${encodeURIComponent(query)}&per_page=100` +
  `&include=${encodeURIComponent('tickets(organizations,metric_sets)')}${more}`;

/** What is around one ticket in Zendesk, as far as the agent in front of it may see. */
export function createSurroundingsReader(
  source: TicketAccess & Pick<RowSource, 'revenueField'>,
): SurroundingsReader {
  const { zaf, clock, ticketId } = source;
  const rest = createRest(zaf, clock);
  const { base } = pathsOf(ticketId);

  const others = ({ results }: SearchAnswer) => results.filter(({ id }) => id !== ticketId);

  function toCandidates(answer: SearchAnswer): readonly Candidate[] {
    const solved = new Map(
      answer.metric_sets.map((set) => [set.ticket_id, ofMinutes(set.full_resolution_time_in_minutes)]),
    );
    return others(answer).map((ticket) => ({
      row: toRow(ticket, answer.organizations, source),
      text: `${ticket.subject ?? ''}\n${ticket.description ?? ''}`.slice(0, comparedLength),
      resolvedAfter: solved.get(ticket.id) ?? null,
    }));
  }

  function toAccount(answer: SearchAnswer): Account {
    const rows = others(answer).map((ticket) => toRow(ticket, answer.organizations, source));
    return {
      open: rows.filter(isOpen).sort(newestFirst),
      escalated: rows.filter(({ escalation }) => escalation?.outcome === 'escalated').sort(newestFirst),
      isComplete: (answer.count ?? 0) <= answer.results.length,
    };
  }

  const toMetrics = ({
    ticket_metric: found,
  }: {
    ticket_metric: MetricsData | undefined;
  }): TicketMetrics => ({
    replies: found?.replies ?? 0,
    reopens: found?.reopens ?? 0,
    assigneeStations: found?.assignee_stations ?? 0,
    groupStations: found?.group_stations ?? 0,
    firstReplyAfter: ofMinutes(found?.reply_time_in_minutes),
    usualResolution: null,
  });

  /** The newest comments hold how it ended; what was learned before, in an escalation of the same ticket, is of interest, too. */
  function learnedIn({ comments }: CommentsAnswer): string | null {
    const events = comments.flatMap(({ metadata, public: isPublic }) => {
      const event = isPublic ? null : readEvent(metadata?.custom?.['baton']);
      return event?.kind === 'ended' && event.learned.trim() !== '' ? [event.learned] : [];
    });
    return events[0] ?? null;
  }

  return {
    similar: async (terms, signal) =>
      mapDone(await rest.readOnce(searchPath(similarText(terms)), searchAnswer, signal), toCandidates),
    async account({ ticket }, signal): Promise<Outcome<Account>> {
      if (ticket.organizationId === null && ticket.requesterId === null)
        return done({ open: [], escalated: [], isComplete: true });
      const path = searchPath(accountText(ticket), '&sort_by=updated_at&sort_order=desc');
      return mapDone(await rest.readOnce(path, searchAnswer, signal), toAccount);
    },
    async articles(words, { ticket, requester }, signal): Promise<Outcome<readonly Article[]>> {
      const query = words.slice(0, articleWords).join(' ');
      if (query === '') return done([]);
      const path =
        `/api/v2/help_center/articles/search.json?query=${encodeURIComponent(query)}&per_page=25` +
        (ticket.brandId === null ? '' : `&brand_id=${ticket.brandId}`) +
        (requester?.locale ? `&locale=${encodeURIComponent(requester.locale.toLowerCase())}` : '');
      return mapDone(await rest.readOnce(path, articlesAnswer, signal), ({ results }) =>
        results
          .filter((each) => !each.draft && each.user_segment_id === null && /^https:\/\//.test(each.html_url))
          .slice(0, mostArticles)
          .map(({ id, title, snippet, html_url: url }) => ({
            id,
            title,
            snippet: htmlToText(snippet ?? ''),
            url,
          })),
      );
    },
    linkedIssues: ({ agent }, signal) =>
      readJiraLinks(rest, ticketId, { isAdmin: agent.role === 'admin' }, signal),
    learned: async (id, signal) =>
      mapDone(await rest.readOnce(pathsOf(id).commentsPath(null), commentsAnswer, signal), learnedIn),
    incidents: async (signal) =>
      mapDone(await rest.readOnce(`${base}/incidents.json`, incidentsAnswer, signal), ({ tickets }) =>
        tickets.map((ticket) => toRow(ticket, [], source)),
      ),
    sideConversations: (signal) => readSideConversations(rest, base, signal),
    pastReturns: async (signal) =>
      mapDone(
        await rest.readOnce(
          searchPath('type:ticket tags:baton', '&sort_by=created_at&sort_order=desc'),
          searchAnswer,
          signal,
        ),
        ({ results }) =>
          results.flatMap((ticket) => {
            const reading = stateOf(ticket, { ...source, ticketId: ticket.id });
            const state = reading.kind === 'ours' ? reading.state : null;
            const parsed = state?.follow ? parseRoute('', state.route) : null;
            if (!state?.follow || parsed?.kind !== 'route') return [];
            return [{ destination: parsed.route.destination, at: state.at, lacks: state.follow.lacks }];
          }),
      ),
    metrics: async (signal) =>
      mapDone(await rest.readOnce(`${base}/metrics.json`, metricsAnswer, signal), toMetrics),
  };
}
