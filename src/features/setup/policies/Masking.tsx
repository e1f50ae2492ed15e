import { targets } from '../../../core/checklist/target.ts';
import type { RoutingSettings } from '../../../core/setup/routing-settings.ts';
import { Callout } from '../../../ui/Callout.tsx';
import { LinkButton } from '../../../ui/Links.tsx';
import { Sentence } from '../../../ui/Page.tsx';
import { useWords } from '../../places.tsx';

type Props = { routing: RoutingSettings; onChange(routing: RoutingSettings): void };

/** The same route, masked; null stays. */
function masked<T extends { pii: 'mask' | 'keep' }>(route: T): T {
  return { ...route, pii: 'mask' };
}

/** What each route decides by itself, looked at over all of them. */
export function Masking({ routing, onChange }: Props) {
  const { t, list } = useWords();
  const { routes, rules } = routing;
  const keeping = [
    ...targets
      .filter((target) => routes[target]?.pii === 'keep')
      .map((target) => t(`document.target.${target}`)),
    ...rules.flatMap((rule, at) =>
      rule.route.pii === 'keep' ? [rule.name || t('setup.rule.nameless', { place: at + 1 })] : [],
    ),
  ];
  if (keeping.length === 0) return <Sentence>{t('setup.policy.masking_all')}</Sentence>;
  const maskAll = () =>
    onChange({
      ...routing,
      routes: Object.fromEntries(
        targets.map((target) => {
          const route = routes[target];
          return [target, route === null ? null : masked(route)];
        }),
      ) as typeof routes,
      rules: rules.map((rule) => ({ ...rule, route: masked(rule.route) })),
    });
  return (
    <Callout kind="info" title={t('setup.policy.masking_not', { routes: list(keeping) })}>
      <LinkButton onPress={maskAll}>{t('setup.policy.masking_set')}</LinkButton>
    </Callout>
  );
}
