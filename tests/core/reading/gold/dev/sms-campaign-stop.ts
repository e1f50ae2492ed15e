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

const delphine = customer('Delphine Archer', 'America/Vancouver');
const tom = agent('Tom Hartnell', 'Europe/London');
const nadia = agent('Nadia Szabo', 'Europe/Budapest');

export const smsCampaignStop = conversation({
  id: 'sms-campaign-stop',
  language: 'en',
  subject: 'STOP replies are ignored',
  messages: [
    delphine.writes(
      '2026-03-18 14:30',
      `Hello,

We have a compliance problem. People who reply STOP to our campaign texts keep getting them. I've personally verified three: the STOP is in the inbox, the contact still says "Subscribed". Our lawyers say we can be fined per message under CASL, and one lady has already complained to the CRTC and posted about it on Facebook.

I paused the campaign "Spring Tune-Up" myself at 1:15 pm, so nothing is going out at the moment.

How many people this concerns I can't tell. Could be two, could be two thousand. I need that number, and the list, by end of day tomorrow for our counsel.

Account: Archer Auto Group (AAG-009). Nothing has been changed on our end since January.

Delphine Archer
VP Marketing`,
    ),
    tom.replies(
      '2026-03-19 09:02',
      `Hello Delphine,

I've read this twice and taken it straight to our compliance lead. You did the right thing by pausing.

I'll have the number and the list for you by noon your time.

Tom Hartnell`,
    ),
    nadia.notes(
      '2026-03-19 12:40',
      `Opt-out worker dropped messages with trailing whitespace or emoji since opt-out 1.9.0 (9 March). For AAG-009: 417 contacts replied STOP and were not unsubscribed, 288 of them got at least one more text. Across all accounts it is 31 customers. Logged as

WARN optout: keyword mismatch "STOP \\u{1F64F}" trace=9a77f0c2b1

I've marked the 417 as unsubscribed by script, verified, zero left.`,
    ),
    tom.replies(
      '2026-03-19 18:20',
      `Hello Delphine,

417 contacts were not unsubscribed although they had asked; all of them are now. 288 of these received at least one further message. The list is attached.

A letter that your counsel can use will follow on Monday, signed by our CEO.

Tom`,
    ),
    delphine.writes(
      '2026-03-19 11:55',
      `Thank you, on time and clear. I checked ten of them at random, all unsubscribed. Waiting for the letter on Monday then.`,
    ),
  ],
  gold: [
    observed(1, 'People who reply STOP to our campaign texts keep getting them'),
    cue(1, 'legal', 'Our lawyers say we can be fined per message under CASL'),
    cue(1, 'public', 'posted about it on Facebook'),
    optional(cue(1, 'legal', 'We have a compliance problem')),
    optional(cue(1, 'legal', 'one lady has already complained to the CRTC')),
    optional(cue(1, 'public', 'one lady has already complained to the CRTC')),
    optional(cue(1, 'legal', 'for our counsel')),
    optional(affected(1, "I've personally verified three", 3, ['users', 'customers', 'records'])),
    attempt(
      1,
      'I paused the campaign "Spring Tune-Up" myself at 1:15 pm, so nothing is going out at the moment',
      'paused campaign',
      'customer',
      'worked',
    ),
    optional(affected(1, 'Could be two, could be two thousand', null, 'users')),
    deadline(1, 'I need that number, and the list, by end of day tomorrow', '2026-03-19', 'support'),
    environment(1, 'account', 'AAG-009'),
    deadline(2, "I'll have the number and the list for you by noon your time", '2026-03-19', 'support'),
    environment(3, ['app', 'sdk'], 'opt-out 1.9.0'),
    affected(3, '417 contacts replied STOP and were not unsubscribed', 417, [
      'users',
      'records',
      'customers',
    ]),
    optional(affected(3, '288 of them got at least one more text', 288, ['users', 'records', 'customers'])),
    affected(3, 'Across all accounts it is 31 customers', 31, 'customers'),
    error(3, 'log', 'WARN optout: keyword mismatch "STOP \\u{1F64F}" trace=9a77f0c2b1'),
    error(3, 'request-id', '9a77f0c2b1'),
    attempt(
      3,
      "I've marked the 417 as unsubscribed by script, verified, zero left",
      'marked unsubscribed',
      'support',
      'worked',
    ),
    optional(affected(4, '417 contacts were not unsubscribed', 417, ['users', 'records', 'customers'])),
    optional(
      affected(4, '288 of these received at least one further message', 288, [
        'users',
        'records',
        'customers',
      ]),
    ),
    deadline(4, 'A letter that your counsel can use will follow on Monday', '2026-03-23', 'support'),
    optional(cue(4, 'legal', 'A letter that your counsel can use')),
    optional(cue(4, 'executive', 'signed by our CEO')),
    optional(deadline(5, 'Waiting for the letter on Monday then', '2026-03-23', 'support')),
  ],
});
