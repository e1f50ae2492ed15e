import type { Calendar } from '../../calendar.ts';
import type { Case } from '../../case/case.ts';
import { isFromCustomer } from '../../case/conversation.ts';
import type { Finding } from '../../reading/finding.ts';
import type { BriefField } from '../brief.ts';
import { field } from '../prefill/field.ts';
import { daysIn, isNear } from './deadline.ts';
import { evidenceOf, type FindingOf, lineOf, ofCue, ofKind, sentenceOf, withoutRepeats } from './findings.ts';
import { inSentence } from './in-sentence.ts';
import { withList } from './with-list.ts';
import type { FoundWords, RiskCue } from './words.ts';

/** Minutes from midnight. */
const noon = 12 * 60;

/** Longer questions name what is wanted; a short one asks whether there is news, which nobody needs to read twice. */
const isReminder = (finding: FindingOf<'customer-expects'>): boolean => /^.{0,30}\?$/.test(lineOf(finding));

/** "Please help." is said in every ticket. */
const isDemand = (finding: FindingOf<'customer-expects'>): boolean =>
  /\S \S+ .*[^:]$|\?$/.test(lineOf(finding));

/**
 * What the customer expects, and by when support owes it: what it promised, or what the customer wants. A wish that names
 * a day is said once, with its day.
 */
export function customerExpects(
  findings: readonly Finding[],
  caseOf: Case,
  words: FoundWords,
  calendar: Calendar,
): BriefField | undefined {
  const { messages, readAt, agent } = caseOf;
  const fromCustomer = new Set(messages.filter(isFromCustomer).map(({ id }) => id));
  const due = ofKind(findings, 'deadline')
    .filter(({ by, at, quotes: [{ public: isPublic, messageId, at: writtenAt }] }) => {
      const isToCustomer = isPublic || fromCustomer.has(messageId);
      return by === 'support' && isToCustomer && at >= writtenAt && isNear(at, readAt);
    })
    .slice(-1);
  const said = withoutRepeats(ofKind(findings, 'customer-expects').map(withList).filter(isDemand)).filter(
    (each) => !due.some((other) => lineOf(other) === lineOf(each)),
  );
  const demands = said.filter((each) => !isReminder(each));
  const expects = (demands.length > 0 || due.length > 0 ? demands : said).slice(-3);
  const dayOf = daysIn(caseOf, calendar);
  /** The same day as in the deadline, whatever day it is where the agent reads it. */
  const dateOf = (each: FindingOf<'deadline'>) =>
    words.date(calendar.instantOf(dayOf(each.at, each), noon, agent.timeZone));
  const texts = [
    ...expects.map(sentenceOf),
    ...due.map((each) => {
      const text = words.say('found.by_day', { text: sentenceOf(each), date: dateOf(each) });
      const { author: name, messageId } = each.quotes[0];
      return words.say(fromCustomer.has(messageId) ? 'found.wanted' : 'found.promised', { name, text });
    }),
  ];
  return texts.length === 0 ? undefined : field(texts.join('\n'), ...evidenceOf([...expects, ...due]));
}

const risks: readonly RiskCue[] = ['leaving', 'legal', 'public', 'executive', 'contract', 'refund'];

/** What may make it worse than it is: for each kind of language its newest sentence. */
export function risk(findings: readonly Finding[], { say }: FoundWords): BriefField | undefined {
  const cues = risks.flatMap((cue) =>
    ofCue(findings, cue)
      .slice(-1)
      .map(inSentence)
      .map((finding) => ({ finding, text: say(`found.risk.${cue}`, { text: lineOf(finding) }) })),
  );
  const money = withoutRepeats(ofKind(findings, 'money'))
    .slice(-3)
    .filter(({ text }) => !cues.some((cue) => cue.text.includes(text)))
    .map((finding) => ({ finding, text: say('found.risk.money', { text: lineOf(finding) }) }));
  const all = [...cues, ...money];
  if (all.length === 0) return undefined;
  return field(all.map(({ text }) => text).join('\n'), ...evidenceOf(all.map(({ finding }) => finding)));
}
