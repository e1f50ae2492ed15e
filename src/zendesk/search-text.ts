import type { Instant } from '../core/outcome.ts';
import type { SearchTerms } from '../core/reading/similar/search-terms.ts';
import { tellingWords } from '../core/reading/similar/telling-words.ts';

/** Zendesk refuses a search of more than 64 words. */
const mostWords = 60;
/** Telling words of one error text: enough to be no other one's, few enough to be written alike. */
const mostTelling = 4;
const longestPhrase = 8;

const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** A value of a property. Quotes cannot stand in it; everything else is only text there. */
const quoted = (text: string): string => `"${wordsIn(text.replaceAll('"', ' ')).join(' ')}"`;

/** Tickets with this very value in a field. */
export const fieldText = (fieldId: number, value: string): string =>
  `type:ticket custom_field_${fieldId}:${quoted(value)}`;

const dayOf = (at: Instant): string => new Date(at).toISOString().slice(0, 10);

/** The beginning of an error text; what follows it is often the reporter's own. */
function phraseOf(error: string): string {
  const words = wordsIn(error).slice(0, longestPhrase);
  let telling = 0;
  const end = words.findIndex((word) => {
    telling += tellingWords(word).length > 0 ? 1 : 0;
    return telling === mostTelling;
  });
  return (end < 0 ? words : words.slice(0, end + 1)).join(' ');
}

/**
 * The search for tickets like one. The same property named several times means any of its values, so that each error,
 * code, pair and word is one of the ways in, and what few tickets have comes first. `description` means comments, too.
 */
export function similarText({ errors, codes, pairs, words, told, tags, named, since }: SearchTerms): string {
  const sure = [...errors.map(phraseOf), ...codes];
  // Beside an error the words of its reporter would only find other things, unless a ticket is named: no search is by id.
  const isEnough = sure.length > 0 && named.length === 0;
  const more = isEnough ? [] : [...named.map(String), ...words, ...told];
  const values = [...new Set([...sure, ...pairs, ...more])];
  const parts = ['type:ticket', `created>=${dayOf(since)}`];
  let left = mostWords - parts.length;
  for (const value of values) {
    left -= wordsIn(value).length;
    if (left >= 0) parts.push(`description:${quoted(value)}`);
  }
  // One word alone is in too many tickets: only where the ticket's own tags stand, too.
  const isVague = sure.length === 0 && values.length < 2;
  return [...parts, ...(isVague ? tags.slice(0, 5).map((tag) => `tags:${quoted(tag)}`) : [])].join(' ');
}

/** All tickets of a customer; the organization's, or the requester's without one. */
export const accountText = (of: { organizationId: number | null; requesterId: number | null }): string =>
  of.organizationId === null
    ? `type:ticket requester:${of.requesterId}`
    : `type:ticket organization:${of.organizationId}`;
