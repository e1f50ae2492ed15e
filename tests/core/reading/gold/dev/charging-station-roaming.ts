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

const greta = customer('Greta Mikkelsen', 'Europe/Copenhagen');
const ned = agent('Ned Forsythe', 'Europe/London');

export const chargingStationRoaming = conversation({
  id: 'charging-station-roaming',
  language: 'en',
  subject: 'Foreign cards rejected at our chargers',
  messages: [
    greta.writes(
      '2026-05-28 12:22',
      `Hello

We operate 86 charge points. Since 27 May around 18:00 cards from roaming partners are rejected at many of them. Danish cards work.

Example: charge point DK*MIK*E00412, 2026-05-27T18:41:09+02:00, answer "Authorize.conf: Invalid".

Our back office is ChargeHub Cloud (tenant mikkelsen-energi), firmware of the chargers is 1.21.4 (Alfen Eve Double) and OCPP 1.6.

Yesterday evening I rebooted ten of the chargers and it helped in six cases, for an hour or so.
We also emptied the local authorization list, which was no help.

We have the press at our new site in Kolding on Monday 1 June, with the mayor and a German electric car. I cannot have a red light there.

Greta`,
    ),
    ned.replies(
      '2026-05-28 12:05',
      `Hello Greta,

thanks for the timestamp, that let me find it straight away. Our roaming hub connection has been dropping tokens since last night's certificate change. The hub team is on it and expects to be done by midnight.

I've whitelisted the token of your German car for Monday, so please try it at Kolding whenever you like: that one will work with or without the hub.

Ned`,
    ),
    greta.writes(
      '2026-05-28 15:10',
      `I was in Kolding just now and tried the German car. Green light! Thank you for that.

Please write to me when the rest is done.`,
    ),
    ned.replies(
      '2026-05-29 08:15',
      `Good morning Greta, the hub has been fully back since 23:10. I see 140 accepted foreign cards at your chargers since then, none rejected. I'll leave the ticket open until Tuesday, just in case.`,
    ),
  ],
  gold: [
    observed(1, 'cards from roaming partners are rejected at many of them'),
    optional(affected(1, 'rejected at many of them', null, ['sites', 'other'])),
    optional(environment(1, ['device', 'account'], 'DK*MIK*E00412')),
    error(1, 'timestamp', '2026-05-27T18:41:09+02:00'),
    error(1, 'text', 'Authorize.conf: Invalid'),
    environment(1, ['workspace', 'account'], 'mikkelsen-energi'),
    environment(1, ['app', 'system', 'device'], 'firmware of the chargers is 1.21.4'),
    environment(1, 'device', 'Alfen Eve Double'),
    optional(environment(1, ['app', 'sdk', 'system'], 'OCPP 1.6')),
    optional(error(1, 'timestamp', '27 May around 18:00')),
    attempt(
      1,
      'Yesterday evening I rebooted ten of the chargers and it helped in six cases, for an hour or so',
      'reboot charger',
      'customer',
      'partly',
    ),
    attempt(
      1,
      'We also emptied the local authorization list, which was no help',
      'emptied list',
      'customer',
      'failed',
    ),
    optional(cue(1, 'public', 'We have the press at our new site')),
    deadline(
      1,
      'on Monday 1 June, with the mayor and a German electric car. I cannot have a red light there',
      '2026-06-01',
      'either',
    ),
    deadline(2, 'The hub team is on it and expects to be done by midnight', '2026-05-28', 'support'),
    attempt(
      2,
      "I've whitelisted the token of your German car for Monday",
      'whitelisted token',
      'support',
      'worked',
      [3, 'Green light!'],
    ),
    optional(attempt(3, 'tried the German car. Green light!', 'German car', 'customer', 'worked')),
    optional(deadline(2, 'for Monday', '2026-06-01', 'support')),
    optional(deadline(4, "I'll leave the ticket open until Tuesday", '2026-06-02', 'support')),
  ],
});
