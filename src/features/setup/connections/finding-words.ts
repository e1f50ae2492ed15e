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
] as const satisfies readonly FindingKind[];

const isGood = (kind: FindingKind): kind is (typeof good)[number] =>
  (good as readonly FindingKind[]).includes(kind);

/** The figures and names of a finding as they stand in a sentence. */
function valuesOf(found: Finding, { list }: Words): TextValues {
  const values = Object.entries(found).map(([key, value]) => [
    key,
    Array.isArray(value) ? list(value) : value === null ? '–' : String(value),
  ]);
  return Object.fromEntries(values);
}

/** What was found, and what to do about it; null where there is nothing to do. */
export function findingWords(found: Finding, words: Words): { text: string; cure: string | null } {
  const { t } = words;
  const values = valuesOf(found, words);
  if (found.kind === 'triggers-good')
    return { text: t('setup.finding.triggers-good', { count: found.count }), cure: null };
  if (found.kind === 'role')
    return {
      text: t('setup.finding.role.text', values),
      cure: found.isAdmin ? null : t('setup.finding.role.cure', values),
    };
  if (isGood(found.kind)) return { text: t(`setup.finding.${found.kind}`, values), cure: null };
  return {
    text: t(`setup.finding.${found.kind}.text`, values),
    cure: t(`setup.finding.${found.kind}.cure`, values),
  };
}
