import { describe, expect, test } from 'vitest';
import { customer, errorsOf } from './facts-of.ts';

const python = `"thrown": "TypeError: unsupported operand in price.sum
    at price.sum (/srv/app/price.js:41:7)
    at Object.handle (/srv/app/rates.js:12:3)`;

test('the line that names the error belongs to the trace under it, also where the trace alone is indented', () => {
  expect(errorsOf(customer(`The answer was:\n\n${python}\n\nAny idea?`))).toContain(`stack ${python}`);
});

test('a line of text above a trace is no part of it', () => {
  const frames = '    at price.sum (/srv/app/price.js:41:7)\n    at Object.handle (/srv/app/rates.js:12:3)';
  expect(errorsOf(customer(`We found this in the console:\n${frames}`))).toContain(`stack ${frames.trim()}`);
});

test.each([
  ['The page says "The upload was\nrefused (U-12)".', 'text The upload was\nrefused (U-12)'],
  ['The display shows F-07 and stops.', 'code F-07'],
  ['Fehler 4-119 erscheint auf dem Terminal.', 'code 4-119'],
  ['[03-Feb 10:00:01] WARN job failed: disk is full (ST-0x1A)', 'code ST-0x1A'],
  ['ID: 3fa85f64-5717-4562-b3fc-2c963f66afa6', 'request-id 3fa85f64-5717-4562-b3fc-2c963f66afa6'],
])('%j', (text, error) => {
  expect(errorsOf(customer(text))).toContain(error);
});

describe('what a product tells', () => {
  const texts = (text: string) => errorsOf(customer(text)).filter((each) => each.startsWith('text '));
  test.each([
    ['The app says "Queued - waiting for a signal" and stays there.', 'Queued - waiting for a signal'],
    ['The page only says "No visits yet".', 'No visits yet'],
    ['Status bar: "Copy skipped: held by another process".', 'Copy skipped: held by another process'],
    ['A pump comes back with "Serial number already on file".', 'Serial number already on file'],
    ["'Upload stopped' popped up twice.", 'Upload stopped'],
    ['I tap a tile and i get "You are looking at a copy".', 'You are looking at a copy'],
    ['It says Cannot reach the server and then closes.', 'Cannot reach the server'],
    [
      'A yellow box saying posting service is not answering and underneath that FB07.',
      'posting service is not answering',
    ],
    ['There is a strip that says Tour could not be planned.', 'Tour could not be planned'],
    ['It tells me some rows could not be matched reference KM4410.', 'some rows could not be matched'],
    ['The screen says CONNECTION LOST', 'CONNECTION LOST'],
    ['The error is Unable to allocate memory.', 'Unable to allocate memory'],
    ['A grey strip with "Load parked - no driver yet" in it.', 'Load parked - no driver yet'],
    ['Then a red box: Card was not read', 'Card was not read'],
    ['It says quote planner quota exceeded unquote and hangs.', 'planner quota exceeded'],
    ['The oven shows DOOR AJAR E-12 and beeps.', 'DOOR AJAR E-12'],
    ['The words are this seat has just been taken.', 'this seat has just been taken'],
    ['On nous affiche « Envoi refusé : carte inconnue ».', 'Envoi refusé : carte inconnue'],
    ['[Ann] "Reader not paired, reason 9".', 'Reader not paired, reason 9'],
    ['The server replied 550 5.1.1 No such user', '550 5.1.1 No such user'],
    ['All it says is Kein Netz, and there is one.', 'Kein Netz'],
    ['The kiosk says please see attendant and goes dark.', 'please see attendant'],
    ['What does "belt slip >9%" want from me?', 'belt slip >9%'],
    ['Then a grey box comes up:\nVehicle unknown at this depot', 'Vehicle unknown at this depot'],
    ['Under the name, in red: has to be a weekday', 'has to be a weekday'],
    ['Sign-in page: Invalid token (KX10)', 'Invalid token (KX10)'],
    ['It reads as follows. Gate refused, pass has ended.', 'Gate refused, pass has ended'],
    ['ticket printer: REJECTED 07. every time', 'REJECTED 07'],
    ['The scale shows OFFLINE.', 'OFFLINE'],
  ])('is its text: %s', (text, said) => {
    expect(texts(text)).toEqual([`text ${said}`]);
  });
  test.each([
    'Our manager says "we need this today".',
    'Olga said "it is all gone now".',
    'The help article says "Press Save and wait".',
    'I went through the guide "Receipts not sent".',
    'It should say "Order was confirmed".',
    'The button says "Save and close".',
    'It says that my order is late and it shows the wrong total.',
    'A new search comes up with 229 results, it came up normally.',
    "Let's say the file is missing.",
    'The results are stuck in "Pending transfer".',
    'The captions drop out of our noon show RIGHT NOW.',
    'A page with "Our team" in the title.',
    'I would like a quote for ten seats.',
    'Load the program "Slow glaze" and press start.',
    'It says Kestrel 22 B on the front.',
    'These are shown as zero:\n\nMill Lane - 48\nHigh Street - 31',
    'Brother Paul keeps telling me "it is the fuse".',
    'The visitor was told "eight weeks" by the joiner.',
    'I searched for "payment failed" in my mails.',
    'Your job returned "0 lines rejected", as it should.',
    'Portal: nobody can log in since noon.',
    'We need this:\nFaster exports, please',
    '"It all came back this morning and we are very happy, but on the old one it says nothing at all."',
  ])('is not: %s', (text) => {
    expect(texts(text)).toEqual([]);
  });
});

describe('codes that are shown', () => {
  const codesOf = (text: string) => errorsOf(customer(text)).filter((each) => !each.startsWith('text '));
  test.each([
    ['It says "Tray pending 0/12" and after some time E-77.', ['code E-77']],
    ['"Seat limit reached", with LIC-0007 in the corner.', ['code LIC-0007']],
    ['err 0x5C1 at the till', ['code 0x5C1']],
    ['The belt stops with alarm 311 c', ['code 311 c']],
    ['Fault 7B on the hoist.', ['code 7B']],
    ['Error E:04 on the oven.', ['code E:04']],
    ['It ends with exit code two one nine.', ['code 219']],
    ['The calls return 4 rows, which is an error.', []],
    ['We use discount code B7 here, and it fails.', []],
    ['There were errors in 3 of 12 lines.', []],
    ['A strip says Tour could not be planned R dash 31.', ['code R dash 31']],
    ['It says "Error 18. Please clean the sensors."', ['code 18']],
    ['The API returns invalid_grant, and SIP 603 Decline.', ['code invalid_grant', 'code SIP 603 Decline']],
    ['The upload failed.\n\n| line | result |\n| 14 | 5005 invalid postcode |', ['code 5005']],
    ['Client code BALT-0417, the order SO-4471 failed, store A-12 shows no data.', []],
    [
      '13:07:45 ERR AV-415 stop 9 > 8, skipping',
      ['log 13:07:45 ERR AV-415 stop 9 > 8, skipping', 'code AV-415'],
    ],
    ['It fails with merchantCheckFailed.', ['code merchantCheckFailed']],
    ['It fails: x-trace 7b1e-55c0-aa91, status 504', ['request-id 7b1e-55c0-aa91', 'http-status 504']],
    ['We got the error 3 times, in room B12.', []],
    [
      '502 on every third call (X-Request-Id a91c-77f0 for one).',
      ['http-status 502', 'request-id a91c-77f0'],
    ],
    ['The endpoint gives us 504s, 450 requests an hour.', ['http-status 504']],
    ['The hall has 404 seats and the site 500 users.', []],
    ['Yesterday at 16:42 the bundle vanished.', ['timestamp Yesterday at 16:42']],
    ['The call is on Friday at 16:42 and it fails.', []],
    ['The rest was refused with QX-LINES-0417.', ['code QX-LINES-0417']],
    ['Die 9 sagt jetzt F-244 und steht.', ['code F-244']],
    ['The machine stopped with error HK 31.', ['code HK 31']],
    ['The page says "No rows for this day (QM 3004)".', ['code QM 3004']],
    [
      '16/08 02:11 VENT ROOF 0 -> 100 % cause=LEE_SIDE (C-33)',
      ['log 16/08 02:11 VENT ROOF 0 -> 100 % cause=LEE_SIDE (C-33)', 'code C-33'],
    ],
    ['On the shelf are 16/08 boxes (C-33).', []],
    ['It has failed since 08:20 UTC today.', ['timestamp 08:20 UTC today']],
    ['It has failed since 08:20 on Friday.', []],
    ['The checksum is wrong: "frame dropped, checksum 0x3F".', []],
    ['It crashed today at 1:47 PM MST.', ['timestamp today at 1:47 PM MST']],
    [
      '10:41:19.440 ERROR [pool] Join failed: SHIFT_IN_PROGRESS',
      ['log 10:41:19.440 ERROR [pool] Join failed: SHIFT_IN_PROGRESS', 'code SHIFT_IN_PROGRESS'],
    ],
  ])('%j', (text, found) => {
    expect(codesOf(text)).toEqual(found);
  });
});

describe('what machines say to machines', () => {
  const logs = (text: string) => errorsOf(customer(text)).filter((each) => each.startsWith('log '));
  const answer =
    '{\n  "status": 422,\n  "error": "SEAT_GONE",\n  "message": "No seat is left for \'oven\'"\n}';
  test.each([
    [`The call answers:\n\n${answer}\n\nWe have ten seats.`, answer],
    [
      'From the site:\n\n{"job":"pull","http":410,"msg":"feed retired"}',
      '{"job":"pull","http":410,"msg":"feed retired"}',
    ],
    ['It comes back:\n\n02|NAK|0045|E-61|NO SUCH CHUTE', '02|NAK|0045|E-61|NO SUCH CHUTE'],
    [
      'The last line is\n\nReason: SIP;cause=408;text="ACK Timeout"',
      'Reason: SIP;cause=408;text="ACK Timeout"',
    ],
    ['The log reads\n\n11-10 02:33:07 radio: node 14 no ack', '11-10 02:33:07 radio: node 14 no ack'],
  ])('is taken whole: %s', (text, log) => {
    expect(logs(text)).toEqual([`log ${log}`]);
  });
  test.each([
    'We send this:\n\n{"name":"Ada","code":"DE","status":"open"}',
    'Name|City|Note\n---|---|---\nAda|Ulm|not paid',
    'Berlin|Hamburg|Köln',
    '11-10 we met, 02:33 it rang.',
  ])('is no failure: %s', (text) => {
    expect(logs(text)).toEqual([]);
  });
});

describe('a code', () => {
  const codesOf = (text: string) => errorsOf(customer(text)).filter((each) => each.startsWith('code '));
  test.each([
    ['The page says "We could not save it (ref. PMT-E-0312)".', 'PMT-E-0312'],
    ['It is rejected with "VG-401-SKEW Code not accepted".', 'VG-401-SKEW'],
    ['Im Protokoll steht dort TL-E90', 'TL-E90'],
    ['AuthException: unauthorized_client (AUTH-0417)', 'AUTH-0417'],
  ])('is whole: %s', (text, code) => {
    expect(codesOf(text)).toContain(`code ${code}`);
  });
  test.each(['Venue code BAL-26, the tills say "No route to host".', 'The "find lost rows" scan: nothing.'])(
    'is none of something else: %s',
    (text) => {
      expect(codesOf(text)).toEqual([]);
    },
  );
});
