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
