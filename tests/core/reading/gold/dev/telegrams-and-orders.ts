import {
  affected,
  agent,
  attempt,
  conversation,
  cue,
  customer,
  deadline,
  environment,
  error,
  observed,
  optional,
} from '../write.ts';

const zbigniew = customer('Zbigniew Orłowski', 'Europe/Warsaw');
const maeve = agent('Maeve Tierney', 'Europe/Dublin');

export const sorterRejects = conversation({
  id: 'sorter-rejects',
  language: 'en',
  subject: 'Sorter is sending all to chute 99',
  messages: [
    zbigniew.writes(
      '2026-02-03 09:12',
      `Good day,

I am integrator of sorting line in Łódź. From the night shift the sorter is sending parcels to reject chute 99, although their destination is known. It is 6 840 parcels which must be sorted by hands.

Controller: SortiQ C2 with firmware 3.11.0. Our WCS is Kolos 5.4.2. Here is telegram what we send and what is coming back:

>> 02|DST|004512|CH17|20260203T0148
<< 02|NAK|004512|E-61|UNKNOWN CHUTE

We made:
- restart of WCS at 2:10, ten minutes good and later NAK again
- restart of controller, without effect
- we took off the checksum from telegram, without effect
- chute 17 we renumbered to 117 and then its parcels are falling correctly (but we have 64 of chutes)

Please answer until 13:00. At 18:00 today the evening wave is starting and without sorter we will not make it.

With respect
Zbigniew Orłowski`,
    ),
    maeve.replies(
      '2026-02-03 08:55',
      `Good morning Zbigniew, thanks for the telegrams. In 3.11 the chute numbers under 100 were reserved for maintenance. Could you please set parameter P-214 to 0?`,
    ),
    zbigniew.writes(
      '2026-02-03 10:31',
      `P-214 was 1, I did set 0. From 10:05 it runs well, only the last five chutes are giving E-61 still.`,
    ),
    maeve.replies(
      '2026-02-03 09:50',
      `Those sit on the extension module, which has a table of its own. I've uploaded the table to it from here, at 9:46 our time.`,
    ),
    zbigniew.writes(
      '2026-02-03 11:20',
      `Now every chute is taking parcels, for the evening I am calm. I must plan stop of the line for the corrected firmware, best would be before end of February.`,
    ),
    maeve.replies('2026-02-03 10:40', `That's 3.11.2, and you'll have it on Monday the 16th.`),
  ],
  gold: [
    observed(1, 'the sorter is sending parcels to reject chute 99'),
    affected(1, '6 840 parcels which must be sorted by hands', 6840, ['records', 'other']),
    environment(1, 'device', 'SortiQ C2'),
    environment(1, ['app', 'system', 'device'], 'firmware 3.11.0', '3.11.0'),
    environment(1, 'app', 'Kolos 5.4.2'),
    error(
      1,
      ['log', 'text'],
      `>> 02|DST|004512|CH17|20260203T0148
<< 02|NAK|004512|E-61|UNKNOWN CHUTE`,
    ),
    error(1, 'code', 'E-61'),
    attempt(1, 'restart of WCS at 2:10', 'restart WCS', 'customer', ['partly', 'failed']),
    attempt(1, 'restart of controller', 'restart controller', 'customer', 'failed'),
    attempt(1, 'we took off the checksum from telegram', 'checksum', 'customer', 'failed'),
    attempt(1, 'chute 17 we renumbered to 117', 'chute', 'customer', ['worked', 'partly']),
    deadline(1, 'Please answer until 13:00', '2026-02-03', 'support'),
    deadline(1, 'At 18:00 today the evening wave is starting', '2026-02-03', 'either'),
    optional(environment(2, ['app', 'system', 'device'], '3.11')),
    attempt(2, 'set parameter P-214 to 0', 'P-214', 'customer', 'partly', [
      3,
      'From 10:05 it runs well, only the last five chutes are giving E-61 still',
    ]),
    affected(3, 'only the last five chutes', 5, 'other'),
    optional(error(3, 'code', 'E-61')),
    attempt(4, `I've uploaded the table to it from here`, 'uploaded table', 'support', 'worked', [
      5,
      'Now every chute is taking parcels',
    ]),
    deadline(5, 'best would be before end of February', '2026-02-28', 'support'),
    deadline(6, `you'll have it on Monday the 16th`, '2026-02-16', 'support'),
  ],
});

const maarten = customer('Maarten Hoekzema', 'Europe/Amsterdam');
const isla = agent('Isla Corbett', 'Europe/London');

export const refusedOrders = conversation({
  id: 'refused-orders',
  language: 'en',
  subject: 'AS2: part of the orders is refused since certificate renewal',
  messages: [
    maarten.writes(
      '2026-09-28 08:20',
      `Hi,

For a DIY chain we run the EDI link with your order hub. Since the certificate renewal of last Friday the AS2 messages come in, but a part of them is refused. Overview of the weekend:

| Date  | Sent | Refused | MDN text               |
|-------|------|---------|------------------------|
| 26-09 | 812  | 97      | decryption-failed      |
| 27-09 | 640  | 71      | decryption-failed      |
| 28-09 | 205  | 33      | integrity-check-failed |

So 201 orders are missing at this moment. On our side it is Axiflow Gateway 10.2 with OpenSSL 3.0.13 on Ubuntu 22.04. Your hub: HUB-NL-4.

What is done so far:
1. your new public certificate imported again, makes no difference
2. our gateway set from AES256 to 3DES, then everything arrives, but our security officer allows this not longer than today
3. one refused order resent by hand (message id 20260927-5531@axi), refused again

The cut-off for the next deliveries is tomorrow 11:00. After that the shelves stay empty, and our client has spoken already about a claim for damages against the two of us.

Groeten,
Maarten`,
    ),
    isla.replies(
      '2026-09-28 09:02',
      `Hi Maarten, the table helps enormously. There are two nodes behind that hub and one of them still had the old key loaded, so I've taken it out of rotation. Could you put AES256 back and resend what was refused?`,
    ),
    maarten.writes(
      '2026-09-28 12:15',
      `AES256 is back and all is resent: 189 accepted and 12 are refused with integrity-check-failed. These ones have all an attachment in it.`,
    ),
    isla.notes(
      '2026-09-28 11:40',
      `The dozen w/ attachment: CRLF gets rewritten in the MIME part. Set mime_strict=false for this partner at 11:35. Second node gets its new key tonight, 20:00.`,
    ),
    isla.replies('2026-09-28 11:45', `I changed how we check attachments. Once more with those, please?`),
    maarten.writes(
      '2026-09-28 13:20',
      `They are all accepted, nothing is missing any more. The explanation for my client I would like to have on Thursday at the latest.`,
    ),
  ],
  gold: [
    observed(1, 'the AS2 messages come in, but a part of them is refused'),
    error(1, ['text', 'code'], 'decryption-failed'),
    error(1, ['text', 'code'], 'integrity-check-failed'),
    optional(affected(1, '| 26-09 | 812  | 97 ', 97, ['records', 'other'])),
    optional(affected(1, '| 27-09 | 640  | 71 ', 71, ['records', 'other'])),
    optional(affected(1, '| 28-09 | 205  | 33 ', 33, ['records', 'other'])),
    affected(1, '201 orders are missing', 201, ['records', 'other']),
    environment(1, 'app', 'Axiflow Gateway 10.2'),
    environment(1, ['sdk', 'app'], 'OpenSSL 3.0.13'),
    environment(1, 'system', 'Ubuntu 22.04'),
    optional(environment(1, ['workspace', 'account', 'region'], 'HUB-NL-4')),
    attempt(1, 'your new public certificate imported again', 'certificate', 'customer', 'failed'),
    attempt(1, 'our gateway set from AES256 to 3DES', '3DES', 'customer', ['worked', 'partly']),
    optional(deadline(1, 'our security officer allows this not longer than today', '2026-09-28', 'support')),
    attempt(1, 'one refused order resent by hand', 'resent', 'customer', 'failed'),
    error(1, 'request-id', '20260927-5531@axi'),
    deadline(1, 'The cut-off for the next deliveries is tomorrow 11:00', '2026-09-29', 'either'),
    cue(1, 'legal', 'a claim for damages against the two of us'),
    attempt(2, `I've taken it out of rotation`, 'rotation', 'support', 'partly', [
      3,
      '189 accepted and 12 are refused',
    ]),
    optional(attempt(2, 'put AES256 back', 'AES256', 'customer', ['partly', 'worked'])),
    attempt(2, 'resend what was refused', 'resen', 'customer', 'partly', [
      3,
      'all is resent: 189 accepted and 12 are refused',
    ]),
    affected(3, '12 are refused', 12, ['records', 'other']),
    optional(error(3, ['text', 'code'], 'integrity-check-failed')),
    attempt(4, 'Set mime_strict=false for this partner', 'mime', 'support', 'worked', [
      6,
      'They are all accepted',
    ]),
    optional(environment(4, 'flag', 'mime_strict', 'mime_strict=false')),
    optional(affected(4, 'The dozen w/ attachment', 12, ['records', 'other'])),
    deadline(4, 'Second node gets its new key tonight, 20:00', '2026-09-28', 'support'),
    optional(attempt(5, 'I changed how we check attachments', 'changed', 'support', 'worked')),
    optional(
      attempt(5, 'Once more with those, please?', 'once more', 'customer', 'worked', [
        6,
        'They are all accepted',
      ]),
    ),
    deadline(6, 'I would like to have on Thursday at the latest', '2026-10-01', 'support'),
  ],
});
