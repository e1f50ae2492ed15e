import { expect, test } from 'vitest';
import { toFault } from '../../src/zendesk/fault.ts';
import { now } from '../support/a-case.ts';
import { answer, silence } from '../support/scripted-send.ts';

test.each([
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'missing'],
  [409, 'conflict'],
  [422, 'invalid'],
  [429, 'limited'],
  [400, 'unexpected'],
  [413, 'unexpected'],
] as const)('%d is %s and has changed nothing, in a write as well', (status, kind) => {
  expect(toFault(answer({}, status), 'write', now)).toMatchObject({
    kind,
    status,
    committed: 'no',
    from: 'zendesk',
  });
});

test.each([500, 502, 503, 504, 408, 200])(
  'after %d a write may have been done, a read has done nothing',
  (status) => {
    const html = answer('<html>', status);
    expect(toFault(html, 'write', now)).toMatchObject({ kind: 'unexpected', committed: 'unknown' });
    expect(toFault(html, 'read', now)).toMatchObject({ kind: 'unexpected', committed: 'no' });
  },
);

test('after silence a write may have been done, unless it never left', () => {
  expect(toFault(silence(true), 'write', now)).toMatchObject({ kind: 'unreachable', committed: 'unknown' });
  expect(toFault(silence(true), 'read', now)).toMatchObject({ kind: 'unreachable', committed: 'no' });
  expect(toFault(silence(false), 'write', now)).toMatchObject({ kind: 'unreachable', committed: 'no' });
});

test('what Zendesk says of fields is kept by field', () => {
  const body = {
    error: 'RecordInvalid',
    description: 'Record validation errors',
    details: {
      base: [{ description: 'Assignee: is required' }],
      status: [{ description: 'closed prevents ticket update', error: 'InvalidValue' }, 'and this'],
    },
  };
  expect(toFault(answer(body, 422), 'write', now)).toMatchObject({
    fields: { '': 'Assignee: is required', status: 'closed prevents ticket update; and this' },
    detail: 'RecordInvalid: Record validation errors',
  });
});

test('an invalid request without details is invalid as a whole', () => {
  const body = { error: { title: 'Bad', message: 'No such thing' } };
  expect(toFault(answer(body, 422), 'write', now)).toMatchObject({ fields: { '': 'Bad: No such thing' } });
});

test('a limit is over when Retry-After says, in seconds', () => {
  const limited = answer({}, 429, { 'Retry-After': '42' });
  expect(toFault(limited, 'write', now)).toMatchObject({ until: now + 42_000 });
  expect(toFault(answer({}, 429), 'write', now)).toMatchObject({ until: null });
  expect(toFault(answer({}, 429, { 'Retry-After': 'soon' }), 'write', now)).toMatchObject({ until: null });
});
