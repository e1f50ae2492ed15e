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

const petra = customer('Petra Vondra', 'Europe/Prague');
const sam = agent('Sam Reddy', 'Europe/London');

export const telemetryGap = conversation({
  id: 'telemetry-gap',
  language: 'en',
  subject: 'Telemetry gap on turbines',
  messages: [
    petra.writes(
      '2026-10-05 11:15',
      `Since Saturday 22:40 UTC some of our turbines send no telemetry. First it was 4, yesterday 9, now 17 of 120. Sites: Brno, Zlín and Ostrava. Data from that time is gone for good as the loggers only keep 24 h.

Gateway: TG-510, firmware 9.0.3, agent version 1.44.2
Log of one gateway:

2026-10-03T22:40:12Z ERROR mqtt: connection refused: not authorized (5)
2026-10-03T22:40:42Z ERROR mqtt: connection refused: not authorized (5)

We replaced the token on two gateways → both send again. We also tried a reboot, which doesn't do anything.

Every missing hour costs us about 2,000 EUR under the grid contract.`,
    ),
    sam.replies(
      '2026-10-05 10:40',
      `Hi Petra, that helps a lot. We rolled back the broker's ACL change at 10:30 UTC. Are the others coming back?`,
    ),
    petra.writes('2026-10-05 13:20', `All but three are back. The three are at Zlín.`),
    sam.replies(
      '2026-10-05 12:45',
      `Thanks. We'll look at Zlín this afternoon and send the root cause within 5 business days.`,
    ),
  ],
  gold: [
    observed(1, 'some of our turbines send no telemetry'),
    affected(1, 'now 17 of 120', 17, 'other'),
    optional(affected(1, 'First it was 4, yesterday 9', 9, 'other')),
    optional(affected(1, 'First it was 4', 4, 'other')),
    cue(1, 'data-loss', 'Data from that time is gone for good'),
    environment(1, 'device', 'TG-510'),
    environment(1, ['app', 'system'], 'firmware 9.0.3', '9.0.3'),
    environment(1, ['app', 'sdk'], 'agent version 1.44.2', '1.44.2'),
    error(
      1,
      'log',
      `2026-10-03T22:40:12Z ERROR mqtt: connection refused: not authorized (5)
2026-10-03T22:40:42Z ERROR mqtt: connection refused: not authorized (5)`,
    ),
    attempt(1, 'We replaced the token on two gateways', 'token', 'customer', 'worked'),
    attempt(1, 'We also tried a reboot', 'reboot', 'customer', 'failed'),
    attempt(2, `We rolled back the broker's ACL change`, 'rolled back', 'support', 'partly', [
      3,
      'All but three are back',
    ]),
    optional(affected(3, 'All but three', 3, 'other')),
    deadline(4, `We'll look at Zlín this afternoon`, '2026-10-05', 'support'),
    deadline(4, 'within 5 business days', '2026-10-12', 'support'),
  ],
});

const vic = customer('Vic Sorrell', 'America/New_York');
const ola = agent('Ola Berg', 'Europe/Stockholm');

export const recruitingPortal = conversation({
  id: 'recruiting-portal',
  language: 'en',
  subject: 'Candidates see blank page',
  messages: [
    vic.writes(
      '2026-10-12 15:02',
      `Hey there! Candidates get a blank page after they upload a résumé. More than 60 % of them drop out there, around 90 people a day. Only PDFs over 5 MB, small ones go through.

What I tried:
 1) compressing the PDF - that works
 2) uploading as .docx - works too, but most candidates only have PDF
 3) Safari and Edge - blank in both

Console shows: POST /api/upload 413 (Payload Too Large).

Our campus fair is Oct 20. Would be awesome to have this fixed by the 19th!`,
    ),
    ola.replies(
      '2026-10-12 21:40',
      `Hi Vic! I raised the upload limit of your portal to 20 MB. Would you mind giving it another go?`,
    ),
    vic.writes('2026-10-12 16:30', `Uploaded a 12 MB one without a glitch. You rock!`),
  ],
  gold: [
    observed(1, 'Candidates get a blank page after they upload a résumé'),
    affected(1, 'around 90 people a day', 90, 'users'),
    attempt(1, 'compressing the PDF', 'compressing', 'customer', 'worked'),
    attempt(1, 'uploading as .docx', 'docx', 'customer', ['worked', 'partly']),
    attempt(1, 'Safari and Edge - blank in both', 'Safari', 'customer', 'failed'),
    environment(1, 'browser', 'Safari'),
    environment(1, 'browser', 'Edge'),
    error(1, 'http-status', '413', 'POST /api/upload 413 (Payload Too Large)'),
    optional(error(1, 'text', 'POST /api/upload 413 (Payload Too Large)')),
    deadline(1, 'Our campus fair is Oct 20', '2026-10-20', 'support'),
    deadline(1, 'fixed by the 19th', '2026-10-19', 'support'),
    attempt(2, 'I raised the upload limit of your portal', 'raised limit', 'support', 'worked', [
      3,
      'Uploaded a 12 MB one without a glitch',
    ]),
  ],
});

const greta = customer('Greta Moss', 'Europe/London');

export const parcelLockers = conversation({
  id: 'parcel-lockers',
  language: 'en',
  subject: 'Lockers not opening in 3 towns',
  messages: [
    greta.writes(
      '2026-11-02 08:05',
      `Morning Sam. Lockers in Leeds, York and Hull have stopped opening, so two dozen parcels are stuck and half our couriers are standing about. All of our other towns are fine.

Hull: restarted, opened again for an hour, stuck since. York: same story. Leeds: nobody there to do it yet.

Version on the displays is 6.5 build 311. Drivers' handhelds are Honeywell CT45.`,
    ),
    sam.replies(
      '2026-11-02 08:30',
      `Morning Greta. I reset the controllers in all three towns remotely and gave them a new certificate.`,
    ),
    greta.writes(
      '2026-11-02 09:10',
      `York and Hull are opening, and Leeds too as of five minutes ago. Many thanks!`,
    ),
    sam.replies('2026-11-02 09:20', `Lovely. I'll keep the ticket open until Friday, just in case.`),
  ],
  gold: [
    observed(1, 'Lockers in Leeds, York and Hull have stopped opening'),
    affected(1, 'two dozen parcels are stuck', 24, 'records'),
    affected(1, 'half our couriers are standing about', null, 'users'),
    attempt(1, 'Hull: restarted', 'restarted', 'customer', 'partly'),
    environment(1, 'app', '6.5 build 311', '6.5'),
    environment(1, 'device', 'Honeywell CT45'),
    attempt(2, 'I reset the controllers in all three towns', 'reset controllers', 'support', 'worked', [
      3,
      'York and Hull are opening, and Leeds too',
    ]),
    optional(attempt(2, 'gave them a new certificate', 'certificate', 'support', 'worked')),
    optional(deadline(4, 'until Friday', '2026-11-06', 'support')),
  ],
});

const ned = customer('Ned Olafsen', 'America/Los_Angeles');

export const quietQuestion = conversation({
  id: 'quiet-question',
  language: 'en',
  subject: 'Quick question on seats and limits',
  messages: [
    ned.writes(
      '2026-11-09 10:20',
      `Hi, we have 85 users on Business and plan to add about 40 more in January. Does the API limit of 1,000 requests per minute go up with that? I tried to find it in the docs. We run on Chrome and it all works well, by the way, the new dashboard saved us at least 10 hours last month!`,
    ),
    ola.replies(
      '2026-11-09 19:50',
      `Hi Ned, that's great to hear! The limit is per workspace and stays at 1,000. Please have a look at the Scale plan if you need more, it starts at 100 seats. Let me know if you'd like a trial, it runs for 14 days.`,
    ),
    ned.writes('2026-11-09 11:05', `Perfect, that answers it. We'll think about it, no rush.`),
  ],
  gold: [optional(environment(1, 'browser', 'Chrome')), optional(environment(1, 'plan', 'Business'))],
});
