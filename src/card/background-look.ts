import { severities } from '../core/checklist/target.ts';
import { type Clocks, clocksOf } from '../core/escalation/clocks.ts';
import type { Workdays } from '../core/escalation/working-time.ts';
import type { Instant } from '../core/outcome.ts';
import type { Policies } from '../core/policies.ts';
import type { Memory } from '../core/ports.ts';
import { summarize } from '../zendesk/field-summary.ts';
import type { CardTexts } from './texts.ts';

/** Between two looks of one agent, in ms, however many tabs they have open. */
export const pause = 10 * 60 * 1000;

/** Open escalations, those that nobody has touched for longest first: one request. */
export const searchPath =
  '/api/v2/search.json?query=type%3Aticket%20status%3Csolved%20tags%3Abaton_escalated&per_page=100&sort_by=updated_at&sort_order=asc';

export type LookPorts = {
  now(): Instant;
  memory: Memory;
  /** Where this agent's looks are kept. */
  key: string;
  /** The parsed answer to `searchPath`; null when there was none. */
  search(): Promise<unknown>;
  notify(text: string): void;
  texts: CardTexts;
  place: { subdomain: string; stateField: number; agentId: number };
  workdays: Workdays;
  pace: Policies['pace'];
};

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const instantOf = (value: unknown): Instant | null => {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : at;
};

function parse(text: unknown): Fields {
  try {
    return fieldsOf(JSON.parse(typeof text === 'string' ? text : ''));
  } catch {
    return {};
  }
}

type Own = { id: number; clocks: Clocks };

/** The escalation of a found ticket, when it is open and the agent keeps its customer. By hand, as the card reads it. */
function ownOf(found: unknown, { place, workdays, pace, now }: LookPorts): Own | null {
  const { id, status, custom_fields } = fieldsOf(found);
  const field = listOf(custom_fields)
    .map(fieldsOf)
    .find((each) => each['id'] === place.stateField);
  if (typeof id !== 'number' || field === undefined) return null;
  const state = summarize(field['value'], { subdomain: place.subdomain, ticketId: id });
  if (state.kind !== 'ours' || state.phase !== 'escalated') return null;
  const { o, c, u, m, s } = fieldsOf(parse(field['value'])['f']);
  const owner = Array.isArray(o) ? Number(o[0]) : state.by.id;
  const severity = severities.find((each) => each === state.severity);
  if (owner !== place.agentId || severity === undefined) return null;
  const [from, changedAt] = [severities.find((each) => each === listOf(s)[0]), instantOf(listOf(s)[1])];
  const basis = {
    severity,
    severityChange: from === undefined || changedAt === null ? null : { from, at: changedAt },
    escalatedAt: state.at,
    lastCheckAt: instantOf(c),
    lastToldAt: instantOf(u),
    remindAt: instantOf(m),
    isWaitingForCustomer: status === 'pending',
    slaBreachAt: null,
  };
  return { id, clocks: clocksOf(basis, { workdays, pace }, now()) };
}

/** Looks once for the agent's own overdue escalations, and tells of each clock that has run out once. */
export async function lookOnce(ports: LookPorts): Promise<void> {
  const { memory, key, now, texts, notify } = ports;
  const { at, told } = fieldsOf(memory.load(key));
  if (typeof at === 'number' && now() - at < pause) return;
  const before = fieldsOf(told);
  memory.save(key, { at: now(), told: before });
  const { results } = fieldsOf(await ports.search());
  if (!Array.isArray(results)) return;
  const after: Record<string, number> = {};
  for (const own of results.flatMap((each) => ownOf(each, ports) ?? [])) {
    for (const side of ['customer', 'team'] as const) {
      const clock = own.clocks[side];
      if (clock.kind === 'resting' || !clock.isOverdue) continue;
      const name = `${own.id}/${side}`;
      after[name] = clock.dueAt;
      if (before[name] === clock.dueAt) continue;
      notify(texts.t(`card.overdue_${side}`, { id: own.id, at: texts.moment(clock.dueAt, now()) }));
    }
  }
  memory.save(key, { at: now(), told: after });
}
