import type { Case } from '../../case/case.ts';
import { foreignLocale } from '../../case/notable.ts';
import { mostUrgent, positionOf } from '../../case/sla.ts';
import type { Evidence } from '../../reading/evidence.ts';
import { field } from './field.ts';
import type { PrefillWords } from './words.ts';

export function reporter({ agent }: Case) {
  const text = [agent.name, agent.groups[0]].filter((part) => part !== undefined).join(', ');
  return field(text, { kind: 'field', of: 'agent', name: 'name', value: agent.name });
}

/** By which door they came and what they speak, where it is not what the team would take for granted. */
export function beside(caseOf: Case, words: PrefillWords) {
  const { brand, otherOrganizations: others } = caseOf;
  const locale = foreignLocale(caseOf);
  return [
    ...(others.length === 0 ? [] : [words.say('prefill.also_of', { organizations: others.join(', ') })]),
    ...(brand === null ? [] : [words.say('prefill.brand', { brand })]),
    ...(locale === null ? [] : [words.say('prefill.language', { language: words.language(locale) })]),
  ];
}

export function who({ requester, organization }: Case, words: PrefillWords) {
  if (requester === null) return undefined;
  const name: Evidence = { kind: 'field', of: 'requester', name: 'name', value: requester.name };
  if (organization === null) return field(requester.name, name);
  const text = words.say('prefill.affected', { requester: requester.name, organization: organization.name });
  return field(text, name, { kind: 'field', of: 'organization', name: 'name', value: organization.name });
}

export function affected(caseOf: Case, words: PrefillWords) {
  const found = who(caseOf, words);
  return found && { ...found, text: [found.text, ...beside(caseOf, words)].join('; ') };
}

export function revenue({ organization }: Case, words: PrefillWords, revenueField: string | null) {
  const value = revenueField === null ? undefined : organization?.fields[revenueField];
  if (revenueField === null || value === undefined || value === null || value === '') return undefined;
  const text = Number.isFinite(Number(value)) ? words.number(Number(value)) : String(value);
  return field(text, { kind: 'field', of: 'organization', name: revenueField, value: String(value) });
}

export function queueTime({ ticket, readAt }: Case, words: PrefillWords) {
  const since = words.moment(ticket.createdAt);
  const text = words.say('prefill.queue_time', {
    duration: words.duration(readAt - ticket.createdAt),
    since,
  });
  return field(text, { kind: 'field', of: 'ticket', name: 'created_at', value: since });
}

export function sla({ sla: metrics, readAt }: Case, words: PrefillWords) {
  const urgent = mostUrgent(metrics);
  if (urgent === null || urgent.breachAt === null) return undefined;
  const text = words.say(`prefill.sla_${positionOf(urgent, readAt)}`, {
    due: words.moment(urgent.breachAt),
    duration: words.duration(Math.abs(urgent.breachAt - readAt)),
  });
  return field(text, {
    kind: 'clock',
    metric: urgent.metric,
    stage: urgent.stage,
    breachAt: urgent.breachAt,
  });
}
