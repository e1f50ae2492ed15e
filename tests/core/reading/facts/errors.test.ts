import { expect, test } from 'vitest';
import { customer, errorsOf } from './facts-of.ts';

const python = `"thrown": "TypeError: unsupported operand in price.sum
    at price.sum (/srv/app/price.js:41:7)
    at Object.handle (/srv/app/rates.js:12:3)`;

test('the line that names the error belongs to the trace under it, also where the trace alone is indented', () => {
  expect(errorsOf(customer(`The answer was:\n\n${python}\n\nAny idea?`))).toContain(`stack ${python}`);
});

test('a line of text above a trace is no part of it', () => {
  const frames = '    at price.sum (/srv/app/price.js:41:7)\n    at Object.handle (/srv/app/rates.js:12:3)';
  expect(errorsOf(customer(`We found this in the console:\n${frames}`))).toContain(`stack ${frames.trim()}`);
});

test.each([
  ['The page says "The upload was\nrefused (U-12)".', 'text The upload was\nrefused (U-12)'],
  ['The display shows F-07 and stops.', 'code F-07'],
  ['Fehler 4-119 erscheint auf dem Terminal.', 'code 4-119'],
  ['[03-Feb 10:00:01] WARN job failed: disk is full (ST-0x1A)', 'code ST-0x1A'],
  ['ID: 3fa85f64-5717-4562-b3fc-2c963f66afa6', 'request-id 3fa85f64-5717-4562-b3fc-2c963f66afa6'],
])('%j', (text, error) => {
  expect(errorsOf(customer(text))).toContain(error);
});
