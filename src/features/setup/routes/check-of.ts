import type { Never } from '../../../core/routing/never.ts';
import type { Destination } from '../../../core/routing/route.ts';
import type { Finding } from '../../../core/setup/finding.ts';
import type { Resource } from '../../../flows/resource.ts';
import type { Words } from '../../places.tsx';
import { findingWords } from '../connections/finding-words.ts';
import { neverWords } from './check-words.ts';
import type { Check } from './RouteRow.tsx';

const missingOf = (destination: Destination): 'project' | 'type' | 'team' | 'group' | null => {
  switch (destination.kind) {
    case 'jira':
      return destination.project === '' ? 'project' : destination.issueType === '' ? 'type' : null;
    case 'linear':
      return destination.team === '' ? 'team' : null;
    case 'group':
      return destination.group === '' ? 'group' : null;
  }
};

type Asked = {
  destination: Destination;
  /** What was found there; undefined when nobody looked. */
  found: Resource<readonly Finding[]> | undefined;
  never: Never | null;
};

/** Whether a route that is on works, the worst first. */
export function checkOf({ destination, found, never }: Asked, locale: string, words: Words): Check {
  const { t } = words;
  const missing = missingOf(destination);
  if (missing !== null)
    return { icon: 'warning', tone: 'warning', text: t(`setup.check.missing.${missing}`) };
  const findings = found?.kind === 'ready' ? found.value : [];
  const wrong = findings.find(({ level }) => level === 'wrong');
  if (wrong !== undefined) return { icon: 'no', tone: 'danger', text: findingWords(wrong, words).text };
  if (never !== null) return { icon: 'warning', tone: 'warning', text: neverWords(never, locale, words) };
  const warning = findings.find(({ level }) => level === 'warning');
  if (warning !== undefined)
    return { icon: 'warning', tone: 'warning', text: findingWords(warning, words).text };
  if (found?.kind === 'ready') return { icon: 'yes', tone: 'good', text: t('setup.check.fits') };
  if (found?.kind === 'failed') return { icon: 'unsure', tone: 'plain', text: t('setup.check.not_known') };
  return { icon: 'medium', tone: 'plain', text: t('setup.check.looking') };
}
