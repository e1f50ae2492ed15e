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

/** What changed that it cannot wait: said so, or that it is back, worse or urgent. */
export function whyNow(findings: readonly Finding[]): BriefField | undefined {
  const said = ofKind(findings, 'why-now');
  const cues = ofCue(findings, 'worse', 'again', 'urgent').slice(-3).map(inSentence);
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
