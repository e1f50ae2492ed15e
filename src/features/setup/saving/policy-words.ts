import { allCriteria } from '../../../core/checklist/criteria.ts';
import { severities, targets } from '../../../core/checklist/target.ts';
import type { Interval, Policies } from '../../../core/policies.ts';
import type { Words } from '../../places.tsx';

/** A policy that is a table, in words: by the name of its row. */
type Rows = Readonly<Record<string, string>>;

const interval = (value: Interval, { t }: Words): string =>
  'hours' in value
    ? t('setup.change.hours', { count: value.hours })
    : t('setup.change.days', { count: value.businessDays });

function paceRows(pace: Policies['pace'], words: Words): Rows {
  const { t } = words;
  const rows = severities.flatMap((severity) => {
    const { team, customer } = pace[severity];
    const of = t(`document.severity.${severity}`);
    return [
      [`${of}, ${t('setup.policy.ask_team')}`, interval(team, words)],
      [`${of}, ${t('setup.policy.tell_customer')}`, interval(customer, words)],
    ];
  });
  return Object.fromEntries(rows);
}

function requiredRows(required: Policies['required'], { t, list }: Words): Rows {
  const rows = targets.flatMap((target) => {
    if (target === 'T4') return [];
    const fields = required[target] ?? [];
    const named = list(fields.map((id) => t(`field.${id}`)));
    return [[t(`document.target.${target}`), fields.length === 0 ? t('setup.change.always') : named]];
  });
  return Object.fromEntries(rows);
}

function itemRows(items: Policies['items'], { t }: Words): Rows {
  const rows = allCriteria.map((id) => {
    const { isOff, help } = items[id] ?? { isOff: false, help: '' };
    const state = t(isOff ? 'setup.change.off' : 'setup.change.on');
    return [t(`criteria.${id}`), help === '' ? state : `${state}, ${t('setup.change.help', { text: help })}`];
  });
  return Object.fromEntries(rows);
}

/** A value that is one word or a list of them. */
function plainWords(value: Policies[keyof Policies], { t, number, list }: Words): string {
  if (value === null || value === '') return t('setup.change.not_set');
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
  if (typeof value === 'number') return number(value);
  if (Array.isArray(value)) return value.length === 0 ? t('setup.change.not_set') : list(value.map(String));
  return String(value);
}

const scheduleWords = (schedule: Policies['schedule'], { t }: Words): string =>
  schedule === null ? t('setup.policy.weekdays') : `${schedule.name} (${schedule.timeZone})`;

function languageWords(policy: 'briefLanguage' | 'issueLanguage', language: string | null, words: Words) {
  if (language !== null) return words.language(language);
  const usual = policy === 'briefLanguage' ? 'setup.policy.language_agent' : 'setup.policy.language_brief';
  return words.t(usual);
}

/** Only the rows that differ, each side in its own words. */
function differing(from: Rows, to: Rows, { t }: Words): { from: string; to: string } {
  const names = Object.keys(to).filter((name) => from[name] !== to[name]);
  const said = (rows: Rows) =>
    names.map((name) => t('setup.change.row', { name, value: rows[name] ?? '' })).join('; ');
  return { from: said(from), to: said(to) };
}

/** What a policy was and what it becomes. Of a table only what differs is said. */
export function policyWords(
  policy: keyof Policies,
  { from, to }: { from: Policies; to: Policies },
  words: Words,
): { from: string; to: string } {
  switch (policy) {
    case 'pace':
      return differing(paceRows(from.pace, words), paceRows(to.pace, words), words);
    case 'required':
      return differing(requiredRows(from.required, words), requiredRows(to.required, words), words);
    case 'items':
      return differing(itemRows(from.items, words), itemRows(to.items, words), words);
    case 'schedule':
      return { from: scheduleWords(from.schedule, words), to: scheduleWords(to.schedule, words) };
    case 'briefLanguage':
    case 'issueLanguage':
      return {
        from: languageWords(policy, from[policy], words),
        to: languageWords(policy, to[policy], words),
      };
    default:
      return { from: plainWords(from[policy], words), to: plainWords(to[policy], words) };
  }
}
