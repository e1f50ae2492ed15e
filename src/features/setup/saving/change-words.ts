import { assertNever } from '../../../core/outcome.ts';
import type { Route } from '../../../core/routing/route.ts';
import type { SetupChange } from '../../../core/setup/changes.ts';
import type { Words } from '../../places.tsx';
import { whenWords } from '../routes/condition-words.ts';
import { type FillNames, fillWords, wayDetails, wayHead } from '../routes/route-words.ts';
import { policyWords } from './policy-words.ts';

/** What was changed, and in smaller letters from what to what. A rule that is gone has nothing after, a new one nothing before. */
export type ChangeWords = { text: string; from?: string; to?: string };

type Way = Omit<Route, 'name'>;

function wayWords(way: Way | null, names: FillNames, words: Words): string {
  if (way === null) return words.t('setup.change.plain_route');
  return [wayHead(way, words), wayDetails(way, words), ...fillWords(way, names, words)]
    .filter((part) => part !== '')
    .join(' · ');
}

export function changeWords(
  change: SetupChange,
  locale: string,
  names: FillNames,
  words: Words,
): ChangeWords {
  const { t, list } = words;
  switch (change.kind) {
    case 'plain':
      return {
        text: t(`setup.plain.${change.setting}`),
        from: change.from || t('setup.change.not_set'),
        to: change.to || t('setup.change.not_set'),
      };
    case 'route':
      return {
        text: t(`document.target.${change.target}`),
        from: wayWords(change.from, names, words),
        to: wayWords(change.to, names, words),
      };
    case 'rule-added':
      return {
        text: t('setup.change.added', { name: change.rule.name, place: change.at }),
        to: `${whenWords(change.rule, locale, words)} → ${wayWords(change.rule.route, names, words)}`,
      };
    case 'rule-removed':
      return { text: t('setup.change.removed', { name: change.rule.name, place: change.at }) };
    case 'rule-moved':
      return { text: t('setup.change.moved', { name: change.rule.name, from: change.from, to: change.to }) };
    case 'rule-changed': {
      const parts = list(change.parts.map((part) => t(`setup.change.part.${part}`)));
      const said = (rule: typeof change.from): string =>
        [
          change.parts.includes('name') && rule.name,
          change.parts.includes('isOff') && t(rule.isOff ? 'setup.check.off' : 'setup.change.is_on'),
          change.parts.includes('when') && whenWords(rule, locale, words),
          change.parts.includes('route') && wayWords(rule.route, names, words),
        ]
          .filter((part) => part !== false)
          .join(' → ');
      return {
        text: t('setup.change.changed', { name: change.from.name, parts }),
        from: said(change.from),
        to: said(change.to),
      };
    }
    case 'policy':
      return {
        text: t(`setup.change.policy.${change.policy}`),
        ...policyWords(change.policy, change, words),
      };
    default:
      return assertNever(change);
  }
}
