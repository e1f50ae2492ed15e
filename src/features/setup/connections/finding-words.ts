import type { Finding, FindingKind } from '../../../core/setup/finding.ts';
import type { TextValues } from '../../../i18n/translator.ts';
import type { Words } from '../../places.tsx';

/** Kinds that nothing is to be done about. */
const good = [
  'connected',
  'fields-good',
  'triggers-good',
  'route-good',
  'test-issue-removed',
  'webhook-answers',
  'host-answers',
  'test-message-posted',
] as const satisfies readonly FindingKind[];

const isGood = (kind: FindingKind): kind is (typeof good)[number] =>
  (good as readonly FindingKind[]).includes(kind);

/** Names in one sentence: a route's form lists all of them. */
const mostNamed = 5;

/** What people call a channel and its chat. */
function chatNames(found: Finding, { t }: Words): TextValues {
  return {
    ...('system' in found ? { system: t(`chat.system.${found.system}`) } : {}),
    ...('channel' in found ? { channel: t(`chat.channel.${found.channel}`) } : {}),
  };
}

const rightName = (found: Finding, { t }: Words): TextValues =>
  found.kind === 'no-right' ? { right: t(`setup.finding.right.${found.right}`) } : {};

/** The figures and names of a finding as they stand in a sentence. */
function valuesOf(found: Finding, words: Words): TextValues {
  const { list, t } = words;
  const shortened = (items: readonly string[]): string =>
    items.length <= mostNamed
      ? list(items)
      : t('setup.finding.and_more', {
          items: items.slice(0, mostNamed - 1).join(', '),
          count: items.length - mostNamed + 1,
        });
  const values = Object.entries(found).map(([key, value]) => [
    key,
    Array.isArray(value) ? shortened(value) : value === null ? '–' : String(value),
  ]);
  return { ...Object.fromEntries(values), ...chatNames(found, words), ...rightName(found, words) };
}

/** What was found, and what to do about it; null where there is nothing to do. */
export function findingWords(found: Finding, words: Words): { text: string; cure: string | null } {
  const { t } = words;
  const values = valuesOf(found, words);
  if (found.kind === 'triggers-good')
    return { text: t('setup.finding.triggers-good', { count: found.count }), cure: null };
  if (found.kind === 'role-limited') {
    const { limits, people } = found;
    return {
      text: t('setup.finding.role-limited.text', { ...values, count: people }),
      cure: limits.map((limit) => t(`setup.finding.role-limited.limit.${limit}`)).join(' '),
    };
  }
  if (found.kind === 'role')
    return {
      text: t('setup.finding.role.text', values),
      cure: found.isAdmin ? null : t('setup.finding.role.cure', values),
    };
  if (found.kind === 'host-not-allowed') {
    const { setting } = found;
    const isOwn = setting === 'jira_site' || setting === 'teams_host';
    const cure = isOwn ? (`cure_of.${setting}` as const) : 'cure';
    return {
      text: t('setup.finding.host-not-allowed.text', values),
      cure: t(`setup.finding.host-not-allowed.${cure}`, values),
    };
  }
  if (isGood(found.kind)) return { text: t(`setup.finding.${found.kind}`, values), cure: null };
  return {
    text: t(`setup.finding.${found.kind}.text`, values),
    cure: t(`setup.finding.${found.kind}.cure`, values),
  };
}
