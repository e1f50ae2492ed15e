import { lookUp } from '../../core/look-up.ts';
import { assertNever } from '../../core/outcome.ts';
import type { Evidence } from '../../core/reading/evidence.ts';
import type { TextKey } from '../../i18n/translator.ts';
import type { IconName } from '../../ui/Icon.tsx';
import type { Words } from '../places.tsx';

const metrics: Readonly<Record<string, TextKey>> = {
  first_reply_time: 'common.metric.first_reply_time',
  next_reply_time: 'common.metric.next_reply_time',
  requester_wait_time: 'common.metric.requester_wait_time',
  agent_work_time: 'common.metric.agent_work_time',
  periodic_update_time: 'common.metric.periodic_update_time',
  pausable_update_time: 'common.metric.pausable_update_time',
  total_resolution_time: 'common.metric.total_resolution_time',
  group_ownership_time: 'common.metric.group_ownership_time',
};

const fieldNames: Readonly<Record<string, TextKey>> = {
  subject: 'common.field_name.subject',
  status: 'common.field_name.status',
  name: 'common.field_name.name',
  created_at: 'common.field_name.created_at',
  problem_id: 'common.field_name.problem_id',
  via_followup_source_id: 'common.field_name.via_followup_source_id',
};

/** A key that a person gave, such as annual_revenue, as words. */
const asWords = (key: string) => key.replaceAll('_', ' ');

export function metricName(metric: string, { t }: Pick<Words, 't'>): string {
  const key = lookUp(metrics, metric);
  return key === undefined ? asWords(metric) : t(key);
}

function clockText({ metric, stage, breachAt }: Extract<Evidence, { kind: 'clock' }>, words: Words): string {
  const name = metricName(metric, words);
  if (stage !== 'active' || breachAt === null) return words.t('common.clock_rests', { metric: name });
  const key = breachAt <= words.now() ? 'common.clock_due' : 'common.clock_left';
  return words.t(key, { metric: name, at: words.when(breachAt) });
}

/** Where a finding comes from, in a few words: "Jana Kern, Mon 09:12". */
export function sourceText(evidence: Evidence, words: Words): string {
  const { t, when } = words;
  switch (evidence.kind) {
    case 'quote':
    case 'message':
      return t('common.message_source', { author: evidence.author, at: when(evidence.at) });
    case 'clock':
      return clockText(evidence, words);
    case 'field': {
      if (evidence.of === 'agent') return t('common.of.agent');
      const key = lookUp(fieldNames, evidence.name);
      const name = key === undefined ? asWords(evidence.name) : t(key);
      return t('common.field_of', { of: t(`common.of.${evidence.of}`), name });
    }
    case 'target':
      return t('common.from_target');
    case 'reopened':
      return t('common.reopened', { by: evidence.by, at: when(evidence.at) });
    case 'tickets':
    case 'articles':
      return t(`common.${evidence.kind}_like_it`, { count: evidence.items.length });
    case 'metric':
      return t(`common.count_${evidence.name}`, { count: evidence.count });
    case 'age':
      return t('common.open_for', {
        age: words.duration(evidence.age),
        usual: words.duration(evidence.usual),
      });
    default:
      return assertNever(evidence);
  }
}

const fieldIcons = {
  ticket: 'tag12',
  requester: 'person12',
  organization: 'building12',
  agent: 'person12',
} as const;

const icons = {
  target: 'tag12',
  clock: 'clock12',
  age: 'clock12',
  reopened: 'clock12',
  quote: 'quote12',
  message: 'quote12',
  tickets: 'list12',
  articles: 'list12',
  metric: 'list12',
} as const;

function iconOf(evidence: Evidence): IconName {
  if (evidence.kind === 'field') return fieldIcons[evidence.of];
  return icons[evidence.kind];
}

/** What several pieces of evidence have in common that are shown as one source: a message, however much of it is quoted. */
export const originOf = (evidence: Evidence): string => {
  switch (evidence.kind) {
    case 'quote':
    case 'message':
      return evidence.messageId;
    case 'clock':
      return evidence.metric;
    case 'field':
      return `${evidence.of}.${evidence.name}`;
    case 'metric':
      return evidence.name;
    case 'tickets':
    case 'articles':
      return evidence.items.map(({ url }) => url).join(' ');
    case 'target':
    case 'reopened':
    case 'age':
      return evidence.kind;
    default:
      return assertNever(evidence);
  }
};

/** The mark of one or several sources; null when there is none. */
export function markOf(evidence: readonly Evidence[], words: Words): { icon: IconName; text: string } | null {
  const [first] = evidence;
  if (first === undefined) return null;
  const count = new Set(evidence.map(originOf)).size;
  if (count === 1) return { icon: iconOf(first), text: sourceText(first, words) };
  return { icon: 'list12', text: words.t('common.sources', { count }) };
}
