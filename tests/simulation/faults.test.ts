import { expect, test } from 'vitest';
import { readmeTable } from '../repo/readme.ts';
import { allWays } from './account.ts';
import { nameOf, playAll } from './cases.ts';
import { linesOf, totalOf } from './table.ts';

test.for(allWays)(
  'whatever goes wrong with one request on the way to %s, everything is there once in the end, and README counts it',
  // All faults of a way in one go, on machines that do other things, too.
  { timeout: 600_000 },
  async (way) => {
    const results = await playAll(way);
    if (process.env['BATON_TABLE'] === 'faults') console.log(linesOf(way, results));
    const wrong = results.filter((each) => each.wrong.length > 0);
    expect(wrong.map((each) => `${nameOf(each.case)}: ${each.wrong.join('; ')}`)).toEqual([]);
    const row = totalOf(way, results).map(String);
    expect(readmeTable('Reliability')).toContainEqual(row);
  },
);
