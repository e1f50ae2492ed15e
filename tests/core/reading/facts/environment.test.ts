import { describe, expect, test } from 'vitest';
import { customer, environmentOf, note } from './facts-of.ts';

describe('IE', () => {
  test.each([
    'The order has the country IE and two lines.',
    'Parcels to GB and IE get the wrong label, parcels to FR are fine.',
    'Set ship.country = IE, then press Save.',
    'In IE it costs nothing.',
  ])('is Ireland: %s', (text) => {
    expect(environmentOf(note(`The label is not printed. ${text}`))).toEqual([]);
  });
  test.each([
    ['The button fails in IE and in Firefox.', ['browser IE', 'browser Firefox']],
    ['We are still on IE 11 here.', ['browser IE 11']],
    ['It happens in IE and in Firefox 115.', ['browser IE', 'browser Firefox 115']],
    ['The menu is empty.\n\nBrowser: IE\nOffice: Cork', ['browser IE']],
    ['Internet Explorer shows an error.', ['browser Internet Explorer']],
  ])('is a browser: %s', (text, found) => {
    expect(environmentOf(customer(text))).toEqual(found);
  });
});

describe('an account', () => {
  test.each([
    'Please refund it to account GB33BUKB20201555555555.',
    'Our bank account: FR14 2004 1010 0505 0001 3M02 606',
    'The money came from account AT61 1904 3002 3457 3201 instead of ours.',
    'Das Konto ist CH93 0076 2011 6238 5295 7.',
    'Account no. NL91 ABNA 0417 1643 00 was charged twice.',
  ])('is none of a bank: %s', (text) => {
    expect(environmentOf(customer(text)).filter((each) => each.startsWith('account'))).toEqual([]);
  });
  test('is one of the product', () => {
    expect(environmentOf(customer('Our account id: CH93-0076, if you need it.'))).toEqual([
      'account CH93-0076',
    ]);
  });
});

test('a mail that is forwarded is content, one that is answered is not', () => {
  const mail = (mark: string) =>
    `See below, please help.\n\n${mark}\nFrom: Mikkel Storm\nDate: Tue, 24 Mar 2026\nSubject: stock\nTo: Lena Brandt\n\nIt fails in Firefox 128.`;
  expect(environmentOf(customer(mail('---------- Forwarded message ---------')))).toEqual([
    'browser Firefox 128',
  ]);
  expect(environmentOf(customer(mail('Begin forwarded message:')))).toEqual(['browser Firefox 128']);
  expect(environmentOf(customer(mail('-----Original Message-----')))).toEqual([]);
});
