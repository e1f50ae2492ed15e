import type { Finding } from '../../../../src/core/reading/finding.ts';
import { readConversation } from '../../../../src/core/reading/read.ts';
import { createCalendar } from '../../../../src/i18n/calendar.ts';
import { type GoldConversation, type GoldFact, type GoldKind, goldKinds } from './gold.ts';
import { dev, heldOut } from './halves.ts';
import { precision, recall, type Score, score, scoreAll } from './score.ts';
import { toCase } from './to-case.ts';

const calendar = createCalendar();

const read = (of: ReturnType<typeof toCase>) => readConversation(of, calendar).findings;

const percent = (part: number, ofHowMany: number) =>
  (ofHowMany === 0 ? '–' : `${(100 * part).toFixed(1)} %`).padStart(8);

const row = (kind: GoldKind, of: Score): string => {
  const judged = kind === 'observed' ? 0 : of.right + of.wrong.length;
  const counts = `${of.right} right, ${of.wrong.length} wrong, ${of.missed.length} missed`;
  const figures = `${percent(precision(of), judged)} ${percent(recall(of), of.right + of.missed.length)}`;
  return `  ${kind.padEnd(12)}${figures}   ${counts}`;
};

const table = (name: string, conversations: readonly GoldConversation[]): string => {
  const scores = scoreAll(
    conversations.map((each) => [each, toCase(each)]),
    read,
  );
  const head = `${name}: ${conversations.length} conversations\n  kind        precision   recall`;
  return [head, ...goldKinds.map((kind) => row(kind, scores[kind]))].join('\n');
};

/** Both halves. */
export const figures = (): string => `${table('dev', dev)}\n\n${table('held out', heldOut)}`;

const shortened = (text: string) => JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);

const told = ({ quotes: [quote], ...finding }: Finding): string =>
  `  wrong   ${JSON.stringify(finding)} in message ${quote.messageId}: ${shortened(quote.text.slice(...quote.span))}`;

const untold = ({ quotes: [quote], optional: _, ...fact }: GoldFact): string =>
  `  missed  ${JSON.stringify(fact)} in message ${quote.message}: ${shortened(quote.text)}`;

/** What is wrong and what is missed in the dev half. */
export const errors = (): string =>
  dev
    .flatMap((conversation) => {
      const of = toCase(conversation);
      const findings = read(of);
      const lines = goldKinds
        .map((kind) => score(kind, conversation, findings, of))
        .flatMap(({ wrong, missed }) => [...wrong.map(told), ...missed.map(untold)]);
      return lines.length === 0 ? [] : [`${conversation.id}\n${lines.join('\n')}`];
    })
    .join('\n\n');
