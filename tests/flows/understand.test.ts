import { expect, test } from 'vitest';
import type { Case } from '../../src/core/case/case.ts';
import { defaultPolicies } from '../../src/core/policies.ts';
import { loadPhrases, loadReportPhrases } from '../../src/flows/load-phrases.ts';
import { createUnderstand } from '../../src/flows/understand.ts';
import { createCalendar } from '../../src/i18n/calendar.ts';
import { aCase, aMessage } from '../support/a-case.ts';
import { words } from '../support/words.ts';

/** Reads with languages that can be out of reach; says which were asked for and what was noted. */
function aReader() {
  const asked: string[] = [];
  const noted: string[] = [];
  const net = { isDown: false };
  const understand = createUnderstand({
    words,
    calendar: createCalendar(),
    settings: { revenueField: null, policies: defaultPolicies },
    loadPhrases: async (language) => {
      asked.push(language);
      if (net.isDown) throw new Error('Failed to fetch dynamically imported module');
      return loadPhrases(language);
    },
    loadReportPhrases,
    note: (event) => noted.push(event),
  });
  const isWish = async (text: string) =>
    (await understand(aCase({ messages: [aMessage({ text })] }), async () => {})).isWish;
  const kindsIn = async (caseOf: Case) => {
    const { reading } = await understand(caseOf, async () => {});
    return [...new Set(reading.findings.map(({ kind }) => kind))].sort();
  };
  return { kindsIn, isWish, asked, noted, net };
}

const german = aCase({
  messages: [
    aMessage({
      text: 'Der Versand der Mahnungen bricht seit gestern ab und wir können nicht mehr arbeiten.\n\n1. Liste öffnen\n2. Auf Versenden klicken\n\nWir haben Chrome 131 auf Windows 11.',
    }),
  ],
});

test('the phrases of a language are fetched once, and only when a message is in it', async () => {
  const { kindsIn, asked, noted } = aReader();
  await kindsIn(german);
  const english = aMessage({
    id: 'x',
    text: 'The mails that we send to our customers have stopped since yesterday.',
  });
  await kindsIn({ ...german, messages: [...german.messages, english] });
  expect(asked).toEqual(['de', 'en']);
  expect(noted).toEqual([]);
});

test('a language that nobody wrote down is none that is missing', async () => {
  const { kindsIn, noted } = aReader();
  const polish =
    'Od wczoraj eksport faktur kończy się błędem i nikt w firmie nie może pracować.\n\n1. Otwórz raporty\n2. Kliknij eksport\n\nChrome 131';
  const kinds = await kindsIn(aCase({ messages: [aMessage({ text: polish })] }));
  expect(kinds).toContain('environment');
  expect(noted).toEqual([]);
});

test('without them it reads what every language has, says so, and catches up as soon as they are there', async () => {
  const { kindsIn, asked, noted, net } = aReader();
  net.isDown = true;
  const structure = await kindsIn(german);
  expect(structure).toContain('environment');
  expect(structure).not.toContain('observed');
  expect(noted).toEqual(['phrases de not fetched']);
  net.isDown = false;
  expect(await kindsIn(german)).toEqual(expect.arrayContaining([...structure, 'observed']));
  expect(asked).toEqual(['de', 'de']);
});

test('what reads like a wish as a whole leans to Product without the words for it', async () => {
  const { isWish } = aReader();
  expect(
    await isWish(
      'Sorting the invoices by project should be configurable. At the moment we have to do it by hand in a table.',
    ),
  ).toBe(true);
  expect(await isWish('Since Monday the export of invoices fails with an error when I press Export.')).toBe(
    false,
  );
});
