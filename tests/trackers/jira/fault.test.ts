import { expect, test } from 'vitest';
import { type Ask, answerFault, silenceFault } from '../../../src/trackers/jira/fault.ts';
import { now } from '../../support/a-case.ts';
import { answer } from '../../support/scripted-send.ts';

const faultOf = (body: unknown, status: number, headers: Record<string, string> = {}, ask: Ask = 'write') => {
  const given = answer(body, status, headers);
  if (given.kind !== 'answer') throw new Error('silence');
  return answerFault(given, ask, now);
};

test("Jira's words stand at the fields that they concern, the others at the whole", () => {
  const body = {
    errorMessages: ["Field 'priority' is required", 'Again.'],
    errors: { summary: 'Too long.' },
  };
  for (const status of [400, 422])
    expect(faultOf(body, status)).toEqual({
      kind: 'invalid',
      from: 'jira',
      committed: 'no',
      status,
      fields: { '': "Field 'priority' is required Again.", summary: 'Too long.' },
      detail: "Field 'priority' is required Again. summary: Too long.",
    });
});

test.each([
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'missing'],
  [409, 'conflict'],
  [413, 'invalid'],
  [429, 'limited'],
  [400, 'unexpected'],
  [410, 'unexpected'],
  [415, 'unexpected'],
])('%i without a word of Jira is %s, and nothing was changed', (status, kind) => {
  expect(faultOf('<html>', status)).toMatchObject({ kind, status, from: 'jira', committed: 'no' });
});

test.each([500, 502, 503, 504, 408, 200, 302])(
  '%i leaves open what a write did, and not what a read did',
  (status) => {
    expect(faultOf('<html>', status)).toMatchObject({ kind: 'unexpected', committed: 'unknown' });
    expect(faultOf('<html>', status, {}, 'read')).toMatchObject({ kind: 'unexpected', committed: 'no' });
  },
);

test('the refusal that browsers get is told from a missing permission', () => {
  const kindOf = (body: unknown, status: number) => faultOf(body, status).kind;
  expect(kindOf('<html>XSRF check failed</html>', 403)).toBe('cross-site');
  expect(kindOf({ errorMessages: ['XSRF check failed'], errors: {} }, 403)).toBe('cross-site');
  expect(kindOf({ errorMessages: ['You do not have the permission'], errors: {} }, 403)).toBe('forbidden');
  expect(kindOf('XSRF check failed', 400)).toBe('unexpected');
});

test.each([403, 404])('%i to nobody in particular is a matter of the token', (status) => {
  const denied = { 'X-Seraph-LoginReason': 'AUTHENTICATION_DENIED' };
  expect(faultOf({ errorMessages: ['No.'] }, status, denied)).toMatchObject({ kind: 'unauthorized' });
});

test('a limit says until when, where Jira says it', () => {
  expect(faultOf('', 429, { 'Retry-After': '30' })).toMatchObject({ until: now + 30_000 });
  expect(faultOf('', 429)).toMatchObject({ until: null });
  expect(faultOf('', 429, { 'Retry-After': 'soon' })).toMatchObject({ until: null });
});

test('silence after a write is unknown, after a read or before sending it is not', () => {
  const late = { kind: 'silence', reason: 'time-out', sent: true } as const;
  expect(silenceFault(late, 'write')).toMatchObject({ kind: 'unreachable', committed: 'unknown' });
  expect(silenceFault(late, 'read')).toMatchObject({ committed: 'no' });
  expect(silenceFault({ ...late, sent: false }, 'write')).toMatchObject({ from: 'jira', committed: 'no' });
  expect(silenceFault({ ...late, sent: false, from: 'proxy' }, 'write')).toMatchObject({ from: 'proxy' });
});

test('a long page is not kept whole', () => {
  expect(faultOf('x'.repeat(5_000), 500).detail.length).toBeLessThan(300);
});
