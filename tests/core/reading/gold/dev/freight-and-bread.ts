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

const wouter = customer('Wouter Claes', 'Europe/Brussels');
const dries = customer('Dries Goossens', 'Europe/Brussels');
const priya = agent('Priya Nambiar', 'Europe/London');

export const declarationsRefused = conversation({
  id: 'declarations-refused',
  language: 'en',
  subject: 'FW: export MRN',
  messages: [
    wouter.writes(
      '2026-09-08 16:48',
      `Dear support,

Please see below what our night shift wrote to me. I add the essentials:

- System: ClearPort Declarations, web, release 2026.08
- Browser: Firefox ESR 128 on the counters, Edge at home, both the same
- Customer no. 55-20931

Since the release we cannot lodge export declarations having more than 99 items. This touches 27 trailers so far. Four of them carry flowers and will not survive the week. The ferry of Thursday 06:00 is our last possibility, so I need a solution or a manual procedure before Wednesday noon.

Regards,
Wouter Claes
This message is confidential. If you are not the addressee, please delete it within 24 hours.

---------- Forwarded message ---------
From: Dries Goossens
Date: Tue, 8 Sep 2026 04:12
Subject: export MRN

Wouter, I have been at this since midnight.
The file for Harwich comes back with: "CD-8814 Segment group 31 exceeds permitted occurrences".
Split it by hand into 2 declarations, 60 and 58 items: both accepted, but it takes 50 minutes per trailer.
Sent it via EDI and not the website: CD-8814 too.
Took out the packaging lines, no good.
Rang the customs helpdesk, they see nothing arriving on their side.
I go home now.
Dries`,
    ),
    priya.replies(
      '2026-09-08 16:10',
      `Dear Wouter,

Thank you, and my sympathy to Dries. The new schema caps that group at 99 by mistake. I put your account back onto the July schema five minutes ago. Could one of you lodge the Harwich file in one piece?

And for the flowers, please choose "fallback procedure" in box 1: it skips the check altogether.

Priya`,
    ),
    wouter.writes(
      '2026-09-08 18:02',
      `Harwich went through as one, MRN received after 40 seconds! The fallback procedure is refused however, with "Authorisation C517 missing". We do not possess it.`,
    ),
    dries.writes(
      '2026-09-09 05:20',
      `Wouter asked me to report. All 27 were lodged by 4:50, flowers as well, in the normal way. One thing: the printing of the accompanying document is very slow now, 3 to 4 minutes for one.`,
    ),
    priya.replies(
      '2026-09-09 08:40',
      `Marvellous. The print servers are working off a backlog, that is known and passes by itself. The corrected schema comes on 1 October, and I will write to you two days before so that nobody is surprised at midnight.`,
    ),
  ],
  gold: [
    environment(1, 'app', 'ClearPort Declarations, web, release 2026.08', 'release 2026.08', '2026.08'),
    environment(1, 'browser', 'Firefox ESR 128'),
    environment(1, 'browser', 'Edge'),
    environment(1, 'account', 'Customer no. 55-20931', '55-20931'),
    observed(1, 'we cannot lodge export declarations having more than 99 items'),
    affected(1, 'This touches 27 trailers so far', 27, ['other', 'records']),
    optional(
      affected(1, 'Four of them carry flowers and will not survive the week', 4, ['other', 'records']),
    ),
    deadline(1, 'The ferry of Thursday 06:00 is our last possibility', '2026-09-10', 'either'),
    deadline(1, 'I need a solution or a manual procedure before Wednesday noon', '2026-09-09', 'support'),
    error(1, 'text', 'CD-8814 Segment group 31 exceeds permitted occurrences'),
    error(1, 'code', 'CD-8814'),
    attempt(1, 'Split it by hand into 2 declarations', 'split', 'customer', ['worked', 'partly']),
    attempt(1, 'Sent it via EDI and not the website', 'EDI', 'customer', 'failed'),
    attempt(1, 'Took out the packaging lines', 'packaging', 'customer', 'failed'),
    optional(attempt(1, 'Rang the customs helpdesk', 'customs', 'customer', ['failed', 'unknown'])),
    attempt(2, 'I put your account back onto the July schema', 'schema', 'support', 'worked', [
      3,
      'Harwich went through as one',
    ]),
    optional(
      attempt(2, 'lodge the Harwich file in one piece', 'Harwich', 'customer', 'worked', [
        3,
        'Harwich went through as one',
      ]),
    ),
    attempt(2, 'please choose "fallback procedure" in box 1', 'fallback', 'customer', 'failed', [
      3,
      'The fallback procedure is refused however',
    ]),
    error(3, 'text', 'Authorisation C517 missing'),
    optional(error(3, 'code', 'C517')),
    observed(4, 'the printing of the accompanying document is very slow now'),
    deadline(5, 'The corrected schema comes on 1 October', '2026-10-01', 'support'),
    deadline(5, 'I will write to you two days before', '2026-09-29', 'support'),
  ],
});

const shona = customer('Shona Mackie', 'Europe/London');
const felix = agent('Felix Oduya', 'Europe/London');

/** The first mail is spoken into a phone. */
export const yesterdaysList = conversation({
  id: 'yesterdays-list',
  language: 'en',
  subject: 'Wrong list on the tablets',
  messages: [
    shona.writes(
      '2026-12-17 06:20',
      `Hi its Shona from Mackies the bakers sorry dictating this while I've got my hands in dough full stop The preorder tablets are showing yesterdays list and not todays comma so seven of our nine shops have been baking the wrong thing since four this morning. Portobello and Leith are right for some reason. Around three hundred and fifty customers want their Christmas boxes this week and nobody behind the counter can tell them what they ordered. I logged out and back in on ours and it still says Wednesday. Gordon in Stockbridge switched his off at the wall no luck either. Then I opened the back office on my own phone and there the list is right so thats how we're doing it the now reading it out over the phone like its 1985. I need the right lists before the four o'clock bake tomorrow morning or we are finished. Ta`,
    ),
    felix.replies(
      '2026-12-17 06:41',
      `Morning Shona! What does it say at the very bottom of Settings on one of the tablets? And while you're in there, give "Sync now" a tap for me, would you?`,
    ),
    shona.writes(
      '2026-12-17 06:58',
      `it says BakeSheet 5.0.9 last good sync yesterday 03:58. Its one of the lenovo M10s. tapped it, goes round and round then Sync failed, code 21 in a red box`,
    ),
    felix.notes(
      '2026-12-17 07:10',
      `code 21 = token expired. These 7 still on old sign-in cert, other 2 re-enrolled in Nov. 61 more customers in the same boat, raised as INC-7731, comms must have told them by 9am. Re-issuing for Mackie now.`,
    ),
    felix.replies(
      '2026-12-17 07:30',
      `Shona, I've put a new sign-in certificate on all seven. Could you get the shops to look again?`,
    ),
    shona.writes(
      '2026-12-17 08:15',
      `six of the seven are showing today. Bruntsfields isnt, the wee screen is cracked anyway so I've given them the spare tablet and thats fine. Your a star Felix`,
    ),
    felix.replies(
      '2026-12-17 08:20',
      `Glad to hear it! A replacement for the cracked one will be with you by Saturday.`,
    ),
  ],
  gold: [
    observed(1, 'The preorder tablets are showing yesterdays list and not todays'),
    affected(1, 'seven of our nine shops have been baking the wrong thing', 7, 'sites'),
    affected(1, 'Around three hundred and fifty customers want their Christmas boxes this week', 350, [
      'customers',
      'users',
    ]),
    attempt(1, 'I logged out and back in on ours', 'logged out', 'customer', 'failed'),
    attempt(1, 'Gordon in Stockbridge switched his off at the wall', 'switched off', 'customer', 'failed'),
    attempt(1, 'I opened the back office on my own phone', 'back office', 'customer', ['worked', 'partly']),
    deadline(1, `before the four o'clock bake tomorrow morning`, '2026-12-18', 'support'),
    attempt(2, 'give "Sync now" a tap', 'Sync', 'customer', 'failed', [
      3,
      'tapped it, goes round and round then Sync failed',
    ]),
    environment(3, 'app', 'BakeSheet 5.0.9', '5.0.9'),
    environment(3, 'device', 'lenovo M10'),
    error(3, 'text', 'Sync failed, code 21'),
    error(3, 'code', '21', 'code 21'),
    optional(error(3, 'timestamp', 'yesterday 03:58')),
    affected(4, '61 more customers in the same boat', 61, 'customers'),
    deadline(4, 'comms must have told them by 9am', '2026-12-17', 'support'),
    optional(
      attempt(4, 'Re-issuing for Mackie now', 're-issuing', 'support', ['worked', 'partly', 'unknown']),
    ),
    attempt(
      5,
      `I've put a new sign-in certificate on all seven`,
      'certificate',
      'support',
      ['partly', 'worked'],
      [6, 'six of the seven are showing today. Bruntsfields isnt'],
    ),
    optional(affected(6, 'Bruntsfields isnt', 1, 'sites')),
    attempt(6, `I've given them the spare tablet`, 'spare', 'customer', 'worked'),
    deadline(7, 'A replacement for the cracked one will be with you by Saturday', '2026-12-19', 'support'),
  ],
});
