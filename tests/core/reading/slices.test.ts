import process from 'node:process';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/core/reading/finding.ts';
import type { Phrasebook } from '../../../src/core/reading/lexicon/phrasebook.ts';
import { createReader, readConversation } from '../../../src/core/reading/read.ts';
import { createCalendar } from '../../../src/i18n/calendar.ts';
import { aCase, aMessage, aReply } from '../../support/a-case.ts';
import { phrasebook } from '../../support/phrasebook.ts';

const calendar = createCalendar();

const lines = [
  'When I press Export on the page of invoices, the file is empty.',
  'All 240 users of accounting are blocked since Monday.',
  'We tried Firefox 136 and cleared the cache, no change.',
  'The page says "Export failed (E-4471)"; we need it by Friday.',
];

/** So many messages, of so many lines each, no two alike. */
const aThread = (messages: number, length: number) =>
  aCase({
    messages: Array.from({ length: messages }, (_, at) =>
      (at % 3 === 2 ? aReply : aMessage)({
        id: `${at}`,
        text: Array.from({ length }, (__, line) => `${lines[(at + line) % 4]} (${at}-${line})`).join('\n'),
      }),
    ),
  });

/** Reads in slices; tells how often phrases were asked for between one pause and the next: twice a message. */
async function slicesOf(thread: ReturnType<typeof aThread>) {
  const slices = [0];
  const counting: Phrasebook = {
    ...phrasebook,
    matcherOf(language) {
      slices.push((slices.pop() ?? 0) + 1);
      return phrasebook.matcherOf(language);
    },
  };
  const reading = await createReader(calendar, counting).readInSlices(thread, {
    pause: async () => void slices.push(0),
    meet: async () => {},
  });
  return { slices, reading };
}

const textsIn = ({ findings, description }: Reading) => [...findings, ...description].map(({ text }) => text);

describe('reading in slices', () => {
  test('pauses again and again, and reads the same as at once', async () => {
    const thread = aThread(60, 20);
    const { slices, reading } = await slicesOf(thread);
    expect(slices.reduce((sum, each) => sum + each)).toBe(2 * 60);
    expect(Math.max(...slices)).toBeLessThanOrEqual(2);
    expect(textsIn(reading)).toEqual(textsIn(readConversation(thread, calendar, phrasebook)));
  });
  test('pauses also between what is made of all messages together', async () => {
    const { slices } = await slicesOf(aThread(2, 1));
    expect(slices.length).toBeGreaterThan(5);
  });
});

/** Ms of CPU of this process, the least of a few: other tests share it, and what they have left to be collected. */
function cpuOf(thread: ReturnType<typeof aThread>): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    readConversation(thread, calendar, phrasebook);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** The bench measures it, with messages as long as they are; here is the gate against anything that grows with the square. */
test('ten times as many messages cost less than thirty times as much', () => {
  const few = aThread(500, 1);
  readConversation(few, calendar, phrasebook);
  expect(cpuOf(aThread(5000, 1)) / cpuOf(few)).toBeLessThan(30);
});
