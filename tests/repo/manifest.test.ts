import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Node, parseJson } from '../../src/core/setup/json-text.ts';
import { settingsInReadme, settingsTable } from '../tooling/settings-table.mjs';
import {
  catalogFiles,
  isUrl,
  manifest,
  packageVersion,
  requirements,
  translationsOf,
} from './package-files.ts';

/** Names that an object of the text has more than once. */
function namedTwice(text: string): string[] {
  const parsed = parseJson(text);
  if (parsed.kind === 'wrong') return ['no JSON'];
  const visit = (node: Node): string[] => {
    if (node.kind === 'list') return node.items.flatMap(visit);
    if (node.kind !== 'object') return [];
    const keys = node.entries.map(({ key }) => key);
    return [
      ...keys.filter((key, at) => keys.indexOf(key) !== at),
      ...node.entries.flatMap(({ value }) => visit(value)),
    ];
  };
  return visit(parsed.root);
}

const names = manifest.parameters.map(({ name }) => name);

describe('what Zendesk refuses at upload', () => {
  test('the manifest has what must be there, and nothing that is unknown to it', () => {
    expect(manifest.frameworkVersion).toBe('2.0');
    expect(manifest.defaultLocale).toMatch(/^[a-z]{2,3}(-\w{2,3})?$/);
    expect(manifest.author.url === undefined || isUrl(manifest.author.url)).toBe(true);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('name');
  });

  test('every place shows a page of the package', () => {
    const places = Object.values(manifest.location.support);
    expect(places.length).toBeGreaterThan(0);
    for (const { url } of places) expect(url).toBe('assets/iframe.html');
    expect(existsSync('src/iframe.html')).toBe(true);
  });

  test('parameters are of a type that Zendesk knows; secrets are bound to where they go', () => {
    for (const { name, type, secure, scopes, default: preset } of manifest.parameters) {
      expect(['text', 'checkbox', 'url', 'number', 'multiline', 'hidden', 'oauth'], name).toContain(type);
      if (secure === true) {
        expect(scopes, name).toBeDefined();
        expect(preset, name).toBeUndefined();
      } else {
        expect(scopes, name).toBeUndefined();
        expect(name).not.toMatch(/token|key|pwd|password/);
      }
    }
  });

  test('no name stands twice in a file, which Zendesk refuses and a parser of JSON does not see', () => {
    const files = [
      'manifest.json',
      'requirements.json',
      ...catalogFiles.map((name) => `translations/${name}`),
    ];
    for (const file of files) expect(namedTwice(readFileSync(file, 'utf8')), file).toEqual([]);
    expect(namedTwice('{"a": 1, "b": {"c": 1, "c": 2}}')).toEqual(['c']);
  });

  test('a hidden setting is not required, and nobody is asked for a name that Zendesk keeps for itself', () => {
    for (const { name, type, required } of manifest.parameters) {
      expect(type === 'hidden' && required === true, name).toBe(false);
      expect(['name', 'title', 'subdomain']).not.toContain(name);
    }
  });

  test('everything that installing makes has a title of its own', () => {
    const made = [...Object.values(requirements.ticket_fields), ...Object.values(requirements.automations)];
    const titles = made.map(({ title }) => title);
    expect(titles.every((title) => title.trim() !== '')).toBe(true);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('hosts are bare names', () => {
    for (const host of manifest.domainWhitelist) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });

  test('values of drop-downs are unique over all fields, for each is also a tag', () => {
    const values = Object.values(requirements.ticket_fields).flatMap(({ custom_field_options }) =>
      (custom_field_options ?? []).map(({ value }) => value),
    );
    expect(values.length).toBeGreaterThan(0);
    expect(new Set(values).size).toBe(values.length);
    for (const value of values) expect(value).toMatch(/^baton_[a-z0-9_]+$/);
  });

  test('a field with choices is a drop-down, and the other way round', () => {
    for (const [key, { type, custom_field_options }] of Object.entries(requirements.ticket_fields)) {
      expect(key).toMatch(/^baton_[a-z_]+$/);
      expect(['text', 'tagger', 'date', 'integer']).toContain(type);
      expect(custom_field_options !== undefined, key).toBe(type === 'tagger');
    }
  });
});

describe('the automations that an admin can switch on', () => {
  const automations = Object.entries(requirements.automations);
  const tags = Object.values(requirements.ticket_fields).flatMap(({ custom_field_options }) =>
    (custom_field_options ?? []).map(({ value }) => value),
  );

  test('are switched off, one for each severity', () => {
    expect(automations).toHaveLength(3);
    for (const [key, { active }] of automations) expect(active, key).toBe(false);
  });

  test.each(automations)('%s is one that Zendesk takes', (_, { all, actions }) => {
    const fields = all.map(({ field }) => field);
    expect(fields).toContain('status');
    // Hours since an update: "is" holds in one of the hourly runs only, which Zendesk demands of an automation.
    expect(all.filter(({ field, operator }) => field === 'updated_at' && operator === 'is')).toHaveLength(1);
    for (const { field, value } of all) if (field === 'current_tags') expect(tags).toContain(value);
    expect(actions.map(({ field }) => field)).toEqual(['notification_user']);
  });
});

describe('what belongs together', () => {
  test('manifest and package.json carry one version', () => {
    expect(manifest.version).toBe(packageVersion);
  });

  test('every locale names every setting, and no other', () => {
    for (const file of catalogFiles) {
      const { app } = translationsOf(file);
      expect(Object.keys(app.parameters), file).toEqual(names);
      expect(app.name, file).toBe(manifest.name);
    }
    expect(existsSync(`translations/${manifest.defaultLocale}.json`)).toBe(true);
  });

  test('the table of settings in the README is the one that `node tests/tooling/settings-table.mjs` writes', () => {
    expect(settingsTable().length).toBe(names.length + 2);
    expect(settingsInReadme()).toEqual(settingsTable());
  });

  test('the app reads every setting that is no secret, and no other', () => {
    const source = readFileSync('src/zendesk/settings.ts', 'utf8');
    const open = manifest.parameters.filter(({ secure }) => secure !== true).map(({ name }) => name);
    for (const name of open) expect(source, name).toMatch(new RegExp(`\\b${name}\\b`));
    const routes = [...source.matchAll(/\broute_[a-z0-9]+\b/g)].map(([name]) => name);
    for (const name of routes) expect(names).toContain(name);
  });

  test('the fields that the app asks for are the ones that installing makes', () => {
    const keys = Object.keys(requirements.ticket_fields);
    const asked = readdirSync('src/zendesk', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [...readFileSync(`src/zendesk/${name}`, 'utf8').matchAll(/'(baton_[a-z_]+)'/g)])
      .map(([, key]) => key);
    const values = Object.values(requirements.ticket_fields).flatMap(({ custom_field_options }) =>
      (custom_field_options ?? []).map(({ value }) => value),
    );
    expect(asked.length).toBeGreaterThan(0);
    for (const key of asked) expect([...keys, ...values]).toContain(key);
  });
});
