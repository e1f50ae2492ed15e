import { readFile } from 'node:fs/promises';
import { isRecord } from '../host/incoming.ts';

/** What the workbench takes from the app's manifest. */
export type Manifest = {
  name: string;
  version: string;
  /** Pages by the place that they belong to, as in `assets/iframe.html`. */
  places: Readonly<Record<string, string>>;
  whitelist: readonly string[];
  /** By name; an empty list is no restriction. */
  secureScopes: Readonly<Record<string, readonly string[]>>;
  parameters: readonly string[];
};

const text = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

export async function readManifest(file: string): Promise<Manifest> {
  const manifest: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!isRecord(manifest)) throw new Error(`${file} is no manifest`);
  const { location, parameters } = manifest;
  const support = isRecord(location) && isRecord(location['support']) ? location['support'] : {};
  const declared = Array.isArray(parameters) ? parameters.filter(isRecord) : [];
  return {
    name: text(manifest['name'], 'Baton'),
    version: text(manifest['version'], '0.0.0'),
    places: Object.fromEntries(
      Object.entries(support).map(([place, at]) => [place, text(isRecord(at) ? at['url'] : at, '')]),
    ),
    whitelist: texts(manifest['domainWhitelist']),
    secureScopes: Object.fromEntries(
      declared
        .filter((one) => one['secure'] === true)
        .map((one) => [text(one['name'], ''), texts(one['scopes'])]),
    ),
    parameters: declared.map((one) => text(one['name'], '')),
  };
}
