import { type Calendar, type Day, isoDay } from '../../calendar.ts';
import type { Case } from '../../case/case.ts';
import { isFromCustomer } from '../../case/conversation.ts';
import { groupBy } from '../../group-by.ts';
import type { Instant } from '../../outcome.ts';
import type { Finding } from '../../reading/finding.ts';
import { placesIn } from '../../reading/places-in.ts';
import type { BriefField } from '../brief.ts';
import { compete } from './compete.ts';
import { evidenceOf, type FindingOf, ofKind } from './findings.ts';

type Deadline = FindingOf<'deadline'>;

/** Nobody hands over what is due in years: such a day was read out of something else. */
const furthest = 366 * 24 * 60 * 60 * 1000;

export const isNear = (at: Instant, readAt: Instant): boolean => at - readAt < furthest;

/** Tells the day that a moment is where the message of a finding was written. */
export function daysIn(caseOf: Case, calendar: Calendar) {
  const placeOf = placesIn(caseOf);
  return (at: Instant, { quotes: [{ messageId }] }: Deadline): Day => {
    const message = caseOf.messages.find(({ id }) => id === messageId);
    return calendar.localTime(at, message === undefined ? caseOf.agent.timeZone : placeOf(message).zone);
  };
}

/**
 * By when (playbook P4): the newest day that the customer wants it by and that is still to come, else the one that support
 * promised. What customers will do themselves by a day is nobody else's deadline.
 */
export function deadline(
  findings: readonly Finding[],
  caseOf: Case,
  calendar: Calendar,
): BriefField | undefined {
  const dayIn = daysIn(caseOf, calendar);
  const dayOf = (at: Instant, finding: Deadline) => isoDay(dayIn(at, finding));
  const coming = ofKind(findings, 'deadline')
    .filter(({ by }) => by === 'support')
    .filter(({ at }) => isNear(at, caseOf.readAt))
    .slice(-50)
    .map((finding) => ({ finding, day: dayOf(finding.at, finding) }))
    .filter(({ finding, day }) => day >= dayOf(caseOf.readAt, finding))
    .reverse();
  const fromCustomer = new Set(caseOf.messages.filter(isFromCustomer).map(({ id }) => id));
  const wanted = coming.filter(({ finding }) => fromCustomer.has(finding.quotes[0].messageId));
  const said = wanted.length > 0 ? wanted : coming;
  const days = [...groupBy(said, ({ day }) => day)].map(([text, each]) => ({
    text,
    evidence: evidenceOf(each.map(({ finding }) => finding)),
  }));
  const [first, ...rest] = days;
  return first === undefined ? undefined : compete([[first, ...rest]], ([text = '']) => text);
}
