import type { Instant } from '../core/outcome.ts';
import type { SearchTerms } from '../core/reading/similar/search-terms.ts';

/** Zendesk refuses a search of more than 64 words. */
const mostWords = 60;
/** Words of one error text: enough to be no other one's, few enough to be written alike. */
const longestPhrase = 8;

const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** A value of a property. Quotes cannot stand in it; everything else is only text there. */
const quoted = (text: string): string => `"${wordsIn(text.replaceAll('"', ' ')).join(' ')}"`;

/** Tickets with this very value in a field. */
export const fieldText = (fieldId: number, value: string): string =>
  `type:ticket custom_field_${fieldId}:${quoted(value)}`;

const dayOf = (at: Instant): string => new Date(at).toISOString().slice(0, 10);

/**
 * The search for tickets like one. The same property named several times means any of its values, so that each error,
 * code and pair of words is one of the ways in. `description` means comments, too.
 */
export function similarText({ errors, codes, pairs, words, tags, since }: SearchTerms): string {
  const phrases = errors.map((error) => wordsIn(error).slice(0, longestPhrase).join(' '));
  // One word alone is in too many tickets, unless there is nothing else to go by.
  const ways = [...phrases, ...codes, ...pairs];
  const values = ways.length > 0 ? ways : words.slice(0, 3);
  const parts = ['type:ticket', `created>=${dayOf(since)}`];
  let left = mostWords - parts.length;
  for (const value of values) {
    left -= wordsIn(value).length;
    if (left >= 0) parts.push(`description:${quoted(value)}`);
  }
  // Words alone would find everything: only where the ticket's own tags stand, too.
  return ways.length > 0
    ? parts.join(' ')
    : [...parts, ...tags.slice(0, 5).map((tag) => `tags:${quoted(tag)}`)].join(' ');
}

/** All tickets of a customer; the organization's, or the requester's without one. */
export const accountText = (of: { organizationId: number | null; requesterId: number | null }): string =>
  of.organizationId === null
    ? `type:ticket requester:${of.requesterId}`
    : `type:ticket organization:${of.organizationId}`;
