import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Outline, outlineOf, prepare } from '../../../src/core/reading/prepare.ts';
import type { Block, PreparedMessage, Sentence } from '../../../src/core/reading/prepared.ts';
import type { Place } from '../../../src/core/reading/reader.ts';
import { readers } from '../../../src/core/reading/readers.ts';
import { createCalendar } from '../../../src/i18n/calendar.ts';
import { aMessage, aReply } from '../../support/a-case.ts';
import { phrasebook } from '../../support/phrasebook.ts';
import { dev, heldOut } from './gold/halves.ts';

const calendar = createCalendar();
const place: Place = { zone: 'Europe/Berlin', dayFirst: true, language: 'en', opens: true };

/** As if everything were in it: then every rule is run. */
const everything = -1;
const holdingAll = (sentence: Sentence): Sentence => ({ ...sentence, holds: everything });
const ungated = (message: PreparedMessage): PreparedMessage => ({
  ...message,
  blocks: message.blocks.map(
    (block): Block =>
      block.kind === 'code'
        ? { ...block, holds: everything }
        : { ...block, holds: everything, sentences: block.sentences.map(holdingAll) },
  ),
});

/** What is found, as text: the whole message in every quote would make comparing slow. */
const read = (message: PreparedMessage): string =>
  JSON.stringify(
    readers.flatMap((reader) =>
      reader(message, place, calendar).map(({ quotes, ...rest }) => [rest, quotes.map(({ span }) => span)]),
    ),
  );

function expectSame(outline: Outline): void {
  const message = prepare(outline, phrasebook);
  expect(read(message)).toBe(read(ungated(message)));
}

const ways = [
  (text: string) => aMessage({ text }),
  (text: string) => aReply({ text }),
  (text: string) => aReply({ text, public: false }),
] as const;
const wayOf = (at: number) => ways[at % 3] ?? ways[0];

const texts = [...dev, ...heldOut].flatMap(({ messages }) => messages.map(({ text }) => text));

// Two hundred conversations, each read twice, on a machine that does other things, too.
const mayTake = { timeout: 120_000 };

test(
  'a rule that is left out because something is missing in a text would have found nothing in it',
  mayTake,
  () => {
    for (const [at, text] of texts.entries()) expectSame(outlineOf(wayOf(at)(text)));
  },
);

test('the same holds of any parts of them, put together in any way', mayTake, () => {
  const parts = texts.flatMap((text) => text.split(/(?<=[\s"'()[\]:=_-])/)).filter((part) => part !== '');
  const text = fc
    .array(
      fc.tuple(
        fc.constantFrom(...parts),
        fc.constantFrom('', '', ' ', '\n', '"', ': ', '=', '-', '_', '(', '7'),
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.flat().join(''));
  fc.assert(
    fc.property(text, fc.constantFrom(...ways), (said, way) => expectSame(outlineOf(way(said)))),
    { numRuns: 500 },
  );
});
