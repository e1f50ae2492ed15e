import { readConversation } from '../../../src/core/reading/read.ts';
import { createCalendar } from '../../../src/i18n/calendar.ts';
import { aCase, aMessage, aReply } from '../../support/a-case.ts';
import { phrasebook } from '../../support/phrasebook.ts';
import { richText } from './rich-text.ts';

const calendar = createCalendar();

/** Messages of about 2 kB, no two alike and full of facts. */
export const conversation = (messages: number) =>
  aCase({
    messages: Array.from({ length: messages }, (_, at) =>
      (at % 3 === 2 ? aReply : aMessage)({ text: richText(at, 2000) }),
    ),
  });

export const read = (caseOf: ReturnType<typeof conversation>) =>
  readConversation(caseOf, calendar, phrasebook);
