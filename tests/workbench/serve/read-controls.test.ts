import { expect, test } from 'vitest';
import { readControls } from '../../../src/workbench/serve/read-controls.ts';

test('only the knobs that are named are turned', () => {
  const faults = [{ url: '/comments', when: 'after', status: 0 }];
  expect(readControls({ role: 'admin', faults, more: 1 })).toEqual({ role: 'admin', faults });
  const knobs = { role: 'light_agent', indexLag: 15, looksLikeBrowser: true, withholdsHeaders: true };
  expect(readControls(knobs)).toEqual(knobs);
  expect(readControls({})).toEqual({});
});

test.each([
  null,
  { role: 'owner' },
  { colorScheme: 'blue' },
  { latency: -1 },
  { latency: '1' },
  { locale: 1 },
  { indexLag: -1 },
  { looksLikeBrowser: 'yes' },
  { withholdsHeaders: 1 },
  { faults: [{ url: '/x', when: 'sometimes', status: 1 }] },
  { faults: [{ url: '/x', when: 'before', status: 500, headers: { a: 1 } }] },
])('what makes no sense turns none: %j', (value) => {
  expect(readControls(value)).toBeNull();
});
