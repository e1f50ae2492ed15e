import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSettingsText } from '../../../src/core/setup/read-settings.ts';
import { writeSettingsText } from '../../../src/core/setup/write-settings.ts';
import { anyRoutingSettings } from '../../support/any-settings.ts';

const problemOf = (text: string) => {
  const read = readSettingsText(text);
  if (read.kind === 'settings') throw new Error('It was read');
  return read.problem;
};

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(anyRoutingSettings, fc.constantFrom(undefined, 2), (settings, space) => {
      expect(readSettingsText(writeSettingsText(settings, space))).toEqual({ kind: 'settings', settings });
    }),
  );
});

test('no text at all makes reading throw; it gives settings or a problem with its place', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const read = readSettingsText(text);
      if (read.kind === 'settings') return;
      const { line, column } = read.problem;
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

test('settings with one sign changed give settings, or a problem with a place inside the text', () => {
  fc.assert(
    fc.property(anyRoutingSettings, fc.nat(), fc.string({ maxLength: 2 }), (settings, seed, typed) => {
      const text = writeSettingsText(settings, 2);
      const at = seed % text.length;
      const edited = text.slice(0, at) + typed + text.slice(at + 1);
      const read = readSettingsText(edited);
      const lines = edited.split('\n').length;
      if (read.kind === 'wrong') expect(read.problem.line).toBeLessThanOrEqual(lines);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['{"version": 1, "policies": {"patternFrom": 4}}', true],
  ['{"version": 1}', true],
  ['{"version": 1, "policies": {"isDirect": false}}', false],
  ['{"version": 2, "policies": {"patternFrom": 4}}', false],
  ['{"policies": {}}', false],
  ['{"version": 2, "policies": {"isDirect": true}}', true],
])('%s: whether the front line goes directly is as it was meant when it was written', (text, isDirect) => {
  const read = readSettingsText(text);
  if (read.kind === 'wrong') throw new Error('It was not read');
  expect(read.settings.policies.isDirect).toBe(isDirect);
  const again = readSettingsText(writeSettingsText(read.settings));
  expect(again).toEqual(read);
});

test('an empty object is the settings of a fresh installation', () => {
  expect(readSettingsText('{}')).toMatchObject({ kind: 'settings', settings: { revision: 0, rules: [] } });
});

const rule = '{"id": "r1", "name": "Billing", "when": [WHEN], "route": "ROUTE"}';
const withRule = (when: string, route = 'linear:BIL') =>
  `{"version": 1, "rules": [\n${rule.replace('WHEN', when).replace('ROUTE', route)}]}`;

test.each([
  ['{"rules": [}', { kind: 'syntax', line: 1, column: 12 }],
  ['{"rules": 7}', { kind: 'wrong-kind', key: 'rules', expected: 'list', line: 1, column: 11 }],
  ['{"rule": []}', { kind: 'unknown-key', key: 'rule' }],
  ['{"rules": [], "rules": []}', { kind: 'twice', key: 'rules', column: 15 }],
  ['{"version": 3, "magic": 1}', { kind: 'newer', version: 3 }],
  [withRule('{"kind": "tags", "anyOf": []}'), { kind: 'not-allowed', key: 'rules[0].when[0].kind', line: 2 }],
  [withRule('{"anyOf": []}'), { kind: 'missing', key: 'rules[0].when[0].kind' }],
  [withRule('{"kind": "tag"}'), { kind: 'missing', key: 'rules[0].when[0].anyOf' }],
  [withRule('{"kind": "severity", "anyOf": ["S4"]}'), { kind: 'not-allowed', found: 'S4' }],
  [withRule('{"kind": "revenue", "atLeast": "1000"}'), { kind: 'wrong-kind', expected: 'number' }],
  [
    withRule('', 'linear:BIL; colour=red'),
    { kind: 'bad-route', key: 'rules[0].route', error: { kind: 'unknown-option', found: 'colour' } },
  ],
  [
    `{"rules": [${rule.replace('WHEN', '').replace('ROUTE', 'linear:A')}, ${rule.replace('WHEN', '').replace('ROUTE', 'linear:B')}]}`,
    { kind: 'twice', key: 'rules[1].id' },
  ],
  ['{"routes": {"T6": "linear:A"}}', { kind: 'unknown-key', key: 'routes.T6' }],
  ['{"policies": {"required": {"T4": ["steps"]}}}', { kind: 'unknown-key', key: 'policies.required.T4' }],
  ['{"policies": {"required": {"T2": ["stepz"]}}}', { kind: 'not-allowed', found: 'stepz' }],
  [
    '{"policies": {"items": {"E3d": {"isOff": true}}}}',
    { kind: 'not-allowed', key: 'policies.items.E3d.isOff' },
  ],
  ['{"policies": {"patternFrom": 1}}', { kind: 'bad-value', key: 'policies.patternFrom' }],
  [
    '{"policies": {"pace": {"S1": {"team": {"hours": 0}, "customer": {"hours": 4}}}}}',
    { kind: 'bad-value', key: 'policies.pace.S1.team' },
  ],
])('%s is refused with its place', (text, problem) => {
  expect(problemOf(text)).toMatchObject(problem);
});
