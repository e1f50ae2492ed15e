import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { Case } from '../../src/core/case/case.ts';
import { done } from '../../src/core/outcome.ts';
import type { Understand } from '../../src/flows/understand.ts';
import { aCase, aMessage } from '../support/a-case.ts';
import { aHelpDesk } from '../support/a-help-desk.ts';
import { aReading } from '../support/a-reading.ts';
import { aSession, settle, viewAs } from '../support/a-session.ts';

/** What each reading was given, and what it waits for. */
let begun: { case: Case; end: () => void }[] = [];
const understand: Understand = (caseOf, pause) =>
  new Promise((resolve, reject) => {
    const end = () =>
      void pause().then(
        () =>
          resolve({
            reading: aReading(),
            fields: { expected: { text: `read of ${caseOf.messages.length}`, origin: 'case', evidence: [] } },
            proposals: () => [],
            isWish: false,
            language: '',
            weakIn: () => [],
          }),
        reject,
      );
    begun.push({ case: caseOf, end });
  });

// Test files share their modules: the replaced one is for this file alone.
vi.hoisted(() => vi.resetModules());
vi.mock('../../src/flows/understand.ts', () => ({ createUnderstand: () => understand }));
afterAll(() => void vi.resetModules());

beforeEach(() => {
  begun = [];
});

const expectedOf = (session: ReturnType<typeof aSession>['session']) =>
  viewAs(session.view(), 'draft').brief.fields.expected?.text;

async function opened(...args: Parameters<typeof aSession>) {
  const all = aSession(...args);
  all.session.open();
  await settle();
  await vi.waitFor(() => expect(begun.length).toBeGreaterThan(0), 10_000);
  return all;
}

test('the first view does not wait for the reading, which then fills in place', async () => {
  const { session } = await opened();
  expect(expectedOf(session)).toBeUndefined();
  begun[0]?.end();
  await settle();
  expect(expectedOf(session)).toBe('read of 2');
});

test('what the agent types meanwhile is not overwritten', async () => {
  const { session } = await opened();
  session.edit('expected', 'All rows');
  begun[0]?.end();
  await settle();
  expect(expectedOf(session)).toBe('All rows');
  session.restore('expected');
  expect(expectedOf(session)).toBe('read of 2');
});

test('when older messages arrive it is read again, and the earlier reading is given up', async () => {
  const desk = aHelpDesk(aCase({ messagesComplete: false }), [{ messages: [], older: null }]);
  let arrive = () => {};
  desk.helpDesk.readOlder = () =>
    new Promise((resolve) => {
      arrive = () => resolve(done({ messages: [aMessage()], older: null }));
    });
  const { session } = await opened(aCase(), {}, desk);
  arrive();
  await vi.waitFor(() => expect(begun).toHaveLength(2));
  expect(begun.map((each) => each.case.messages.length)).toEqual([2, 3]);
  begun[1]?.end();
  await settle();
  expect(expectedOf(session)).toBe('read of 3');
  begun[0]?.end();
  await settle();
  expect(expectedOf(session)).toBe('read of 3');
});

test('what is read after the app was closed is dropped', async () => {
  const { session } = await opened();
  session.close();
  begun[0]?.end();
  await settle();
  expect(expectedOf(session)).toBeUndefined();
});

test('typing does not read again', async () => {
  const { session } = await opened();
  session.edit('expected', 'A');
  session.goTo('brief');
  await settle();
  expect(begun).toHaveLength(1);
});
