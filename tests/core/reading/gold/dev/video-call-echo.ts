import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  observed,
  optional,
} from '../write.ts';

const teo = customer('Teodora Ilić', 'Europe/Belgrade');
const brandon = agent('Brandon Keyes', 'America/Denver');

export const videoCallEcho = conversation({
  id: 'video-call-echo',
  language: 'en',
  subject: 'Echo in rooms since Tuesday',
  messages: [
    teo.writes(
      '2026-03-26 11:18',
      `Hello

since Tuesday everyone in our three meeting rooms hears himself with a delay of about 1 second when somebody joins from a phone. It is always like this, not only sometimes.

Room system: Huddle Bar X2, software 5.1.0 (build 5107). Laptops: MacBook Air M2, macOS 14.4, app 7.22.

Tried so far
1) mute / unmute in the room -> echo stops while muted, comes back
2) other cable -> no difference
3) factory reset of one bar -> no difference
4) Guest joins by browser (Chrome) and not by phone -> no echo

I had a call with your colleague yesterday and he told me I will receive a beta firmware by Monday.

Teodora Ilić, Office & Facilities
+381 11 555 0199`,
    ),
    brandon.replies(
      '2026-03-26 08:40',
      `Hi Teodora,

Thanks for the list, that saves us a lot of time. Point 4 tells me it is the phone bridge rather than the bars.

I have switched your account to the older bridge (bridge-2). Can you give it a try with a phone?

Brandon`,
    ),
    teo.writes(
      '2026-03-27 09:02',
      `With bridge-2 there is no more echo in room Sava and room Drina. In room Tisa it is still there but softer.`,
    ),
    brandon.replies(
      '2026-03-27 07:55',
      `That's good news for two out of three. Is Tisa also on 5.1.0? I can't see it in your device list.`,
    ),
    teo.writes(
      '2026-03-27 15:31',
      `You are right! Tisa is on 4.9.2. I will update it on Monday when the room is free and write you then.`,
    ),
    teo.writes('2026-03-30 10:12', `Updated to 5.1.0, echo is gone in all rooms. Hvala!`),
  ],
  gold: [
    observed(
      1,
      'everyone in our three meeting rooms hears himself with a delay of about 1 second when somebody joins from a phone',
    ),
    affected(1, 'our three meeting rooms', 3, ['sites', 'other']),
    optional(affected(1, 'everyone in our three meeting rooms', null, 'users')),
    environment(1, 'device', 'Huddle Bar X2'),
    environment(1, ['app', 'system'], 'software 5.1.0 (build 5107)', 'software 5.1.0'),
    optional(environment(1, ['app', 'system'], 'build 5107')),
    environment(1, 'device', 'MacBook Air M2'),
    environment(1, 'system', 'macOS 14.4'),
    environment(1, 'app', 'app 7.22'),
    attempt(1, 'mute / unmute in the room -> echo stops while muted, comes back', 'mute', 'customer', [
      'partly',
      'failed',
    ]),
    attempt(1, 'other cable -> no difference', 'cable', 'customer', 'failed'),
    attempt(1, 'factory reset of one bar -> no difference', 'factory reset', 'customer', 'failed'),
    attempt(
      1,
      'Guest joins by browser (Chrome) and not by phone -> no echo',
      'browser',
      'customer',
      'worked',
    ),
    optional(environment(1, 'browser', 'Chrome')),
    deadline(1, 'I will receive a beta firmware by Monday', '2026-03-30', 'support'),
    attempt(
      2,
      'I have switched your account to the older bridge (bridge-2)',
      'switch bridge',
      'support',
      'partly',
      [
        3,
        'With bridge-2 there is no more echo in room Sava and room Drina. In room Tisa it is still there but softer',
      ],
    ),
    environment(5, ['app', 'system', 'device'], '4.9.2'),
    deadline(5, 'I will update it on Monday when the room is free', '2026-03-30', 'customer'),
    attempt(6, 'Updated to 5.1.0, echo is gone in all rooms', 'updat 5.1.0', 'customer', 'worked'),
    optional(environment(6, ['app', 'system'], '5.1.0')),
  ],
});
