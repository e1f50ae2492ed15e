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

const wendell = customer('Wendell Okoro', 'America/Toronto');
const pilar = agent('Pilar Quesada', 'Europe/Madrid');

/** Long and kind; the customer answers half of what was proposed at once and the rest days later. */
export const helplineShifts = conversation({
  id: 'helpline-shifts',
  language: 'en',
  subject: 'Helpline rings nobody after midnight',
  messages: [
    wendell.writes(
      '2026-11-09 09:30',
      `Hi there,

I run the volunteer side of a listening line (grief and bereavement). We use your Switchyard for the routing, workspace "evenlight-on", Community plan.

Since the night of November 4 a call that comes in after midnight goes straight to the goodbye message, although there's somebody on shift. In five nights 63 callers heard a recording instead of a person. For a line like ours that is about the worst thing that can happen.

The routing log says, over and over:

00:12:40 route night: agent_pool_empty
00:12:40 fallback -> msg_goodbye (R-204)

Our volunteers sign in from their own devices, so a mixed bag, but Yusuf, who's on most nights, has a Moto G84 and Switchyard Mobile 12.1.

We've had Yusuf sign out and back in at 12:05 instead of at 11:30, and then calls reached him until about 1 and stopped again. Also we recreated the night schedule from nothing, which changed zip. For the time being I forward the line to my own cell at midnight, and I've now had nine nights' sleep in one week's worth of naps.

What should happen is plain: whoever's signed in gets the call.

November 21 is Survivors' Day and our volumes triple. I'd be grateful for something solid a couple of days ahead of it.

Warmly,
Wendell`,
    ),
    pilar.replies(
      '2026-11-09 17:20',
      `Dear Wendell,

Thank you for writing so clearly, and for the nights.

I see R-204 in your logs as well. Three ideas:

1. In the night schedule, set the time zone to Toronto by name. It stands at "UTC-4", which stopped being true when your clocks went back.
2. Have Yusuf allow Switchyard to run unrestricted in the battery settings.
3. Lengthen the sign-in lease from 60 minutes to 8 hours (Routing > Pools).

No. 1 you can do right now, the others whenever he's around. I'll look into tonight's log first thing tomorrow.

Pilar`,
    ),
    wendell.writes(
      '2026-11-09 12:45',
      `Time zone's set to Toronto now, that was a good catch. Yusuf is on tomorrow night, I'll ask him about the battery then.`,
    ),
    pilar.replies(
      '2026-11-10 09:10',
      `Good morning Wendell, the log of last night: calls at 00:20 and 00:41 were routed to a person, from 01:02 on the pool was empty again. So the zone was half of it. The lease is the next one to go for.`,
    ),
    wendell.writes(
      '2026-11-13 08:15',
      `Sorry for the silence, we had a funeral of our own.

Battery: Yusuf says it has been on unrestricted since he got the phone. Lease: I put it to 8 hours on Wednesday and the last two nights every single call found a person, right through till six. I took the forward to my cell off.

Could you make sure that doesn't get reset? And, may I tell my board by the 18th that it's fixed for good?`,
    ),
    pilar.notes(
      '2026-11-13 15:02',
      `Lease default was dropped from 8 h to 60 min for Community plan in the Nov 4 deploy, not announced. ~130 workspaces on it, product will revert Monday. Locked lease for evenlight-on by hand.`,
    ),
    pilar.replies(
      '2026-11-13 15:25',
      `Dear Wendell, yes, please do tell them. I've locked the setting for you, and the default itself goes back to eight hours on Monday. Sleep well.`,
    ),
  ],
  gold: [
    environment(1, 'workspace', 'evenlight-on', 'workspace "evenlight-on"'),
    environment(1, 'plan', 'Community plan', 'Community'),
    observed(1, 'a call that comes in after midnight goes straight to the goodbye message'),
    affected(1, '63 callers heard a recording', 63, ['customers', 'users']),
    error(
      1,
      'log',
      `00:12:40 route night: agent_pool_empty
00:12:40 fallback -> msg_goodbye (R-204)`,
    ),
    error(1, 'code', 'R-204'),
    optional(error(1, 'code', 'agent_pool_empty')),
    environment(1, 'device', 'Moto G84'),
    environment(1, 'app', 'Switchyard Mobile 12.1'),
    attempt(1, `We've had Yusuf sign out and back in at 12:05`, 'sign', 'customer', ['partly', 'failed']),
    attempt(1, 'we recreated the night schedule from nothing', 'recreated schedule', 'customer', 'failed'),
    attempt(1, 'I forward the line to my own cell at midnight', 'forward', 'customer', [
      'worked',
      'partly',
      'unknown',
    ]),
    expected(1, `whoever's signed in gets the call`),
    deadline(1, `November 21 is Survivors' Day`, '2026-11-21', 'support'),
    optional(deadline(1, 'something solid a couple of days ahead of it', '2026-11-19', 'support')),
    optional(error(2, 'code', 'R-204')),
    attempt(2, 'set the time zone to Toronto by name', 'time zone', 'customer', 'partly', [
      4,
      'calls at 00:20 and 00:41 were routed to a person, from 01:02 on the pool was empty again. So the zone was half of it',
    ]),
    optional(
      attempt(3, `Time zone's set to Toronto now`, 'time zone', 'customer', ['partly', 'unknown', 'worked']),
    ),
    optional(
      attempt(
        2,
        'Have Yusuf allow Switchyard to run unrestricted',
        'unrestricted',
        'customer',
        ['failed', 'unknown'],
        [5, 'Battery: Yusuf says it has been on unrestricted since he got the phone'],
      ),
    ),
    attempt(2, 'Lengthen the sign-in lease from 60 minutes to 8 hours', 'lease', 'customer', 'worked', [
      5,
      'I put it to 8 hours on Wednesday and the last two nights every single call found a person',
    ]),
    deadline(2, `I'll look into tonight's log first thing tomorrow`, '2026-11-10', 'support'),
    deadline(3, `Yusuf is on tomorrow night, I'll ask him about the battery then`, '2026-11-10', 'customer'),
    deadline(5, 'may I tell my board by the 18th', '2026-11-18', 'either'),
    optional(cue(5, 'executive', 'may I tell my board')),
    optional(affected(6, '~130 workspaces on it', 130, ['customers', 'other', 'sites'])),
    optional(environment(6, 'plan', 'Community plan', 'Community')),
    attempt(6, 'Locked lease for evenlight-on by hand', 'locked lease', 'support', ['unknown', 'worked']),
    optional(attempt(7, `I've locked the setting for you`, 'locked', 'support', ['unknown', 'worked'])),
    deadline(6, 'product will revert Monday', '2026-11-16', 'support'),
    optional(deadline(7, 'the default itself goes back to eight hours on Monday', '2026-11-16', 'support')),
  ],
});
