import { describe, expect, test } from 'vitest';
import type { Message } from '../../../src/core/case/message.ts';
import { readConversation } from '../../../src/core/reading/read.ts';
import { createCalendar } from '../../../src/i18n/calendar.ts';
import { aCase, aMessage, aReply, aTicket, hour, now } from '../../support/a-case.ts';
import { phrasebook } from '../../support/phrasebook.ts';

const readingOf = (messages: readonly Message[], subject = 'Export is missing rows') =>
  readConversation(aCase({ messages, ticket: aTicket({ subject }) }), createCalendar(), phrasebook);

const said = (text: string, at = now) => aMessage({ id: text, text, at });

describe('the description', () => {
  const told = (...messages: readonly Message[]) => readingOf(messages).description.map(({ text }) => text);

  test('keeps the order in which the customer wrote, so that "it" and "the second one" have their noun', () => {
    expect(
      told(
        said(
          'Hello,\n\nsince the update of Monday each customer gets the mail twice. The second one comes ten minutes later.\n\nSo far 30 customers called us. Please check it.',
        ),
      ),
    ).toEqual([
      'since the update of Monday each customer gets the mail twice.',
      'The second one comes ten minutes later.',
      'So far 30 customers called us.',
    ]);
  });

  test('neither greeting nor signature is a sentence of it', () => {
    const [first, ...others] = told(
      said('Hi Maya, the export crashes since Monday. It shows a white page.\n\nJana Kern, Acme GmbH'),
    );
    expect(first).toBe('the export crashes since Monday.');
    expect(others.join(' ')).not.toContain('Acme');
  });

  test('a first message in one line is filled up with what they told later', () => {
    expect(
      told(
        said('checkout is broken on our shop', now - 3 * hour),
        aReply({ at: now - 2 * hour, text: 'What do you see?' }),
        said('It says "Payment could not be started (P-204)"', now - hour),
      ),
    ).toEqual(['checkout is broken on our shop', 'It says "Payment could not be started (P-204)"']);
  });
});

describe('the description is filled up with', () => {
  const told = (...messages: readonly Message[]) => readingOf(messages).description.map(({ text }) => text);

  test('what stands beside the matter in its paragraph, not with what leads up to it', () => {
    expect(
      told(
        said(
          'I hope you had a nice weekend. The sun was out for once.\n\nThe export crashes since Monday. The list on the screen is complete. We close the month with it.\n\nSee you at the fair.',
        ),
      ),
    ).toEqual([
      'The export crashes since Monday.',
      'The list on the screen is complete.',
      'We close the month with it.',
    ]);
  });

  test('the sentence between two others, so that "so" has its reason', () => {
    const sentences = [
      'Since Monday the export crashes for all of us.',
      'The list on the screen says 1,503 invoices.',
      'So 3 invoices are missing in the file.',
    ];
    expect(told(said(sentences.join(' ')))).toEqual(sentences);
  });

  test('what shows an error rather than with what does not', () => {
    expect(
      told(
        said(
          'About one in three of our calls comes back with a 500.\n\nOrders that fail do not reach the warehouse. It rains.',
        ),
      )[0],
    ).toBe('About one in three of our calls comes back with a 500.');
  });

  test('no answer from later, no attempt and no data of the browser', () => {
    const text = told(
      said(
        'The export crashes since Monday. I use Chrome 134 on Windows. I cleared the cache, it did not help.',
        now - 3 * hour,
      ),
      aReply({ at: now - 2 * hour, text: 'Does it crash for everybody?' }),
      said('Yes, for 12 of us. My colleague says hello.', now - hour),
    ).join(' ');
    expect(text).toContain('crashes');
    expect(text).not.toMatch(/cache|hello/);
  });
});

test('a sentence that is written again and again is told once', () => {
  const again = Array.from({ length: 4 }, () => 'It is wrong again.').join('\n\n');
  const told = readingOf([said(`The stock is not right since Monday.\n\n${again}`)]).description;
  expect(told.map(({ text }) => text)).toEqual([
    'The stock is not right since Monday.',
    'It is wrong again.',
  ]);
});

test('what is told within a quotation already is not told again', () => {
  const text =
    'Since Monday all of us see the message "It failed for 26 users. Error E-77 was shown". We wait here.';
  const told = readingOf([said(text)])
    .description.map((each) => each.text)
    .join(' ');
  expect(told.match(/E-77/g)).toHaveLength(1);
});

test('a call that was written down without a full stop is not told by what came later', () => {
  const call = said(`hi this is me ${'and the alarm rings again '.repeat(20)}`, now - 3 * hour);
  const later = said('The alarm fails for one of us since lunch.', now - hour);
  expect(readingOf([call, aReply({ at: now - 2 * hour }), later]).description).toEqual([]);
});

test('a quotation is told to its end, whatever full stops it has', () => {
  expect(
    readingOf([said('It shows the message "No label could be made. Code ETQ-503". We wait.')]).description[0]
      ?.text,
  ).toBe('It shows the message "No label could be made. Code ETQ-503".');
});

test('a question is the description where nothing is broken', () => {
  expect(
    readingOf([said('Where can I see who gave which permission? I found the last change, but no history.')])
      .description[0]?.text,
  ).toBe('Where can I see who gave which permission?');
});

describe('the summary', () => {
  const jana = said('Since Monday every label is printed twice. We have thrown away 300 already.');

  test.each([
    'Conversation with Jana Kern',
    'Phone call from +49 40 555 0199',
    'Re: question',
    'Anruf von Jana Kern',
  ])('%s says nothing: the customer’s first words of the matter do', (subject) => {
    expect(readingOf([jana], subject).summary?.text).toBe('Since Monday every label is printed twice');
  });

  test('the first sentence that tells since when comes before what is told later', () => {
    const call = said('Our printer gets every label twice since Tuesday. We have thrown away 300 labels.');
    expect(readingOf([call], 'Call with Jana Kern').summary?.text).toBe(
      'Our printer gets every label twice since Tuesday',
    );
  });

  test('without anything observed the first sentence says more than "Call with …"', () => {
    const call = said('Please call me, our card readers want a new contract.');
    expect(readingOf([call], 'Call with Jana Kern').summary?.text).toBe(
      'Please call me, our card readers want a new contract',
    );
  });

  test('a subject that says what the matter is stays', () => {
    expect(readingOf([jana], 'Labels for Jana Kern are printed twice').summary).toBeNull();
  });
});

test.each([
  ['Hi there, the export crashes.', 'the export crashes.'],
  ['Guten Tag Frau Lindqvist, der Export stürzt ab.', 'der Export stürzt ab.'],
  ['Hello we lost data, the export crashes.', 'Hello we lost data, the export crashes.'],
  ['Hello, it crashes.', 'it crashes.'],
])('a greeting on the same line is not read: %s', (text, rest) => {
  const [first] = readingOf([said(text)]).findings.filter(({ kind }) => kind === 'observed');
  expect(first?.text).toBe(rest);
});
