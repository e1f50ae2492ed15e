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

const gaz = customer('Gaz Holroyd', 'Europe/London');
const leila = agent('Leila Haddad', 'Europe/London');

/** A chat from a phone, in the rain. */
export const turnstilesMatchday = conversation({
  id: 'turnstiles-matchday',
  language: 'en',
  subject: 'Chat: Gaz, Holmebridge Town FC',
  messages: [
    gaz.writes(
      '2026-11-14 12:41',
      `turnstiles 2 n 3 not reading any phone tickets since we opened the gates. 1 is fine. must be 200 odd stood in the rain`,
    ),
    leila.replies(
      '2026-11-14 12:42',
      `Hi Gaz, with you. What do the readers show when somebody holds a phone to them?`,
    ),
    gaz.writes(
      '2026-11-14 12:44',
      `red cross n "TICKET UNKNOWN E-31". theyre ScanPost 40s fw 2.9.1. weve got to have em all in by half 2`,
    ),
    leila.replies(
      '2026-11-14 12:46',
      `OK. Hold the power button on each of the two for ten seconds, wait for the green ring and scan somebody?`,
    ),
    gaz.writes('2026-11-14 12:51', `did it on both. green ring yes, scanning no`),
    leila.replies(
      '2026-11-14 12:53',
      `Right, they've still got last Saturday's match on them, this morning's download never arrived. Just pushed today's list to both.`,
    ),
    gaz.writes('2026-11-14 12:58', `3s going like a train. 2 still crossing everyone`),
    leila.replies(
      '2026-11-14 12:59',
      `Is 2 on the wifi? If so, take the network cable off the steward's laptop and plug it into the reader.`,
    ),
    gaz.writes(
      '2026-11-14 13:07',
      `it was. nicked the cable and were in business, queues moving. cant do that every week tho, we play again tuesday`,
    ),
    leila.replies(
      '2026-11-14 13:10',
      `You won't have to. A new access point will be with you Monday before noon, and I'll ring you on Tuesday at two to go through all three gates.`,
    ),
  ],
  gold: [
    observed(1, 'turnstiles 2 n 3 not reading any phone tickets'),
    optional(affected(1, 'turnstiles 2 n 3 not reading', 2, 'other')),
    affected(1, '200 odd stood in the rain', 200, ['customers', 'users']),
    error(3, 'text', 'TICKET UNKNOWN E-31'),
    error(3, 'code', 'E-31'),
    environment(3, 'device', 'ScanPost 40s', 'ScanPost 40'),
    environment(3, ['app', 'system'], 'fw 2.9.1', '2.9.1'),
    deadline(3, 'weve got to have em all in by half 2', '2026-11-14', 'either'),
    attempt(4, 'Hold the power button on each of the two for ten seconds', 'power', 'customer', 'failed', [
      5,
      'green ring yes, scanning no',
    ]),
    optional(observed(6, `they've still got last Saturday's match on them`)),
    attempt(6, `Just pushed today's list to both`, 'pushed', 'support', 'partly', [
      7,
      '3s going like a train. 2 still crossing everyone',
    ]),
    optional(affected(7, '2 still crossing everyone', null, ['customers', 'users', 'other'])),
    attempt(
      8,
      `take the network cable off the steward's laptop`,
      'cable',
      'customer',
      ['worked', 'partly'],
      [9, 'nicked the cable and were in business'],
    ),
    optional(deadline(9, 'we play again tuesday', '2026-11-17', 'support')),
    deadline(10, 'A new access point will be with you Monday before noon', '2026-11-16', 'support'),
    deadline(10, `I'll ring you on Tuesday at two`, '2026-11-17', 'support'),
  ],
});

const harriet = customer('Harriet Osei-Bonsu', 'America/Chicago');
const mateus = agent('Mateus Brandt', 'America/Denver');

export const callsCutAt32 = conversation({
  id: 'calls-cut-at-32',
  language: 'en',
  subject: 'Inbound calls dropped after 32 seconds',
  messages: [
    harriet.writes(
      '2026-10-20 09:12',
      `Good morning,

Since your maintenance window on Sunday, inbound calls to our claims line are cut off after exactly 32 seconds. Outbound calls and calls between extensions are not affected. Des Moines and Peoria have it, Omaha does not. 14 adjusters are working from their own cell phones because of this.

Equipment: Fernbell SBC 220 (build 7.3.0-1188), Corvo T48 desk phones, softphone 5.6.2 on Windows 10.

From the SBC in Peoria:

2026-10-20 08:41:07.114 sip[211] INVITE claims -> 200 OK sent
2026-10-20 08:41:39.120 sip[211] no ACK received, dialog closed (408 Request Timeout)

Tried so far:
 a. Disabled SIP ALG on the Peoria router: no change.
 b. Moved one extension from UDP to TCP: that extension holds its calls.
 c. Took the SBC in Des Moines back to 7.2.4: calls last a minute or two and then drop.

Doing (b) on every handset is not practical. The state audits our answer rates on October 28, and each of these calls counts as abandoned.

Regards,
Harriet Osei-Bonsu
IT Manager`,
    ),
    mateus.replies(
      '2026-10-20 08:55',
      `Good morning Harriet,

32 seconds is the classic sign of an ACK that does not find its way back. On Sunday your two sites were moved behind a new balancer. I have pinned both of them to the previous one. Could you place a call of more than a minute at each and tell me the outcome?

Mateus`,
    ),
    harriet.writes(
      '2026-10-20 10:31',
      `Des Moines: eight minutes and counting. Peoria: dropped as before, and this time the SBC reports "BYE received, Q.850 cause 102".`,
    ),
    mateus.notes(
      '2026-10-20 09:58',
      `Peoria fw has a static route to the new LB (see her config). Nothing on our side.`,
    ),
    mateus.replies(
      '2026-10-20 10:04',
      `In Peoria your own firewall holds a static route to 203.0.113.41, which is the new balancer. Would you delete that route and then have the SBC register afresh?`,
    ),
    harriet.writes(
      '2026-10-20 11:50',
      `Route deleted, SBC registered, and a ten-minute call to the claims line stayed up. The adjusters are back at their desks. I will want the cause in writing ahead of the audit.`,
    ),
    mateus.replies('2026-10-20 11:15', `You will have it no later than 4 p.m. Central on Friday.`),
  ],
  gold: [
    observed(1, 'inbound calls to our claims line are cut off after exactly 32 seconds'),
    optional(affected(1, 'Des Moines and Peoria have it', 2, 'sites')),
    affected(1, '14 adjusters are working from their own cell phones', 14, 'users'),
    environment(1, 'device', 'Fernbell SBC 220'),
    environment(1, ['app', 'system'], 'build 7.3.0-1188', '7.3.0-1188'),
    environment(1, 'device', 'Corvo T48', 'Corvo T48 desk phones'),
    environment(1, 'app', 'softphone 5.6.2', '5.6.2'),
    environment(1, 'system', 'Windows 10'),
    error(
      1,
      'log',
      `2026-10-20 08:41:07.114 sip[211] INVITE claims -> 200 OK sent
2026-10-20 08:41:39.120 sip[211] no ACK received, dialog closed (408 Request Timeout)`,
    ),
    error(1, ['http-status', 'code'], '408', '408 Request Timeout'),
    attempt(1, 'Disabled SIP ALG on the Peoria router', 'ALG', 'customer', 'failed'),
    attempt(1, 'Moved one extension from UDP to TCP', 'TCP', 'customer', ['worked', 'partly']),
    attempt(1, 'Took the SBC in Des Moines back to 7.2.4', 'SBC', 'customer', ['partly', 'failed']),
    optional(environment(1, ['app', 'system'], '7.2.4')),
    deadline(1, 'The state audits our answer rates on October 28', '2026-10-28', 'support'),
    attempt(2, 'I have pinned both of them to the previous one', 'pinned', 'support', 'partly', [
      3,
      'Des Moines: eight minutes and counting. Peoria: dropped as before',
    ]),
    optional(
      attempt(
        2,
        'place a call of more than a minute at each',
        'call',
        'customer',
        ['partly', 'unknown'],
        [3, 'Des Moines: eight minutes and counting. Peoria: dropped as before'],
      ),
    ),
    error(3, 'text', 'BYE received, Q.850 cause 102'),
    error(3, 'code', '102', 'Q.850 cause 102'),
    attempt(5, 'delete that route', 'route', 'customer', 'worked', [
      6,
      'Route deleted, SBC registered, and a ten-minute call to the claims line stayed up',
    ]),
    optional(
      attempt(5, 'have the SBC register afresh', 'register', 'customer', 'worked', [6, 'SBC registered']),
    ),
    optional(deadline(6, 'in writing ahead of the audit', '2026-10-28', 'support')),
    deadline(7, 'no later than 4 p.m. Central on Friday', '2026-10-23', 'support'),
  ],
});
