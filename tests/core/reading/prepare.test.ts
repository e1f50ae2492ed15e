import { expect, test } from 'vitest';
import { outlineOf, prepare } from '../../../src/core/reading/prepare.ts';
import type { Block } from '../../../src/core/reading/prepared.ts';
import { aMessage } from '../../support/a-case.ts';
import { phrasebook } from '../../support/phrasebook.ts';

const blocksOf = (...lines: string[]) =>
  prepare(outlineOf(aMessage({ text: lines.join('\n') })), phrasebook).blocks;

const textOf = (block: Block) =>
  block.kind === 'code' ? block.text : block.sentences.map(({ text }) => text).join(' | ');

const textsOf = (...lines: string[]) => blocksOf(...lines).map(textOf);

test('greeting, closing and signature are not read', () => {
  expect(
    textsOf(
      'Hello team,',
      '',
      'The invoice page stays empty. It worked on Friday.',
      '',
      'Best regards,',
      'Tom Weller',
      'Head of Finance | Northwind Ltd',
    ),
  ).toEqual(['The invoice page stays empty. | It worked on Friday.']);
});

test.each([
  ['English', 'On Mon, 2 Mar 2026 at 10:12, Maya Lindqvist wrote:'],
  ['German', 'Am 02.03.2026 um 10:12 schrieb Maya Lindqvist:'],
  ['French', 'Le lun. 2 mars 2026 à 10:12, Maya Lindqvist a écrit :'],
  ['Spanish', 'El lun, 2 mar 2026 a las 10:12, Maya Lindqvist escribió:'],
  ['Portuguese', 'Em seg., 2 de mar. de 2026 às 10:12, Maya Lindqvist escreveu:'],
  ['Outlook', '-----Original Message-----'],
  ['German Outlook', '-----Ursprüngliche Nachricht-----'],
])('what is quoted below is not read again: %s', (_, intro) => {
  expect(textsOf('It still fails.', '', intro, 'Please clear the cache.')).toEqual(['It still fails.']);
});

test("a quoted mail's head ends the message", () => {
  expect(
    textsOf(
      'Immer noch leer.',
      '',
      'Von: Maya',
      'Gesendet: Montag, 2. März 2026',
      'Betreff: Export',
      '',
      'Guten Tag',
    ),
  ).toEqual(['Immer noch leer.']);
});

test('answers between quoted lines are read', () => {
  expect(
    textsOf('On 2 Mar 2026, Maya wrote:', '> Which browser?', 'Firefox 136.', '> Which plan?', 'Team.'),
  ).toEqual(['Firefox 136.', 'Team.']);
});

test('headings give what is under them its topic', () => {
  const blocks = blocksOf(
    '## Steps to reproduce',
    '1. Open the list',
    '2. Sort it',
    '',
    'Expected: it is sorted',
    '',
    '**Actual result**',
    'It is empty.',
  );
  expect(blocks.map(({ kind, topic }) => [kind, topic])).toEqual([
    ['item', 'steps'],
    ['item', 'steps'],
    ['paragraph', 'expected'],
    ['paragraph', 'observed'],
  ]);
  expect(blocks.map(textOf)).toEqual(['Open the list', 'Sort it', 'it is sorted', 'It is empty.']);
});

test('code, traces and logs stay as they are', () => {
  const blocks = blocksOf(
    'It fails like this:',
    '```',
    '  GET /rows',
    '```',
    'And in the log:',
    '2026-03-02 10:12:01 ERROR worker died',
    '    at run (worker.js:12:3)',
  );
  expect(blocks.filter(({ kind }) => kind === 'code').map(textOf)).toEqual([
    'GET /rows',
    '2026-03-02 10:12:01 ERROR worker died\n    at run (worker.js:12:3)',
  ]);
});

test('code between tags ends where they do, also at the end of a line', () => {
  const blocks = blocksOf('It fails:', '<pre>', 'GET /rows', 'is empty </pre>', '', 'It should be full.');
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'code', 'paragraph']);
  expect(blocks.map(textOf).at(-1)).toBe('It should be full.');
});

test('lines that say what they are about are a sentence each, however long', () => {
  const version = 'Product and version: TapRide Validator OS 7.2.4 (build 7204.18), Depot Console';
  const cable = 'other cable from the drawer in the back office of the depot -> no change at all';
  const split = 'We open the list and each of us takes one of the entries, and after that we';
  expect(textsOf(version, 'First noticed: today', cable, 'other card -> the same')).toEqual([
    [version, 'First noticed: today', cable, 'other card -> the same'].join(' | '),
  ]);
  expect(textsOf(split, 'the entry: nothing')).toEqual([`${split}\nthe entry: nothing`]);
});

test('who begins sentences small ends them with a full stop, too', () => {
  expect(textsOf('502 on every call, two beaches closed. yes i rotated the key.')).toEqual([
    '502 on every call, two beaches closed. | yes i rotated the key.',
  ]);
});

test('a full stop inside a short quotation does not end the sentence around it', () => {
  expect(
    textsOf(
      'It says "Access removed. Ref. 17" and closes. A 5" disk. It "works. Now this is another matter.',
    ),
  ).toEqual([
    'It says "Access removed. Ref. 17" and closes. | A 5" disk. | It "works. | Now this is another matter.',
  ]);
});

test('versions, addresses and abbreviations do not end a sentence', () => {
  expect(
    textsOf('We use 1.2.3 of the app, e.g. on www.example.com/a.b today. It fails on approx. 5 pages! Why?'),
  ).toEqual([
    'We use 1.2.3 of the app, e.g. on www.example.com/a.b today. | It fails on approx. 5 pages! | Why?',
  ]);
});

test.each([
  ['en', 'The export is empty when we start it from the list of invoices.'],
  ['de', 'Der Export ist leer, wenn wir ihn aus der Liste der Rechnungen starten.'],
  ['fr', "L'export est vide quand nous le lançons depuis la liste des factures."],
  ['es', 'La exportación está vacía cuando la iniciamos desde la lista de facturas.'],
  ['pt', 'A exportação está vazia quando não usamos a lista de faturas do sistema.'],
  ['other', 'Eksport jest pusty, gdy uruchamiamy go z listy faktur w naszym systemie od wczoraj rano.'],
])('%s is told by its little words', (language, text) => {
  expect(outlineOf(aMessage({ text })).language).toBe(language);
});

test.each([
  'Automatic reply: I am out of the office until Monday.',
  'Abwesenheitsnotiz: Ich bin bis zum 9. März im Urlaub.',
])('%s is automatic: nothing of it is read', (text) => {
  expect(prepare(outlineOf(aMessage({ text })), phrasebook)).toMatchObject({ isAutomatic: true, blocks: [] });
});

test('who complains of automatic replies is no machine', () => {
  const text =
    'Since Monday our customers get the same auto-reply three times, for every ticket that they open.';
  expect(prepare(outlineOf(aMessage({ text })), phrasebook).isAutomatic).toBe(false);
});
