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

const hale = customer('Winifred Hale', 'Europe/London');
const oduya = agent('Chidi Oduya', 'Europe/London');

export const pensionStatements = conversation({
  id: 'pension-statements',
  language: 'en',
  subject: 'Pension statements 2025: incorrect totals',
  messages: [
    hale.writes(
      '2026-01-19 11:05',
      `Dear Sir or Madam,

We write with regard to the annual statements generated on 16 January. In some 1,250 cases the total shown on page 2 does not correspond to the sum of the contributions. To date 87 members have contacted us, and the number is rising daily.

The following measures have been taken on our part, unfortunately without success:
(a) the statements were regenerated on 17 January;
(b) the rounding option was set to "two decimals";
(c) the previous template (2024) was reinstated.

We should be grateful for a binding statement on the cause by close of business on 23 January. The regulator requires corrected statements to be dispatched no later than 31 January 2026; failing that, we reserve the right to take legal action.

The system is PensionDesk 14.3 (build 2207), hosted in the UK South region; our client number is 400817.

Yours faithfully,
Winifred Hale
Head of Member Services`,
    ),
    oduya.replies(
      '2026-01-20 09:15',
      `Dear Ms Hale,

Thank you for your letter. Your report has been passed to our calculation team under the reference PD-20931. We shall provide you with an interim report by Thursday, 22 January, and with the binding statement within the period that you have set.

Yours sincerely,
Chidi Oduya`,
    ),
    oduya.notes(
      '2026-01-20 09:40',
      `Calc team confirms: rounding is applied before the sum since 14.3. Three other schemes have it, too. Hotfix 14.3.1 is planned for the 27th.`,
    ),
  ],
  gold: [
    observed(1, 'the total shown on page 2 does not correspond to the sum of the contributions'),
    affected(1, 'some 1,250 cases', 1250, 'records'),
    affected(1, '87 members have contacted us', 87, ['users', 'customers'], true),
    attempt(1, 'the statements were regenerated on 17 January', 'regenerated', 'customer', 'failed'),
    attempt(1, 'the rounding option was set to "two decimals"', 'rounding', 'customer', 'failed'),
    attempt(1, 'the previous template (2024) was reinstated', 'template reinstated', 'customer', 'failed'),
    deadline(1, 'by close of business on 23 January', '2026-01-23', 'support'),
    deadline(1, 'no later than 31 January 2026', '2026-01-31', 'either'),
    cue(1, 'legal', 'take legal action'),
    environment(1, 'app', 'PensionDesk 14.3 (build 2207)', 'PensionDesk 14.3'),
    environment(1, 'region', 'UK South'),
    environment(1, 'account', '400817', 'client number 400817', 'client number is 400817'),
    deadline(2, 'an interim report by Thursday, 22 January', '2026-01-22', 'support'),
    optional(environment(3, 'app', '14.3')),
    affected(3, 'Three other schemes have it', 3, ['customers', 'other', 'users']),
    deadline(3, 'Hotfix 14.3.1 is planned for the 27th', '2026-01-27', 'support'),
  ],
});

const okeke = customer('Dr. Amaka Okeke', 'Africa/Lagos');
const bell = agent('Rowan Bell', 'Europe/London');

export const labInterface = conversation({
  id: 'lab-interface',
  language: 'en',
  subject: 'HL7 interface rejecting results',
  messages: [
    okeke.writes(
      '2026-02-03 13:30',
      `Dear Support Team,

Since the maintenance of 31 January the interface has been rejecting approximately 15 % of incoming laboratory results with the acknowledgement

AE|20260203|Unknown observation code GLU-2

Prior to the maintenance, all results were accepted. A total of 212 results are waiting in the queue, affecting four of our six wards.

We restarted the listener service this morning, which had no lasting effect: it accepted results for about ten minutes, then the rejections resumed. In addition, our integrator mapped GLU-2 to GLU by hand for one ward, and results for that ward have been flowing since.

Environment: LabBridge 6.1.4 on Windows Server 2022, interface engine Mirth 4.4.1.

I must insist on a permanent correction before the accreditation audit on Monday, 9 February.

With kind regards,
Dr. Amaka Okeke`,
    ),
    bell.replies(
      '2026-02-03 14:05',
      `Dear Dr. Okeke,

Thank you for the very clear description. I would recommend that you apply the same mapping to the remaining wards for the time being. Our interface team intends to deliver a corrected code table on Thursday.

Kind regards,
Rowan Bell`,
    ),
    okeke.writes(
      '2026-02-04 08:55',
      `Dear Mr Bell, the mapping has been applied to all wards, and the queue emptied overnight. We look forward to the corrected table.`,
    ),
  ],
  gold: [
    observed(1, 'the interface has been rejecting approximately 15 % of incoming laboratory results'),
    error(1, ['text', 'log'], 'AE|20260203|Unknown observation code GLU-2'),
    optional(error(1, 'code', 'GLU-2')),
    optional(error(1, 'text', 'Unknown observation code GLU-2')),
    expected(1, 'Prior to the maintenance, all results were accepted'),
    affected(1, '212 results are waiting', 212, 'records'),
    affected(1, 'four of our six wards', 4, 'sites'),
    attempt(1, 'We restarted the listener service', 'restarted listener', 'customer', ['partly', 'failed']),
    attempt(1, 'our integrator mapped GLU-2 to GLU by hand', 'mapped', 'customer', ['worked', 'partly']),
    environment(1, 'app', 'LabBridge 6.1.4'),
    environment(1, 'system', 'Windows Server 2022'),
    environment(1, ['app', 'sdk'], 'Mirth 4.4.1'),
    deadline(1, 'before the accreditation audit on Monday, 9 February', '2026-02-09', 'support'),
    attempt(2, 'apply the same mapping to the remaining wards', 'mapping wards', 'customer', 'worked', [
      3,
      'the queue emptied overnight',
    ]),
    deadline(2, 'deliver a corrected code table on Thursday', '2026-02-05', 'support'),
  ],
});

const frost = customer('Hector Frost', 'America/New_York');
const mina = agent('Mina Sato', 'America/Los_Angeles');

export const courtFilings = conversation({
  id: 'court-filings',
  language: 'en',
  subject: 'URGENT: e-filing unavailable to our firm',
  messages: [
    frost.writes(
      '2026-02-17 08:10',
      `To whom it may concern:

None of our 58 attorneys is able to submit filings as of 7:30 this morning. On submission the portal responds "Signature certificate could not be verified" and, in the browser console, HTTP 495. Both our offices are affected.

We have renewed the certificate, deleted the old one from the token, and had the matter examined by our own IT department, all to no avail. A filing submitted from an attorney's home went through without difficulty.

Two of the filings are due in court at 5:00 p.m. today. Should they be late on account of your system, our general counsel will be contacting your executive team.

Browser: Microsoft Edge 144. Operating system: Windows 11 Enterprise. Plan: Firm Unlimited.

Hector Frost
Chief Operating Officer`,
    ),
    mina.replies(
      '2026-02-17 05:32',
      `Dear Mr. Frost,

We have identified the cause, an expired intermediate certificate on our side, and replaced it at 5:25 Pacific. Kindly sign out, sign in again and resubmit.

Mina Sato`,
    ),
    frost.writes(
      '2026-02-17 08:50',
      `Confirmed, filings are being accepted again. A written account of the incident is expected by the end of the week.`,
    ),
  ],
  gold: [
    observed(1, 'None of our 58 attorneys is able to submit filings'),
    affected(1, 'None of our 58 attorneys is able to submit', 58, 'users'),
    error(1, 'text', 'Signature certificate could not be verified'),
    error(1, 'http-status', '495', 'HTTP 495'),
    affected(1, 'Both our offices are affected', 2, 'sites'),
    attempt(1, 'We have renewed the certificate', 'renewed', 'customer', 'failed'),
    attempt(1, 'deleted the old one from the token', 'deleted token', 'customer', 'failed'),
    attempt(1, 'had the matter examined by our own IT department', 'examined', 'customer', 'failed'),
    attempt(1, `A filing submitted from an attorney's home`, 'home', 'customer', 'worked'),
    deadline(1, 'due in court at 5:00 p.m. today', '2026-02-17', 'either'),
    cue(1, 'executive', 'will be contacting your executive team'),
    optional(cue(1, 'legal', 'our general counsel')),
    environment(1, 'browser', 'Microsoft Edge 144'),
    environment(1, 'system', 'Windows 11 Enterprise', 'Windows 11'),
    environment(1, 'plan', 'Firm Unlimited'),
    attempt(2, 'replaced it at 5:25 Pacific', 'replaced', 'support', 'worked', [
      3,
      'filings are being accepted again',
    ]),
    optional(attempt(2, 'sign out, sign in again and resubmit', 'sign', 'customer', 'worked')),
    deadline(3, 'by the end of the week', ['2026-02-20', '2026-02-22'], 'support'),
  ],
});
