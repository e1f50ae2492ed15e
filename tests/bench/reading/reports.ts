import { fieldsFrom } from '../../../src/core/brief/found/fields-from.ts';
import { readConversation } from '../../../src/core/reading/read.ts';
import { createCalendar } from '../../../src/i18n/calendar.ts';
import { aCase, aMessage } from '../../support/a-case.ts';
import { phrasebook } from '../../support/phrasebook.ts';
import { words } from '../../support/words.ts';

const calendar = createCalendar();

/** What the brief would say when a customer had written this text. */
export function answer({ id, text }: { id: string; text: string }) {
  const caseOf = aCase({ messages: [aMessage({ text })] });
  const reading = readConversation(caseOf, calendar, phrasebook);
  const { actual, expected, steps } = fieldsFrom(caseOf, reading, words, calendar);
  const lines = steps?.text.split('\n') ?? [];
  return {
    id,
    observed: actual !== undefined,
    expected: expected !== undefined,
    steps: steps !== undefined,
    stepCount: lines.length,
    texts: { observed: actual?.text ?? '', expected: expected?.text ?? '', steps: lines },
  };
}
