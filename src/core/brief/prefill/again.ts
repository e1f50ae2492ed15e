import type { Case } from '../../case/case.ts';
import type { Message } from '../../case/message.ts';
import type { Target } from '../../checklist/target.ts';
import type { Evidence } from '../../reading/evidence.ts';
import type { BriefField } from '../brief.ts';
import { field, quote } from './field.ts';
import { firstSentences } from './first-sentences.ts';
import type { PrefillWords } from './words.ts';

/** The hand-off before this one: to whom, when it was sent, or ended, and the issue that it made. */
export type Before = { target: Target; at: number; key: string | null };

/** Of so much that is new each has its line, the newest. */
const mostNews = 5;
/** Characters of a message. */
const gistLength = 160;

/** ms. Zendesk stamps messages with whole seconds: a reply of the same second seems older than it is. */
const stampLasts = 1_000;

/** What was written since, but for Baton's own notes. */
export const newsSince = ({ messages }: Pick<Case, 'messages'>, { at }: Before): readonly Message[] =>
  messages.filter(
    (message) => message.at > at - stampLasts && message.baton === null && message.text.trim() !== '',
  );

/** Why a ticket is escalated once more: that it was before, and what is new since. */
export function sinceBefore(caseOf: Case, before: Before, words: PrefillWords): BriefField {
  const at = words.moment(before.at);
  const head =
    before.key === null
      ? words.say('prefill.before', { at })
      : words.say('prefill.before_as', { at, key: before.key });
  const news = newsSince(caseOf, before).slice(-mostNews);
  const said = news.map((message) => {
    const gist = firstSentences(message.text, gistLength);
    const values = {
      at: words.moment(message.at),
      author: message.author.name,
      gist: gist.replace(/\s+/g, ' '),
    };
    return { line: words.say('prefill.last_update', values), evidence: quote(message, gist) };
  });
  const of: Evidence = { kind: 'field', of: 'ticket', name: 'baton_issue', value: before.key ?? '' };
  const text = said.length === 0 ? words.say('prefill.nothing_new') : said.map(({ line }) => line).join('\n');
  return field(`${head}\n${text}`, of, ...said.map(({ evidence }) => evidence));
}
