import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Message } from '../../../src/core/case/message.ts';
import { readConversation } from '../../../src/core/reading/read.ts';
import { createCalendar } from '../../../src/i18n/calendar.ts';
import { aCase, aMessage, aReply } from '../../support/a-case.ts';
import { phrasebook } from '../../support/phrasebook.ts';

const calendar = createCalendar();
const read = (...messages: Message[]) => readConversation(aCase({ messages }), calendar, phrasebook);

const size = 100_000;
const filled = (part: string) => part.repeat(Math.ceil(size / part.length)).slice(0, size);

/** Each begins what some rule looks for, and never ends it. */
const parts = [
  ...['1 000 ', '1.1.1.1.', '2026-03-', '12:00 ', 'error "', '“', '"a ', 'version ', 'v1.2.3 ', 'a@1.2 '],
  ...['account id ', 'req_a', '-> ', 'at x(', '500 ', 'HTTP 500 ', 'by Friday ', 'in two ', '15th ', 'x.y.Z'],
  ...[
    'within three days and ',
    'we cleared it and ',
    '3 users ',
    'two hundred ',
    'Chrome ',
    'Samsung Galaxy ',
  ],
  ...[
    'A1-',
    'ab_c-',
    '(((',
    '{"code":',
    'GET /x ',
    '1/2/',
    'DE89 ',
    '>',
    '> > ',
    '- ',
    '1) ',
    '1. 2. ',
    '**',
    '__',
  ],
  ...[
    'On ',
    'wrote:',
    '```',
    'Steps: ',
    'Expected: ',
    'when I click ',
    'not ',
    'a\n',
    '1. a\n',
    '\n\n',
    '\t',
    ' ',
    'é',
    '😀',
  ],
  ...[
    'wenn ich ',
    'am 3. ',
    'il y a ',
    'no puedo ',
    'não ',
    'https://a.b/',
    '[a](',
    '<a ',
    '&amp;',
    '\u0000',
    '\u202e',
  ],
];

/** Backtracking that is worse than linear takes minutes here: then the test runs into its time-out. */
test.each(parts)('100 kB of %j are read in time', (part) => {
  const { findings } = read(aMessage({ text: `It fails: ${filled(part)}` }));
  expect(findings).toBeInstanceOf(Array);
});

const sentences = [
  ...['All 240 users are blocked since Monday.', 'Wir brauchen es bis Freitag.', 'It says "Disk is full".'],
  ...[
    'We use Chrome 131 on Windows 11.',
    'Nous avons vidé le cache, sans succès.',
    'HTTP 502',
    'It should open.',
  ],
  ...['When I click Save, nothing happens.', 'Steps to reproduce:', '1. Open it', '2. Press it', 'Regards,'],
  ...[
    'No puedo entrar.',
    'Não funciona desde ontem.',
    'We will leave you.',
    'request id 7f3a-88c1',
    '> quoted',
  ],
];
const piece = fc.oneof(
  fc.constantFrom(...sentences),
  fc.constantFrom(...parts),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '\n', '\n\n', '')), { maxLength: 25 })
  .map((pieces) => pieces.flat().join(''));

test('whatever is written, nothing throws, and each quote is the message that it names, from a place inside it', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
      const messages = texts.map((each, at) => (at % 2 === 1 ? aReply : aMessage)({ text: each }));
      const { findings, summary, description } = read(...messages);
      const quotes = [
        ...findings.flatMap((each) => [...each.quotes]),
        ...(summary?.quotes ?? []),
        ...description.map((each) => each.quote),
      ];
      for (const quote of quotes) {
        const message = messages.find(({ id }) => id === quote.messageId);
        expect(quote.text).toBe(message?.text);
        const [start, end] = quote.span;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(quote.text.length);
        expect(quote.text.slice(start, end).trim()).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});

test('what is shown as the words of an error or a cue stands there, literally', () => {
  fc.assert(
    fc.property(text, (said) => {
      const { findings } = read(aMessage({ text: said }));
      for (const finding of findings)
        if (finding.kind === 'cue' || finding.kind === 'error') expect(said).toContain(finding.text);
    }),
    { numRuns: 300 },
  );
});
