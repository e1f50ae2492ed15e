import type { RoutingSettings } from '../../core/setup/routing-settings.ts';
import type { Words } from '../places.tsx';

/** Version, name and time of the last saving, for a sentence. */
export function savedBy({ revision, saved }: RoutingSettings, { t, when }: Words) {
  const at = Date.parse(saved?.at ?? '');
  return {
    version: revision,
    name: saved?.by.name ?? t('setup.save.somebody'),
    at: Number.isNaN(at) ? t('setup.save.sometime') : when(at),
  };
}
