import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  error,
  observed,
  optional,
} from '../write.ts';

const sigrid = customer('Sigrid Halvorsen', 'Europe/Oslo');
const amadou = agent('Amadou Diallo', 'Europe/Paris');

export const droneMapUpload = conversation({
  id: 'drone-map-upload',
  language: 'en',
  subject: 'Upload stuck at 99 %',
  messages: [
    sigrid.writes(
      '2026-05-06 14:12',
      `Hi,

Uploads of flights with more than about 800 images get to 99 percent and stay there forever. In the browser console it says:

[Error] Failed to load resource: the server responded with a status of 413 (Payload Too Large)

Smaller flights are fine. I'm on Safari 17.4.1, macOS Sonoma 14.4.1, MacBook Pro (M3).

What I've tested already:
• Chrome 124 instead of Safari – hangs as well
• wired network instead of wifi – hangs as well
• splitting the flight in two – works, but then the map has a seam in the middle

We've got seven flights waiting and have to hand over the map to the municipality on May 13th.

Sigrid Halvorsen
Survey engineer, Fjordscan AS | Org. nr. 998 877 665
"Measure twice, fly once"`,
    ),
    amadou.replies(
      '2026-05-06 15:05',
      `Hello Sigrid,

Thank you for this. 413 means that the manifest of the flight is larger than what our upload gateway accepts. I raised the limit for your organisation to 50 MB. Would you please start one of the seven again?

Amadou`,
    ),
    sigrid.writes(
      '2026-05-06 16:44',
      `Yes! First one with 1,120 images went through. I'll do the other six tonight.`,
    ),
    amadou.notes(
      '2026-05-06 17:02',
      `Limit was lowered by mistake on 4 May with gateway 2.31 (was 50, became 5). Only accounts in eu-west are concerned. Ticket for platform follows, needs a default of 50 again.`,
    ),
    sigrid.writes('2026-05-07 08:03', `All seven are up and processed. Takk :-)`),
  ],
  gold: [
    observed(
      1,
      'Uploads of flights with more than about 800 images get to 99 percent and stay there forever',
    ),
    error(
      1,
      ['log', 'text'],
      '[Error] Failed to load resource: the server responded with a status of 413 (Payload Too Large)',
    ),
    error(1, 'http-status', '413', 'status of 413'),
    environment(1, 'browser', 'Safari 17.4.1'),
    environment(1, 'system', 'macOS Sonoma 14.4.1'),
    environment(1, 'device', 'MacBook Pro (M3)', 'MacBook Pro'),
    environment(1, 'browser', 'Chrome 124'),
    attempt(1, 'Chrome 124 instead of Safari – hangs as well', 'Chrome', 'customer', 'failed'),
    attempt(1, 'wired network instead of wifi – hangs as well', 'wired', 'customer', 'failed'),
    attempt(
      1,
      'splitting the flight in two – works, but then the map has a seam in the middle',
      'splitting',
      'customer',
      'partly',
    ),
    affected(1, "We've got seven flights waiting", 7, ['records', 'other']),
    deadline(1, 'have to hand over the map to the municipality on May 13th', '2026-05-13', 'either'),
    optional(error(2, 'http-status', '413')),
    attempt(2, 'I raised the limit for your organisation to 50 MB', 'raised limit', 'support', 'worked', [
      3,
      'First one with 1,120 images went through',
    ]),
    deadline(3, "I'll do the other six tonight", '2026-05-06', 'customer'),
    environment(4, ['app', 'sdk'], 'gateway 2.31'),
    environment(4, 'region', 'eu-west'),
  ],
});
