import { targets } from '../../../core/checklist/target.ts';
import type { Route } from '../../../core/routing/route.ts';
import type { RoutingSettings } from '../../../core/setup/routing-settings.ts';
import { Callout } from '../../../ui/Callout.tsx';
import { CheckField } from '../../../ui/CheckField.tsx';
import { LinkButton } from '../../../ui/Links.tsx';
import { useWords } from '../../places.tsx';

type Props = { routing: RoutingSettings; onChange(routing: RoutingSettings): void };

/** The same route, leaving contact data to the policy. */
function asUsual<R extends Pick<Route, 'pii'>>(route: R): R {
  return { ...route, pii: null };
}

const allAsUsual = (routing: RoutingSettings): RoutingSettings => ({
  ...routing,
  routes: Object.fromEntries(
    targets.map((target) => {
      const route = routing.routes[target];
      return [target, route === null ? null : asUsual(route)];
    }),
  ) as RoutingSettings['routes'],
  rules: routing.rules.map((rule) => ({ ...rule, route: asUsual(rule.route) })),
});

/** What holds for contact data on every route, and which routes say something else. */
export function Masking({ routing, onChange }: Props) {
  const { t, list } = useWords();
  const { routes, rules, policies } = routing;
  const other = policies.masksContactData ? 'keep' : 'mask';
  const others = [
    ...targets
      .filter((target) => routes[target]?.pii === other)
      .map((target) => t(`document.target.${target}`)),
    ...rules.flatMap((rule, at) =>
      rule.route.pii === other ? [rule.name || t('setup.rule.nameless', { place: at + 1 })] : [],
    ),
  ];
  return (
    <>
      <CheckField
        label={t('setup.policy.masking_contact')}
        hint={t('setup.policy.masking_contact_hint')}
        isChecked={policies.masksContactData}
        onToggle={() =>
          onChange({
            ...routing,
            policies: { ...policies, masksContactData: !policies.masksContactData },
          })
        }
      />
      {others.length > 0 && (
        <Callout kind="info" title={t(`setup.policy.masking_other.${other}`, { routes: list(others) })}>
          <LinkButton onPress={() => onChange(allAsUsual(routing))}>
            {t('setup.policy.masking_same')}
          </LinkButton>
        </Callout>
      )}
    </>
  );
}
