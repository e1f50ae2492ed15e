import { routeNames } from '../../core/settings.ts';
import { Hint } from '../../ui/Page.tsx';
import type { DraftView } from '../draft-view.ts';
import { useWords } from '../places.tsx';

/** The rule, or the target's own route, that leads there, and how urgent it is. */
export function BySetting({ view: { route, decision } }: { view: DraftView }) {
  const { t } = useWords();
  if (route.kind !== 'route') return null;
  const severity = t(`document.severity.${decision.severity}`);
  const { name } = route.route;
  const isOwn = name === routeNames[decision.target];
  return (
    <Hint>
      {isOwn
        ? t('send.by_route', { target: t(`document.target.${decision.target}`), severity })
        : t('send.by_rule', { rule: name, severity })}
    </Hint>
  );
}
