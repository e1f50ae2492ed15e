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
  expected,
  observed,
  optional,
} from '../write.ts';

const henrik = customer('Henrik Aas', 'Europe/Oslo');
const priya = agent('Priya Raman', 'Asia/Kolkata');
const dev = agent('Devon Clarke', 'Europe/London');

export const meterReadingsLost = conversation({
  id: 'meter-readings-lost',
  language: 'en',
  subject: 'Missing readings, district heating',
  messages: [
    henrik.writes(
      '2026-01-26 07:55',
      `Good morning

The readings of the weekend are gone. All meters in the zone Nordstrand have a hole from Saturday 02:10 until Sunday 23:50. In the gateway's own memory they exist, in the cloud they do not. So data is lost in your system.

Gateway: HG-300, firmware 2.14.7, region eu-north-1, workspace "Fjernvarme Oslo Syd"

From the log of the gateway:

2026-01-24T01:10:02Z uplink: PUT /ingest/v3 -> 503 Service Unavailable
2026-01-24T01:10:32Z uplink: PUT /ingest/v3 -> 503 Service Unavailable
2026-01-24T01:11:32Z uplink: giving up, 4 attempts, batch 88120 dropped

It concerns eleven hundred meters. Our billing run is on 1 February and must contain January completely, that is required by law.

Henrik Aas
Drift`,
    ),
    priya.replies(
      '2026-01-26 12:50',
      `Hello Henrik,

Thank you for writing. We had a maintenance in eu-north-1 in the night to Saturday which took longer than announced, I am sorry for this.

Could you please restart one of the gateways? With firmware 2.14 the unsent batches should be replayed after a restart.

Regards,
Priya`,
    ),
    henrik.writes(
      '2026-01-26 10:15',
      `I restarted three gateways. Two of them replayed everything, the third replayed nothing and says "replay buffer checksum mismatch".

Please no further experiments on our side. We have 46 gateways in total and some of them are in cellars where we need an appointment with the janitor.`,
    ),
    dev.notes(
      '2026-01-26 10:02',
      `The drop after 4 attempts is a regression in 2.14.7 (2.14.5 kept the batch). We can pull the buffers over the maintenance tunnel, no need to visit. For the one with the checksum mismatch the data is recoverable from the raw pages, I did that for another utility in December.`,
    ),
    priya.replies(
      '2026-01-26 15:40',
      `Hello Henrik,

no more restarts, I promise. Our engineers will fetch the stored readings of all gateways remotely. We will have them complete by Thursday 29 January, so there are three days left before your billing run. You receive a list of anything that could not be recovered.

Regards,
Priya`,
    ),
    henrik.writes(
      '2026-01-30 08:20',
      `It is Friday now and I have no list, and zone Nordstrand still has the hole. What is happening?`,
    ),
    priya.replies(
      '2026-01-30 13:05',
      `Hello Henrik,

You are right and I apologise, the import finished only this morning. 44 of 46 gateways are complete. The remaining two will follow today.

Regards,
Priya`,
    ),
  ],
  gold: [
    observed(1, 'The readings of the weekend are gone'),
    cue(1, 'data-loss', 'So data is lost in your system'),
    optional(cue(1, 'data-loss', 'The readings of the weekend are gone')),
    optional(cue(1, 'legal', 'that is required by law')),
    optional(affected(1, 'All meters in the zone Nordstrand', null, ['other', 'records'])),
    environment(1, 'device', 'HG-300'),
    environment(1, ['app', 'device', 'system'], 'firmware 2.14.7'),
    environment(1, 'region', 'eu-north-1'),
    environment(1, 'workspace', 'Fjernvarme Oslo Syd'),
    error(
      1,
      'log',
      `2026-01-24T01:10:02Z uplink: PUT /ingest/v3 -> 503 Service Unavailable
2026-01-24T01:10:32Z uplink: PUT /ingest/v3 -> 503 Service Unavailable
2026-01-24T01:11:32Z uplink: giving up, 4 attempts, batch 88120 dropped`,
    ),
    error(1, 'http-status', '503', '503 Service Unavailable'),
    affected(1, 'It concerns eleven hundred meters', 1100, ['other', 'records']),
    deadline(
      1,
      'Our billing run is on 1 February and must contain January completely',
      '2026-02-01',
      'either',
    ),
    attempt(2, 'restart one of the gateways', 'restart gateway', 'customer', 'partly', [
      3,
      'I restarted three gateways. Two of them replayed everything, the third replayed nothing',
    ]),
    optional(expected(2, 'With firmware 2.14 the unsent batches should be replayed after a restart')),
    error(3, 'text', 'replay buffer checksum mismatch'),
    optional(environment(4, ['app', 'device', 'system'], '2.14.7')),
    deadline(5, 'We will have them complete by Thursday 29 January', '2026-01-29', 'support'),
    optional(affected(7, 'The remaining two', 2, 'other')),
    deadline(7, 'The remaining two will follow today', '2026-01-30', 'support'),
  ],
});
