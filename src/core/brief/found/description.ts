import type { Case } from '../../case/case.ts';
import { isFromCustomer } from '../../case/conversation.ts';
import type { Finding, Reading } from '../../reading/finding.ts';
import type { BriefField } from '../brief.ts';
import { field } from '../prefill/field.ts';
import { lineOf, linesFrom, ofCue, ofKind, sentenceOf } from './findings.ts';
import { inSentence } from './in-sentence.ts';

export function summary({ summary: found }: Reading): BriefField | undefined {
  return found === null ? undefined : field(sentenceOf(found), ...found.quotes);
}

/** Where nobody wrote a full stop the next sentence begins on a line of its own. */
const isEnded = (text: string): boolean => /[.!?…]['"”»“)]*$/.test(text);

/** The customer's own sentences, as reading has put them in order. */
export function description({ description: sentences }: Reading): BriefField | undefined {
  if (sentences.length === 0) return undefined;
  const text = sentences.map(sentenceOf).reduce((all, each) => `${all}${isEnded(all) ? ' ' : '\n'}${each}`);
  return field(text, ...sentences.map(({ quote }) => quote));
}

/** "By tomorrow, please." names a day and no reason. */
const fewWords = /^\s*(?:\S+\s+){0,4}\S+\s*$/;

/** The newest days that are named: of more, the older have been overtaken. */
const mostNamed = 6;
/** Of them, those whose sentence is shown. */
const mostShown = 2;

/** What customers say of why it cannot wait, or by when they need it; else that it is back, worse or urgent. */
export function whyNow(
  findings: readonly Finding[],
  { messages }: Pick<Case, 'messages'>,
): BriefField | undefined {
  const staff = new Set(messages.filter((each) => !isFromCustomer(each)).map(({ id }) => id));
  const fromCustomer = findings.filter(({ quotes: [{ messageId }] }) => !staff.has(messageId));
  const due = ofKind(fromCustomer, 'deadline')
    .filter(({ by }) => by === 'support')
    .slice(-mostNamed)
    .map(inSentence);
  const reasons = due.filter(({ text }) => !fewWords.test(text));
  const said = [
    ...ofKind(fromCustomer, 'why-now'),
    ...(reasons.length > 0 ? reasons : due).slice(-mostShown),
  ];
  const cues = ofCue(fromCustomer, 'worse', 'again', 'urgent').slice(-3).map(inSentence);
  return linesFrom(said.length > 0 ? said : cues, { most: 3 });
}

/** By how many customers it is asked for (playbook T3). */
export function demand(findings: readonly Finding[]): BriefField | undefined {
  const counted = ofKind(findings, 'affected').filter(({ unit }) => unit === 'customers');
  return linesFrom([...counted, ...ofCue(findings, 'several-customers').slice(0, 6).map(inSentence)], {
    most: 2,
    line: lineOf,
  });
}

/** Competitive pressure (playbook T3): whom the customer would leave for. */
export const competition = (findings: readonly Finding[]): BriefField | undefined =>
  linesFrom(ofCue(findings, 'leaving').slice(-6).map(inSentence), { most: 2 });
