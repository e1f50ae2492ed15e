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

const bram = customer('Bram Hoekstra', 'Europe/Amsterdam');
const vera = agent('Vera Blume', 'Europe/Vienna');
const night = agent('Kit Navarro', 'America/Los_Angeles');

export const accountTakeover = conversation({
  id: 'account-takeover',
  language: 'en',
  subject: 'Someone is in our account',
  messages: [
    bram.writes(
      '2026-04-24 22:41',
      `HELP someone unauthorized is in our ad account right now. They logged in as our ex-employee Sven (he left in March, his access should be gone), changed the bank details and started 4 campaigns. I see the login in the list: 24 April 2026 22:17, Lagos, Chrome 123 on Linux.

I changed my own password and logged out all sessions. He is still in, the campaigns come back when I stop them.

account 3318-204, Business plan. € 2,900 gone already.`,
    ),
    night.replies(
      '2026-04-24 13:52',
      `Hi Bram, Kit here. I've frozen account 3318-204 completely: no logins, no spend. Can you still see anything moving?`,
    ),
    bram.writes('2026-04-24 22:58', `No, all campaigns show "Frozen". Nothing moves any more.`),
    night.notes(
      '2026-04-24 14:20',
      `Access came with an API token of Sven's that survived when his user was removed. That should never happen → security. Our log:

2026-04-24T20:17:03Z audit: token tk_live_…9c2 used after owner_deactivated=2026-03-02 ip=203.0.113.77 req=a81e-44c0

Handing over to Vienna, Bram needs an update in the morning.`,
    ),
    vera.replies(
      '2026-04-25 08:30',
      `Good morning Bram,

this is Vera, I've taken over from Kit. What we know: an API token that belonged to Sven kept working after you removed him. All tokens of removed users in your account are now revoked.

I'm unfreezing the account at 10. Our fraud team decides on the € 2,900 by Tuesday, and I expect that you get it back.

Vera`,
    ),
    bram.writes(
      '2026-04-25 09:05',
      `Thanks Vera. I want this confirmed in writing by your data protection officer, and I want my money back. My lawyer is copied in from now on.`,
    ),
    vera.replies(
      '2026-04-28 09:40',
      `Good morning Bram, the fraud team has agreed: you receive a full refund of € 2,900 within 5 working days. The letter of our data protection officer is attached.`,
    ),
  ],
  gold: [
    observed(1, 'someone unauthorized is in our ad account right now'),
    cue(1, 'unauthorised-access', 'someone unauthorized is in our ad account right now'),
    optional(cue(1, 'unauthorised-access', 'They logged in as our ex-employee Sven')),
    optional(environment(1, 'browser', 'Chrome 123')),
    optional(environment(1, 'system', 'Linux')),
    optional(error(1, 'timestamp', '24 April 2026 22:17')),
    optional(affected(1, '4 campaigns', 4, ['records', 'other'])),
    optional(expected(1, 'his access should be gone')),
    optional(expected(4, 'That should never happen')),
    attempt(1, 'I changed my own password', 'changed password', 'customer', 'failed'),
    attempt(1, 'logged out all sessions', 'logged out', 'customer', 'failed'),
    environment(1, 'account', '3318-204'),
    environment(1, 'plan', 'Business plan'),
    attempt(2, "I've frozen account 3318-204 completely", 'frozen account', 'support', 'worked', [
      3,
      'Nothing moves any more',
    ]),
    error(
      4,
      'log',
      '2026-04-24T20:17:03Z audit: token tk_live_…9c2 used after owner_deactivated=2026-03-02 ip=203.0.113.77 req=a81e-44c0',
    ),
    error(4, 'request-id', 'a81e-44c0'),
    deadline(4, 'Bram needs an update in the morning', '2026-04-25', 'support'),
    optional(cue(4, 'unauthorised-access', 'Access came with an API token')),
    optional(
      attempt(
        5,
        'All tokens of removed users in your account are now revoked',
        'revoked',
        'support',
        'unknown',
      ),
    ),
    deadline(5, "I'm unfreezing the account at 10", '2026-04-25', 'support'),
    deadline(5, 'Our fraud team decides on the € 2,900 by Tuesday', '2026-04-28', 'support'),
    optional(cue(5, 'refund', 'I expect that you get it back')),
    cue(6, 'refund', 'I want my money back'),
    cue(6, 'legal', 'My lawyer is copied in from now on'),
    cue(7, 'refund', 'you receive a full refund of € 2,900'),
    deadline(7, 'you receive a full refund of € 2,900 within 5 working days', '2026-05-05', 'support'),
  ],
  swappable: [[3, 4]],
});
