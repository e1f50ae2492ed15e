import { expect, test } from 'vitest';
import { createQuestions } from '../../src/card/host-place.ts';
import { createCardReader } from '../../src/card/read-card.ts';
import { writeState } from '../../src/zendesk/record.ts';
import type { ZafClient } from '../../src/zendesk/zaf.ts';
import { aClock } from '../support/a-clock.ts';
import { aState } from '../support/a-session.ts';

const path = 'ticket.customField:custom_field_900';

/** A host that answers `get` by these values, and context and metadata as they are. */
function aHost(values: Record<string, unknown>, but: Partial<ZafClient> = {}): ZafClient {
  const asked = async (paths: string | readonly string[]) => {
    const found = [paths].flat().filter((each) => each in values);
    return { errors: {}, ...Object.fromEntries(found.map((each) => [each, values[each]])) };
  };
  const never = () => new Promise<never>(() => {});
  return {
    get: asked,
    context: async () => ({ location: 'ticket_sidebar', account: { subdomain: 'acme' }, ticketId: 48213 }),
    metadata: async () => ({ installationId: 77, settings: {} }),
    set: never,
    invoke: never,
    request: never,
    on: () => {},
    off: () => {},
    ...but,
  };
}

const agent = {
  'currentUser.id': 501,
  'currentUser.locale': 'de-AT',
  'currentUser.timeZone': { ianaName: 'Europe/Vienna' },
  'requirement:baton_state': { requirement_id: 900 },
};

const here = {
  location: 'ticket_sidebar',
  subdomain: 'acme',
  installationId: '77',
  ticketId: 48213,
  agentId: 501,
  place: { language: 'de', locale: 'de-AT', timeZone: 'Europe/Vienna' },
  stateField: 900,
} as const;

const questions = (values: Record<string, unknown>, but: Partial<ZafClient> = {}) =>
  createQuestions(aHost(values, but), aClock().clock);

const storage =
  (kept: Record<string, string> = {}) =>
  () =>
    ({
      getItem: (key: string) => kept[key] ?? null,
      setItem: () => {},
      removeItem: () => {},
    }) as unknown as Storage;

test('where the app is shown and to whom comes from the host, ids as numbers or as text', async () => {
  expect(await questions(agent).place()).toEqual(here);
  const asText = { ...agent, 'currentUser.id': '501', 'requirement:baton_state': { requirement_id: '900' } };
  expect(await questions(asText).place()).toEqual(here);
});

test('a host without Baton’s fields still says who the agent is', async () => {
  const { 'requirement:baton_state': _, ...without } = agent;
  expect(await questions(without).place()).toEqual({ ...here, stateField: null });
});

test('a host that says nothing of the agent, or never answers, gives no place', async () => {
  expect(await questions({}).place()).toBeNull();
  const time = aClock();
  const never = { get: () => new Promise<never>(() => {}) };
  const asked = createQuestions(aHost(agent, never), time.clock).place();
  await time.pass(10_000);
  expect(await asked).toBeNull();
});

test('the SDK’s own time-out, which it hands over as a value, is no answer', async () => {
  const late = { get: async () => ({ name: 'TimeoutError', message: 'Invocation request timeout' }) };
  expect(await questions(agent, late).place()).toBeNull();
});

test('the record of the ticket and the draft of this agent are read together', async () => {
  const draft = JSON.stringify({ version: 1, changedAt: 5, target: 'T2' });
  const kept = { 'baton:acme/77/501/48213': draft, 'baton:acme/77/502/48213': '{}' };
  const read = createCardReader(questions({ [path]: writeState(aState()) }), here, storage(kept));
  expect(await read()).toMatchObject({
    state: { kind: 'ours', phase: 'sending', by: { name: 'Ben Ortiz' } },
    draft: { changedAt: 5, target: 'T2' },
  });
});

test('an empty field is no escalation, an unanswered one is not known', async () => {
  const read = (values: Record<string, unknown>) => createCardReader(questions(values), here, storage())();
  expect(await read({ [path]: null })).toEqual({ state: { kind: 'none' }, draft: null });
  expect(await read({})).toEqual({ state: { kind: 'unknown' }, draft: null });
});

test('a browser that refuses its storage, and nonsense in it, show as no draft', async () => {
  const refused = () => {
    throw new Error('denied');
  };
  const read = (open: () => Storage) => createCardReader(questions({ [path]: '' }), here, open)();
  expect((await read(refused)).draft).toBeNull();
  for (const nonsense of ['{', '[]', '"x"', '{"changedAt":"soon"}'])
    expect((await read(storage({ 'baton:acme/77/501/48213': nonsense }))).draft).toBeNull();
});
