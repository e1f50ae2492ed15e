import { expect, test } from 'vitest';
import { type RecordRow, recordsAsCsv } from '../../../src/core/escalation/record-export.ts';
import { aBench, aSetup } from '../../support/setup-bench.ts';

test('an account without escalations exports a head alone', async () => {
  const setup = await aSetup(aBench());
  const found = await setup.exportRecords('csv');
  expect(found).toMatchObject({
    kind: 'done',
    value: expect.stringMatching(/^ticket,url,subject,[\w,]+\r\n$/),
  });
  expect(await setup.exportRecords('json')).toEqual({ kind: 'done', value: '[]' });
});

test('a subject that a spreadsheet would run is exported as a text', () => {
  const state = {
    escalationId: 'e',
    phase: 'handled',
    target: 'T2',
    severity: 'S2',
    at: 0,
    by: { id: 1, name: 'Ada, Support' },
    follow: null,
    issue: null,
    route: '',
  } as unknown as RecordRow['state'];
  const [, line] = recordsAsCsv([{ ticketId: 7, url: 'u', subject: '=1+1', state }]).split('\r\n');
  expect(line).toBe(`7,u,'=1+1,e,handled,T2,S2,1970-01-01T00:00:00.000Z,"Ada, Support",,,,,`);
});
