import type { Finding } from '../../../../src/core/reading/finding.ts';
import { readConversation } from '../../../../src/core/reading/read.ts';
import { createCalendar } from '../../../../src/i18n/calendar.ts';
import { phrasebook } from '../../../support/phrasebook.ts';
import { type GoldConversation, type GoldFact, type GoldKind, goldKinds } from './gold.ts';
import { dev, devSnippets, heldOut, heldOutSnippets } from './halves.ts';
import { mutationsOf } from './mutate/mutate.ts';
import { precision, recall, type Score, score, scoreAll } from './score.ts';
import type { Snippets } from './snippets/snippets.ts';
import { toCase } from './to-case.ts';

const calendar = createCalendar();

const read = (of: ReturnType<typeof toCase>) => readConversation(of, calendar, phrasebook).findings;

const percent = (part: number, ofHowMany: number) =>
  (ofHowMany === 0 ? '–' : `${(100 * part).toFixed(1)} %`).padStart(8);

const figuresOf = (kind: GoldKind, of: Score): string => {
  const judged = kind === 'observed' ? 0 : of.right + of.wrong.length;
  return `${percent(precision(of), judged)} ${percent(recall(of), of.right + of.missed.length)}`;
};

const table = (name: string, conversations: readonly GoldConversation[]): string => {
  const written = scoreAll(conversations, read);
  const mutated = scoreAll(conversations.flatMap(mutationsOf), read);
  const row = (kind: GoldKind): string => {
    const { right, wrong, missed } = written[kind];
    const counts = `${right} right, ${wrong.length} wrong, ${missed.length} missed`;
    return `  ${kind.padEnd(12)}${figuresOf(kind, written[kind])}  ${figuresOf(kind, mutated[kind])}   ${counts}`;
  };
  const head = `${name}: ${conversations.length} conversations, as written and mutated`;
  const columns = `${' '.repeat(14)}precis.   recall   precis.   recall   as written`;
  return [head, columns, ...goldKinds.map(row)].join('\n');
};

/** The figures of one kind alone: nothing else is marked in them. */
const pieces = (name: string, all: readonly Snippets[]): string => {
  const row = (kind: GoldKind): readonly string[] => {
    const of = all.filter((each) => each.kind === kind).flatMap(({ conversations }) => conversations);
    if (of.length === 0) return [];
    const its = scoreAll(of, read)[kind];
    return [`  ${kind.padEnd(12)}${figuresOf(kind, its)}   in ${of.length} pieces`];
  };
  return [name, ...goldKinds.flatMap(row)].join('\n');
};

export const figures = (isDevOnly: boolean): string =>
  [
    table('dev', dev),
    pieces('dev, pieces of messages', devSnippets),
    ...(isDevOnly ? [] : [table('held out', heldOut), pieces('held out, pieces', heldOutSnippets)]),
  ].join('\n\n');

const shortened = (text: string) => JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);

const told = ({ quotes: [quote], ...finding }: Finding): string =>
  `  wrong   ${JSON.stringify(finding)} in message ${quote.messageId}: ${shortened(quote.text.slice(...quote.span))}`;

const untold = ({ quotes: [quote], optional: _, ...fact }: GoldFact): string =>
  `  missed  ${JSON.stringify(fact)} in message ${quote.message}: ${shortened(quote.text)}`;

/** What is wrong and what is missed in the dev half, as it is written or mutated. */
export const errors = (of: 'written' | 'mutated'): string =>
  (of === 'written' ? dev : dev.flatMap(mutationsOf))
    .flatMap((conversation) => errorsIn(conversation, goldKinds))
    .join('\n\n');

/** The same in the pieces of messages. */
export const errorsInPieces = (): string =>
  devSnippets
    .flatMap(({ kind, conversations }) => conversations.flatMap((each) => errorsIn(each, [kind])))
    .join('\n\n');

function errorsIn(conversation: GoldConversation, kinds: readonly GoldKind[]): readonly string[] {
  const its = toCase(conversation);
  const findings = read(its);
  const lines = kinds
    .map((kind) => score(kind, conversation, findings, its))
    .flatMap(({ wrong, missed }) => [...wrong.map(told), ...missed.map(untold)]);
  return lines.length === 0 ? [] : [`${conversation.id}\n${lines.join('\n')}`];
}
