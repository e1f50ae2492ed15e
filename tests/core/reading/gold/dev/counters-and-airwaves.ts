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

const lupe = customer('Lupe Arriaga', 'America/Los_Angeles');
const winston = agent('Winston Achebe', 'America/New_York');

export const garageSalePermits = conversation({
  id: 'garage-sale-permits',
  language: 'en',
  subject: 'Permit fee x10',
  messages: [
    lupe.writes(
      '2026-04-28 09:12',
      `Hi, City Clerk's office here. Your permit portal charges $150 for a garage sale permit since the April 20 release. So far we know of 37 residents, and the phone keeps ringing so it'll be more by the time you read this. All six clerks are doing nothing else.

It should be $15, or $0 for seniors.

I went into Fee Setup and typed 15.00 over it. It saved, it looked right, and the next applicant was billed $150 anyway. Then I archived that fee and made a second one, "Garage sale B", which charges correctly, but the old one is still first in the list and folks pick it. Our vendor manager tried the sandbox, where $15 comes out as $15. And yes, we logged out and back in, not that it did anything.

Portal v2026.4 on the gov cloud, us-gov-west. Receipts say FEE-0310 at the bottom if that's any help.

Council sits on Thursday night and I need this behind us by then, one of the 37 being a council member's mother. A reporter from the Courier has asked for a comment. We want every one of them refunded.

Lupe`,
    ),
    winston.notes(
      '2026-04-28 12:50',
      `x10 left over from tax module migration. Turned flag fee_scale_v2 off for tenant sanmarisol 12:44. Refunds: finance has a script, two approvals, Wed COB.`,
    ),
    winston.replies(
      '2026-04-28 13:05',
      `Hi Lupe, there was a stray multiplier on your tenant and it's off now. Could you put through a test permit? Our finance people are preparing the refunds; the money should be back on the cards no later than May 8.`,
    ),
    lupe.writes(
      '2026-04-28 10:30',
      `Test permit came to $15.00, a senior one to zero. Does your list have the people who paid cash at the counter? Four more, that'd be.`,
    ),
    winston.replies('2026-04-28 14:15', `It didn't, thanks. I've added the four by hand.`),
  ],
  gold: [
    observed(1, 'Your permit portal charges $150 for a garage sale permit since the April 20 release'),
    affected(
      1,
      `So far we know of 37 residents, and the phone keeps ringing so it'll be more`,
      37,
      ['users', 'customers'],
      true,
    ),
    affected(1, 'All six clerks are doing nothing else', 6, 'users'),
    expected(1, 'It should be $15, or $0 for seniors'),
    attempt(1, 'I went into Fee Setup and typed 15.00 over it', 'typed', 'customer', 'failed'),
    attempt(1, 'I archived that fee and made a second one', 'archived', 'customer', ['partly', 'worked']),
    attempt(1, 'Our vendor manager tried the sandbox', 'sandbox', 'customer', 'worked'),
    attempt(1, 'we logged out and back in', 'logged out', 'customer', 'failed'),
    environment(1, 'app', 'Portal v2026.4', 'v2026.4'),
    environment(1, 'region', 'us-gov-west'),
    optional(error(1, 'code', 'FEE-0310')),
    deadline(1, 'Council sits on Thursday night and I need this behind us by then', '2026-04-30', 'support'),
    cue(1, 'public', 'A reporter from the Courier has asked for a comment'),
    cue(1, 'refund', 'We want every one of them refunded'),
    environment(2, 'flag', 'fee_scale_v2'),
    environment(2, ['workspace', 'account'], 'tenant sanmarisol', 'sanmarisol'),
    attempt(2, 'Turned flag fee_scale_v2 off', 'fee_scale_v2', 'support', 'worked', [
      4,
      'Test permit came to $15.00, a senior one to zero',
    ]),
    deadline(2, 'Wed COB', '2026-04-29', 'support'),
    optional(attempt(3, `it's off now`, 'off', 'support', 'worked')),
    attempt(3, 'put through a test permit', 'test permit', 'customer', 'worked', [
      4,
      'Test permit came to $15.00',
    ]),
    optional(cue(3, 'refund', 'Our finance people are preparing the refunds')),
    deadline(3, 'the money should be back on the cards no later than May 8', '2026-05-08', 'support'),
    affected(4, `Four more, that'd be`, 4, ['users', 'customers']),
    optional(attempt(5, `I've added the four by hand`, 'added', 'support', 'unknown')),
  ],
});

const farouk = customer('Farouk Haddad', 'Asia/Dubai');
const linnea = agent('Linnea Strand', 'Europe/Stockholm');

export const branchQueue = conversation({
  id: 'branch-queue',
  language: 'en',
  subject: 'Queue displays in branches stuck at A000',
  messages: [
    farouk.writes(
      '2026-09-09 07:55',
      `Dear Sirs

Displays in Deira, Al Quoz and Jumeirah are standing at number A000 since opening. Three branches are without calling system, customers are shouting at tellers and in Deira some 70 persons are waiting out of the door.

A technician of our display vendor attended Deira at 07:20. He exchanged the display controller and still it is A000. The server QM-01 I restarted myself; it came up normally, displays did not. When teller presses "Call next" the PC answers ERR_SOCKET_CLOSED. Your patch KB-118 of August has been uninstalled in Al Quoz as precaution; with it removed the display moved to A001, A002 and stuck again.

QueueMaster 8.8 on Windows Server 2022, displays type LX-32.

Inspector of central bank is visiting Deira on Thursday. Our head of retail will phone your CEO if queue is not flowing until 11:00 today.

Farouk Haddad, Branch Technology`,
    ),
    linnea.replies(
      '2026-09-09 06:25',
      `Good morning Mr Haddad, I am connected to QM-01. Its websocket certificate expired last night. I have installed a temporary one. Please let a teller in each branch press Call next.`,
    ),
    farouk.writes('2026-09-09 08:52', `Deira moves. Jumeirah moves. Al Quoz has dashes only, not even A002.`),
    linnea.replies(
      '2026-09-09 07:10',
      `That is because the patch is missing there. I put KB-118 back in Al Quoz at 07:05. The permanent certificate has to come from your IT security, could they upload it by the 25th?`,
    ),
    farouk.writes(
      '2026-09-09 09:30',
      `Confirmed, all three are OK and the crowd is calm. Certificate is requested today internally.`,
    ),
  ],
  gold: [
    observed(1, 'Displays in Deira, Al Quoz and Jumeirah are standing at number A000 since opening'),
    affected(1, 'Three branches are without calling system', 3, 'sites'),
    affected(1, 'some 70 persons are waiting out of the door', 70, ['users', 'customers']),
    attempt(1, 'He exchanged the display controller', 'exchanged controller', 'customer', 'failed'),
    attempt(1, 'The server QM-01 I restarted myself', 'QM-01 restarted', 'customer', ['failed', 'partly']),
    optional(environment(1, 'device', 'QM-01')),
    error(1, ['code', 'text'], 'ERR_SOCKET_CLOSED'),
    attempt(1, 'Your patch KB-118 of August has been uninstalled', 'KB-118 uninstalled', 'customer', [
      'partly',
      'failed',
    ]),
    environment(1, 'app', 'QueueMaster 8.8'),
    environment(1, 'system', 'Windows Server 2022'),
    environment(1, 'device', 'LX-32'),
    deadline(1, 'Inspector of central bank is visiting Deira on Thursday', '2026-09-10', 'support'),
    cue(1, 'executive', 'Our head of retail will phone your CEO'),
    deadline(1, 'if queue is not flowing until 11:00 today', '2026-09-09', 'support'),
    attempt(2, 'I have installed a temporary one', 'installed temporary', 'support', 'partly', [
      3,
      'Deira moves. Jumeirah moves. Al Quoz has dashes only',
    ]),
    optional(
      attempt(
        2,
        'let a teller in each branch press Call next',
        'press',
        'customer',
        ['partly', 'worked'],
        [3, 'Deira moves. Jumeirah moves.'],
      ),
    ),
    observed(3, 'Al Quoz has dashes only'),
    optional(affected(3, 'Al Quoz has dashes only', 1, 'sites')),
    attempt(4, 'I put KB-118 back in Al Quoz', 'KB-118 back', 'support', 'worked', [5, 'all three are OK']),
    deadline(4, 'could they upload it by the 25th', '2026-09-25', 'customer'),
  ],
});

const dermot = customer('Dermot Quill', 'Europe/Dublin');
const ida = agent('Ida Sommer', 'Europe/Berlin');

export const deadAir = conversation({
  id: 'dead-air',
  language: 'en',
  subject: 'Dead air at the top of the hour',
  messages: [
    dermot.writes(
      '2026-10-23 16:20',
      `Lads, at :00 sharp the news doesn't fire, there's 14 seconds of nothing and then the playout jumps into the ads. Like that since noon. Five bulletins gone and two advertisers have been on to me about spots that were cut.

On the screen: "Event list desynchronised (drift 14012 ms)"

Restarted the playout PC between two songs, no cure. The engineer pointed NTP at pool.ntp.org instead of the router, which got the drift down to 3 seconds, but the news is clipped all the same. Firing it by hand is grand, only I've one pair of hands and they're on the mic. At half two I went over to the backup machine, and the very same there.

AirDeck 5.3 SP2, Win 10 LTSC, sound card is a Sonora PCX-4.

We've the county final live tomorrow from 7 in the evening and I cannot have this. I also have to report today's silence to the regulator by midnight.

Dermot`,
    ),
    ida.replies(
      '2026-10-23 17:40',
      `Hi Dermot, please open Tools > Clock and see what it says next to Master. If that is "Audio", change it to "System" and wait for the 5 o'clock news.`,
    ),
    dermot.writes('2026-10-23 17:03', `It was Audio. Changed it. News at 5 fired bang on!`),
    ida.replies(
      '2026-10-23 18:20',
      `Wonderful. SP2 flips that default, sorry about it. Please change the backup machine too. I am on call and will go through your log tonight after the 22:00 bulletin.`,
    ),
    dermot.writes(
      '2026-10-23 22:08',
      `Six in a row now without a hiccup. Backup's done as well. The clock on the studio wall runs 14 seconds fast now, mind.`,
    ),
  ],
  gold: [
    observed(1, `at :00 sharp the news doesn't fire`),
    optional(observed(1, `there's 14 seconds of nothing and then the playout jumps into the ads`)),
    affected(1, 'Five bulletins gone', 5, ['records', 'other']),
    affected(1, 'two advertisers have been on to me about spots that were cut', 2, ['customers', 'users']),
    error(1, 'text', 'Event list desynchronised (drift 14012 ms)'),
    attempt(1, 'Restarted the playout PC between two songs', 'Restarted', 'customer', 'failed'),
    attempt(1, 'The engineer pointed NTP at pool.ntp.org', 'NTP', 'customer', 'partly'),
    attempt(1, 'Firing it by hand is grand', 'hand', 'customer', ['worked', 'partly']),
    attempt(1, 'At half two I went over to the backup machine', 'backup', 'customer', 'failed'),
    environment(1, 'app', 'AirDeck 5.3 SP2'),
    environment(1, 'system', 'Win 10 LTSC'),
    environment(1, 'device', 'Sonora PCX-4'),
    deadline(1, `We've the county final live tomorrow from 7 in the evening`, '2026-10-24', 'support'),
    deadline(
      1,
      `I also have to report today's silence to the regulator by midnight`,
      '2026-10-23',
      'customer',
    ),
    optional(cue(1, 'legal', 'to the regulator')),
    attempt(2, 'change it to "System"', 'change', 'customer', 'worked', [
      3,
      'Changed it. News at 5 fired bang on',
    ]),
    attempt(4, 'change the backup machine too', 'backup', 'customer', 'worked', [5, `Backup's done as well`]),
    deadline(4, 'will go through your log tonight after the 22:00 bulletin', '2026-10-23', 'support'),
    optional(observed(5, 'The clock on the studio wall runs 14 seconds fast now')),
  ],
});
