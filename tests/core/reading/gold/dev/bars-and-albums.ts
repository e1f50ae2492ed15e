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

const roisin = customer('Róisín Keane', 'Europe/Dublin');
const leon = agent('Leon Achebe', 'Europe/London');

export const festivalTills = conversation({
  id: 'festival-tills',
  language: 'en',
  subject: 'tills down NOW',
  messages: [
    roisin.writes(
      '2026-08-14 17:48',
      `Bar tills down at Ballinrath festival!! All 14 in the main tent say "No route to payment host". TillBoy 22.6 on SunMi T3, venue code BAL-26. Tent 2 is grand. Swapped the router for the spare one, no. Restarted 1 to 5, no. Ran one off my phone hotspot - cards go through!! Headliner's on at 9 and we need cards back before that or its mayhem`,
    ),
    leon.replies(
      '2026-08-14 17:55',
      `On it, Róisín. The main tent still goes out through the old gateway. I've re-pointed it this second. How are they?`,
    ),
    roisin.writes('2026-08-14 18:07', `went round them all, 11 good. three at the back bar say DNS_FAIL now`),
    leon.replies(
      '2026-08-14 18:10',
      `Somebody typed a fixed DNS into those. On each of the three: Settings > Network > DNS, choose Automatic.`,
    ),
    roisin.writes('2026-08-14 18:19', `every till taking cards 🍻 my hero`),
    leon.notes(
      '2026-08-14 19:10',
      `Aftercare BAL-26: 211 offline card txns still queued, to be uploaded tmrw before 10:00 settlement, Priya owns it. RCA to organiser due Wed.`,
    ),
    roisin.writes(
      '2026-08-15 00:40',
      `home now, one thing. it should have fallen back to the sim by itself, that's what we pay extra for. can we get a credit for last night?`,
    ),
  ],
  gold: [
    observed(1, 'Bar tills down at Ballinrath festival'),
    affected(1, 'All 14 in the main tent', 14, ['other', 'sites']),
    error(1, 'text', 'No route to payment host'),
    environment(1, 'app', 'TillBoy 22.6'),
    environment(1, 'device', 'SunMi T3'),
    environment(1, ['account', 'workspace'], 'venue code BAL-26', 'BAL-26'),
    attempt(1, 'Swapped the router for the spare one', 'router', 'customer', 'failed'),
    attempt(1, 'Restarted 1 to 5', 'Restarted', 'customer', 'failed'),
    attempt(1, 'Ran one off my phone hotspot', 'hotspot', 'customer', 'worked'),
    deadline(1, `Headliner's on at 9 and we need cards back before that`, '2026-08-14', 'support'),
    attempt(2, `I've re-pointed it this second`, 're-pointed', 'support', 'partly', [
      3,
      '11 good. three at the back bar say DNS_FAIL now',
    ]),
    affected(3, 'three at the back bar say DNS_FAIL', 3, 'other'),
    error(3, ['code', 'text'], 'DNS_FAIL'),
    attempt(4, 'Settings > Network > DNS, choose Automatic', 'DNS', 'customer', 'worked', [
      5,
      'every till taking cards',
    ]),
    affected(6, '211 offline card txns still queued', 211, 'records'),
    deadline(6, 'tmrw before 10:00 settlement', '2026-08-15', 'support'),
    deadline(6, 'RCA to organiser due Wed', '2026-08-19', 'support'),
    expected(7, 'it should have fallen back to the sim by itself'),
    cue(7, 'refund', 'can we get a credit for last night'),
  ],
});

const lorcan = customer('Lorcan Beattie', 'America/Toronto');
const shreya = agent('Shreya Nambiar', 'America/Los_Angeles');

export const albumMissing = conversation({
  id: 'album-missing',
  language: 'en',
  subject: 'patagonia pics',
  messages: [
    lorcan.writes(
      '2026-05-31 13:15',
      `hey. got back from 5 weeks in patagonia and 1,140 pictures aren't in Pixwell anymore. uploaded them from hostel wifi, green tick on each and every one, then i let the app free up space so theyre not on the phone either. its all i have of that trip. the album "Sur" is mostly grey tiles that go "Original unavailable (PX-404)"

pixwell 9.9.2 / Pixel 8 / android 16

stuff ive tried
- trash: nothing in it
- on my moms imac, in firefox: same grey tiles
- the "find lost photos" scan from your help page: brought back 37, thumbnails only

my sister has them down for the slideshow at her wedding and thats saturday. pls tell me they exist somewhere`,
    ),
    shreya.replies(
      '2026-05-31 11:02',
      `Hi Lorcan, chances are they do. Uploads over shaky wifi can sit in a holding area before they're filed. I ran the filing job over your account again. Pull down on the album: what's the count? And don't uninstall the app, please.`,
    ),
    lorcan.writes('2026-05-31 14:20', `OMG 906 of them came back, all the glacier stuff!! 234 still grey`),
    shreya.notes(
      '2026-05-31 14:44',
      `The 234 = chunks w/o manifest. Session died 2026-05-19T02:14:55Z, HTTP 507 from pod sae-2. Chunks get purged 18 June, must be stitched before. 19 more users on the pod w/ such gaps.`,
    ),
    shreya.replies(
      '2026-05-31 14:58',
      `Lorcan, the rest exists, in pieces. Stitching it together takes until Wednesday, so you'll have them in time for the slideshow.`,
    ),
    lorcan.writes('2026-06-03 09:12', `all there. im crying. thank u thank u`),
  ],
  gold: [
    observed(1, `1,140 pictures aren't in Pixwell anymore`),
    affected(1, `1,140 pictures aren't in Pixwell anymore`, 1140, 'records'),
    cue(1, 'data-loss', `1,140 pictures aren't in Pixwell anymore`),
    optional(observed(1, 'the album "Sur" is mostly grey tiles')),
    error(1, 'text', 'Original unavailable (PX-404)'),
    error(1, 'code', 'PX-404'),
    environment(1, 'app', 'pixwell 9.9.2', '9.9.2'),
    environment(1, 'device', 'Pixel 8'),
    environment(1, 'system', 'android 16'),
    environment(1, ['device', 'system'], 'imac'),
    environment(1, 'browser', 'firefox'),
    attempt(1, 'trash: nothing in it', 'trash', 'customer', 'failed'),
    attempt(1, 'on my moms imac, in firefox', 'imac', 'customer', 'failed'),
    attempt(1, 'the "find lost photos" scan from your help page', 'scan', 'customer', 'partly'),
    deadline(1, 'the slideshow at her wedding and thats saturday', '2026-06-06', 'support'),
    attempt(2, 'I ran the filing job over your account again', 'filing', 'support', 'partly', [
      3,
      '906 of them came back, all the glacier stuff!! 234 still grey',
    ]),
    affected(3, '234 still grey', 234, 'records'),
    error(4, 'timestamp', '2026-05-19T02:14:55Z'),
    error(4, 'http-status', '507', 'HTTP 507'),
    environment(4, ['region', 'workspace', 'device'], 'pod sae-2', 'sae-2'),
    deadline(4, 'Chunks get purged 18 June', '2026-06-18', 'support'),
    affected(4, '19 more users on the pod', 19, ['users', 'customers']),
    deadline(5, 'takes until Wednesday', '2026-06-03', 'support'),
    optional(attempt(5, 'Stitching it together', 'Stitching', 'support', 'worked', [6, 'all there'])),
    optional(deadline(5, 'in time for the slideshow', '2026-06-06', 'support')),
  ],
});
