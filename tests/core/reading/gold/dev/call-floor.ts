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

const joan = customer('Joan Villaluz', 'Asia/Manila');
const brett = agent('Brett Iannuzzi', 'Australia/Sydney');

export const oneWayAudio = conversation({
  id: 'one-way-audio',
  language: 'en',
  subject: 'ESCALATION: One-way audio - Cebu Tower 2',
  messages: [
    joan.writes(
      '2026-09-08 21:15',
      `Hi Ma'am/Sir,

Good evening po. I'm the RTA on duty for the telco account here in Cebu. Agents are getting one-way audio, the customer can hear us but we cannot hear the customer, then after 30 secs the call drops by itself. As of this writing 57 agents out of 140 are affected, all seated in Tower 2. Tower 1 has no issue.

Softphone: DialNest Desktop 4.12.2
OS: Win 11 23H2
Headset: Jabra Evolve2 30
Prompt on screen: "Media lost – reconnecting (M-14)"

Basic troubleshooting done already:
- Restart of softphone: not resolved
- Changed headset: not resolved
- Web dialer in Edge: ok naman, calls are clear
- Transferred 3 agents to Tower 1: calls are normal

The client's peak is 10 PM tonight and we have a penalty if abandon goes above 5%. Requesting your urgent assistance. Thank you.

Joan`,
    ),
    brett.replies(
      '2026-09-08 23:31',
      `Hi Joan, going by the web dialer the UDP range is blocked somewhere on the Tower 2 side. I've switched your org (cebu-telco-2) to TCP relay for now. Get a handful to restart the app, and have your network crew check whether the firewall was touched.`,
    ),
    joan.writes(
      '2026-09-08 21:52',
      `Noted on this. 10 agents restarted, 8 are okay na, 2 still have M-14. Our network said there was a firewall policy update last night, they already reverted it at 9:40 PM. IT also plugged one PC directly to the core switch and that one had no issue.`,
    ),
    brett.replies(
      '2026-09-08 23:58',
      `Good. The two are hanging on to an old token, so I've killed their sessions. I'd flip you back to UDP at 3 am your time unless you shout.`,
    ),
    joan.writes(
      '2026-09-09 02:20',
      `Hi team, peak is finished, abandon is at 3.8% only and there is zero M-14 on the whole floor. Please don't proceed with the 3 am, do it on the weekend instead. Also the client requires an incident report on or before Friday 12NN.`,
    ),
  ],
  gold: [
    observed(1, 'Agents are getting one-way audio'),
    optional(observed(1, 'after 30 secs the call drops by itself')),
    affected(1, '57 agents out of 140 are affected', 57, 'users'),
    environment(1, 'app', 'DialNest Desktop 4.12.2'),
    environment(1, 'system', 'Win 11 23H2'),
    environment(1, 'device', 'Jabra Evolve2 30'),
    error(1, 'text', 'Media lost – reconnecting (M-14)'),
    error(1, 'code', 'M-14'),
    attempt(1, 'Restart of softphone', 'restart', 'customer', 'failed'),
    attempt(1, 'Changed headset', 'headset', 'customer', 'failed'),
    attempt(1, 'Web dialer in Edge', 'dialer', 'customer', 'worked'),
    optional(environment(1, 'browser', 'Edge')),
    attempt(1, 'Transferred 3 agents to Tower 1', 'Tower', 'customer', 'worked'),
    deadline(1, `The client's peak is 10 PM tonight`, '2026-09-08', 'support'),
    attempt(2, `I've switched your org (cebu-telco-2) to TCP relay`, 'switched TCP', 'support', 'partly', [
      3,
      '8 are okay na, 2 still have M-14',
    ]),
    environment(2, ['workspace', 'account'], 'cebu-telco-2'),
    optional(
      attempt(2, 'Get a handful to restart the app', 'restart', 'customer', 'partly', [
        3,
        '10 agents restarted, 8 are okay na, 2 still have M-14',
      ]),
    ),
    affected(3, '2 still have M-14', 2, 'users'),
    optional(error(3, 'code', 'M-14')),
    attempt(3, 'they already reverted it at 9:40 PM', 'reverted', 'customer', [
      'unknown',
      'partly',
      'failed',
    ]),
    attempt(3, 'IT also plugged one PC directly to the core switch', 'plugged', 'customer', 'worked'),
    attempt(4, `I've killed their sessions`, 'killed sessions', 'support', 'worked', [
      5,
      'there is zero M-14 on the whole floor',
    ]),
    optional(deadline(4, 'at 3 am your time', '2026-09-09', 'support')),
    deadline(5, 'do it on the weekend instead', ['2026-09-12', '2026-09-13'], 'support'),
    deadline(5, 'an incident report on or before Friday 12NN', '2026-09-11', 'support'),
  ],
});

const bronwyn = customer('Bronwyn Hassell', 'Australia/Perth');
const ganesh = agent('Ganesh Kulasekaran', 'Asia/Kolkata');

export const wallboardZero = conversation({
  id: 'wallboard-zero',
  language: 'en',
  subject: 'Wallboard reckons nobody is waiting',
  messages: [
    bronwyn.writes(
      '2026-05-11 10:10',
      `G'day team,

Bit of a weird one. The wallboard in our Perth centre has shown 0 calls waiting all morning while the queue's chockers, so my team leaders keep sending people to lunch when they shouldn't. 14 callers hung up after half an hour because of it. The tile even has a little grey "No data in window" under the zero, if that helps.

The telly is an LG on webOS 23. Don't blame the telly though: I opened the board on my Mac (macOS 15.4, Firefox 138) and got the same nothing. Flicked the tile to "live", still zero. Binned it and dragged a new one in, which showed 38 for a couple of minutes and then went back to nil. Someone in your forum swears by giving the board account the supervisor role, so I did that too. No dice.

Our directors walk through at 2 on Wednesday and I'd rather there wasn't a big fat zero over my head.

Bron`,
    ),
    ganesh.replies(
      '2026-05-11 08:05',
      `Hello Bronwyn,

Thanks for writing in. It seems the timezone of your Perth site was changed to UTC in yesterday's maintenance, so the tile is looking at hours in which there are no calls. I have corrected the site setting. Request you to reload the board once.`,
    ),
    bronwyn.writes(
      '2026-05-11 11:02',
      `Reloaded it and there's 22 waiting, which is about right. Hooroo to that one. "Longest wait" next to it is stuck on 00:00 though.`,
    ),
    ganesh.replies(
      '2026-05-11 09:10',
      `Understood. The said tile is cached separately, for 24 hours. I have flushed the same now.`,
    ),
    bronwyn.writes(
      '2026-05-11 12:47',
      `Yep, 03:41 and counting. Cheers. How do I spot that myself next time? If you can tell me before Wednesday's walk-through I'll look clever.`,
    ),
    ganesh.replies('2026-05-11 10:30', `Sure, I will share a short guide with you tomorrow itself.`),
  ],
  gold: [
    observed(1, 'The wallboard in our Perth centre has shown 0 calls waiting all morning'),
    affected(1, '14 callers hung up after half an hour', 14, ['users', 'customers']),
    error(1, 'text', 'No data in window'),
    environment(1, 'system', 'webOS 23'),
    optional(environment(1, 'device', 'LG')),
    environment(1, 'system', 'macOS 15.4'),
    optional(environment(1, 'device', 'Mac')),
    environment(1, 'browser', 'Firefox 138'),
    attempt(1, 'I opened the board on my Mac', 'Mac', 'customer', 'failed'),
    attempt(1, 'Flicked the tile to "live"', 'tile', 'customer', 'failed'),
    attempt(1, 'Binned it and dragged a new one in', 'dragged', 'customer', ['partly', 'failed']),
    attempt(1, 'giving the board account the supervisor role', 'supervisor role', 'customer', 'failed'),
    deadline(1, 'Our directors walk through at 2 on Wednesday', '2026-05-13', 'support'),
    optional(cue(1, 'executive', 'Our directors walk through')),
    attempt(
      2,
      'I have corrected the site setting',
      'corrected',
      'support',
      ['worked', 'partly'],
      [3, `there's 22 waiting, which is about right`],
    ),
    optional(
      attempt(
        2,
        'reload the board once',
        'reload',
        'customer',
        ['worked', 'partly'],
        [3, `Reloaded it and there's 22 waiting`],
      ),
    ),
    optional(observed(3, '"Longest wait" next to it is stuck on 00:00')),
    attempt(4, 'I have flushed the same now', 'flushed', 'support', 'worked', [5, '03:41 and counting']),
    deadline(5, `before Wednesday's walk-through`, '2026-05-13', 'support'),
    deadline(6, 'I will share a short guide with you tomorrow', '2026-05-12', 'support'),
  ],
});
