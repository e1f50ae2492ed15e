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

const solveig = customer('Solveig Amundsen', 'Europe/Oslo');
const teo = agent('Teo Marchetti', 'Europe/Rome');

export const translatorSegments = conversation({
  id: 'translator-segments',
  language: 'en',
  subject: 'Segments empty themselves',
  messages: [
    solveig.writes(
      '2026-05-20 11:15',
      `Hi Teo (I hope it's you again),

Lingvita forgets what I confirm. A segment goes green, and when I come back to it it's blank. 63 of them this morning alone, so that's half a working day typed twice. Status bar: "TM write skipped: locked by another process".

If you'd like to see it for yourself:
1. open a project that has two memories attached
2. confirm any segment with Ctrl+Enter
3. scroll two screens down and up again

I expected the confirmed text to still be there, obviously.

What didn't help was detaching the second memory, nor was running Lingvita as administrator any use. With the project copied from OneDrive to the C: drive it behaved for about twenty minutes. My husband, who does this sort of thing for a living, excluded the folder from Defender; jury's out, I haven't translated enough since.

Lingvita Studio 2026 R2 (16.2.4), Windows 11, OneDrive 26.061.

1,900 words are due tomorrow noon, the rest (about 8k) on the 29th. Two colleagues on the same job report the same.

Solveig`,
    ),
    teo.replies(
      '2026-05-20 12:02',
      `Hi Solveig, it is me! It's OneDrive that has the memory file open. Could you pause OneDrive entirely (right-click, Pause syncing, 8 hours) and reopen the project?`,
    ),
    solveig.writes(
      '2026-05-20 15:40',
      `Paused since ten past twelve. 210 segments, not one of them lost. But I can't go on without a backup.`,
    ),
    teo.replies(
      '2026-05-20 16:05',
      `Of course not. 16.2.5 keeps the memories in a cache outside OneDrive; everyone gets it on 3 June, and I've unlocked the beta for your licence LV-7720-K already. Would you drop me a line by Friday on how it behaves?`,
    ),
    solveig.writes(
      '2026-05-22 17:10',
      `Beta's been on since last night. Forty pages with OneDrive running, all green and all there.`,
    ),
  ],
  gold: [
    observed(1, `A segment goes green, and when I come back to it it's blank`),
    optional(observed(1, 'Lingvita forgets what I confirm')),
    affected(1, '63 of them this morning alone', 63, 'records'),
    optional(cue(1, 'data-loss', 'Lingvita forgets what I confirm')),
    error(1, 'text', 'TM write skipped: locked by another process'),
    step(1, 'open a project that has two memories attached'),
    step(1, 'confirm any segment with Ctrl+Enter'),
    step(1, 'scroll two screens down and up again'),
    expected(1, 'I expected the confirmed text to still be there'),
    attempt(1, 'detaching the second memory', 'detaching memory', 'customer', 'failed'),
    attempt(1, 'running Lingvita as administrator', 'administrator', 'customer', 'failed'),
    attempt(1, 'With the project copied from OneDrive to the C: drive', 'copied', 'customer', 'partly'),
    attempt(1, 'excluded the folder from Defender', 'Defender', 'customer', 'unknown'),
    environment(1, 'app', 'Lingvita Studio 2026 R2 (16.2.4)'),
    environment(1, 'system', 'Windows 11'),
    environment(1, 'app', 'OneDrive 26.061'),
    deadline(1, '1,900 words are due tomorrow noon', '2026-05-21', 'either'),
    deadline(1, 'the rest (about 8k) on the 29th', '2026-05-29', 'either'),
    affected(1, 'Two colleagues on the same job report the same', 2, 'users'),
    attempt(
      2,
      'pause OneDrive entirely',
      'pause',
      'customer',
      ['worked', 'partly'],
      [3, 'Paused since ten past twelve. 210 segments, not one of them lost'],
    ),
    optional(environment(4, 'app', '16.2.5')),
    deadline(4, 'everyone gets it on 3 June', '2026-06-03', 'support'),
    attempt(4, `I've unlocked the beta`, 'unlocked beta', 'support', 'worked', [
      5,
      'Forty pages with OneDrive running, all green and all there',
    ]),
    environment(4, ['account', 'workspace'], 'licence LV-7720-K', 'LV-7720-K'),
    deadline(4, 'Would you drop me a line by Friday', '2026-05-22', 'customer'),
    optional(attempt(5, `Beta's been on since last night`, 'beta', 'customer', 'worked')),
  ],
});

const xiomara = customer('Xiomara Pell', 'America/Chicago');
const dev = agent('Dev Rathore', 'America/Los_Angeles');

export const weddingGallery = conversation({
  id: 'wedding-gallery',
  language: 'en',
  subject: 'upload dies. again',
  messages: [
    xiomara.writes(
      '2026-06-24 13:05',
      `sooo my upload to the Hartwell wedding gallery keeps dying at photo 412 of 980. every. time. "Oops! We lost the connection." and a tiny ref under it, UPL-6630-ce

its not my internet, speedtest says 300 up, and i went to the coffee shop to be sure. died at 412 there too. left photo 412 out -> dies at 413. renamed everything so theres no umlauts, nope. lightroom plugin instead of the browser gets to 700ish before it chokes, progress i guess? batches of 100 do go up but land in the wrong order and id be dragging 980 pictures around by hand

2023 macbook air, sonoma 14.6, arc browser, lightroom classic 14.3 w/ your plugin 2.0.8

so 568 pictures the couple cant see, and the brides mom wants the link by saturday. if i end up handing over a dropbox link like some amateur im cancelling my Studio plan`,
    ),
    dev.replies(
      '2026-06-24 11:40',
      `Hi Xiomara! 412 is where that gallery hits 8 GB, and you're not alone, 9 photographers ran into it today. I've bumped the ceiling for you and killed two half-finished uploads that were hogging space. Mind giving the remaining ones another shot, from the browser?`,
    ),
    xiomara.writes(
      '2026-06-24 15:20',
      `980 of 980 in one go 😭 thank you!! cover picture is super blurry tho, on phones only`,
    ),
    dev.replies(
      '2026-06-24 14:05',
      `Yay! Covers get rendered overnight, so yours will be crisp by tomorrow morning.`,
    ),
  ],
  gold: [
    observed(1, 'my upload to the Hartwell wedding gallery keeps dying at photo 412 of 980'),
    error(1, 'text', 'Oops! We lost the connection.'),
    error(1, ['code', 'request-id'], 'UPL-6630-ce'),
    optional(attempt(1, 'speedtest says 300 up', 'speedtest', 'customer', ['unknown', 'failed'])),
    attempt(1, 'i went to the coffee shop to be sure', 'coffee', 'customer', 'failed'),
    attempt(1, 'left photo 412 out', 'left', 'customer', 'failed'),
    attempt(1, 'renamed everything', 'renamed', 'customer', 'failed'),
    attempt(1, 'lightroom plugin instead of the browser gets to 700ish', 'plugin', 'customer', [
      'partly',
      'failed',
    ]),
    attempt(1, 'batches of 100 do go up', 'batches', 'customer', ['partly', 'worked']),
    environment(1, 'device', 'macbook air', '2023 macbook air'),
    environment(1, 'system', 'sonoma 14.6'),
    environment(1, 'browser', 'arc browser', 'arc'),
    environment(1, 'app', 'lightroom classic 14.3'),
    environment(1, ['app', 'sdk'], 'plugin 2.0.8'),
    affected(1, '568 pictures the couple cant see', 568, 'records'),
    deadline(1, 'the brides mom wants the link by saturday', '2026-06-27', 'either'),
    cue(1, 'leaving', 'im cancelling my Studio plan'),
    environment(1, 'plan', 'Studio plan', 'Studio'),
    affected(2, '9 photographers ran into it', 9, ['users', 'customers']),
    attempt(2, `I've bumped the ceiling for you`, 'bumped ceiling', 'support', 'worked', [
      3,
      '980 of 980 in one go',
    ]),
    attempt(2, 'killed two half-finished uploads', 'killed uploads', 'support', 'worked', [
      3,
      '980 of 980 in one go',
    ]),
    optional(
      attempt(2, 'giving the remaining ones another shot', 'remaining', 'customer', 'worked', [
        3,
        '980 of 980 in one go',
      ]),
    ),
    observed(3, 'cover picture is super blurry tho, on phones only'),
    deadline(4, 'yours will be crisp by tomorrow morning', '2026-06-25', 'support'),
  ],
});

const jonty = customer('Jonty Abara', 'Africa/Nairobi');
const femke = agent('Femke Post', 'Europe/Amsterdam');

export const silentEpisode = conversation({
  id: 'silent-episode',
  language: 'en',
  subject: 'NO SOUND',
  messages: [
    jonty.writes(
      '2026-08-20 08:40',
      `Todays episode went live with NO SOUND. 4,200 subscribers got 51 minutes of silence, the sponsor is fuming, and your bot told me to try a different browser ffs`,
    ),
    femke.replies(
      '2026-08-20 07:52',
      `Jonty, that's awful, and I'm a human. Can you hear it in your editor? And did you re-export it since?`,
    ),
    jonty.writes(
      '2026-08-20 08:55',
      `editor plays fine. re-exported as wav, then as mp3, both mute once live. swapped the episode file in the feed, no change either. put last weeks file up again as a test and THAT has sound so its this project`,
    ),
    femke.replies(
      '2026-08-20 08:10',
      `Found it, the loudness step choked on your -91 dB intro and muted the rest (NORM-3 in our log). I turned that step off for your show and rendered the episode anew. Refresh in five?`,
    ),
    jonty.writes(
      '2026-08-20 09:21',
      `sound!! but apple and spotify still have the mute one. and three older episodes have gone mute too, just noticed`,
    ),
    femke.replies(
      '2026-08-20 08:31',
      `They only come by every few hours. I've poked both, and Apple promise to have it by 3 pm your time. The older ones I'll render tonight. You'll also get this month's fee back, it arrives with the payout of 1 September.`,
    ),
  ],
  gold: [
    observed(1, 'Todays episode went live with NO SOUND'),
    affected(1, '4,200 subscribers got 51 minutes of silence', 4200, ['users', 'customers']),
    attempt(3, 're-exported as wav, then as mp3', 're-exported', 'customer', 'failed'),
    attempt(3, 'swapped the episode file in the feed', 'swapped', 'customer', 'failed'),
    attempt(3, 'put last weeks file up again as a test', 'file', 'customer', 'worked'),
    error(4, 'code', 'NORM-3'),
    attempt(
      4,
      'I turned that step off for your show',
      'turned',
      'support',
      ['partly', 'worked'],
      [5, 'sound!!'],
    ),
    attempt(4, 'rendered the episode anew', 'rendered', 'support', ['partly', 'worked'], [5, 'sound!!']),
    observed(5, 'apple and spotify still have the mute one'),
    affected(5, 'three older episodes have gone mute too', 3, ['records', 'other']),
    optional(observed(5, 'three older episodes have gone mute too')),
    attempt(6, `I've poked both`, 'poked', 'support', 'unknown'),
    deadline(6, 'Apple promise to have it by 3 pm your time', '2026-08-20', 'support'),
    deadline(6, `The older ones I'll render tonight`, '2026-08-20', 'support'),
    optional(cue(6, 'refund', `You'll also get this month's fee back`)),
    deadline(6, 'it arrives with the payout of 1 September', '2026-09-01', 'support'),
  ],
});
