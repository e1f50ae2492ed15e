import { expect, test } from 'vitest';
import { findPersonal } from '../../../src/core/masking/find-personal.ts';

const found = (text: string) =>
  findPersonal(text).map(({ start, end, kind }) => [kind, text.slice(start, end)] as const);

test.each([
  ['write to jana.kern+work@acme.example, please', 'jana.kern+work@acme.example'],
  ['<mailto:jörg@müller.example>', 'jörg@müller.example'],
  ['From: "Ann" <ann@mail.acme.co.uk>', 'ann@mail.acme.co.uk'],
])('a mail address: %s', (text, address) => {
  expect(found(text)).toEqual([['email', address]]);
});

test.each([
  'logo@2x.png is blurred',
  'git@github.com:acme/orders.git',
  'react@18.3.1 and @types/node@20',
  'ping @maya or user@host',
])('no mail address: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['Telephone: +49 30 5550 0199, mornings', '+49 30 5550 0199'],
  ['call me at (415) 555-0132', '(415) 555-0132'],
  ['415-555-0132 is my number', '415-555-0132'],
  ['Tel.: 030/5550199', '030/5550199'],
  ['Mobil 0171 5550199', '0171 5550199'],
  ['ring 0044 20 7946 0018 now', '0044 20 7946 0018'],
  ['Tél : 01 99 00 12 34', '01 99 00 12 34'],
])('a phone number: %s', (text, number) => {
  expect(found(text)).toEqual([['phone', number]]);
});

test.each([
  'at 2026-03-09T14:00:00+01:00 and 09/Mar/2026:14:00:00 +0100',
  '12,418 rows of 10,000, +1000 more',
  'order 4155550132, batch 20260309140000',
  'from 10.12.3.44 to 192.168.100.200',
  'version 4.12.0-rc.1, build 2026.03.09',
  'E-4711-0815-99',
  'tel: none',
])('no phone number: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['We moved to Lindenstraße 12a, 10115 Berlin last week', 'Lindenstraße 12a, 10115 Berlin'],
  ['Am Alten Markt: Unter Den Linden Allee 3\n80331 München', 'Unter Den Linden Allee 3\n80331 München'],
  ['ship to 221B Baker Street, London NW1 6XE', '221B Baker Street, London NW1 6XE'],
  ['1600 Pine Hill Road, Springfield, IL 62704 is ours', '1600 Pine Hill Road, Springfield, IL 62704'],
  ['12 rue de la Paix, 75002 Paris', '12 rue de la Paix, 75002 Paris'],
  ['PO Box 1234', 'PO Box 1234'],
])('a postal address: %s', (text, address) => {
  expect(found(text)).toEqual([['address', address]]);
});

test.each([
  'the Export button in Settings, step 3 of the Way',
  'Wall Street is closed',
  'rue and avenue are words',
  'Platz 3 in der Warteschlange',
])('no postal address: %s', (text) => {
  expect(found(text)).toEqual([]);
});
