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

const niamh = customer('Niamh Costigan', 'Europe/Dublin');
const marek = agent('Marek Zielony', 'Europe/Warsaw');

export const carryOverDays = conversation({
  id: 'carry-over-days',
  language: 'en',
  subject: 'Carried-over leave is wrong',
  messages: [
    niamh.writes(
      '2026-01-12 09:40',
      `Hi Marek,

Happy new year. The rollover on 1 January has given people the wrong carry-over. It should be five days at most, and 61 of our staff now hold nine, twelve, in one case 31.5 days.

A few for you:

Employee   Entitled   Taken   Carried (should be)
1044       25         22      12 (3)
1071       25         25      9 (0)
1130       28         20      31.5 (5)

What have I done. I re-ran the rollover for employee 1071 alone and it came back as 9 again. I changed the cap on the policy from "5" to "5.0" and re-ran it, no change. Then Declan corrected 1044 by hand, which held until the overnight recalculation and then it jumped back to 12.

We're on the Growth plan, company code CLS-IE, and for what it's worth I use Firefox 146 on a Mac.

Leave requests for February go to managers this Friday, so the balances have to be believable by then. Also people in Cork are already booking days they don't have, which will end in tears.

Niamh`,
    ),
    marek.replies(
      '2026-01-12 11:30',
      `Hi Niamh, happy new year to you too. I see in the audit trail: RolloverJob ended with LV-207, "cap ignored, unit mismatch". The policy counts hours since December and the cap still counts days. I've switched the unit of the policy back to days and the job is running again for everybody. It needs about an hour. Can you look at 1071 and 1130 after?`,
    ),
    niamh.writes(
      '2026-01-12 12:15',
      `1071 is at 0 and 1130 at 5, so that's grand. However the 14 part-timers in the Galway creche have all gone to minus figures, 1202 shows -7.5 for instance.`,
    ),
    marek.notes(
      '2026-01-12 13:40',
      `part-timers: policy PT-IE has its cap in hrs on purpose (contract hrs), my unit switch broke those. put PT-IE back to hours 13:35 + recalculated.`,
    ),
    marek.replies(
      '2026-01-12 13:50',
      `That was my doing, sorry. The part-timers have their own policy and it is on hours again. I will check them tomorrow morning after the nightly job and tell you by 10.`,
    ),
    niamh.writes(
      '2026-01-13 10:20',
      `All fourteen are right after the night. Could you send me something in writing that this can't happen next January? The works committee meets on the 21st and they'll ask.`,
    ),
  ],
  gold: [
    observed(1, 'The rollover on 1 January has given people the wrong carry-over'),
    expected(1, 'It should be five days at most'),
    affected(1, '61 of our staff', 61, 'users'),
    attempt(1, 'I re-ran the rollover for employee 1071 alone', 'rollover', 'customer', 'failed'),
    attempt(1, 'I changed the cap on the policy', 'cap', 'customer', 'failed'),
    attempt(1, 'Declan corrected 1044 by hand', 'corrected', 'customer', ['partly', 'failed']),
    environment(1, 'plan', 'Growth plan', 'Growth'),
    environment(1, ['account', 'workspace'], 'company code CLS-IE', 'CLS-IE'),
    environment(1, 'browser', 'Firefox 146'),
    environment(1, ['system', 'device'], 'Mac'),
    deadline(1, 'Leave requests for February go to managers this Friday', '2026-01-16', 'support'),
    optional(affected(1, `people in Cork are already booking days they don't have`, null, 'users')),
    error(2, 'code', 'LV-207'),
    error(2, 'text', 'cap ignored, unit mismatch'),
    attempt(
      2,
      `I've switched the unit of the policy back to days`,
      'unit',
      'support',
      ['partly', 'worked'],
      [3, 'have all gone to minus figures'],
    ),
    optional(attempt(2, 'the job is running again for everybody', 'job', 'support', 'partly')),
    affected(3, 'the 14 part-timers in the Galway creche', 14, 'users'),
    optional(observed(3, 'have all gone to minus figures')),
    attempt(4, 'put PT-IE back to hours', 'PT-IE', 'support', 'worked', [
      6,
      'All fourteen are right after the night',
    ]),
    deadline(
      5,
      'I will check them tomorrow morning after the nightly job and tell you by 10',
      '2026-01-13',
      'support',
    ),
    deadline(6, 'The works committee meets on the 21st', '2026-01-21', 'support'),
  ],
});

const weiLing = customer('Goh Wei Ling', 'Asia/Singapore');
const hanna = agent('Hanna Brandt', 'Europe/Berlin');

export const churnTile = conversation({
  id: 'churn-tile',
  language: 'en',
  subject: 'Net churn 0.0% on Board dashboard',
  messages: [
    weiLing.writes(
      '2026-07-14 15:20',
      `hi team

the "Net churn" tile on our Board dashboard shows 0.0% since 10 Jul. should be around 2.1. source table is updated, i checked in BigQuery.

- workspace: kestrel-sg
- region asia-southeast1
- Chrome 138 / macOS 15.5
- dashboard id d_5519

when i open tile > Inspect:
{"status":"error","code":"AGG_NULL_DENOM","trace":"b7c2-0e19"}

tried:
- hard refresh: same
- duplicated the tile: the copy is also 0.0
- removed the filter "segment = SMB": number comes! but we cannot show it without segment
- incognito: same

ceo presents this on thursday 9am to investors, so we need it by wed night SGT latest`,
    ),
    hanna.replies(
      '2026-07-14 10:05',
      `Hi Wei Ling, thanks for the precise report. The trace says the denominator is empty for SMB: in your customers table that value was renamed to "Small business" on Friday. Would you change the filter to the new value on the copied tile? It's safer than the original.`,
    ),
    weiLing.writes(
      '2026-07-14 16:40',
      `ah!! marketing ops did that, nobody told us. changed the filter, copy shows 2.08 now. but three tiles downstream (NRR, LTV, payback) went to zero after i saved??`,
    ),
    hanna.replies(
      '2026-07-14 11:20',
      `Those read from a cached extract. I have triggered a rebuild of the extract, which takes around 40 minutes, so please look again at 18:00 your time.`,
    ),
    weiLing.writes('2026-07-14 18:12', `NRR and LTV ok. payback still blank, says "Extract 2 of 3 failed"`),
    hanna.replies(
      '2026-07-14 12:30',
      `I restarted number 2 with more memory and it has just finished. Better?`,
    ),
    weiLing.writes(
      '2026-07-14 18:41',
      `yes all green. keep ticket open till thursday pls, after the meeting i close it`,
    ),
  ],
  gold: [
    observed(1, 'the "Net churn" tile on our Board dashboard shows 0.0% since 10 Jul'),
    expected(1, 'should be around 2.1'),
    optional(attempt(1, 'i checked in BigQuery', 'checked', 'customer', ['failed', 'worked', 'unknown'])),
    environment(1, 'workspace', 'workspace: kestrel-sg', 'kestrel-sg'),
    environment(1, 'region', 'region asia-southeast1', 'asia-southeast1'),
    environment(1, 'browser', 'Chrome 138'),
    environment(1, 'system', 'macOS 15.5'),
    optional(environment(1, ['workspace', 'account'], 'dashboard id d_5519', 'd_5519')),
    optional(error(1, ['log', 'text'], '{"status":"error","code":"AGG_NULL_DENOM","trace":"b7c2-0e19"}')),
    error(1, 'code', 'AGG_NULL_DENOM'),
    error(1, 'request-id', 'b7c2-0e19'),
    attempt(1, 'hard refresh', 'refresh', 'customer', 'failed'),
    attempt(1, 'duplicated the tile', 'tile', 'customer', 'failed'),
    attempt(1, 'removed the filter "segment = SMB"', 'filter', 'customer', ['worked', 'partly']),
    attempt(1, 'incognito', 'incognito', 'customer', 'failed'),
    deadline(1, 'ceo presents this on thursday 9am to investors', '2026-07-16', 'support'),
    deadline(1, 'we need it by wed night SGT latest', '2026-07-15', 'support'),
    optional(cue(1, 'executive', 'ceo presents this on thursday')),
    attempt(
      2,
      'change the filter to the new value on the copied tile',
      'change filter',
      'customer',
      ['partly', 'worked'],
      [3, 'changed the filter, copy shows 2.08 now'],
    ),
    affected(3, 'three tiles downstream (NRR, LTV, payback) went to zero', 3, ['records', 'other']),
    optional(observed(3, 'three tiles downstream (NRR, LTV, payback) went to zero')),
    attempt(4, 'I have triggered a rebuild of the extract', 'rebuild', 'support', 'partly', [
      5,
      'NRR and LTV ok. payback still blank',
    ]),
    deadline(4, 'please look again at 18:00 your time', '2026-07-14', 'customer'),
    error(5, 'text', 'Extract 2 of 3 failed'),
    optional(observed(5, 'payback still blank')),
    attempt(6, 'I restarted number 2 with more memory', 'restarted', 'support', 'worked', [
      7,
      'yes all green',
    ]),
    optional(deadline(7, 'keep ticket open till thursday', '2026-07-16', 'support')),
  ],
});
