import { type Calendar, isoDay } from '../../calendar.ts';
import type { Case } from '../../case/case.ts';
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

/** By when (playbook P4): the customer's newest day that is still to come, else the one that support promised. */
export function deadline(
  findings: readonly Finding[],
  caseOf: Case,
  calendar: Calendar,
): BriefField | undefined {
  const placeOf = placesIn(caseOf);
  /** The day that it is where the message was written. */
  const dayOf = (at: Instant, { quotes: [{ messageId }] }: Deadline): string => {
    const message = caseOf.messages.find(({ id }) => id === messageId);
    const zone = message === undefined ? caseOf.agent.timeZone : placeOf(message).zone;
    return isoDay(calendar.localTime(at, zone));
  };
  const coming = ofKind(findings, 'deadline')
    .filter(({ at }) => isNear(at, caseOf.readAt))
    .slice(-50)
    .map((finding) => ({ finding, day: dayOf(finding.at, finding) }))
    .filter(({ finding, day }) => day >= dayOf(caseOf.readAt, finding))
    .reverse();
  const of = (by: Deadline['by']) => coming.filter(({ finding }) => finding.by === by);
  const said = of('customer').length > 0 ? of('customer') : of('support');
  const days = [...groupBy(said, ({ day }) => day)].map(([text, each]) => ({
    text,
    evidence: evidenceOf(each.map(({ finding }) => finding)),
  }));
  const [first, ...rest] = days;
  return first === undefined ? undefined : compete([[first, ...rest]], ([text = '']) => text);
}
