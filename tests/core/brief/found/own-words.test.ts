import { describe, expect, test } from 'vitest';
import { aCase, aMessage, anInternalNote, aReply, day, now } from '../../../support/a-case.ts';
import { found } from '../../../support/a-reading.ts';
import { textOf } from '../../../support/found-fields.ts';

const inText = (text: string) => aMessage({ text });

describe('words that stand for nothing alone', () => {
  const refund = (text: string) => found({ kind: 'cue', cue: 'refund', text: 'money back' }, inText(text));

  test('a risk is told with its whole sentence', () => {
    expect(
      textOf('risk', [refund('It fails.\n\nTwo of them want their\nmoney back. Please tell me what to do.')]),
    ).toBe('Refund: Two of them want their money back.');
  });

  test('where the sentence has no end, the words stand alone', () => {
    expect(textOf('risk', [refund(`${'a, '.repeat(300)} money back ${'b, '.repeat(300)}`)])).toBe(
      'Refund: money back',
    );
  });

  test('"we need:" comes with its list', () => {
    const text = 'We need:\n\n- every change;\n- an export.\n\nThat is all.';
    expect(
      textOf('customer_expects', [found({ kind: 'customer-expects', text: 'We need:' }, inText(text))]),
    ).toBe('We need: every change; an export');
  });

  test('"please help" is no demand', () => {
    expect(
      textOf('customer_expects', [found({ kind: 'customer-expects', text: 'Please help.' })]),
    ).toBeUndefined();
  });
});

describe('numbers', () => {
  const affected = (text: string, count: number | null, whole = text) =>
    found({ kind: 'affected', text, count, unit: 'other', growing: false }, inText(whole));

  test('a bare figure comes with its short sentence', () => {
    expect(textOf('affected', [affected('60', 60, 'R-1 is one. By now there are 60 of them.')])).toBe(
      'Jana Kern, Acme GmbH: By now there are 60 of them',
    );
  });

  test.each([
    ['three', 3],
    ['nobody', null],
  ])('"%s" alone tells nothing', (text, count) => {
    expect(textOf('affected', [affected(text, count)])).toBeUndefined();
  });

  test('how many comes before what else is known of the customer', () => {
    const { organization } = aCase();
    expect(textOf('affected', [affected('60 orders', 60)], { organization, brand: 'North' })).toBe(
      'Jana Kern, Acme GmbH: 60 orders; brand North',
    );
  });
});

describe('days', () => {
  const due = (at: number, message = aReply()) =>
    found({ kind: 'deadline', text: 'back by then', at, by: 'support' }, message);

  test('what is due in years was read out of something else', () => {
    expect(textOf('deadline', [due(now + 800 * day)])).toBeUndefined();
    expect(textOf('customer_expects', [due(now + 800 * day)])).toBeUndefined();
  });

  test('a colleague’s note promises the customer nothing, nor does a day before the message', () => {
    expect(textOf('customer_expects', [due(now + day, anInternalNote())])).toBeUndefined();
    expect(textOf('customer_expects', [due(now - day, aReply({ at: now }))])).toBeUndefined();
    expect(textOf('customer_expects', [due(now + day, aReply({ at: now }))])).toMatch(/^Promised by/);
  });
});

describe('one answer of a machine', () => {
  const answer = 'HTTP/1.1 500 Internal Server Error\n{"error":"tax_1","trace":"\n    at map (tax.js:118)"}';
  const message = inText(`It answers:\n\n${answer}\n\nAnd once the code was tax_9.`);
  const piece = (part: 'http-status' | 'code' | 'stack', text: string) =>
    found({ kind: 'error', part, text }, message);

  test('a piece of its line is shown with the whole line, and a piece of a sentence alone', () => {
    const json = '{"status":422,"code":"TRK_9"}';
    const one = (text: string) => found({ kind: 'error', part: 'code', text: 'TRK_9' }, inText(text));
    expect(textOf('errors', [one(`We get\n${json}\neach time`)])).toBe(json);
    expect(textOf('errors', [one('It says "TRK_9" each time')])).toBe('TRK_9');
  });

  test('read in pieces, it is shown as it stands', () => {
    const pieces = [
      piece('http-status', '500 Internal Server Error'),
      piece('code', 'tax_1'),
      piece('stack', '    at map (tax.js:118)"}'),
      piece('code', 'tax_9'),
    ];
    expect(textOf('errors', pieces)).toBe(`${answer}\ntax_9`);
  });

  test('two pieces of a sentence stay two', () => {
    const sentence = inText('It comes back with 409 and "Ledger locked" each time.');
    const [status, text] = [
      found({ kind: 'error', part: 'http-status', text: '409' }, sentence),
      found({ kind: 'error', part: 'text', text: 'Ledger locked' }, sentence),
    ];
    expect(textOf('errors', [status, text])).toBe('Ledger locked\n409');
  });
});

test.each([
  ['Hi Jana, it is repaired.', 'It is repaired.'],
  ['Guten Tag Frau Kern,\n\nes ist behoben.\n\nViele Grüße\nMaya Lindqvist', 'Es ist behoben.'],
  ['Gerne:\n\n- heute', 'Gerne: - heute'],
  ['We spoke, and it is repaired.', 'We spoke, and it is repaired.'],
  ['Jana,', 'Jana,'],
])('what was said stands between greeting and signature: %j', (text, said) => {
  const messages = [aMessage(), aReply({ text })];
  expect(textOf('last_update', [], { messages })).toMatch(new RegExp(`Maya Lindqvist: ${said}$`));
});

test('a message that nothing was found in is told without its greeting, as it stands', () => {
  const messages = [aMessage({ text: 'Hello,\n\nde export mist regels.' })];
  expect(textOf('description', [], { messages })).toBe('de export mist regels.');
});

describe('what was tried', () => {
  const attempt = (text: string, by = 'Jana Kern') =>
    found({ kind: 'attempt', text, by, result: 'failed' }, anInternalNote({ text }));

  test('the customer is called by name', () => {
    expect(textOf('tried', [attempt('cleared the cache', 'customer')])).toBe(
      'Cleared the cache (Jana Kern): did not help',
    );
    expect(textOf('tried', [attempt('cleared the cache', 'customer')], { requester: null })).toBe(
      'Cleared the cache (customer): did not help',
    );
  });

  test('what was done against it is neither a step nor what happens', () => {
    const text = 'Turned the sync off, nothing.';
    const said = inText(text);
    const other = aMessage({ id: 'other', text: 'It makes duplicates.' });
    const tried = found({ kind: 'attempt', text, by: 'Jana Kern', result: 'failed' }, said);
    const observed = (message = said) => found({ kind: 'observed', text: message.text }, message);
    expect(textOf('steps', [found({ kind: 'step', text }, said), tried])).toBeUndefined();
    expect(textOf('steps', [found({ kind: 'step', text, isSure: true }, said), tried])).toBe(text);
    expect(textOf('actual', [observed(), observed(other), tried])).toBe('It makes duplicates.');
    expect(textOf('actual', [observed(), tried])).toBe(text);
  });

  test('a question is no attempt', () => {
    expect(textOf('tried', [attempt('send me three order numbers?')])).toBeUndefined();
  });
});
