import { expect, test } from 'vitest';
import { createDiagnostics } from '../../src/core/diagnostics.ts';

test('the report has a line an event, with its time in UTC and the status', () => {
  let now = Date.parse('2026-03-12T14:02:00Z');
  const diagnostics = createDiagnostics(() => now);
  diagnostics.note('GET zendesk', 200);
  now += 1500;
  diagnostics.note('screen broke');
  expect(diagnostics.report()).toBe(
    '2026-03-12T14:02:00.000Z GET zendesk 200\n2026-03-12T14:02:01.500Z screen broke',
  );
});

test('only the last events are kept', () => {
  const diagnostics = createDiagnostics(() => 0, 2);
  for (const event of ['a', 'b', 'c']) diagnostics.note(event);
  expect(diagnostics.report().match(/[abc]$/gm)).toEqual(['b', 'c']);
});
