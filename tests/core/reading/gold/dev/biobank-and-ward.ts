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

const denise = customer('Denise Hatcher', 'America/New_York');
const gil = agent('Gil Ostrander', 'America/New_York');
const aaron = agent('Aaron Mbeki-Lowe', 'America/New_York');

/** Dictated into a phone, stops and commas and all. */
export const freezerAlarms = conversation({
  id: 'freezer-alarms',
  language: 'en',
  subject: 'Voicemail from Denise Hatcher (0:58), transcribed',
  messages: [
    denise.writes(
      '2026-08-24 06:15',
      `hi this is Denise Hatcher over at the biobank um the freezer monitor has been texting everybody all night long period temperature alarm temperature alarm about every four minutes and I'm standing in front of the thing and it's at minus eighty one so it is not a real alarm comma there's twelve of us on the call list and nobody slept um I did mute it in the app but it just un mutes itself and I took freezer nine off the list and that one quit but it's seven and eight doing it too and I unplugged the little puck and plugged it in again that didn't do a thing call me back before eight because that's when the director gets in and her phone's on the list too`,
    ),
    gil.notes(
      '2026-08-24 06:52',
      `Called Denise 6:48. FrostEye S3 pucks, hub fw 2.19.4, app 7.0.6 on iPhone 15. Portal has 7/8/9 at -18.9 every fourth reading, alarm ALM-4471902. Had her swap puck 8 for a spare: steady at -80.6. Held all SMS for site BIO-MD-2, her phones are quiet now. Tier 2 to ring her by 10.`,
    ),
    aaron.replies(
      '2026-08-24 09:47',
      `Good morning Denise, Aaron from Tier 2. Your pucks are from batch 2231, which drops into a test mode once the battery is below 20 percent. Three new ones are on the way, you'll have them tomorrow by 10:30 AM. Meanwhile I set a 15-minute delay on freezers 7 through 9 and switched texting back on.`,
    ),
    denise.writes(
      '2026-08-24 13:20',
      `One false text since lunch instead of a flood. I can live with that. Our accreditation inspection is on the 27th and they read the alarm log, so I need it cleaned up or annotated ahead of that.`,
    ),
    denise.writes(
      '2026-08-25 11:05',
      `Put the new pucks in. All three freezers read right, dead quiet. Now just the log!`,
    ),
    aaron.replies(
      '2026-08-25 11:30',
      `Wonderful. You'll find it annotated in your inbox by end of day Wednesday.`,
    ),
  ],
  gold: [
    observed(1, 'the freezer monitor has been texting everybody all night long'),
    optional(error(1, 'text', 'temperature alarm')),
    affected(1, `there's twelve of us on the call list and nobody slept`, 12, 'users'),
    attempt(1, 'I did mute it in the app', 'mute', 'customer', ['failed', 'partly']),
    attempt(1, 'I took freezer nine off the list', 'freezer', 'customer', ['worked', 'partly']),
    optional(affected(1, `it's seven and eight doing it too`, 2, 'other')),
    attempt(1, 'I unplugged the little puck and plugged it in again', 'unplugged', 'customer', 'failed'),
    deadline(1, 'call me back before eight', '2026-08-24', 'support'),
    optional(cue(1, 'executive', `that's when the director gets in and her phone's on the list too`)),
    environment(2, 'device', 'FrostEye S3'),
    environment(2, ['app', 'system', 'device'], 'hub fw 2.19.4', 'fw 2.19.4', '2.19.4'),
    environment(2, 'app', 'app 7.0.6', '7.0.6'),
    environment(2, 'device', 'iPhone 15'),
    environment(2, ['workspace', 'account'], 'BIO-MD-2', 'site BIO-MD-2'),
    optional(observed(2, 'Portal has 7/8/9 at -18.9 every fourth reading')),
    error(2, ['request-id', 'code'], 'ALM-4471902'),
    attempt(2, 'Had her swap puck 8 for a spare', 'swap', 'customer', 'worked'),
    attempt(2, 'Held all SMS for site BIO-MD-2', 'SMS', 'support', ['worked', 'partly']),
    deadline(2, 'Tier 2 to ring her by 10', '2026-08-24', 'support'),
    deadline(3, `you'll have them tomorrow by 10:30 AM`, '2026-08-25', 'support'),
    attempt(
      3,
      'I set a 15-minute delay on freezers 7 through 9',
      'delay',
      'support',
      ['partly', 'worked'],
      [4, 'One false text since lunch instead of a flood'],
    ),
    deadline(4, 'Our accreditation inspection is on the 27th', '2026-08-27', 'support'),
    attempt(5, 'Put the new pucks in', 'pucks', 'customer', 'worked'),
    deadline(6, 'in your inbox by end of day Wednesday', '2026-08-26', 'support'),
  ],
});

const shane = customer('Shane Oyelaran', 'Australia/Brisbane');
const aroha = agent('Aroha Tamihana', 'Pacific/Auckland');

/** An administrator logs it for a ward, with ticks and crosses. */
export const wardTablets = conversation({
  id: 'ward-tablets',
  language: 'en',
  subject: 'Bedside tablets lock after every scan',
  messages: [
    shane.writes(
      '2026-03-30 13:05',
      `Logged on behalf of: Nursing Unit Manager, Ward 4C
Device: Galaxy Tab Active4 Pro
OS: Android 14, kiosk app BedsideChart 5.5.1
Symptom: tablets lock themselves after each scan and the nurse has to type the 12-digit passcode again
When it started: Sunday 29/03, 11:40 pm, with the MDM policy sync
What staff see: "Device not compliant. Contact your administrator. (MC-0x3F)"
Tried:
✗ two tablets removed and re-enrolled
✗ group moved to the old policy set
✓ Wi-Fi turned off on one, it stayed unlocked (no good to anyone, but there you go)
Effect on care: 26 tablets useless, 31 nurses a shift doing it on paper, meds rounds late on two wards, 4C and 4D
Required by: 5A goes live on 7 April and they won't take it on like this`,
    ),
    aroha.replies(
      '2026-03-30 16:50',
      `Kia ora Shane, sorry to hear that. MC-0x3F is the compliance clock, a tablet locks when its time is more than five minutes out. The time relay for tenant qh-4c had drifted and I've restarted it. Could you reboot a tablet and do a few scans?`,
    ),
    shane.writes(
      '2026-03-30 14:25',
      `Rebooted tab 07 and scanned ten wristbands in a row, no lock. Tab 11 hasn't been rebooted and still locks. We'll walk round and do the lot, should be finished by knock-off at 4.`,
    ),
    aroha.notes(
      '2026-03-30 17:40',
      `Relay watchdog was dead. NOC to put an alert on it by Wed. I check back w/ Shane tmrw morning.`,
    ),
    shane.writes(
      '2026-03-31 08:15',
      `All rebooted. 24 behave, 2 (tabs 19 and 22) show MC-0x3F with the right time on the screen.`,
    ),
    aroha.replies(
      '2026-03-31 11:40',
      `Those two have flat backup batteries, they forget the time when they sleep. Replacements get to you on Thursday, so ahead of Good Friday.`,
    ),
  ],
  gold: [
    environment(1, 'device', 'Galaxy Tab Active4 Pro'),
    environment(1, 'system', 'Android 14'),
    environment(1, 'app', 'BedsideChart 5.5.1'),
    observed(1, 'tablets lock themselves after each scan'),
    error(1, 'timestamp', 'Sunday 29/03, 11:40 pm'),
    error(1, 'text', 'Device not compliant. Contact your administrator. (MC-0x3F)'),
    error(1, 'code', 'MC-0x3F'),
    attempt(1, 'two tablets removed and re-enrolled', 're-enrolled', 'customer', 'failed'),
    attempt(1, 'group moved to the old policy set', 'policy', 'customer', 'failed'),
    attempt(1, 'Wi-Fi turned off on one', 'Wi-Fi', 'customer', ['worked', 'partly']),
    affected(1, '26 tablets useless', 26, 'other'),
    affected(1, '31 nurses a shift doing it on paper', 31, 'users'),
    affected(1, 'meds rounds late on two wards', 2, ['sites', 'other', 'customers']),
    deadline(1, '5A goes live on 7 April', '2026-04-07', 'support'),
    optional(error(2, 'code', 'MC-0x3F')),
    environment(2, ['workspace', 'account'], 'qh-4c', 'tenant qh-4c'),
    attempt(
      2,
      `The time relay for tenant qh-4c had drifted and I've restarted it`,
      'restarted',
      'support',
      ['worked', 'partly'],
      [3, 'no lock'],
    ),
    attempt(
      2,
      'reboot a tablet and do a few scans',
      'reboot',
      'customer',
      ['worked', 'partly'],
      [3, 'Rebooted tab 07 and scanned ten wristbands in a row, no lock'],
    ),
    deadline(3, 'should be finished by knock-off at 4', '2026-03-30', 'customer'),
    deadline(4, 'NOC to put an alert on it by Wed', '2026-04-01', 'support'),
    deadline(4, 'I check back w/ Shane tmrw morning', '2026-03-31', 'support'),
    optional(attempt(5, 'All rebooted', 'rebooted', 'customer', 'partly')),
    affected(5, '2 (tabs 19 and 22)', 2, 'other'),
    optional(error(5, 'code', 'MC-0x3F')),
    optional(affected(6, 'Those two have flat backup batteries', 2, 'other')),
    deadline(6, 'Replacements get to you on Thursday', '2026-04-02', 'support'),
  ],
});
