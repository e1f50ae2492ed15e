import { expect, test } from 'vitest';
import type { Fault } from '../../../src/core/outcome.ts';
import type { HttpAnswer } from '../../../src/core/ports.ts';
import { createLinearTracker } from '../../../src/trackers/linear/tracker.ts';
import { minute, now } from '../../support/a-case.ts';
import { answer, scriptedSend } from '../../support/scripted-send.ts';

const team = answer({
  data: { teams: { nodes: [{ id: 'team-bil', key: 'BIL' }] }, issueLabels: { nodes: [] } },
});

/** The fault of creating when Linear answers so. */
async function faultAt(reply: HttpAnswer): Promise<Fault> {
  const { send } = scriptedSend(team, reply);
  const outcome = await createLinearTracker({ send, clock: { now: () => now } }).create({
    escalationId: '5f0c8d6e-3a51-4b7c-9d2e-0a1b2c3d4e5f',
    destination: { kind: 'linear', team: 'BIL' },
    title: 'x',
    document: { type: 'root', children: [] },
    severity: 'S2',
    labels: [],
    ticket: { id: 1, url: 'https://acme.zendesk.com/agent/tickets/1', subject: 'x' },
    attempt: 'first',
  });
  if (outcome.kind === 'done') throw new Error('No fault');
  expect(outcome.kind).toBe(outcome.fault.committed === 'no' ? 'refused' : 'unknown');
  return outcome.fault;
}

const error = (extensions: Record<string, unknown>, status = 200, headers = {}) =>
  answer({ data: null, errors: [{ message: 'the words of Linear', extensions }] }, status, headers);

test.each([
  ['AUTHENTICATION_ERROR', 'unauthorized'],
  ['FORBIDDEN', 'forbidden'],
  ['INVALID_INPUT', 'invalid'],
  ['INPUT_ERROR', 'invalid'],
  ['RATELIMITED', 'limited'],
] as const)('%s is %s, and nothing was created, whether it comes with 200 or 400', async (code, kind) => {
  for (const status of [200, 400]) {
    expect(await faultAt(error({ code }, status))).toMatchObject({
      kind,
      from: 'linear',
      committed: 'no',
      status,
    });
  }
});

test('the type of an error speaks where it has no code', async () => {
  expect(await faultAt(error({ type: 'authentication error' }))).toMatchObject({ kind: 'unauthorized' });
  expect(await faultAt(error({ type: 'feature not accessible' }))).toMatchObject({ kind: 'forbidden' });
});

test('an invalid input is told in the words that Linear has for people, by field where it names them', async () => {
  const presentable = { code: 'INVALID_INPUT', userPresentableMessage: 'teamId must be a UUID.' };
  expect(await faultAt(error(presentable))).toMatchObject({ fields: { '': 'teamId must be a UUID.' } });
  const validationErrors = [{ property: 'title', constraints: { maxLength: 'title is too long' } }];
  expect(await faultAt(error({ ...presentable, validationErrors }))).toMatchObject({
    fields: { title: 'title is too long' },
  });
});

test('a limit says when it is over: as told in seconds, or at the reset of what is used up', async () => {
  const at = now + 7 * minute;
  const limited = (headers: Record<string, string>) => faultAt(error({ code: 'RATELIMITED' }, 400, headers));
  expect(await limited({ 'Retry-After': '42' })).toMatchObject({ until: now + 42_000 });
  expect(await limited({ 'X-RateLimit-Requests-Reset': String(at) })).toMatchObject({ until: at });
  expect(
    await limited({
      'X-RateLimit-Requests-Remaining': '900',
      'X-RateLimit-Requests-Reset': String(at + minute),
      'X-RateLimit-Complexity-Remaining': '0',
      'X-RateLimit-Complexity-Reset': String(at),
    }),
  ).toMatchObject({ until: at });
  expect(await limited({})).toMatchObject({ until: null });
  expect(await limited({ 'X-RateLimit-Requests-Reset': String(now - minute) })).toMatchObject({
    until: null,
  });
});

test('429 is a limit whatever comes with it', async () => {
  expect(await faultAt(answer('<html>slow down</html>', 429))).toMatchObject({
    kind: 'limited',
    committed: 'no',
  });
});

test('what breaks inside of Linear leaves open whether the issue exists', async () => {
  for (const broken of [
    answer('<html>Bad gateway</html>', 502),
    answer({ data: null, errors: [{ message: 'oops', extensions: { type: 'internal error' } }] }),
    answer({ data: null, errors: [{ message: 'oops' }] }),
    answer('<html>hello</html>', 200),
    answer(null),
    answer({ data: { issue: { success: false, issue: null }, link: null } }),
    answer({ data: { issue: { success: true, issue: { id: 7 } }, link: { success: true } } }),
  ]) {
    expect(await faultAt(broken)).toMatchObject({ kind: 'unexpected', committed: 'unknown' });
  }
});

test('an answer in between that refuses the request did not create anything', async () => {
  expect(await faultAt(answer('Invalid request', 400))).toMatchObject({
    kind: 'unexpected',
    committed: 'no',
  });
  expect(await faultAt(answer({ error: 'nope' }, 401))).toMatchObject({
    kind: 'unauthorized',
    committed: 'no',
  });
  expect(await faultAt(answer('', 403))).toMatchObject({ kind: 'forbidden', committed: 'no' });
});

test('what the proxy did not let out is the fault of the proxy, and created nothing', async () => {
  const fault = await faultAt({ kind: 'silence', reason: 'not whitelisted', sent: false, from: 'proxy' });
  expect(fault).toMatchObject({
    kind: 'unreachable',
    from: 'proxy',
    committed: 'no',
    detail: 'not whitelisted',
  });
});

test('a document that Linear does not understand is our fault, and ran not at all', async () => {
  expect(await faultAt(error({ code: 'GRAPHQL_VALIDATION_FAILED' }, 400))).toMatchObject({
    kind: 'unexpected',
    committed: 'no',
  });
});
