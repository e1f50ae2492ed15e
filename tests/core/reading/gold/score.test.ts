import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../src/core/reading/finding.ts';
import type { GoldFact } from './gold.ts';
import { precision, recall, score } from './score.ts';
import { toCase } from './to-case.ts';
import * as write from './write.ts';

const mara = write.customer('Mara Voss', 'America/New_York');
const eli = write.agent('Eli Stone', 'Europe/London');

const log = `12:00:01 ERROR upload refused
12:00:02 ERROR giving up`;

const messages = [
  mara.writes(
    '2026-03-02 21:30',
    `It fails with "Disk is full" in Firefox 128 and again in Firefox 128.
${log}
I cleared the cache, no change. All 14 planners wait, we need it tomorrow.`,
  ),
  eli.replies('2026-03-03 09:00', 'Please restart it. I answer by Friday.'),
];

const told = (...gold: readonly GoldFact[]) =>
  write.conversation({ id: 'fake', language: 'en', subject: 'Upload', messages, gold });

/** A finding whose quote is the first place of `literal` in its message. */
function found<Kind extends Finding['kind']>(
  message: number,
  literal: string,
  but: { kind: Kind } & Omit<Extract<Finding, { kind: Kind }>, 'quotes' | 'kind'>,
): Finding {
  const said = messages[message - 1];
  const start = said?.text.indexOf(literal) ?? -1;
  if (said === undefined || start < 0) throw new Error(`${literal} does not stand there`);
  const quote = {
    kind: 'quote',
    messageId: `${message}`,
    author: said.who,
    at: 0,
    public: true,
    text: said.text,
    span: [start, start + literal.length],
  } as const;
  return { ...but, quotes: [quote] } as unknown as Finding;
}

function figures(fact: GoldFact, ...findings: readonly Finding[]) {
  const conversation = told(fact);
  const result = score(fact.kind, conversation, findings, toCase(conversation));
  return { right: result.right, wrong: result.wrong.length, missed: result.missed.length };
}

const right = { right: 1, wrong: 0, missed: 0 };
const wrong = { right: 0, wrong: 1, missed: 1 };

const browser = (text: string, literal = 'Firefox 128') =>
  found(1, literal, { kind: 'environment', part: 'browser', text });
const firefox = write.environment(1, 'browser', 'Firefox 128');

describe('a name with its version', () => {
  test('is right with another word around it', () => {
    expect(figures(firefox, browser('Mozilla Firefox 128'))).toEqual(right);
  });
  test('is wrong without its figure, or with another one', () => {
    expect(figures(firefox, browser('Firefox'))).toEqual(wrong);
    expect(figures(firefox, browser('Firefox 12'))).toEqual(wrong);
  });
  test('is wrong as another part', () => {
    const system = found(1, 'Firefox 128', { kind: 'environment', part: 'system', text: 'Firefox 128' });
    expect(figures(firefox, system)).toEqual(wrong);
  });
  test('is wrong with a quote from elsewhere', () => {
    expect(figures(firefox, browser('Firefox 128', 'Disk is full'))).toEqual(wrong);
  });
  test('counts once', () => {
    expect(figures(firefox, browser('Firefox 128'), browser('Firefox 128'))).toEqual({ ...right, wrong: 1 });
  });
  test('is neither right nor wrong where it is optional', () => {
    expect(figures(write.optional(firefox), browser('Firefox'))).toEqual({ right: 0, wrong: 0, missed: 0 });
  });
});

test('an error text may have a word more, not half of its words', () => {
  const fact = write.error(1, 'text', 'Disk is full');
  const text = (said: string) => found(1, 'Disk is full', { kind: 'error', part: 'text', text: said });
  expect(figures(fact, text('“Disk is full”'))).toEqual(right);
  expect(figures(fact, text('Disk'))).toEqual(wrong);
  expect(figures(fact, text('It fails with Disk is full in Firefox'))).toEqual(wrong);
});

test('words and times inside a piece of log are part of it, codes are not', () => {
  const fact = write.error(1, 'log', log);
  const inside = (part: 'text' | 'timestamp' | 'code', text: string) =>
    found(1, text, { kind: 'error', part, text });
  const whole = found(1, log, { kind: 'error', part: 'log', text: log });
  expect(figures(fact, whole, inside('text', 'upload refused'), inside('timestamp', '12:00:01'))).toEqual(
    right,
  );
  expect(figures(fact, whole, inside('code', 'ERROR'))).toEqual({ ...right, wrong: 1 });
});

describe('a deadline', () => {
  const fact = write.deadline(1, 'we need it tomorrow', '2026-03-03', 'support');
  const due = (at: string, by: 'customer' | 'support' = 'support') =>
    found(1, 'need it tomorrow', { kind: 'deadline', text: 'tomorrow', at: Date.parse(at), by });
  test('is a day on the clock of who wrote it', () => {
    expect(figures(fact, due('2026-03-03T05:00Z'))).toEqual(right);
    expect(figures(fact, due('2026-03-04T04:59Z'))).toEqual(right);
    expect(figures(fact, due('2026-03-03T04:59Z'))).toEqual(wrong);
    expect(figures(fact, due('2026-03-04T05:00Z'))).toEqual(wrong);
  });
  test('is wrong for the other side', () => {
    expect(figures(fact, due('2026-03-03T12:00Z', 'customer'))).toEqual(wrong);
  });
  test('is on the clock of the agent in a reply', () => {
    const promised = write.deadline(2, 'by Friday', '2026-03-06', 'support');
    const at = (time: string) =>
      found(2, 'by Friday', { kind: 'deadline', text: 'Friday', at: Date.parse(time), by: 'support' });
    expect(figures(promised, at('2026-03-06T00:00Z'))).toEqual(right);
    expect(figures(promised, at('2026-03-07T00:00Z'))).toEqual(wrong);
  });
});

describe('an attempt', () => {
  const fact = write.attempt(1, 'I cleared the cache, no change', 'clear cache', 'customer', 'failed');
  const tried = (text: string, by: string, result: 'failed' | 'unknown' = 'failed') =>
    found(1, 'cleared the cache', { kind: 'attempt', text, by, result });
  test('is right by the name or by the side of who did it', () => {
    expect(figures(fact, tried('Cleared the cache', 'Mara Voss'))).toEqual(right);
    expect(figures(fact, tried('Cleared the cache', 'customer'))).toEqual(right);
    expect(figures(fact, tried('Cleared the cache', 'Eli Stone'))).toEqual(wrong);
  });
  test('is wrong with another result, or without its words', () => {
    expect(figures(fact, tried('Cleared the cache', 'customer', 'unknown'))).toEqual(wrong);
    expect(figures(fact, tried('Cleared it', 'customer'))).toEqual(wrong);
  });
  test('is wrong as a whole paragraph', () => {
    expect(figures(fact, tried(`Cleared the cache ${'and so on '.repeat(20)}`, 'customer'))).toEqual(wrong);
  });
});

test('what is affected is a count of a unit', () => {
  const fact = write.affected(1, 'All 14 planners wait', 14, 'users');
  const hit = (count: number | null, unit: 'users' | 'records', growing = false) =>
    found(1, '14 planners', { kind: 'affected', text: '14 planners', count, unit, growing });
  expect(figures(fact, hit(14, 'users'))).toEqual(right);
  expect(figures(fact, hit(14, 'users', true))).toEqual(right);
  expect(figures(fact, hit(null, 'users'))).toEqual(wrong);
  expect(figures(fact, hit(14, 'records'))).toEqual(wrong);
});

test('a wide finding does not take the only one of another fact', () => {
  const conversation = told(
    write.attempt(1, 'I cleared the cache, no change', 'cleared', 'customer', 'failed'),
    write.attempt(1, 'I cleared the cache, no change', 'cleared cache', 'customer', 'failed'),
  );
  const tried = (text: string) =>
    found(1, 'cleared the cache', { kind: 'attempt', text, by: 'customer', result: 'failed' });
  const findings = [tried('cleared the cache'), tried('cleared')];
  expect(score('attempt', conversation, findings, toCase(conversation)).right).toBe(2);
});

test('precision and recall', () => {
  const [one, two] = [browser('Firefox'), browser('Opera')];
  const three = { right: 3, wrong: [one], missed: [firefox, firefox] };
  expect(precision(three)).toBe(0.75);
  expect(recall(three)).toBe(0.6);
  expect(precision({ ...three, wrong: [one, two, one] })).toBe(0.5);
  expect([precision, recall].map((of) => of({ right: 0, wrong: [], missed: [] }))).toEqual([1, 1]);
});
