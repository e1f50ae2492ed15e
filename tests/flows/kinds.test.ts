import { expect, test } from 'vitest';
import { affected } from '../../src/core/brief/prefill/account.ts';
import { files, related, threads } from '../../src/core/brief/prefill/context.ts';
import { notableOf } from '../../src/core/case/notable.ts';
import { readScenarioTicket } from '../support/a-scenario.ts';
import { viewAs } from '../support/a-session.ts';
import { aScenarioWorld, aSidebar } from '../support/a-sidebar.ts';
import { words } from '../support/words.ts';

/** The case of a ticket of the workbench, as the app reads it. */
const caseOf = async (ticketId: number) => (await readScenarioTicket(ticketId)).case;

test('a deleted requester is told of, and still named as affected', async () => {
  const found = await caseOf(48310);
  expect(notableOf(found)).toEqual([{ kind: 'requester-deleted', name: 'Ilse Brandt' }]);
  expect(affected(found, words.prefill)?.text).toBe('Ilse Brandt, Glasmanufaktur Brandt');
});

test('a requester whom Zendesk does not know any more is told of', async () => {
  const found = await caseOf(48310);
  expect(notableOf({ ...found, requester: null })).toEqual([{ kind: 'requester-deleted', name: null }]);
});

test('a suspended requester is told of: what they answer does not arrive', async () => {
  expect(notableOf(await caseOf(48311))).toEqual([{ kind: 'requester-suspended', name: 'Dana Whitlock' }]);
});

test('other organizations, the brand and the language of the requester are told to the agent and to the team', async () => {
  const found = await caseOf(48312);
  expect(notableOf(found)).toEqual([
    {
      kind: 'other-organizations',
      name: 'Karin Vogt',
      organization: 'Vogt Handel',
      others: ['Vogt Logistik', 'Vogt Immobilien'],
    },
    { kind: 'language', name: 'Karin Vogt', locale: 'de' },
    { kind: 'brand', name: 'Larkfield Payments' },
  ]);
  expect(affected(found, words.prefill)?.text).toBe(
    'Karin Vogt, Vogt Handel; also of Vogt Logistik, Vogt Immobilien; brand Larkfield Payments; language de',
  );
});

test('a call is read with what was said in it, and its recording is named with its link', async () => {
  const found = await caseOf(48320);
  const [first] = found.messages;
  expect(first?.text).toMatch(/^Good morning, Petersen Marine\. Our label printer gets every label twice/);
  expect(first?.call?.length).toBe(252_000);
  expect(notableOf(found)).toEqual([{ kind: 'untold-calls', count: 1 }]);
  const named = files(found, words.prefill);
  expect(named?.text.split('\n')).toEqual([
    expect.stringMatching(/^Recording of a call \(.+\), Hauke Petersen, /),
    expect.stringMatching(/^Recording of a call \(.+\), Maya Lindqvist, /),
  ]);
  expect(named?.evidence[0]).toMatchObject({
    kind: 'message',
    recording: 'https://calls.voice.example/8114207/recording',
  });
});

test('of two hundred files the newest thirty are named, and the others counted', async () => {
  const lines = files(await caseOf(48322), words.prefill)?.text.split('\n') ?? [];
  expect(lines).toHaveLength(31);
  expect(lines[0]).toMatch(/^shelf-171\.jpg/);
  expect(lines.at(-2)).toMatch(/^shelf-200\.jpg/);
  expect(lines.at(-1)).toBe('More files in the ticket: 170');
});

test('of hundreds of internal notes the newest fifteen are named, and the others counted', async () => {
  const found = await caseOf(47810);
  const [note] = found.messages.filter((message) => !message.public);
  if (note === undefined) throw new Error('No internal note');
  const messages = Array.from({ length: 300 }, (_, index) => ({ ...note, id: String(index) }));
  const lines = threads({ ...found, messages }, words.prefill)?.text.split('\n') ?? [];
  expect(lines).toHaveLength(16);
  expect(lines.at(-1)).toBe('Older internal notes in the ticket: 285');
});

test('an incident names its problem, and a problem its incidents, in the brief', async () => {
  expect(related(await caseOf(48351), words.prefill)?.text).toBe('Problem ticket #48350');
  const sidebar = await aSidebar(aScenarioWorld('problem'), 48350);
  const { session, until, names } = sidebar;
  session.open();
  const draft = () => viewAs(session.view(), 'draft');
  await until(() => session.view().kind === 'draft' && draft().surroundings.incidents.kind === 'ready');
  expect(draft().brief.fields.related?.text.split('\n')).toEqual([
    'Incident #48351: No customs number on labels, Nolan Tea',
    'Incident #48352: No customs number on labels, Sand Ceramics',
  ]);
  expect(names().filter((each) => each.includes('/incidents.json'))).toHaveLength(1);
});

test('side conversations are read when they are asked for, and an account without them has none', async () => {
  const { session, names } = await aSidebar(aScenarioWorld('problem'), 48350);
  expect(await session.readSideConversations()).toMatchObject([
    { subject: 'Customs number in the label template?', isOpen: true, participants: ['Parcelio Support'] },
    { subject: 'Who changed the template on Tuesday?', isOpen: false },
  ]);
  expect(names()).toEqual(['GET /api/v2/tickets/48350/side_conversations.json']);
  const without = await aSidebar(aScenarioWorld('phone'), 48320);
  expect(await without.session.readSideConversations()).toEqual([]);
});

test.each([403, 404])('an answer of %i means that there are no side conversations', async (status) => {
  const scenario = aScenarioWorld('problem');
  scenario.world.controls.faults.push({ url: 'side_conversations', when: 'before', status, body: '{}' });
  const { session } = await aSidebar(scenario, 48350);
  expect(await session.readSideConversations()).toEqual([]);
});
