import { readConversation } from '../../../src/core/reading/read.ts';
import { createCalendar } from '../../../src/i18n/calendar.ts';
import { aCase, aMessage, aReply } from '../../support/a-case.ts';
import { phrasebook } from '../../support/phrasebook.ts';

const sentences = [
  'Since the update on Monday our export of invoices is empty for every customer with more than one project.',
  'When I click on Export and choose the last quarter, the file has only its header line and no rows at all.',
  'We expected all 734 bookings of the month, as it was before the weekend.',
  'I have already cleared the cache and tried Firefox 136 on Windows 11, which made no difference.',
  'All 240 users of our accounting team are blocked, and the auditor comes on Friday.',
  'The page says "Something went wrong (ERR-4471)", request id 7f3a-88c1-02de.',
  '1. Open Reports',
  '2. Choose March',
  '3. Press Export',
  '2026-03-02 10:12:01 ERROR export worker died after 30000 ms',
];

const calendar = createCalendar();

/** A message of about 2 kB, different for every number. */
const text = (number: number) => {
  const lines: string[] = [`Hello team, this is about case ${number}.`, ''];
  for (let at = number; lines.join('\n').length < 2000; at += 1) lines.push(sentences[at % 10] ?? '');
  return lines.join('\n');
};

export const conversation = (messages: number) =>
  aCase({
    messages: Array.from({ length: messages }, (_, at) =>
      (at % 3 === 2 ? aReply : aMessage)({ text: text(at) }),
    ),
  });

export const read = (caseOf: ReturnType<typeof conversation>) =>
  readConversation(caseOf, calendar, phrasebook);
