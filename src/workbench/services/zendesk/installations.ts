import type { RelayAnswer } from '../../contract.ts';
import type { World } from '../../world/world.ts';
import { json } from '../answer.ts';
import { isRecord } from '../is-record.ts';
import { forbidden, notFound, recordInvalid } from './problem.ts';

/** Secure settings are named, and their values are not shown. */
function writeInstallation({ installation, account }: World) {
  const shown = { ...installation.settings };
  const hidden = Object.keys(installation.secure).map((name) => [name, null]);
  const settings = { ...shown, ...Object.fromEntries(hidden) };
  return {
    id: installation.id,
    app_id: installation.appId,
    enabled: true,
    product: 'support',
    settings,
    settings_objects: Object.entries(settings).map(([name, value]) => ({ name, value })),
    url: `https://${account.subdomain}.zendesk.com/api/v2/apps/installations/${installation.id}.json`,
  };
}

/** Zendesk lets admins alone read and change an installation; everybody else is refused. */
function onInstallation(world: World, id: number, answer: () => RelayAnswer): RelayAnswer {
  if (world.controls.role !== 'admin') return forbidden();
  return id === world.installation.id ? answer() : notFound();
}

export const showInstallation = (world: World, id: number): RelayAnswer =>
  onInstallation(world, id, () => json(200, writeInstallation(world)));

/**
 * Changes the settings that are named. That the others stay, secure ones too, is what apps rely on that do the same;
 * Zendesk's documentation does not say it, and a real account has yet to show it.
 */
export const updateInstallation = (world: World, id: number, body: unknown): RelayAnswer =>
  onInstallation(world, id, () => {
    const settings = isRecord(body) ? body['settings'] : undefined;
    if (!isRecord(settings)) return recordInvalid({ settings: 'Settings are missing' });
    const { installation } = world;
    for (const [name, value] of Object.entries(settings)) {
      const text = typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
      if (Object.hasOwn(installation.secure, name)) installation.secure[name] = String(text);
      else installation.settings[name] = text;
    }
    return json(200, writeInstallation(world));
  });
