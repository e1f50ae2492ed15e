import { describe, expect, test } from 'vitest';
import { affectedIn, affectedOf, customer, note, reply } from './facts-of.ts';

describe('who or what suffers, and how many', () => {
  test.each([
    ['All our 240 users are locked out.', '240 users'],
    ['Three of our sites cannot print.', '3 sites'],
    ['About a dozen customers have complained so far.', '12 customers'],
    ['Two hundred and forty employees are affected.', '240 users'],
    ['This hits 1,250 orders.', '1250 records'],
    ['We are missing 37 invoices.', '37 records'],
    ['Roughly 3k contacts were deleted.', '3000 records'],
    ['9 of our 31 scanners fail.', '9 other'],
    ['I found 58 duplicates.', '58 records'],
    ['Twenty-five agents have no access.', '25 users'],
    ['Some 60 customers a day cannot pay.', '60 customers'],
    ['None of our 85 drivers can log in.', '85 users'],
    ['By now it is 14 tenants.', '14 customers'],
    ['More than 500 emails bounced.', '500 records'],
    ['The remaining 12 payments are still stuck.', '12 records'],
    ['Everyone in the company is blocked.', 'many users'],
    ['All users see a blank page.', 'many users'],
  ])('%s', (text, affected) => {
    expect(affectedOf(customer(text))).toEqual([affected]);
  });

  test('more than one of them in a sentence', () => {
    const text = 'Both warehouses are down, 4 more sites report the same problem.';
    expect(affectedOf(customer(text))).toEqual(['2 sites', '4 sites']);
  });

  test.each([
    ['30 customers cannot check out and it is growing.', '30 customers, growing'],
    ['We count 2,300 duplicates and it gets worse every hour.', '2300 records, growing'],
    ['40 orders failed, it is not getting worse.', '40 records'],
  ])('growing or not: %s', (text, affected) => {
    expect(affectedOf(customer(text))).toEqual([affected]);
  });

  test.each([
    ['de', 'Alle unsere 240 Benutzer können sich nicht anmelden.', '240 users'],
    ['de', 'Drei unserer Filialen können nicht drucken.', '3 sites'],
    ['de', 'Es fehlen vierundzwanzig Rechnungen.', '24 records'],
    ['de', 'Rund 1.200 Bestellungen sind betroffen, Tendenz steigend.', '1200 records, growing'],
    ['fr', 'Nos 120 utilisateurs ne peuvent plus se connecter.', '120 users'],
    ['fr', 'Trois de nos magasins sont bloqués.', '3 sites'],
    ['fr', 'Il manque 45 factures.', '45 records'],
    ['es', 'Nuestros 80 usuarios no pueden entrar.', '80 users'],
    ['es', 'Faltan treinta y dos pedidos.', '32 records'],
    ['es', 'Tres de nuestras tiendas están paradas.', '3 sites'],
    ['pt', 'Nossos 80 usuários não conseguem entrar.', '80 users'],
    ['pt', 'Faltam 25 notas fiscais.', '25 records'],
    ['pt', 'Três das nossas lojas estão paradas.', '3 sites'],
  ])('%s: %s', (locale, text, affected) => {
    expect(affectedOf(customer(text), { locale })).toEqual([affected]);
  });

  test('what is counted without a name is what was counted before', () => {
    const texts = ['All 12 drivers are locked out.', 'Nine are in again. Three are still locked out.'];
    expect(affectedIn(texts.map(customer))).toEqual(['12 users', '3 users']);
  });

  test('in the note of a colleague', () => {
    expect(affectedOf(note('Two more customers have the same problem.'))).toEqual(['2 customers']);
  });

  test('a number that is corrected later counts no more', () => {
    expect(affectedOf(customer('57 orders are missing.\n\nSorry, I meant 59 orders are missing.'))).toEqual([
      '59 records',
    ]);
  });
});

describe('whatever it is that so many do, or had done to them', () => {
  test.each([
    ['14 callers hung up after ten minutes.', '14 users'],
    ['Seven other clubs have stumbled over it.', '7 customers'],
    ['The last 75 replies never arrived.', '75 records'],
    ['46 trams went out without tickets this morning.', '46 other'],
    ['~200 users down in the north.', '200 users'],
    ['three of us get a white page', '3 users'],
    ['Our system has locked out 30 riders.', '30 users'],
    ['5 couples since Monday.', '5 users'],
    ['We have 9 ferries: seven of the nine react to nothing.', '7 other'],
    ['One of our clients is unable to sign.', '1 customers'],
    ['8 came back, 2 still have it.', '2 other'],
    ['Samples pending: 412', '412 records'],
    ['All 7 of our build agents refuse to start.', '7 other'],
    ['23 of our 60 probes went silent.', '23 other'],
    ['74 declarations are blocked.', '74 records'],
    ['We have ruined four trays of samples.', '4 other'],
    ['None of our 58 jurors is able to submit.', '58 users'],
    ['Orders are held since 05:00\n\n- 14 lorries queueing at the gate', '14 other'],
    ['Shops: 8 (all offline)', '8 sites'],
    ['It is worse now: 61 more signals in the same boat.', '61 other'],
  ])('%s', (text, affected) => {
    expect(affectedOf(customer(text))).toEqual([affected]);
  });

  test.each([
    'When two users edit the same record, one of them gets an error.',
    'With 2 monitors the window opens on the wrong one.',
    'I need to invite 40 guests and the button is missing.',
    'I cannot assign two agents to one ticket.',
    'Both kiosks are fine, the till is not.',
    'It stopped on 3 July and the export is empty.',
    '12 colleagues use it.',
    'It stops in row 2615 with the same error.',
    'On Python 3 users are missing.',
    'The command failed with exit code: 1',
    'The first three went through, the others are all right now.',
    '23 of our 60 probes went fine.',
    'The list is empty.\n\nContainers: 13\nImages: 28',
    'The 1999 Apple machine makes noises and crashes.',
    'More than 60 % of the screen is blank.',
    'We have 46 gateways in total, and the app crashed once.',
    'There are two results on the page.',
  ])('but not: %s', (text) => {
    expect(affectedOf(customer(text))).toEqual([]);
  });
});

describe('who or what suffers where no number counts it', () => {
  test.each([
    ['Every second badge shows the wrong photo.', 'many records'],
    ['A third of our couriers cannot open the route.', 'many users'],
    ['Roughly 15 % of the parcels are missing their label.', 'many records'],
    ['One in six bookings has lost its date.', 'many records'],
    ['None of the porters can unlock the app.', 'many users'],
    ['No member of our Cork office is able to print.', 'many users'],
    ['Neither printer gets the jobs.', '2 other'],
    ['Both ferries have vanished from the map.', '2 other'],
    ['My whole night shift is locked out.', 'many users'],
    ['Whoever joined this week is rejected.', 'many users'],
    ['Only the depot in Leith cannot scan.', '1 sites'],
    ['It freezes only for me.', '1 users'],
    ['Not one of your 25 reminders was sent.', '25 records'],
    ['The outage has cost thirty-odd members their booking.', '30 users'],
    ['350+ pupils have no timetable.', '350 users'],
    ['A pair of invoices was lost.', '2 records'],
    ['45 drones still show the old route.', '45 other'],
    ['Eight patients are listed as absent.', '8 users'],
    ['20 drivers see "no licence".', '20 users'],
  ])('%s', (text, affected) => {
    expect(affectedOf(customer(text))).toEqual([affected]);
  });

  test.each([
    'Every badge has a number, and there are plenty of colours.',
    'A third of our couriers work at night.',
    'About 15 % of the screen is blank.',
    'None of the porters has been harmed.',
    'No customer complained, it is only ugly.',
    'Neither printer has given any trouble.',
    'Both ferries are back on the map and fine.',
    'Only the first page is needed.',
    'It is not only me who likes it.',
    'Would 40 members be locked out if I pressed it?',
    'Everyone else can print.',
  ])('but not: %s', (text) => {
    expect(affectedOf(customer(text))).toEqual([]);
  });
});

describe('not who suffers', () => {
  test.each([
    'We have 240 users and like the product.',
    'Can 40 users share one seat?',
    'It loads 20 rows at most and then fails.',
    'All 12 payments went through now.',
    'The error appears after 30 minutes.',
    'It costs 1,428 EUR for 25 seats.',
    'Version 3.2 fails.',
    'Call me on 555 0142 if that is easier.',
  ])('%s', (text) => {
    expect(affectedOf(customer(text))).toEqual([]);
  });

  test.each([
    ['You are not alone, 9 photographers ran into it today.', ['9 users']],
    ['No, seven other clinics have the same trouble.', ['7 sites']],
    ['I will do the same for the other two stores.', []],
    ['40 seats would be 200 a year.', []],
  ])('unless support tells of others that suffer: %s', (text, affected) => {
    expect(affectedOf(reply(text))).toEqual(affected);
  });

  test('what support says of others in a reply', () => {
    expect(affectedOf(reply('Up to 50 users can be affected by such a setting.'))).toEqual([]);
  });
});

test('of several side by side the same is said', () => {
  const text = 'It leaves 14 clerks and 6 porters stranded.';
  expect(affectedOf(customer(text))).toEqual(['14 users', '6 users']);
});

describe('in columns and lists', () => {
  test.each([
    [
      'Depot | Parcels pending | Version\nLeeds | 48 | 2.1\nYork | 0 | 2.0\nHull | 7 | 2.1',
      ['48 records', '7 records'],
    ],
    ['Depot    Refused\nLeeds    48\nYork     0', ['48 records']],
    [
      'Parcels that do not show up, by depot:\n\nLeeds - 48\nYork - none\nHull - 7',
      ['48 records', '7 records'],
    ],
    ['Depot | Cameras | Version\nLeeds | 48 | 2.1\nYork | 3 | 2.0', []],
    ['The app crashes. Opening hours:\n\nLeeds - 48\nHull - 7', []],
  ])('%s', (text, affected) => {
    expect(affectedOf(customer(text))).toEqual(affected);
  });
});

test('who asks for something does not suffer', () => {
  const text = 'Since May two more accounts asked for the same, and it is missing.';
  expect(affectedOf(customer(text))).toEqual([]);
});

test.each([
  'Since noon every third request ends with 502 Bad Gateway on both servers and fails.',
  'The page is broken: HTTP 503 servers busy.',
  'One in four of our invoices is missing its total.',
  'Une sur trois factures est perdue.',
])('a status and a share count nothing: %s', (text) => {
  expect(affectedOf(customer(text)).filter((each) => /^\d/.test(each))).toEqual([]);
});
