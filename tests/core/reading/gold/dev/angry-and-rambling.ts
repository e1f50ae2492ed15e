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

const gus = customer('Gus Halloran', 'America/Chicago');
const tam = agent('Tam Nguyen', 'America/Chicago');

export const subscriptionBox = conversation({
  id: 'subscription-box',
  language: 'en',
  subject: 'THIS IS THE THIRD TIME',
  messages: [
    gus.writes(
      '2026-05-04 18:22',
      `I am beyond furious. For the THIRD month in a row you billed half of my subscribers twice. HALF. That is 212 people who now think I am a crook, I've had fourteen chargebacks since Friday and every one costs me $15. Your "fix" from last week did absolutely nothing.

And don't tell me to clear my cache again. I cleared it. I used another browser. I even did it on my wife's iPad. Spoiler: it has nothing to do with my cache.

I disabled the renewal automation myself, and at least nobody was billed today.

I want all 212 refunded by Wednesday or my lawyer will write the next message, and I'll post the whole thing on Trustpilot.`,
    ),
    tam.replies(
      '2026-05-04 18:55',
      `Gus, I'm really sorry. I've escalated this to billing engineering and started the refunds. You'll have a written explanation by tomorrow, close of business.`,
    ),
    gus.writes('2026-05-05 17:40', `Refunds have gone out for about 150 so far. Where is the explanation?`),
  ],
  gold: [
    observed(1, 'you billed half of my subscribers twice'),
    affected(1, '212 people', 212, ['users', 'customers']),
    optional(affected(1, 'half of my subscribers', null, ['users', 'customers'])),
    affected(1, 'fourteen chargebacks since Friday', 14, ['records', 'other']),
    attempt(1, 'I cleared it', 'cleared', 'customer', 'failed'),
    attempt(1, 'I used another browser', 'browser', 'customer', 'failed'),
    attempt(1, `I even did it on my wife's iPad`, 'iPad', 'customer', 'failed'),
    optional(environment(1, 'device', 'iPad')),
    attempt(1, 'I disabled the renewal automation myself', 'disabled renewal', 'customer', [
      'worked',
      'partly',
    ]),
    optional(attempt(1, `Your "fix" from last week did absolutely nothing`, 'fix', 'support', 'failed')),
    deadline(1, 'I want all 212 refunded by Wednesday', '2026-05-06', 'support'),
    cue(1, 'refund', 'I want all 212 refunded'),
    cue(1, 'legal', 'my lawyer will write the next message'),
    cue(1, 'public', `I'll post the whole thing on Trustpilot`),
    attempt(2, 'started the refunds', 'refunds', 'support', 'partly', [
      3,
      'Refunds have gone out for about 150',
    ]),
    deadline(2, 'by tomorrow, close of business', '2026-05-05', 'support'),
  ],
});

const edith = customer('Edith Marchbanks', 'Europe/London');
const neil = agent('Neil Cordery', 'Europe/London');

/** Tells much that has nothing to do with it. */
export const parishBulletin = conversation({
  id: 'parish-bulletin',
  language: 'en',
  subject: 'The newsletter and my trouble with it',
  messages: [
    neil.replies('2026-05-11 09:00', `Dear Edith, welcome to LetterPress! Just reply here if you get stuck.`),
    edith.writes(
      '2026-05-18 15:47',
      `Dear Neil,

You were so kind to write last week, and I thought of you this morning when things went wrong. My grandson set up the computer at Easter (he is studying in Leeds now, we are very proud), it is a Dell Inspiron 15 with Windows 10, and for the internet I use the blue one, Edge I believe.

Well, I was putting the bulletin together for Sunday and whenever I place the picture of the new roof the whole page goes white. I have turned the machine off and on twice. I rang my grandson and he had me do something called a hard refresh, which didn't do a thing either. When I leave the picture out it's perfectly all right, so it must be the picture, mustn't it? It came from the vicar's telephone.

There is a little box in the corner which reads "Image exceeds 40 megapixels".

There are some 90 households waiting for it and I take it to the printer's on Thursday at ten.

With kind regards,
Edith Marchbanks (Mrs)`,
    ),
    neil.replies(
      '2026-05-18 16:30',
      `Dear Edith, what a clear description! The picture is simply too large. I have made a smaller copy and put it into your library. Would you try with that one?`,
    ),
    edith.writes('2026-05-19 10:02', `It went in like butter! Thank you ever so much.`),
  ],
  gold: [
    observed(2, 'whenever I place the picture of the new roof the whole page goes white'),
    environment(2, 'device', 'Dell Inspiron 15'),
    environment(2, 'system', 'Windows 10'),
    environment(2, 'browser', 'Edge'),
    attempt(2, 'I have turned the machine off and on twice', 'turned machine', 'customer', 'failed'),
    attempt(2, 'a hard refresh', 'hard refresh', 'customer', 'failed'),
    attempt(2, 'When I leave the picture out', 'picture out', 'customer', ['worked', 'partly']),
    error(2, 'text', 'Image exceeds 40 megapixels'),
    affected(2, 'some 90 households waiting', 90, ['customers', 'users']),
    deadline(2, `I take it to the printer's on Thursday at ten`, '2026-05-21', 'either'),
    attempt(3, 'I have made a smaller copy', 'smaller copy', 'support', 'worked', [
      4,
      'It went in like butter',
    ]),
  ],
});

const zoe = customer('Zoe Vranken', 'Europe/Brussels');
const ian = agent('Ian Furlong', 'Europe/Dublin');

export const gameGuild = conversation({
  id: 'game-guild',
  language: 'en',
  subject: 'crash every raid',
  messages: [
    zoe.writes('2026-06-06 21:10', `game crashes EVERY time the boss spawns`),
    zoe.writes('2026-06-06 21:11', `like 15 of 25 in our guild get it`),
    zoe.writes('2026-06-06 21:12', `error is D3D_DEVICE_REMOVED / 0x887A0005`),
    ian.replies('2026-06-06 20:30', `Hey Zoe! What GPU + driver, and which patch are you on?`),
    zoe.writes('2026-06-06 21:33', `rtx 4070, driver 566.14, patch 2.8.1b, win11`),
    zoe.writes('2026-06-06 21:34', `verified files, dropped gfx to low, turned off overlay… nada`),
    zoe.writes('2026-06-06 21:36', `one guy says vulkan instead of dx12 stops the crashes for him`),
    ian.replies('2026-06-06 20:45', `Can you give -vulkan a shot too?`),
    zoe.writes('2026-06-06 22:05', `omg yes, full raid no crash. but fps is trash, like 30`),
    ian.replies('2026-06-06 21:20', `Fair. Hotfix is planned for Tuesday's maintenance.`),
    zoe.writes('2026-06-06 22:21', `pls make it before saturday, thats the tournament`),
  ],
  gold: [
    observed(1, 'game crashes EVERY time the boss spawns'),
    affected(2, '15 of 25 in our guild get it', 15, ['users', 'other']),
    error(3, 'code', 'D3D_DEVICE_REMOVED'),
    error(3, 'code', '0x887A0005'),
    environment(5, 'device', 'rtx 4070'),
    environment(5, ['app', 'system', 'sdk'], 'driver 566.14'),
    environment(5, 'app', 'patch 2.8.1b', '2.8.1b'),
    environment(5, 'system', 'win11'),
    attempt(6, 'verified files', 'verified files', 'customer', 'failed'),
    attempt(6, 'dropped gfx to low', 'gfx', 'customer', 'failed'),
    attempt(6, 'turned off overlay', 'overlay', 'customer', 'failed'),
    optional(attempt(7, 'vulkan instead of dx12', 'vulkan', 'customer', 'worked')),
    attempt(8, 'give -vulkan a shot', 'vulkan', 'customer', ['worked', 'partly'], [9, 'full raid no crash']),
    deadline(10, `Hotfix is planned for Tuesday's maintenance`, '2026-06-09', 'support'),
    deadline(11, 'pls make it before saturday', '2026-06-13', 'support'),
  ],
});
