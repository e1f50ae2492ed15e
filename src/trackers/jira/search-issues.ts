import { mapDone, type Outcome } from '../../core/outcome.ts';
import type { IssueHit } from '../../core/reading/similar/existing-issues.ts';
import type { SearchTerms } from '../../core/reading/similar/search-terms.ts';
import { hitsSchema, ticketSchema } from './answers.ts';
import type { JiraClient } from './client.ts';
import { propertyKey } from './identity.ts';
import { all, any, changedWithin, hasPhrase, hasWords, type Jql, lastChangedFirst } from './jql.ts';
import { categoryOf } from './read-status.ts';

const mostIssues = 10;
/** An issue that nobody has touched for this long is not where a problem of today is worked on. */
const daysBack = 365;

/** Errors and codes anywhere in an issue; the words of the ticket in its title, where they say what it is about. */
const queryFor = ({ errors, codes, pairs }: SearchTerms): Jql | null => {
  const ways = [
    ...errors.map((error) => hasPhrase('text', error)),
    ...codes.map((code) => hasPhrase('text', code)),
    ...pairs.map((pair) => hasWords('summary', pair)),
  ].filter((way) => way !== null);
  return ways.length === 0 ? null : lastChangedFirst(all(any(...ways), changedWithin(daysBack)));
};

/** `address`: where people open issues; null when it is not known yet. One request; none when there is nothing to go by. */
export async function searchIssues(
  client: JiraClient,
  terms: SearchTerms,
  { address, ticketUrl }: { address: string | null; ticketUrl: string },
): Promise<Outcome<readonly IssueHit[]>> {
  const query = queryFor(terms);
  if (query === null) return { kind: 'done', value: [] };
  const found = await client.read(
    '/search/jql',
    { jql: query.jql, fields: 'summary,status', properties: propertyKey, maxResults: mostIssues },
    hitsSchema,
  );
  const subdomain = new URL(ticketUrl).hostname.split('.')[0] ?? '';
  return mapDone(found, ({ issues }) =>
    issues.map(({ id, key, fields, properties }): IssueHit => {
      const { data: made } = ticketSchema.safeParse(properties?.[propertyKey]);
      return {
        system: 'jira',
        id,
        key,
        url: address === null ? '' : `${address}/browse/${key}`,
        title: fields.summary ?? '',
        state: fields.status.name,
        category: categoryOf(fields.status),
        ticketIds: made?.subdomain === subdomain ? [made.ticketId] : [],
        by: 'words',
      };
    }),
  );
}
