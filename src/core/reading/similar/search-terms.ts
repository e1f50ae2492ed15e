import type { Case } from '../../case/case.ts';
import type { Instant } from '../../outcome.ts';
import type { Finding, Reading } from '../finding.ts';
import { namedTickets } from './named-tickets.ts';
import { openingText } from './own-text.ts';
import { plainWords } from './plain-words.ts';
import { isOwnToOne, isTelling, tellingWords } from './telling-words.ts';

/** What another report of the same problem would have in it: the same for Zendesk, Jira and Linear. */
export type SearchTerms = {
  /** Runs of words out of error texts, literally, without what differs from case to case; the longest first. */
  errors: readonly string[];
  /** Error codes and ids that machines gave, such as ORA-00942 or req_8f31c0d2a7. */
  codes: readonly string[];
  /** Telling words of subject and summary, in their order. */
  words: readonly string[];
  /** Neighbours among them that a report would have beside each other. */
  pairs: readonly string[];
  /** Telling words of the customer's first message, those said again first, then the longest. */
  told: readonly string[];
  tags: readonly string[];
  /** Ids of tickets that somebody says are the same. */
  named: readonly number[];
  /** Nothing older is looked for. */
  since: Instant;
};

const month = 30 * 24 * 60 * 60 * 1000;

const mostErrors = 4;
const mostCodes = 4;
const mostWords = 8;
const mostPairs = 6;
const mostTold = 14;
/** Words of one error text. */
const longestRun = 10;

type ErrorFinding = Extract<Finding, { kind: 'error' }>;

const errorsIn = (reading: Reading | null): readonly ErrorFinding[] =>
  (reading?.findings ?? []).filter((each): each is ErrorFinding => each.kind === 'error');

/** The longest run of an error text that another customer's would have, too: cut at numbers, times, ids and the end of a sentence. */
export function steadyRun(text: string): string | null {
  const [line = ''] = text.split('\n').filter((each) => each.trim() !== '');
  const runs = line.split(/[\s"“”„]+/).reduce<string[][]>(
    (all, word) => {
      const isSteady = plainWords(word).length > 0 && !plainWords(word).some(isOwnToOne);
      if (isSteady) all.at(-1)?.push(word.replace(/[.!?]$/, ''));
      if (!isSteady || /[.!?]$/.test(word)) all.push([]);
      return all;
    },
    [[]],
  );
  const best = runs.reduce((one, other) => (other.length > one.length ? other : one)).slice(0, longestRun);
  const says = best.flatMap(plainWords).filter(isTelling);
  return says.length === 0 ? null : best.join(' ');
}

const byLength = (a: string, b: string): number => b.length - a.length;

function errorTexts(reading: Reading | null): readonly string[] {
  const texts = errorsIn(reading)
    .filter(({ part }) => part === 'text' || part === 'stack' || part === 'log')
    .flatMap(({ text }) => steadyRun(text) ?? []);
  return [...new Set(texts)].sort(byLength).slice(0, mostErrors);
}

function codesIn(reading: Reading | null): readonly string[] {
  const codes = errorsIn(reading)
    .filter(({ part }) => part === 'code' || part === 'request-id')
    .map(({ text }) => text.trim());
  return [...new Set(codes)].filter((code) => plainWords(code).length > 0).slice(0, mostCodes);
}

/** Words that stand beside each other in one of the texts, but for those that say nothing. */
function pairsIn(texts: readonly string[]): readonly string[] {
  const pairs = texts.flatMap((text) => {
    const words = plainWords(text);
    return words.slice(1).flatMap((word, index) => {
      const before = words[index] ?? '';
      return isTelling(before) && isTelling(word) && before !== word ? [`${before} ${word}`] : [];
    });
  });
  return [...new Set(pairs)];
}

/** What is said twice, or in the subject as well, is what it is about; long words are in fewer texts than short ones. */
function toldIn(opening: string, subject: string): readonly string[] {
  const said = [subject, opening].flatMap(plainWords).filter(isTelling);
  const times = (word: string) => said.filter((each) => each === word).length;
  return tellingWords(opening)
    .map((word) => ({ word, isRepeated: times(word) > 1 }))
    .sort((a, b) => Number(b.isRepeated) - Number(a.isRepeated) || b.word.length - a.word.length)
    .slice(0, mostTold)
    .map(({ word }) => word);
}

/** What to look for: from the errors and ids that reading has found, and the telling words of subject and summary. */
export function searchTermsOf(caseOf: Case, reading: Reading | null): SearchTerms {
  const { ticket, readAt } = caseOf;
  const texts = [ticket.subject, reading?.summary?.text ?? ''].filter((text) => text !== '');
  return {
    errors: errorTexts(reading),
    codes: codesIn(reading),
    words: [...new Set(texts.flatMap(tellingWords))].slice(0, mostWords),
    pairs: pairsIn(texts).slice(0, mostPairs),
    told: toldIn(openingText(caseOf), ticket.subject),
    tags: ticket.tags,
    named: namedTickets(caseOf.messages, ticket.id),
    since: readAt - month,
  };
}

/** Whether there is anything to look for by. */
export const isSearchable = ({ errors, codes, words }: SearchTerms): boolean =>
  errors.length + codes.length + words.length > 0;
