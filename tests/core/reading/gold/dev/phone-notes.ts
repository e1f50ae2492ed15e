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
  step,
} from '../write.ts';

const marla = customer('Marla Quigley', 'America/Denver');
const dev = agent('Dev Patel', 'America/Denver');

/** A call, taken down in shorthand. */
export const cardReaders = conversation({
  id: 'card-readers',
  language: 'en',
  subject: 'Call with Marla Quigley',
  messages: [
    marla.writes('2026-01-14 08:02', `Please call me, our card readers stopped taking chip cards. 555-0143`),
    dev.notes(
      '2026-01-14 08:31',
      `TC w/ Marla (owner, 3 stores).
- chip cards declined on every reader since yday ~16:00, swipe + tap ok
- 11 readers across 3 stores, all S700, fw 1.19.4
- display: "Card read error. Try another method."
- she power cycled 4 of them, swapped SIM in one, re-paired all at Broadway store - nothing
- I pushed config v88 to Broadway during the call -> chip works again there
- processor side: decline code 91 "issuer unavailable"
- she loses about $4k a day, said she'll move to Clover if not sorted by Fri
- promised her a callback tmrw 9am MT`,
    ),
    dev.replies(
      '2026-01-14 08:40',
      `Hi Marla, thanks for your patience on the phone. I've now pushed the same config to the other two stores. Please let me know whether chip cards go through there as well.`,
    ),
    marla.writes('2026-01-14 10:12', `Pearl Street is good. Downtown still declines everything with a chip.`),
  ],
  gold: [
    observed(1, 'our card readers stopped taking chip cards'),
    affected(2, '11 readers across 3 stores', 11, ['other', 'sites']),
    optional(affected(2, '3 stores', 3, 'sites')),
    environment(2, 'device', 'S700'),
    environment(2, ['app', 'system'], 'fw 1.19.4', '1.19.4'),
    error(2, 'text', 'Card read error. Try another method.'),
    attempt(2, 'she power cycled 4 of them', 'power cycled', 'customer', 'failed'),
    attempt(2, 'swapped SIM in one', 'swapped SIM', 'customer', 'failed'),
    attempt(2, 're-paired all at Broadway store', 're-paired', 'customer', 'failed'),
    attempt(2, 'I pushed config v88 to Broadway', 'pushed config', 'support', 'worked'),
    optional(environment(2, 'app', 'config v88')),
    error(2, 'code', '91'),
    optional(error(2, 'text', 'issuer unavailable')),
    cue(2, 'leaving', `she'll move to Clover if not sorted by Fri`),
    deadline(2, 'if not sorted by Fri', '2026-01-16', 'support'),
    deadline(2, 'promised her a callback tmrw 9am MT', '2026-01-15', 'support'),
    attempt(
      3,
      `I've now pushed the same config to the other two stores`,
      'pushed config',
      'support',
      'partly',
      [4, 'Pearl Street is good. Downtown still declines'],
    ),
  ],
});

const ola = customer('Ola Bengtsson', 'Europe/Stockholm');
const kim = agent('Kim Archer', 'Europe/London');

export const switchboard = conversation({
  id: 'switchboard',
  language: 'en',
  subject: 'Inbound calls drop after 32 seconds',
  messages: [
    ola.writes(
      '2026-02-03 09:12',
      `Hello,

All inbound calls get cut off after exactly 32 seconds, outbound are fine. It hits the entire sales floor, 45 extensions. Handsets are Yealink T46S on firmware 66.86.0.15, PBX is 3CX 18.0.9.

In the SIP trace I see "408 Request Timeout" after our 200 OK, and the last line is

Reason: SIP;cause=408;text="ACK Timeout"

We have disabled SIP ALG on the Fortigate, and we've moved two phones to another VLAN. Neither had any effect. Falling back to the old ISDN line is the only thing that keeps us going.

Our autumn campaign kicks off on Thursday 5 Feb.

/Ola`,
    ),
    kim.replies(
      '2026-02-03 09:50',
      `Hi Ola,

Could you set the session timer to "disabled" on one handset and call in from a mobile?

Kim`,
    ),
    ola.writes(
      '2026-02-03 11:31',
      `Did that on ext 212. The call stayed up for ten minutes, so yes that cures it.`,
    ),
    kim.replies(
      '2026-02-03 11:05',
      `Great news. I'll roll the setting out to all extensions after hours tonight.`,
    ),
    ola.writes('2026-02-04 08:20', `Morning. Calls are stable since then. Thanks a lot!`),
  ],
  gold: [
    observed(1, 'All inbound calls get cut off after exactly 32 seconds'),
    affected(1, 'the entire sales floor, 45 extensions', 45, ['other', 'users']),
    optional(affected(1, 'the entire sales floor', null, ['users', 'sites'])),
    environment(1, 'device', 'Yealink T46S'),
    environment(1, ['app', 'system'], 'firmware 66.86.0.15', '66.86.0.15'),
    environment(1, 'app', '3CX 18.0.9'),
    error(1, ['text', 'http-status'], '408 Request Timeout'),
    optional(error(1, 'http-status', '408')),
    error(1, ['text', 'log'], 'Reason: SIP;cause=408;text="ACK Timeout"'),
    attempt(1, 'We have disabled SIP ALG on the Fortigate', 'disabled SIP', 'customer', 'failed'),
    attempt(1, `we've moved two phones to another VLAN`, 'moved phones', 'customer', 'failed'),
    attempt(1, 'Falling back to the old ISDN line', 'ISDN', 'customer', ['worked', 'partly']),
    deadline(1, 'Our autumn campaign kicks off on Thursday 5 Feb', '2026-02-05', 'support'),
    attempt(2, 'set the session timer to "disabled" on one handset', 'session timer', 'customer', 'worked', [
      3,
      'so yes that cures it',
    ]),
    deadline(4, 'after hours tonight', '2026-02-03', 'support'),
    attempt(4, `I'll roll the setting out to all extensions`, 'setting', 'support', 'worked', [
      5,
      'Calls are stable since then',
    ]),
  ],
});

const petra = customer('Petra Oyelowo', 'Europe/London');
const ash = agent('Ash Bellamy', 'Europe/London');

export const labelPrinters = conversation({
  id: 'label-printers',
  language: 'en',
  subject: 'Barcodes unreadable',
  messages: [
    petra.writes(
      '2026-02-10 14:05',
      `since the windows update last night barcodes come out too small and the scanners won't read them. it's the Zebra ZD421 ones only, the Brother QL-820 is fine.

To see it: open any parcel, hit Print label, pick 4x6, print.

win 11 24H2, your print agent is v3.7.2, we use latest Edge. Roughly a dozen packers are writing labels by hand.

Had a go at: reinstalling the zebra driver (nope), 203 instead of 300 dpi (barcodes get even worse), printing from the PDF instead (reads fine but 5 clicks more each).

courier comes at half five, so pls hurry`,
    ),
    ash.replies(
      '2026-02-10 14:20',
      `Hi Petra. In the print agent, untick "Scale to fit" under Advanced and print one label.`,
    ),
    petra.writes('2026-02-10 14:34', `unticked. scanner beeps happily now. you're a star`),
    ash.replies('2026-02-10 14:40', `Lovely! We'll change the default in 3.7.3, out early next week.`),
  ],
  gold: [
    observed(1, `barcodes come out too small and the scanners won't read them`),
    environment(1, 'device', 'Zebra ZD421'),
    optional(environment(1, 'device', 'Brother QL-820')),
    step(1, 'open any parcel'),
    step(1, 'hit Print label'),
    step(1, 'pick 4x6'),
    step(1, 'print'),
    environment(1, 'system', 'win 11 24H2', 'win 11'),
    environment(1, 'app', 'print agent is v3.7.2', 'print agent v3.7.2', 'v3.7.2', '3.7.2'),
    environment(1, 'browser', 'Edge', 'latest Edge'),
    affected(1, 'Roughly a dozen packers are writing labels by hand', 12, 'users'),
    attempt(1, 'reinstalling the zebra driver', 'reinstalling driver', 'customer', 'failed'),
    attempt(1, '203 instead of 300 dpi', '203', 'customer', 'failed'),
    attempt(1, 'printing from the PDF instead', 'PDF', 'customer', ['partly', 'worked']),
    deadline(1, 'courier comes at half five', '2026-02-10', 'support'),
    attempt(2, 'untick "Scale to fit" under Advanced', 'untick', 'customer', 'worked', [
      3,
      'scanner beeps happily now',
    ]),
    deadline(4, 'out early next week', ['2026-02-16', '2026-02-17', '2026-02-18'], 'support'),
  ],
});
