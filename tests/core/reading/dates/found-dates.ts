import { isoDay } from '../../../../src/core/calendar.ts';
import { atomsIn } from '../../../../src/core/reading/dates/atoms-in.ts';
import type { Vantage } from '../../../../src/core/reading/dates/cursor.ts';
import { datesIn } from '../../../../src/core/reading/dates/dates-in.ts';
import type { Point } from '../../../../src/core/reading/dates/interval.ts';
import { signsBetween } from '../../../../src/core/reading/holds.ts';
import { hitsIn } from '../../../../src/core/reading/lexicon/match.ts';
import { lowerCase, wordsIn } from '../../../../src/core/reading/prepare/words.ts';
import { phrasebook } from '../../../support/phrasebook.ts';

/** Wednesday, 11 March 2026, 10:30. */
const wednesday: Vantage = {
  today: { year: 2026, month: 3, day: 11 },
  minute: 10 * 60 + 30,
  toward: 'future',
  dayFirst: true,
};

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const shown = ({ day, minute }: Point, exact: boolean) => `${isoDay(day)}${exact ? ` ${clock(minute)}` : ''}`;

/** The dates in one sentence: "2026-03-13", "2026-03-13 09:00", or both ends. */
export function datesOf(text: string, language = 'en', but: Partial<Vantage> = {}): readonly string[] {
  const found = hitsIn(wordsIn(lowerCase(text)), phrasebook.matcherOf(language));
  const holds = found.holds | signsBetween(text, 0, text.length);
  const atoms = atomsIn({ text, span: [0, text.length], hits: found.hits, holds });
  return datesIn({ text, atoms, vantage: { ...wednesday, ...but } }).map(({ interval }) => {
    const [from, to] = [shown(interval.from, interval.exact), shown(interval.to, interval.exact)];
    return from === to ? from : `${from} to ${to}`;
  });
}
