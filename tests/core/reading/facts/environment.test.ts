import { describe, expect, test } from 'vitest';
import { customer, environmentOf, note, reply } from './facts-of.ts';

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

describe('what is named beside a problem', () => {
  const found = (text: string) => environmentOf(customer(`The export crashes.\n\n${text}`));
  test.each([
    ['The ovens are Calora Due.', ['device Calora Due']],
    ['Probe type GroundSense 4, the gateway is a Merlin TX.', ['device GroundSense 4', 'device Merlin TX']],
    ['Our three Hardbook K7 tablets do it.', ['device Hardbook K7']],
    ["It's a Townie R2 and it beeps.", ['device Townie R2']],
    ['Merlin GX with software 5.5.1', ['device Merlin GX', 'app software 5.5.1']],
    ['Both of our old Samsung tablets', ['device Samsung tablets']],
    ['The printer in Room 4 is in Store 12, on Main Street.', []],
    ['The terminal says ERROR CODE, the scanner is OK.', []],
    [
      'Windows 11 24H2, sonoma 14.6, arc browser',
      ['system Windows 11 24H2', 'system sonoma 14.6', 'browser arc browser'],
    ],
    ['In safari and edge it works, our Ventura office is on the edge.', ['browser safari', 'browser edge']],
    ["We're still on 9.1 here.", ['app 9.1']],
    ['It costs us 9.1 percent, we are 9.1 % behind.', []],
    ['The app says 6.0.0 in the corner.', ['app 6.0.0']],
    ['Firmware of the pumps is 1.21.', ['app Firmware of the pumps is 1.21']],
    ['Version two point one', ['app Version two point one']],
    ['We went from 8.4 to 9.1 on Monday.', ['app 9.1']],
    ['Java 21, REST API 2026-04, API v3', ['sdk Java 21', 'sdk REST API 2026-04', 'sdk API v3']],
    ['Node 3 is down, see /v3/quotes.', []],
    [
      'mac os 14, darkroom classic 14.3 w/ your plugin 2.0.8',
      ['system mac os 14', 'app darkroom classic 14.3', 'app plugin 2.0.8'],
    ],
    ["We're on the Charity plan (org 5528).", ['plan Charity plan', 'account org 5528']],
    ['We have a Floor plan and a Payment plan.', []],
    ['I run IT here (Enterprise agreement).', ['plan Enterprise']],
    ['Serial number: 44-2041-K', ['device 44-2041-K']],
    ['With the beta "Smart routing" switched on', ['flag Smart routing']],
    ['We are hosted in the EU.', ['region EU']],
    ['Hardware: QX-30 readers, two per bus', ['device QX-30']],
    [
      'The encoder is a CE-220 fw 6.4.4, text comes from NewsRoom 9.2',
      ['device CE-220', 'app fw 6.4.4', 'app NewsRoom 9.2'],
    ],
    [
      'We updated the plugin to 3.2.0 last week, LiftCare Edge v4.0.3',
      ['app 3.2.0', 'app LiftCare Edge v4.0.3'],
    ],
    [
      'Held all texts for site BIO-MD-4, org (tide-games), company 20-7714.',
      ['workspace BIO-MD-4', 'account tide-games', 'account 20-7714'],
    ],
    ["I've read the guide for version 5, our time zone is Dublin.", []],
    ['One key of the other project -> no difference', []],
  ])('%s', (text, facts) => {
    expect(found(text)).toEqual(facts);
  });
  test('support tells it of the customer when it looks, and not when it advises', () => {
    expect(environmentOf(reply('I see your pump is on firmware 3.2.7.'))).toEqual(['app firmware 3.2.7']);
    expect(environmentOf(reply('Please install firmware 3.2.7.'))).toEqual([]);
  });
});

test('a mail that is forwarded is content, one that is answered is not', () => {
  const mail = (mark: string, lead = 'See below, please help.') =>
    `${lead}\n\n${mark}\nFrom: Mikkel Storm\nDate: Tue, 24 Mar 2026\nSubject: stock\nTo: Lena Brandt\n\nIt fails in Firefox 128.`;
  expect(environmentOf(customer(mail('---------- Forwarded message ---------')))).toEqual([
    'browser Firefox 128',
  ]);
  expect(environmentOf(customer(mail('Begin forwarded message:')))).toEqual(['browser Firefox 128']);
  expect(environmentOf(customer(mail('-----Original Message-----')))).toEqual([]);
  const lead = 'Passing this on from the yard, my own notes are underneath.';
  expect(environmentOf(customer(mail('-----Original Message-----', lead)))).toEqual(['browser Firefox 128']);
  expect(environmentOf(customer(mail('', 'Please see the exchange below.')))).toEqual([
    'browser Firefox 128',
  ]);
  expect(environmentOf(customer(mail('', 'My answers are below.')))).toEqual([]);
});

describe('what is only spoken of', () => {
  test.each([
    ["We'll be getting new laptops, with Windows 11, in autumn.", []],
    ['We would probably buy iPads for it.', []],
    ['They asked for a quote for 4 x Zebra ZD421.', []],
    ['There is no Windows anywhere here.', []],
    ['The brochure promises dark mode for version 7.', []],
    ['We will order lunch, but it crashes on the iPad.', ['device iPad']],
    ['It fails on Windows 11 without an error.', ['system Windows 11']],
  ])('%s', (text, found) => {
    expect(environmentOf(customer(text))).toEqual(found);
  });
});

describe('in other shapes', () => {
  test.each([
    ['Since they put W11 24H2 on it, labels fail.', ['system W11 24H2']],
    ['We pay for Team, and it still asks.', ['plan Team']],
    ['The shop is on Growth Plus, closed on Mondays.', ['plan Growth Plus']],
    ['We work on Growth as a team.', []],
    ["It came with this morning's 6.1.4.", ['app 6.1.4']],
    ['The till is on the 12.6 build and does not print.', ['app 12.6 build']],
    ['The scanner, an LK40Z, is dead.', ['device LK40Z']],
    ['Club account is NB-Severn / 41.', ['account NB-Severn / 41']],
    ['In our account, 12 users are missing.', []],
    ['Rust client v2.8.1 hangs.', ['sdk client v2.8.1']],
  ])('%s', (text, found) => {
    expect(environmentOf(customer(text))).toEqual(found);
  });
  test('of what support has seen itself', () => {
    expect(environmentOf(reply('I could get the same here on a Galaxy Tab A9.'))).toEqual([
      'device Galaxy Tab A9',
    ]);
    expect(environmentOf(reply('Please try it on a Galaxy Tab A9.'))).toEqual([]);
  });
});

describe('whose it is', () => {
  const found = (text: string) => environmentOf(customer(`The export crashes.\n\n${text}`));
  test.each([
    ['Account: calder-brokers', ['account calder-brokers']],
    ['Our org is saltmoth-eu.', ['account saltmoth-eu']],
    ['Our portal ID is 3317.', ['account portal ID 3317']],
    ['The account is bo.li@example.com', ['account bo.li@example.com']],
    ['Domain: calder.example', ['workspace calder.example']],
    ['Our account is blocked, the account set-up failed.', []],
    ['Environment: ColorQueue 10.4.2', ['app ColorQueue 10.4.2']],
    ['Meeting ID: 884 2093', []],
    ['..., plan Familia.', ['plan Familia']],
    ['Licence: Business 500', ['plan Business 500']],
    ['We plan Friday for it.', []],
    ['org silverpeak, Chrome 147', ['workspace silverpeak', 'browser Chrome 147']],
    ['We have an org chart, a tenant portal.', []],
    ['acc 300719, Basic plan.', ['account acc 300719', 'plan Basic']],
    ['We are on plan Voyage Enterprise.', ['plan Voyage Enterprise']],
    ['It is on the free tier.', ['plan free tier']],
    ['Our business plan is late.', []],
    ['new_basket_v2 is off now.', ['flag new_basket_v2']],
    ['file_name_x is empty.', []],
    ['We are hosted in Gravelines.', ['region Gravelines']],
  ])('%s', (text, pieces) => {
    expect(found(text)).toEqual(pieces);
  });
  test.each([
    ['  Hub            LumaHub 2', ['device LumaHub 2']],
    ['The dead ones are all Leafnode mk2, every other is good.', ['device Leafnode mk2']],
    ['Chrome on both, v131.', ['browser Chrome 131']],
    ['We took paykit-android 3.8.0 yesterday.', ['sdk paykit-android 3.8.0']],
    ['Service: PermitLine Desk, version 12.1 SR2', ['app version 12.1 SR2']],
    ['The cabinet is a Bristol 48, fw 2.2.6.', ['device Bristol 48', 'app fw 2.2.6']],
    ['The doser (ClearFlow Pro 2, panel fw 3.6.1) stops.', ['device ClearFlow Pro 2', 'app fw 3.6.1']],
    ['It happens on my Samsung, and on her old Nokia.', ['device Samsung', 'device Nokia']],
    ['My brother sees it on copier 3B.', []],
    ['I pushed 8.3.2 to it.', []],
    ['Rolled the Connector back to 7.1.4', ['app 7.1.4']],
    ['Since the March build it fails; the June release is late.', ['app March build']],
    ['ver 11,3 on the tills', ['app ver 11,3']],
    ['The lockers run software 12.6.0.88, at 10.6.0.88.', ['app software 12.6.0.88']],
    ['iPad OS 18.4', ['system iPad OS 18.4']],
  ])('beside it: %s', (text, pieces) => {
    expect(found(text)).toEqual(pieces);
  });
});
