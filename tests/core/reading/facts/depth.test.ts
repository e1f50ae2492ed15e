import { describe, expect, test } from 'vitest';
import { customer, depthOf, note, reply } from './facts-of.ts';

describe('what they cannot do', () => {
  test.each([
    'Checkout is broken, nobody can pay.',
    'Since 07:30 nobody in our company can sign in.',
    'About 30 customers per hour cannot check out.',
    'We are no longer able to print labels.',
    'Your orders are not reaching the warehouse.',
    'It stopped working for everyone this morning.',
    "The app won't let me in.",
    'We are stuck and the trucks are waiting.',
    'Eight of our people are locked out.',
    'The payroll cannot be closed.',
    'It is impossible to attach a photograph.',
    'Gate 2 is at a standstill.',
    'Roughly 1,300 passengers were turned away.',
    '63 people dont get paid today.',
  ])('%s', (text) => {
    expect(depthOf(customer(text))).toEqual([`blocked: ${text}`]);
  });

  test.each([
    'Wir können seit heute nichts mehr abwiegen.',
    'Niemand kann sich anmelden.',
    'Nos 38 salariés ne peuvent plus pointer.',
    'No podemos timbrar los recibos.',
    'Ninguém consegue entrar no portal.',
  ])('in another language: %s', (text) => {
    expect(depthOf(customer(text))).toEqual([`blocked: ${text}`]);
  });

  test.each([
    'If we cannot ship by Friday, we lose the order.',
    'Can nobody sign in at your office either?',
    'It says "You cannot open this page" in the corner.',
    'I cannot see why that should help.',
    'We could not log in yesterday, it works again now.',
    'Nobody called me.',
    'The import is stuck at 99 %.',
    '3 people whom we let go can still sign in.',
    'Bei Aufträgen, die wir von Hand erfassen, geht nur eine Mail hinaus.',
  ])('not told by: %s', (text) => {
    expect(depthOf(customer(text))).toEqual([]);
  });

  test('a note tells it, a reply does not', () => {
    const text = 'They cannot print labels.';
    expect(depthOf(note(text))).toEqual([`blocked: ${text}`]);
    expect(depthOf(reply(text))).toEqual([]);
  });

  test('of a long sentence only the part that says it', () => {
    const dictated = `hello this is Glenys ${'and I only have one hand free '.repeat(8)}, we cannot print the bills, it is Sunday`;
    expect(depthOf(customer(dictated))).toEqual(['blocked: we cannot print the bills']);
  });
});

test.each([
  'Two people are typing them in by hand.',
  'In the meantime we send it by mail.',
  'Roughly a dozen packers are writing labels by hand.',
  'Bis dahin tippen wir alles von Hand ab.',
])('how they get by: %s', (text) => {
  expect(depthOf(customer(text))).toEqual([`gets by: ${text}`]);
});
