import { describe, expect, test } from 'vitest';
import { languageFor } from '../../../../src/core/brief/asking/customer-language.ts';
import type { FieldId } from '../../../../src/core/brief/fields.ts';
import { weakIn } from '../../../../src/core/brief/weak/weak-in.ts';
import type { Target } from '../../../../src/core/checklist/target.ts';
import { aBrief } from '../../../support/a-brief.ts';

/** What nobody has to ask about. */
const strong: Partial<Record<FieldId, string>> = {
  affected: 'Acme GmbH, 240 users',
  steps:
    'Signed in as an admin of the test account\nOpen Orders and set Period to February 2026\nChoose Export, then CSV',
  environment: 'Chrome 134, Windows 11',
  errors: 'POST /v2/orders 500',
  frequency: 'Every time, above 10,000 rows',
  ruled_out: 'Another browser',
  ask: 'fix',
  ask_detail: 'Lift the limit of 10,000 rows',
};

const questions = (texts: Partial<Record<FieldId, string>>, target: Target = 'T2', usual = 'en') =>
  weakIn(aBrief({ ...strong, ...texts }, { target }), (text) => languageFor(text, usual)).map(
    ({ rule, cure, field, words }) => [rule, cure, field, words].join(' '),
  );

test('a strong brief raises no question', () => {
  expect(questions({})).toEqual([]);
});

describe('each weak text raises its question', () => {
  test.each<[FieldId, string, string]>([
    ['affected', 'many users', 'P1 count affected many users'],
    ['affected', 'Jana Kern, Acme GmbH', 'P1 count affected '],
    ['affected', 'viele Nutzer bei Acme', 'P1 count affected viele Nutzer'],
    ['affected', 'ein paar Nutzer', 'P1 count affected ein paar Nutzer'],
    ['steps', 'Signed in as an admin\nTry to export', 'R2 control steps Try to export'],
    ['steps', 'Signed in as an admin\nGo to the settings', 'R2 control steps Go to the settings'],
    [
      'steps',
      'Als Admin angemeldet\nIn die Einstellungen gehen',
      'R2 control steps In die Einstellungen gehen',
    ],
    ['steps', 'Signed in as an admin\nDo something', 'R2 action steps Do something'],
    ['steps', 'Signed in as an admin\nEnter some data', 'R3 value steps some data'],
    ['steps', 'Als Admin angemeldet\nIrgendwelche Daten eingeben', 'R3 value steps Irgendwelche Daten'],
    ['steps', 'Open Orders\nChoose Export', 'R1 start steps '],
    ['environment', 'Chrome, Windows 11', 'R4 version environment Chrome'],
    ['environment', 'the newest one', 'R4 version environment '],
    ['frequency', 'often', 'R5 condition frequency often'],
    ['frequency', 'Ab und zu', 'R5 condition frequency Ab und zu'],
    ['frequency', '', 'R5 frequency frequency '],
    ['errors', 'It shows an error message', 'R6 exact errors an error'],
    ['errors', 'Es kommt eine Fehlermeldung', 'R6 exact errors eine Fehlermeldung'],
    ['ruled_out', '', 'R7 ruled_out ruled_out '],
    ['ask_detail', 'The export bug', 'P3 verb ask_detail '],
  ])('%s: %s', (field, text, question) => {
    expect(questions({ [field]: text })).toContain(question);
  });
});

describe('and these do not', () => {
  test.each<[FieldId, string]>([
    ['affected', 'many users: 240 of 300'],
    ['affected', 'two sites'],
    ['affected', 'nur ich'],
    ['steps', 'Signed in as an owner\nOpen the country list'],
    ['steps', 'Logged in with a trial account\nPress Save'],
    ['environment', 'Firefox 128, macOS 14'],
    ['environment', 'Safari 18.3, iOS'],
    ['frequency', 'Often: 3 of 10 calls'],
    ['errors', '“Something failed”'],
    ['errors', 'TypeError: x is undefined'],
    ['ask_detail', 'Das Limit von 10.000 Zeilen erhöhen'],
  ])('%s: %s', (field, text) => {
    expect(questions({ [field]: text })).toEqual([]);
  });
});

describe('in other languages', () => {
  test.each<[string, FieldId, string, string]>([
    ['fr', 'affected', 'plusieurs clients', 'P1 count affected plusieurs clients'],
    ['fr', 'steps', 'Se connecter\nEssayer d’exporter', 'R2 control steps Essayer d’exporter'],
    ['fr', 'steps', 'Ouvrir les commandes', 'R1 start steps '],
    ['fr', 'frequency', 'de temps en temps', 'R5 condition frequency de temps en temps'],
    ['fr', 'errors', 'Un message d’erreur', 'R6 exact errors Un message d’erreur'],
    ['fr', 'ask_detail', 'Le problème de l’export', 'P3 verb ask_detail '],
    ['es', 'affected', 'muchos clientes', 'P1 count affected muchos clientes'],
    ['es', 'steps', 'Iniciar sesión\nIntentar exportar', 'R2 control steps Intentar exportar'],
    ['es', 'steps', 'Iniciar sesión\nIntroducir algunos datos', 'R3 value steps algunos datos'],
    ['es', 'frequency', 'a veces', 'R5 condition frequency a veces'],
    ['pt', 'affected', 'vários clientes', 'P1 count affected vários clientes'],
    ['pt', 'steps', 'Abrir a conta\nTentar exportar', 'R2 control steps Tentar exportar'],
    ['pt', 'steps', 'Abrir a conta\nFazer qualquer coisa', 'R2 action steps Fazer qualquer coisa'],
    ['pt', 'frequency', 'às vezes', 'R5 condition frequency às vezes'],
  ])('%s, %s: %s', (language, field, text, question) => {
    expect(questions({ [field]: text }, 'T2', language)).toContain(question);
  });

  test.each<[string, Partial<Record<FieldId, string>>]>([
    ['fr', { affected: 'deux sites', steps: 'Se connecter comme administrateur\nOuvrir les commandes' }],
    ['fr', { ask_detail: 'Corriger l’export', frequency: 'À chaque fois' }],
    ['es', { affected: 'tres clínicas', steps: 'Iniciar sesión como administrador\nAbrir los pedidos' }],
    ['es', { ask_detail: 'Corregir la exportación', frequency: 'Siempre' }],
    ['pt', { affected: 'quatro academias', steps: 'Entrar na conta de administrador\nAbrir os pedidos' }],
    ['pt', { ask_detail: 'Corrigir a exportação', frequency: 'Sempre' }],
  ])('%s, strong: %s', (language, texts) => {
    expect(questions(texts, 'T2', language)).toEqual([]);
  });

  test.each([
    ['pl', 'Zalogować się jako administrator\nOtworzyć zamówienia i wybrać eksport', 'Naprawić eksport'],
    ['ja', '管理者としてログインする\n注文を開く', 'エクスポートを直す'],
  ])('%s: what nobody can read here is not asked for', (language, steps, ask_detail) => {
    expect(questions({ steps, ask_detail }, 'T2', language)).toEqual([]);
  });
});

test('reproduction is asked for where a defect goes, numbers wherever impact counts', () => {
  const weak = { affected: 'many users', steps: 'Try it', frequency: 'often' };
  expect(questions(weak, 'T5')).toEqual(['P1 count affected many users']);
  expect(questions(weak, 'T1')).toEqual([]);
});

test('nothing is ever asked of a brief to Security', () => {
  expect(questions({ affected: 'many', steps: 'try to', ask_detail: 'the leak' }, 'T4')).toEqual([]);
});

test('a text that somebody pasted is answered, however long', () => {
  for (const text of ['try to ', 'many', 'some-some ', '\u00a0 ', 'a lot of the ']) {
    const long = text.repeat(20_000);
    expect(questions({ affected: long, steps: long, environment: long, errors: long }).length).toBeLessThan(
      20,
    );
  }
});
