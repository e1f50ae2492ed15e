import { expect, test } from 'vitest';
import { environment } from '../../../../src/core/brief/found/environment.ts';
import { aMessage, day, now } from '../../../support/a-case.ts';
import { found } from '../../../support/a-reading.ts';
import { words } from '../../../support/words.ts';

const early = aMessage({ id: 'early', at: now - 2 * day });
const late = aMessage({ id: 'late', at: now - day });

type Part = 'browser' | 'system' | 'plan' | 'account';
const said = (part: Part, text: string, message = early) =>
  found({ kind: 'environment', part, text }, message);
const sentWith = { text: 'Chrome 134, Windows', origin: 'case' as const, evidence: [] };

const field = (
  ...args: Parameters<typeof environment> extends [infer F, ...unknown[]] ? [F, typeof sentWith?] : never
) => environment(args[0], args[1], words.found);

test('browser and system of one message belong together', () => {
  const found = field([said('browser', 'Safari 17'), said('system', 'macOS 14')]);
  expect(found?.text).toBe('Safari 17, macOS 14');
  expect(found?.candidates).toBeUndefined();
});

test('two browsers in two messages compete, each with its system', () => {
  const found = field([
    said('browser', 'Safari 17'),
    said('system', 'macOS 14'),
    said('browser', 'Firefox 128', late),
  ]);
  expect(found?.candidates?.map(({ text }) => text)).toEqual(['Firefox 128', 'Safari 17, macOS 14']);
});

test('"Chrome" is what the browser says in full', () => {
  const found = field([said('browser', 'Chrome')], sentWith);
  expect(found?.text).toBe('Chrome 134, Windows');
  expect(found?.evidence).toMatchObject([{ messageId: 'early' }]);
  expect(found?.candidates).toBeUndefined();
});

test('the browser that a message was sent with stands behind the one that was named', () => {
  const found = field([said('browser', 'Safari 17')], sentWith);
  expect(found?.candidates?.map(({ text }) => text)).toEqual(['Safari 17', 'Chrome 134, Windows']);
});

test('a name without a version stands behind what the browser says of itself', () => {
  const found = field([said('browser', 'IE')], sentWith);
  expect(found?.candidates?.map(({ text }) => text)).toEqual(['Chrome 134, Windows', 'IE']);
});

test('plan and accounts are told beside it, all of them', () => {
  const found = field(
    [said('plan', 'Enterprise'), said('account', 'acc_1'), said('account', 'acc_2', late)],
    sentWith,
  );
  expect(found?.text).toBe('Chrome 134, Windows\nPlan: Enterprise\nAccount: acc_1, acc_2');
});

test('without any of it there is no environment', () => {
  expect(field([])).toBeUndefined();
});
