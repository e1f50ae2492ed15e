import type { Finding } from '../../reading/finding.ts';
import type { BriefField } from '../brief.ts';
import { field } from '../prefill/field.ts';
import { evidenceOf, lineOf, ofCue, ofKind, withoutRepeats } from './findings.ts';
import type { FoundWords, RiskCue } from './words.ts';

/** What the customer expects, and what they were promised: both with their day where one was named. */
export function customerExpects(findings: readonly Finding[], words: FoundWords): BriefField | undefined {
  const expects = withoutRepeats(ofKind(findings, 'customer-expects')).slice(-3);
  const promises = ofKind(findings, 'deadline')
    .filter(({ by }) => by === 'support')
    .slice(-1);
  const texts = [
    ...expects.map(lineOf),
    ...promises.map((each) => {
      const text = words.say('found.by_day', { text: lineOf(each), date: words.date(each.at) });
      return words.say('found.promised', { name: each.quotes[0].author, text });
    }),
  ];
  return texts.length === 0 ? undefined : field(texts.join('; '), ...evidenceOf([...expects, ...promises]));
}

const risks: readonly RiskCue[] = ['leaving', 'legal', 'public', 'executive', 'contract', 'refund'];

/** What may make it worse than it is: for each kind of language its newest sentence. */
export function risk(findings: readonly Finding[], { say }: FoundWords): BriefField | undefined {
  const cues = risks.flatMap((cue) =>
    ofCue(findings, cue)
      .slice(-1)
      .map((finding) => ({ finding, text: say(`found.risk.${cue}`, { text: lineOf(finding) }) })),
  );
  const money = withoutRepeats(ofKind(findings, 'money'))
    .slice(-3)
    .filter(({ text }) => !cues.some((cue) => cue.text.includes(text)))
    .map((finding) => ({ finding, text: say('found.risk.money', { text: lineOf(finding) }) }));
  const all = [...cues, ...money];
  if (all.length === 0) return undefined;
  return field(all.map(({ text }) => text).join('; '), ...evidenceOf(all.map(({ finding }) => finding)));
}
