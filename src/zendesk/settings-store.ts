import * as z from 'zod/mini';
import { mapDone } from '../core/outcome.ts';
import type { SettingsStore } from '../core/setup/ports.ts';
import type { StoredValues } from '../core/setup/stored.ts';
import type { Rest } from './rest.ts';
import { installationAnswer } from './setup-schemas.ts';

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/**
 * The settings of this installation, for admins: Zendesk refuses everybody else. Only the keys that Setup knows are
 * sent, and never a secure one. ZAF goes on showing the old ones until the app is loaded again.
 */
export function createSettingsStore(rest: Pick<Rest, 'read' | 'put'>, installationId: string): SettingsStore {
  const path = `/api/v2/apps/installations/${encodeURIComponent(installationId)}.json`;
  const read: SettingsStore['read'] = async () =>
    mapDone(
      await rest.read(path, installationAnswer),
      ({ settings }): StoredValues =>
        Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, asText(value)])),
    );
  return {
    read,
    write: async (values) => {
      const written = await rest.put(path, { settings: values }, z.unknown());
      return written.kind === 'refused' ? written : read();
    },
  };
}
