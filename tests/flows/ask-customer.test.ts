import { expect, test } from 'vitest';
import { previewOf } from '../../src/flows/preview.ts';
import { aCase, aMessage } from '../support/a-case.ts';
import { ready, settle, theSettings, viewAs } from '../support/a-session.ts';
import { paperText } from '../support/paper-text.ts';
import { words } from '../support/words.ts';

/** A defect that lacks most of what Engineering asks for. */
async function aPoorDefect(...args: Parameters<typeof ready>) {
  const all = await ready(...args);
  await settle();
  all.session.answer('E1a', 'yes');
  return all;
}

test('one press puts a reply into the composer that asks for what is missing and nothing else', async () => {
  const { session, composer } = await aPoorDefect();
  session.edit('expected', 'All rows');
  session.edit('environment', 'Chrome 134');
  const asked = await session.askCustomer('if-free');
  expect(asked?.put).toBe('put');
  expect(composer.state.text).toBe(asked?.text);
  expect(asked?.text).toMatch(/^Hello Jana Kern,\n\n/);
  expect(asked?.text).toContain('1. Which steps lead to the problem');
  expect(asked?.text).toContain('What does the error message say, word for word?');
  expect(asked?.text).not.toContain('What did you expect');
  expect(asked?.text).not.toContain('Which browser');
});

test('nobody asks the customer for what only the agent knows', async () => {
  const { session } = await aPoorDefect();
  const asked = await session.askCustomer('if-free');
  expect(asked?.text).not.toMatch(/revenue|SLA|last update/i);
});

test('what is weak is asked for, too', async () => {
  const { session } = await aPoorDefect();
  session.edit('steps', 'Try to export');
  const asked = await session.askCustomer('if-free');
  expect(asked?.text).toContain('Which buttons or links do you use');
});

test('what the admin asks for besides is missing, asked of the customer who can know it, and named in issue and note', async () => {
  const { policies, ...settings } = theSettings();
  const required = { T2: ['files', 'reputation'] } as const;
  const all = await aPoorDefect(aCase(), { settings: { ...settings, policies: { ...policies, required } } });
  const view = viewAs(all.session.view(), 'draft');
  expect(view.missing.map(({ field }) => field)).toEqual(expect.arrayContaining(['files', 'reputation']));
  expect((await all.session.askCustomer('if-free'))?.text).toContain('a screenshot, a recording or a file');
  if (view.route.kind !== 'route') throw new Error('There is no route');
  const { issue, note } = previewOf(view, view.route.route, words);
  expect(paperText(issue)).toMatch(/Not known.*- Reputation.*- Files/s);
  expect(paperText(note)).toMatch(/^Not known: .*Reputation.*Files/m);
});

test('what is explained is not asked for', async () => {
  const { session } = await aPoorDefect();
  session.excuse('P4', 'The customer named none.');
  const asked = await session.askCustomer('if-free');
  expect(asked?.text).not.toContain('Is there a day by which');
});

test.each([
  ['de', 'Seit gestern fehlen in unserem Export die Zeilen, und niemand weiß warum.', 'Guten Tag Jana Kern,'],
  [
    'fr',
    'Depuis hier, notre export ne contient plus toutes les lignes de la commande.',
    'Bonjour Jana Kern,',
  ],
  ['es', 'Desde ayer nuestra exportación no contiene todas las líneas del pedido.', 'Hola, Jana Kern:'],
  ['pt', 'Desde ontem a nossa exportação não contém todas as linhas do pedido.', 'Olá, Jana Kern,'],
])('a customer who writes %s is asked in it', async (_language, text, greeting) => {
  const { session } = await aPoorDefect(aCase({ messages: [aMessage({ text })] }));
  expect((await session.askCustomer('if-free'))?.text.split('\n')[0]).toBe(greeting);
});

test('a language without replies is answered in English, and so is a requester without a name', async () => {
  const text = 'Dzień dobry, od wczoraj nie działa eksport zamówień i nie wiemy dlaczego, prosimy o pomoc.';
  const requester = { ...(aCase().requester ?? null), locale: 'pl', name: '' };
  const { session } = await aPoorDefect(
    aCase({ messages: [aMessage({ text })], requester } as Parameters<typeof aCase>[0]),
  );
  expect((await session.askCustomer('if-free'))?.text.split('\n')[0]).toBe('Hello,');
});

test('where something is written already, it is left alone until the agent says so', async () => {
  const all = await aPoorDefect();
  all.composer.state.text = 'Dear Jana';
  expect((await all.session.askCustomer('if-free'))?.put).toBe('occupied');
  expect(all.composer.state.text).toBe('Dear Jana');
  await all.session.askCustomer('anyway');
  expect(all.composer.state.text).toMatch(/^Dear Jana\n\nHello Jana Kern/);
});

test('nothing is written anywhere else', async () => {
  const { session, desk } = await aPoorDefect();
  await session.askCustomer('if-free');
  expect(desk.changes).toEqual([]);
});
