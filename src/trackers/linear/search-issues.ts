import { done, failed, type Outcome } from '../../core/outcome.ts';
import type { IssueHit } from '../../core/reading/similar/existing-issues.ts';
import type { SearchTerms } from '../../core/reading/similar/search-terms.ts';
import { type Hit, hitsSchema } from './answers.ts';
import type { LinearClient } from './client.ts';
import { searchDocument } from './documents.ts';
import { categoryOf, refOf } from './read-issue.ts';

const longestTerm = 200;

/** Numbers of the tickets of the same Zendesk that an issue is linked to. */
function ticketsOf({ attachments }: Hit, ticketUrl: string): readonly number[] {
  const base = ticketUrl.replace(/\d+$/, '');
  const numbers = attachments.nodes
    .filter(({ url }) => url.startsWith(base))
    .map(({ url }) => Number(url.slice(base.length)));
  return [...new Set(numbers.filter((id) => Number.isInteger(id) && id > 0))];
}

/** The words of the ticket and the most telling error: Linear compares by likeness, too. */
const termFor = ({ errors, codes, words }: SearchTerms): string =>
  [...words, ...codes.slice(0, 1), ...errors.slice(0, 1)].join(' ').slice(0, longestTerm);

/** What is linked to the ticket, and what Linear finds for its words. */
export async function searchIssues(
  client: LinearClient,
  terms: SearchTerms,
  ticketUrl: string,
): Promise<Outcome<readonly IssueHit[]>> {
  const variables = { term: termFor(terms), url: ticketUrl };
  const reply = await client.ask('read', searchDocument, variables, hitsSchema);
  if (reply.kind === 'fault') return failed(reply.fault);
  const { searchIssues: found, attachmentsForURL: linked } = reply.value;
  const toHit =
    (by: IssueHit['by']) =>
    (hit: Hit): IssueHit => ({
      ...refOf(hit),
      title: hit.title,
      state: hit.state.name,
      category: categoryOf(hit),
      ticketIds: ticketsOf(hit, ticketUrl),
      by,
    });
  const isThere = ({ trashed }: Hit) => trashed !== true;
  return done([
    ...linked.nodes
      .map(({ issue }) => issue)
      .filter(isThere)
      .map(toHit('linked')),
    ...found.nodes.filter(isThere).map(toHit('likeness')),
  ]);
}
