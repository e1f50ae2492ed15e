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
  step,
} from '../write.ts';

const anselm = customer('Anselm Brugger', 'Europe/Zurich');
const leila = agent('Leila Osman', 'Europe/London');

export const tokenInUrl = conversation({
  id: 'token-in-url',
  language: 'en',
  subject: 'Vulnerability report: share links',
  messages: [
    anselm.writes(
      '2026-04-16 13:05',
      `Dear security team

I am a pen tester and was hired by one of your customers. I found a vulnerability in your share links: the id in the link is counted up, so with a small script anybody can open the documents of strangers. I stopped after 5 documents of other companies and deleted what I had downloaded.

How to see it:
1. Create a share link in any account, e.g. /s/1048811
2. Open /s/1048810 in a private window

You see the document of somebody else without login. I would expect a 404 or a login page.

Tested on 15 April 2026, 16:20 CEST, with Firefox 125 on Ubuntu 22.04, web app build 2026.4.2.

I plan to publish this in 90 days, as is usual, and I ask for an acknowledgement within 3 business days.

Kind regards
Anselm Brugger`,
    ),
    leila.notes(
      '2026-04-16 12:31',
      `Tried it, it is real. Escalating to security right now, share links should be switched off.`,
    ),
    leila.replies(
      '2026-04-16 12:40',
      `Dear Anselm,

Thank you for reporting this responsibly. I could confirm what you describe and our security team has it. New share links are switched off for everybody as of now, existing ones will be within the hour.

Please send nothing further by e-mail. You will get a secure channel from us tomorrow.

Leila Osman`,
    ),
    anselm.writes(
      '2026-04-16 15:02',
      `Thank you for the fast reaction. I checked just now: /s/1048810 still opens.`,
    ),
    leila.replies(
      '2026-04-16 14:20',
      `Dear Anselm, it had been cached. Purged a minute ago, could you look again?`,
    ),
    anselm.writes('2026-04-16 15:31', `Now I get 404 for all. Good work.`),
  ],
  gold: [
    observed(1, 'with a small script anybody can open the documents of strangers'),
    cue(1, 'vulnerability', 'I found a vulnerability in your share links'),
    cue(1, 'exposure', 'anybody can open the documents of strangers'),
    optional(cue(1, 'exposure', 'You see the document of somebody else without login')),
    optional(cue(1, 'unauthorised-access', 'You see the document of somebody else without login')),
    optional(cue(1, 'unauthorised-access', 'anybody can open the documents of strangers')),
    optional(cue(1, 'public', 'I plan to publish this in 90 days')),
    optional(affected(1, '5 documents of other companies', 5, 'records')),
    step(1, 'Create a share link in any account, e.g. /s/1048811'),
    step(1, 'Open /s/1048810 in a private window'),
    expected(1, 'I would expect a 404 or a login page'),
    optional(error(1, 'http-status', '404')),
    optional(error(1, 'timestamp', '15 April 2026, 16:20 CEST')),
    environment(1, 'browser', 'Firefox 125'),
    environment(1, 'system', 'Ubuntu 22.04'),
    environment(1, ['app', 'sdk'], 'web app build 2026.4.2'),
    optional(deadline(1, 'I plan to publish this in 90 days', '2026-07-15', 'customer')),
    deadline(1, 'I ask for an acknowledgement within 3 business days', '2026-04-21', 'support'),
    attempt(
      3,
      'New share links are switched off for everybody as of now',
      'switched off',
      'support',
      'failed',
      [4, '/s/1048810 still opens'],
    ),
    deadline(3, 'existing ones will be within the hour', '2026-04-16', 'support'),
    deadline(3, 'You will get a secure channel from us tomorrow', '2026-04-17', 'support'),
    attempt(5, 'Purged a minute ago', 'purged', 'support', 'worked', [6, 'Now I get 404 for all. Good work']),
    optional(error(6, 'http-status', '404')),
  ],
  swappable: [[2, 3]],
});
