import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  error,
  observed,
  optional,
} from '../write.ts';

const sybil = customer('Sybil Hathersage', 'Europe/London');
const ivo = agent('Ivo Marek', 'Europe/Prague');
const gemma = agent('Gemma Doyle', 'Europe/London');

export const insuranceClaimsUpload = conversation({
  id: 'insurance-claims-upload',
  language: 'en',
  subject: 'Unable to attach photographs to claims',
  messages: [
    sybil.writes(
      '2026-01-20 09:33',
      `To whom it may concern,

I wish to report that it is no longer possible to attach photographs to a claim. Upon choosing "Attach", the message "The file type is not supported (415)" is displayed, irrespective of the type of the file. This has been the case since approximately 16:00 yesterday.

I have endeavoured to resolve the matter as follows. Firstly, I saved the photograph in another format, to no avail. Secondly, I removed and reinstalled the desktop client, likewise to no avail. Thirdly, I asked a colleague to attach the same photograph, who encountered the identical message.

Our team of loss adjusters, nineteen persons in all, is presently unable to work on storm claims. You will appreciate that after the weekend's weather there are many of them.

The desktop client is version 9.0.4.1182 and the operating system is Windows 10 Enterprise. Our tenant is HATH-UK-02.

I should be grateful for a substantive reply by close of business today.

Yours faithfully,
Sybil Hathersage
Head of Claims Operations

Hathersage & Lowe Underwriting Ltd. Registered in England No. 01234567. Authorised and regulated by the Financial Conduct Authority (FRN 999999). This email may contain privileged information.`,
    ),
    ivo.replies(
      '2026-01-20 11:05',
      `Dear Ms Hathersage,

We appreciate your patience. Kindly confirm whether the web client at https://hath-uk-02.claimsuite.example shows the same behaviour.

Best regards,
Ivo Marek
ClaimSuite Service Desk | ISO 27001 certified | Version 9.1 webinar on 28 January – register now!`,
    ),
    sybil.writes(
      '2026-01-20 10:41',
      `In the web client it is possible to attach photographs. However, loss adjusters in the field have no access to the web client, only to the desktop client.`,
    ),
    gemma.notes(
      '2026-01-20 11:15',
      `Storage team turned on content sniffing for all UK tenants yesterday 15:50; desktop client sends application/octet-stream. So 415 for every desktop user in the UK region. 7 tenants have written in. Rolling back needs their go.`,
    ),
    ivo.replies(
      '2026-01-20 15:50',
      `Dear Ms Hathersage,

A change of yesterday afternoon has been reversed for your tenant. Kindly restart the desktop client and confirm that the issue is resolved.

We will provide a root cause analysis within five working days.

Best regards,
Ivo Marek`,
    ),
    sybil.writes(
      '2026-01-20 15:31',
      `I confirm. Attachments are accepted again. I shall expect the analysis.`,
    ),
  ],
  gold: [
    observed(1, 'it is no longer possible to attach photographs to a claim'),
    error(1, 'text', 'The file type is not supported (415)'),
    error(1, ['http-status', 'code'], '415'),
    optional(error(1, 'timestamp', '16:00 yesterday')),
    attempt(
      1,
      'I saved the photograph in another format, to no avail',
      'saved photograph',
      'customer',
      'failed',
    ),
    attempt(
      1,
      'I removed and reinstalled the desktop client, likewise to no avail',
      'reinstall',
      'customer',
      'failed',
    ),
    attempt(
      1,
      'I asked a colleague to attach the same photograph, who encountered the identical message',
      'colleague',
      'customer',
      'failed',
    ),
    affected(
      1,
      'Our team of loss adjusters, nineteen persons in all, is presently unable to work on storm claims',
      19,
      'users',
    ),
    environment(1, 'app', 'desktop client is version 9.0.4.1182'),
    environment(1, 'system', 'Windows 10 Enterprise'),
    environment(1, ['workspace', 'account'], 'HATH-UK-02'),
    deadline(
      1,
      'I should be grateful for a substantive reply by close of business today',
      '2026-01-20',
      'support',
    ),
    optional(
      attempt(
        3,
        'In the web client it is possible to attach photographs',
        'web client',
        'customer',
        'worked',
      ),
    ),
    optional(
      attempt(2, 'Kindly confirm whether the web client', 'web client', 'customer', 'worked', [
        3,
        'In the web client it is possible',
      ]),
    ),
    optional(error(4, ['http-status', 'code'], '415')),
    optional(environment(4, 'region', 'UK region')),
    affected(4, '7 tenants have written in', 7, 'customers'),
    optional(affected(4, 'every desktop user in the UK region', null, 'users')),
    attempt(
      5,
      'A change of yesterday afternoon has been reversed for your tenant',
      'reversed',
      'support',
      'worked',
      [6, 'Attachments are accepted again'],
    ),
    optional(attempt(5, 'restart the desktop client', 'restart', 'customer', 'worked')),
    deadline(5, 'We will provide a root cause analysis within five working days', '2026-01-27', 'support'),
  ],
  swappable: [[3, 4]],
});
