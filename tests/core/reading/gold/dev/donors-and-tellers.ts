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

const aylin = customer('Aylin Korkmaz', 'Europe/Istanbul');
const joss = agent('Joss Pereira', 'Europe/Lisbon');

export const donorReceipts = conversation({
  id: 'donor-receipts',
  language: 'en',
  subject: 'Yearly receipts stopped',
  messages: [
    aylin.writes(
      '2027-01-12 14:05',
      `Hello dear Joss,

how are you? We have one problem about the yearly receipts for our donators. When I click "Send all", the job starts, arrives at 30 percent and then it is written "Job aborted: template variable {{amount_words}} not resolved". So 2,120 from 3,020 people have not their paper. Also some of the lucky ones took the receipt in English in place of Turkish.

I did these things already:
1 I took the variable out from the template: job finishes, but then receipt is not valid for tax office
2 I changed browser, Opera in place of Vivaldi 7: nothing changes
3 my colleague Emre made it from his account: same message for him
4 I cut the list in pieces of 200: some pieces go, some not

We are using Almoner 6.2 (cloud, Frankfurt). The donators must have this paper until end of January, and the foundation who gives us money makes an audit in 22nd.

With love from rainy Istanbul
Aylin`,
    ),
    joss.replies(
      '2027-01-12 12:20',
      `Hi Aylin! The amount in words has no Turkish rule for sums above a million, so the first donor of that kind stops the whole run. Could you tick "Skip on error" under Settings > Receipts and send the remainder? As for the English ones, your default language was empty; I've set it to Turkish from our side.`,
    ),
    aylin.writes(
      '2027-01-13 09:30',
      `I made the skip on error. Now 18 big donators stay without, this is logical, but they are our most important ones :( Language is correct in all new receipts.`,
    ),
    joss.replies(
      '2027-01-13 08:15',
      `Great progress. Engineering plans the missing rule for the 20th. Should that slip, I'll make the eighteen by hand myself in good time for your audit.`,
    ),
    aylin.writes(
      '2027-01-20 17:45',
      `Dear Joss, also the last ones are sent today with the amount in words. Thank you from heart! Please wait with closing, our director looks at it on Monday.`,
    ),
  ],
  gold: [
    observed(1, 'the job starts, arrives at 30 percent and then it is written'),
    error(1, 'text', 'Job aborted: template variable {{amount_words}} not resolved'),
    affected(1, '2,120 from 3,020 people have not their paper', 2120, ['users', 'customers', 'other']),
    observed(1, 'some of the lucky ones took the receipt in English in place of Turkish'),
    optional(
      affected(1, 'some of the lucky ones took the receipt in English', null, [
        'users',
        'customers',
        'other',
      ]),
    ),
    attempt(1, 'I took the variable out from the template', 'variable', 'customer', ['worked', 'partly']),
    attempt(1, 'I changed browser, Opera in place of Vivaldi 7', 'browser', 'customer', 'failed'),
    environment(1, 'browser', 'Opera'),
    environment(1, 'browser', 'Vivaldi 7'),
    attempt(1, 'my colleague Emre made it from his account', 'account', 'customer', 'failed'),
    attempt(1, 'I cut the list in pieces of 200', 'pieces', 'customer', 'partly'),
    environment(1, 'app', 'Almoner 6.2'),
    environment(1, 'region', 'Frankfurt'),
    deadline(1, 'The donators must have this paper until end of January', '2027-01-31', 'either'),
    deadline(1, 'makes an audit in 22nd', '2027-01-22', 'either'),
    attempt(
      2,
      'tick "Skip on error" under Settings > Receipts',
      'skip',
      'customer',
      ['partly', 'worked'],
      [3, 'I made the skip on error. Now 18 big donators stay without'],
    ),
    attempt(2, `I've set it to Turkish from our side`, 'Turkish', 'support', 'worked', [
      3,
      'Language is correct in all new receipts',
    ]),
    affected(3, '18 big donators stay without', 18, ['users', 'customers', 'other']),
    deadline(4, 'Engineering plans the missing rule for the 20th', '2027-01-20', 'support'),
    optional(deadline(4, 'in good time for your audit', '2027-01-22', 'support')),
    optional(deadline(5, 'our director looks at it on Monday', '2027-01-25', 'customer')),
  ],
});

const seun = customer('Seun Bright-Adeyemi', 'Africa/Lagos');
const carmen = agent('Carmen Lindh', 'Europe/Stockholm');

export const tellerTokens = conversation({
  id: 'teller-tokens',
  language: 'en',
  subject: 'Tellers locked out / security matter',
  messages: [
    seun.writes(
      '2026-11-26 08:40',
      `Good day. Tellers at four branches (Ikeja, Surulere, Yaba, Apapa) cannot pass the second factor on VaultGate. The code from the fob is rejected with "VG-401-SKEW One-time code not accepted". 83 tellers are down at this time and the number is rising hourly. Salaries are to be paid out tomorrow and the queues will be out of the gate.

Environment
Auth server: VaultGate 5.6.0.2210
OS: RHEL 9.4
Tokens: KeyFob T2

What was done
- NTP re-pointed to the pool servers: no improvement
- Failover to the DR node: no improvement
- Resync of five fobs one by one in the console: those five tellers can sign in

Second matter, kindly treat as confidential. The audit log has an admin login of svc_legacy at 02:13 from an address in another country; it was not one of us. Moreover, a junior colleague found that adding &step=2 to the address jumps over the OTP page entirely.`,
    ),
    carmen.replies(
      '2026-11-26 09:20',
      `Good morning. The second matter first: please disable svc_legacy now and end its sessions. Our security team takes it from there and will write to you within the hour. On the fobs: raise the acceptance window from 3 to 10 steps, Policies > OTP > Window.`,
    ),
    seun.writes(
      '2026-11-26 10:05',
      `svc_legacy is disabled, its sessions are ended and it has not come back. Window at 10: Ikeja and Yaba can work, about 30 tellers at the other two still cannot.`,
    ),
    carmen.notes(
      '2026-11-26 10:30',
      `Sec confirms the &step=2 bypass on 5.6.0, 212 cust exposed. Hotfix tonight 22:00 CET. Nothing on this in public replies before then. Meanwhile bulk-resynced all fobs of the 2023 batch @10:25.`,
    ),
    carmen.replies(
      '2026-11-26 10:33',
      `We have done something for the other two branches. Try again, please?`,
    ),
    seun.writes(
      '2026-11-26 11:30',
      `All four branches are working. Kindly let us have your incident report by Tuesday, the central bank requires one of us.`,
    ),
  ],
  gold: [
    observed(
      1,
      'Tellers at four branches (Ikeja, Surulere, Yaba, Apapa) cannot pass the second factor on VaultGate',
    ),
    affected(1, 'Tellers at four branches', 4, 'sites'),
    error(1, 'text', 'VG-401-SKEW One-time code not accepted'),
    error(1, 'code', 'VG-401-SKEW'),
    affected(1, '83 tellers are down at this time and the number is rising hourly', 83, 'users', true),
    deadline(1, 'Salaries are to be paid out tomorrow', '2026-11-27', 'either'),
    environment(1, 'app', 'VaultGate 5.6.0.2210', '5.6.0.2210'),
    environment(1, 'system', 'RHEL 9.4'),
    environment(1, 'device', 'KeyFob T2'),
    attempt(1, 'NTP re-pointed to the pool servers', 'NTP', 'customer', 'failed'),
    attempt(1, 'Failover to the DR node', 'failover', 'customer', 'failed'),
    attempt(1, 'Resync of five fobs one by one in the console', 'resync', 'customer', ['worked', 'partly']),
    cue(
      1,
      'unauthorised-access',
      'The audit log has an admin login of svc_legacy at 02:13 from an address in another country',
    ),
    optional(error(1, 'timestamp', '02:13')),
    cue(1, 'vulnerability', 'adding &step=2 to the address jumps over the OTP page entirely'),
    optional(observed(1, 'adding &step=2 to the address jumps over the OTP page entirely')),
    attempt(2, 'please disable svc_legacy now and end its sessions', 'svc_legacy', 'customer', 'worked', [
      3,
      'svc_legacy is disabled, its sessions are ended and it has not come back',
    ]),
    optional(attempt(3, 'its sessions are ended', 'sessions', 'customer', 'worked')),
    deadline(2, 'will write to you within the hour', '2026-11-26', 'support'),
    attempt(2, 'raise the acceptance window from 3 to 10 steps', 'window', 'customer', 'partly', [
      3,
      'Window at 10: Ikeja and Yaba can work',
    ]),
    affected(3, 'about 30 tellers at the other two still cannot', 30, 'users'),
    optional(affected(3, 'the other two still cannot', 2, 'sites')),
    optional(cue(4, 'vulnerability', 'Sec confirms the &step=2 bypass on 5.6.0')),
    optional(environment(4, 'app', '5.6.0')),
    affected(4, '212 cust exposed', 212, 'customers'),
    deadline(4, 'Hotfix tonight 22:00 CET', '2026-11-26', 'support'),
    attempt(4, 'bulk-resynced all fobs of the 2023 batch', 'bulk', 'support', 'worked', [
      6,
      'All four branches are working',
    ]),
    deadline(6, 'let us have your incident report by Tuesday', '2026-12-01', 'support'),
    cue(6, 'legal', 'the central bank requires one of us'),
  ],
});
