import { expect, test } from 'vitest';
import { type RecordRow, recordFile } from '../../../src/core/escalation/record-export.ts';
import { findScenario } from '../../../src/workbench/scenarios/scenarios.ts';
import { aConversation, aWorkbench } from '../../support/fake-zaf.ts';
import { aBench, aSetup, proxy } from '../../support/setup-bench.ts';

async function inScenario(id: string) {
  const scenario = findScenario(id);
  const bench = aWorkbench(scenario.conversations[0] ?? aConversation(), scenario, { ...proxy });
  bench.world.controls.role = 'admin';
  const setup = await aSetup(bench);
  const exported = async (as: 'csv' | 'json') => {
    const found = await setup.exportRecords(as);
    if (found.kind !== 'done') throw new Error(`It is ${found.kind}`);
    return found.value;
  };
  return { bench, exported, stateId: bench.world.installation.requirements['baton_state'] ?? 0 };
}

const fieldOf = ({ bench, stateId }: Awaited<ReturnType<typeof inScenario>>, ticketId: number) => {
  const ticket = bench.world.tickets.find(({ id }) => id === ticketId);
  if (ticket === undefined) throw new Error('There is no such ticket');
  return { ticket, set: (value: string) => Object.assign(ticket.fields, { [stateId]: value }) };
};

test('an account without escalations exports a head alone', async () => {
  const setup = await aSetup(aBench());
  expect(await setup.exportRecords('csv')).toMatchObject({
    kind: 'done',
    value: { text: expect.stringMatching(/^ticket,url,subject,[\w,]+\r\n$/), count: 0 },
  });
  expect(await setup.exportRecords('json')).toMatchObject({ value: { text: '[]', count: 0, unread: 0 } });
});

test('all of more than a thousand records are in the file, once each', async () => {
  const { bench, exported } = await inScenario('thousand-escalations');
  const states = bench.world.tickets.filter(
    ({ fields }) => fields[bench.world.installation.requirements['baton_state'] ?? 0],
  );
  expect(states.length).toBeGreaterThanOrEqual(1000);
  const csv = await exported('csv');
  expect(csv).toMatchObject({ count: states.length, unread: 0 });
  const ids = csv.text
    .split('\r\n')
    .slice(1, -1)
    .map((line) => Number(line.split(',')[0]));
  expect(ids).toEqual(states.map(({ id }) => id).sort((a, b) => a - b));
});

test('what carries no tag is in the file, too, and what cannot be read is there as it stands', async () => {
  const at = await inScenario('lead-board');
  const before = await at.exported('json');
  const rows: RecordRow[] = JSON.parse(before.text);
  const [first, second] = rows.map(({ ticketId }) => ticketId);
  const untagged = fieldOf(at, first ?? 0).ticket;
  untagged.tags = untagged.tags.filter((tag) => tag !== 'baton');
  fieldOf(at, second ?? 0).set('{"v":99,"later":true}');
  const after = await at.exported('json');
  expect(after).toMatchObject({ count: before.count, unread: before.unread + 1 });
  const found: RecordRow[] = JSON.parse(after.text);
  expect(found.find(({ ticketId }) => ticketId === first)?.state?.escalationId).toMatch(/^[\da-f-]{36}$/);
  expect(found.find(({ ticketId }) => ticketId === second)).toMatchObject({
    state: null,
    raw: '{"v":99,"later":true}',
  });
  const line = (await at.exported('csv')).text.split('\r\n').find((each) => each.startsWith(`${second},`));
  expect(line).toMatch(/,"\{""v"":99,""later"":true\}"$/);
});

test('where search does not know the second question, the first one is answered all the same', async () => {
  const at = await inScenario('lead-board');
  const { count } = await at.exported('csv');
  at.bench.world.search.knowsAnyValue = false;
  expect((await at.exported('csv')).count).toBeGreaterThan(0);
  expect((await at.exported('csv')).count).toBeLessThanOrEqual(count);
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
  const { text } = recordFile([{ ticketId: 7, url: 'u', subject: '=1+1', state, raw: null }], 'csv');
  expect(text.split('\r\n')[1]).toBe(
    `7,u,'=1+1,e,handled,T2,S2,1970-01-01T00:00:00.000Z,"Ada, Support",,,,,,`,
  );
});
