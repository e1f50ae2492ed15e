import { expect, test } from 'vitest';
import { refusalOf } from '../../../src/workbench/serve/guard.ts';

test.each(['localhost:5173', '127.0.0.1:5173', '[::1]:5173'])('the workbench answers at %s', (host) => {
  expect(refusalOf({ host }, 5173)).toBeNull();
  expect(refusalOf({ host, origin: `http://${host}` }, 5173)).toBeNull();
});

test.each([undefined, 'evil.example:5173', 'localhost', 'localhost:5174', 'localhost.evil.example:5173'])(
  'a name that somebody pointed at us is refused: %s',
  (host) => expect(refusalOf(host === undefined ? {} : { host }, 5173)).not.toBeNull(),
);

test.each(['https://evil.example', 'null', 'http://127.0.0.1:5174', 'https://localhost:5173', ''])(
  'a page of another origin is refused: %s',
  (origin) => expect(refusalOf({ host: 'localhost:5173', origin }, 5173)).not.toBeNull(),
);
