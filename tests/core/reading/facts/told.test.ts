import { describe, expect, test } from 'vitest';
import { asksOf, customer, frequencyOf, note, reply, toldOf } from './facts-of.ts';

describe('what happens is', () => {
  test('what a first message begins with, whatever its words', () => {
    const text = "Reminders go out with yesterday's date. Please don't tell me to clear my cache again.";
    expect(toldOf(customer(text)).observed[0]).toBe("Reminders go out with yesterday's date.");
  });

  test('not that somebody is kind, nor what follows it for a while', () => {
    const text =
      'Thank you always for your help. The sun is out here. Since Friday the labels come out too dark.';
    expect(toldOf(customer(text)).observed).toEqual(['Since Friday the labels come out too dark.']);
  });

  test('what goes on going wrong in later messages, but no other "not"', () => {
    const later = 'Is it the modem? The tills still freeze. But this is not my job.';
    expect(
      toldOf(customer('Our tills freeze since noon.'), reply('Please look at the modem.'), customer(later))
        .observed,
    ).toEqual(['Our tills freeze since noon.', 'The tills still freeze.']);
    expect(
      toldOf(
        customer('Our tills freeze since noon.'),
        reply('Better?'),
        customer('Could we get back what was lost when they still froze?'),
      ).observed,
    ).toEqual(['Our tills freeze since noon.']);
  });

  test.each([
    'Hello all!',
    'I am beyond furious.',
    'This is my third mail on this.',
    'Please help me.',
    'This is Ruth from the harbour office.',
    'I am writing on behalf of the parish council of Elm.',
    'We look after six car parks in the city.',
    'I manage the front desk at Larch Lodge.',
    'It is me again, sorry.',
  ])('what follows "%s"', (start) => {
    expect(toldOf(customer(`${start} You billed half of my subscribers twice.`)).observed).toEqual([
      'You billed half of my subscribers twice.',
    ]);
  });

  test.each(['I am locked out of the rota.', 'We are the only shop where the till freezes.'])(
    'what goes wrong, although it begins with who writes: "%s"',
    (text) => {
      expect(toldOf(customer(text)).observed).toEqual([text]);
    },
  );

  test('not by when it is needed, nor what somebody threatens with, where something else tells it', () => {
    const text =
      "Invoices come out blank. We have to get 64 of them out by Thursday. Still blank, and I'll call my lawyer.";
    expect(toldOf(customer(text)).observed).toEqual(['Invoices come out blank.']);
  });

  test('not what somebody expects, where something else tells it', () => {
    const text = 'Printing fails with an error. But I expected the town to appear.';
    expect(toldOf(customer(text)).observed).toEqual(['Printing fails with an error.']);
  });

  test('what goes wrong when something is tried', () => {
    const tried = 'Trying to print two of them appears to leave one out.';
    expect(toldOf(customer(`The labels come out too dark. ${tried}`)).observed).toContain(tried);
  });

  test('under its heading, but for what says how it should be', () => {
    const text =
      '*What is happening?*\nPlayout B freezes on the first frame. It should roll into the next item.';
    expect(toldOf(customer(text))).toMatchObject({
      observed: ['Playout B freezes on the first frame.'],
      expected: ['It should roll into the next item.'],
    });
  });

  test('under its heading, up to the next field of the form', () => {
    const text =
      'Steps to reproduce: dial the main number\nExpected: caller hears the menu\nRegion: us-west-2\nPlan: Premium';
    expect(toldOf(customer(text)).expected).toEqual(['caller hears the menu']);
  });
});

test.each([
  'I hope this finds you well. The export fails.',
  "The export fails. Please don't take this the wrong way.",
  'The export fails. It says "Please request a new code".',
])('who writes "%s" asks for nothing', (text) => {
  expect(asksOf(customer(text))).toEqual([]);
});

test('of a dictated message only the part between commas that asks', () => {
  const text = `the export fails ${'and then it fails once more '.repeat(9)}, please call me today, it is Sunday`;
  expect(asksOf(customer(text))).toEqual(['please call me today']);
});

describe('how it ought to be is', () => {
  test.each([
    'I figured the balance would be the same on both screens.',
    "I'd have thought an update leaves old bookings alone.",
    'We would have expected the deposit to be returned.',
    'It was my understanding that a guest sees one price.',
    'According to your handbook the door opens for both cards.',
  ])('what was supposed: "%s"', (text) => {
    expect(toldOf(customer(`The till shows twice the price. ${text}`)).expected).toEqual([text]);
  });

  test.each([
    'Should they come late again, our lawyer will write to you.',
    'According to our own count 300 guests are hit.',
    'The other till works as it should.',
    'I shall expect your analysis.',
  ])('not a condition, a count, what is well or what is asked of support: "%s"', (text) => {
    expect(toldOf(customer(`The till shows twice the price. ${text}`)).expected).toEqual([]);
  });
});

describe('how often it happens', () => {
  test.each([
    ['Reproduced with a voucher on a new account, every time.', 1],
    ['Nachgestellt mit einem neuen Konto, jedes Mal.', 1],
    ['We water the plants every time.', 0],
  ])('%s', (text, count) => {
    expect(frequencyOf(note(text))).toHaveLength(count);
  });
});
