import { expect, test } from 'vitest';
import { aSetup } from '../../support/setup-bench.ts';

test('what the account has can be picked by name', async () => {
  const { lists } = await aSetup();
  const names = async (list: Promise<{ kind: string; value?: readonly { name: string }[] }>) =>
    (await list).value?.map(({ name }) => name);
  expect(await names(lists.groups())).toContain('Tier 2 support');
  expect(await names(lists.brands())).toEqual(['Larkfield', 'Larkfield Payments']);
  expect(await names(lists.forms())).toEqual(['Default form']);
  expect(await names(lists.organizationFields())).toEqual(['Annual revenue', 'Plan']);
  expect(await names(lists.ticketFields())).toContain('Product area');
});

test('a schedule is taken over with its holidays, in the zone that IANA knows', async () => {
  const { lists } = await aSetup();
  expect(await lists.schedules()).toMatchObject({
    value: [
      {
        name: 'Office hours',
        timeZone: 'Europe/Berlin',
        hours: [{ from: 1980, to: 2460 }, {}, {}, {}, {}],
        holidays: [{ from: '2026-12-24', to: '2026-12-26' }],
      },
    ],
  });
});
