import { Hint } from '../../ui/Page.tsx';
import type { DraftView } from '../draft-view.ts';
import { useWords } from '../places.tsx';

/** The setting that leads there, and how urgent it is. */
export function BySetting({ view: { route, decision } }: { view: DraftView }) {
  const { t } = useWords();
  if (route.kind !== 'route') return null;
  const severity = t(`document.severity.${decision.severity}`);
  return <Hint>{t('send.by_setting', { setting: route.route.name, severity })}</Hint>;
}
