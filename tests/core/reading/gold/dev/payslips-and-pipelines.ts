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

const dana = customer('Dana Whitlock', 'Europe/London');
const priyesh = agent('Priyesh Nair', 'Europe/London');

export const payslipEmails = conversation({
  id: 'payslip-emails',
  language: 'en',
  subject: 'Payslips not received by employees',
  messages: [
    dana.writes(
      '2026-06-25 09:12',
      `Hi team,

We finalised our June pay run yesterday afternoon and 38 of our 141 employees have not received their payslip email. The pay run itself shows as completed and the payments went out, so it is only the emails.

Please find the details below:

Company ID: 48213
Plan: Premium
Browser: Chrome 137 on Windows 11

When I open one of these employees and click on Resend payslip, I get the following message: "We couldn't send this email. Please try again later. (Error PS-2107)"

I have already resent them individually, confirmed that the email addresses are correct, and asked two of the employees to look in their spam folder. Unfortunately, none of this has helped.

We are required to provide payslips on or before payday, which is tomorrow, so I would appreciate a quick response.

Many thanks,
Dana Whitlock
HR Manager`,
    ),
    priyesh.replies(
      '2026-06-25 10:05',
      `Hi Dana,

Thank you for contacting us, and apologies for the inconvenience. These emails were rejected by our mail provider because of their size: the payslips contain your new logo, which is 6 MB.

As a first step, could you please upload a smaller version of the logo under Settings > Branding and resend one payslip?

Best regards,
Priyesh`,
    ),
    dana.writes(
      '2026-06-25 10:48',
      `Hi Priyesh,

I replaced the logo with a 200 KB version and resent the payslip of one colleague. She received it straight away. However, I would rather not do this 38 times by hand. Is there a bulk option?

Dana`,
    ),
    priyesh.replies(
      '2026-06-25 11:20',
      `Hi Dana,

There is no bulk option in the interface at the moment, but I have re-queued the remaining 37 payslips from our side. They should arrive by 1 pm. I'll check the delivery log after that and get back to you before the end of the day.

Best regards,
Priyesh`,
    ),
    dana.writes(
      '2026-06-25 14:40',
      `Thanks, Priyesh. 35 have come through. The other two, Marcus and Jo, are still without one; both use a Yahoo address. Could these be sent before we close at 5:30 pm?`,
    ),
    priyesh.replies(
      '2026-06-25 15:55',
      `Hi Dana, I have sent both of them again through our backup provider and the log shows them as delivered. Please let us know if there is anything else we can help you with.`,
    ),
  ],
  gold: [
    observed(1, '38 of our 141 employees have not received their payslip email'),
    affected(1, '38 of our 141 employees have not received their payslip email', 38, 'users'),
    environment(1, ['account', 'workspace'], 'Company ID: 48213', '48213'),
    environment(1, 'plan', 'Plan: Premium', 'Premium'),
    environment(1, 'browser', 'Chrome 137'),
    environment(1, 'system', 'Windows 11'),
    error(1, 'text', `We couldn't send this email. Please try again later. (Error PS-2107)`),
    error(1, 'code', 'PS-2107'),
    attempt(1, 'I have already resent them individually', 'resent', 'customer', 'failed'),
    attempt(1, 'confirmed that the email addresses are correct', 'addresses', 'customer', 'failed'),
    attempt(1, 'asked two of the employees to look in their spam folder', 'spam', 'customer', 'failed'),
    deadline(1, 'on or before payday, which is tomorrow', '2026-06-26', 'either'),
    attempt(
      2,
      'upload a smaller version of the logo',
      'logo',
      'customer',
      ['worked', 'partly'],
      [3, 'I replaced the logo with a 200 KB version'],
    ),
    attempt(4, 'I have re-queued the remaining 37 payslips', 're-queued', 'support', 'partly', [
      5,
      '35 have come through. The other two, Marcus and Jo, are still without one',
    ]),
    optional(affected(4, 'the remaining 37 payslips', 37, 'records')),
    deadline(4, 'They should arrive by 1 pm', '2026-06-25', 'support'),
    deadline(4, 'get back to you before the end of the day', '2026-06-25', 'support'),
    affected(5, 'The other two, Marcus and Jo, are still without one', 2, 'users'),
    deadline(5, 'before we close at 5:30 pm', '2026-06-25', 'support'),
    attempt(
      6,
      'I have sent both of them again through our backup provider',
      'sent backup',
      'support',
      'worked',
    ),
  ],
});

const agnieszka = customer('Agnieszka Maj', 'Europe/Warsaw');
const colm = agent('Colm Brady', 'Europe/Dublin');

export const dealsImport = conversation({
  id: 'deals-import',
  language: 'en',
  subject: 'Import of deals is failing',
  messages: [
    agnieszka.writes(
      '2026-09-14 10:31',
      `Hello,

I am trying to import our deals from the old CRM, it is a CSV file with 4,215 rows. The import stops at 62% and after some minutes I see "Import failed: unexpected value in row 2614 (IMP-031)". There are 1,602 deals which are still not in the system, and our sales team (14 people) cannot work with them.

What I did so far:
1. I deleted row 2614 and imported again. It stopped in row 2615 with the same message.
2. I saved the file as UTF-8. No change.
3. I split the file into 5 smaller files. The first three went through, the last two did not.
4. I used Firefox instead of Chrome. The same.

The workspace is maj-logistics and we have the Growth plan.

Our contract with the old vendor ends on 30 September, after this date we cannot open it any more. Also, on Wednesday we have the monthly sales meeting and need the complete pipeline for it.

Best regards
Agnieszka Maj`,
    ),
    colm.replies(
      '2026-09-14 11:02',
      `Hi Agnieszka,

Thanks for the detailed report. IMP-031 usually means that there is a date in a format that the importer does not recognise. Could you check whether the column "Expected close date" has the same format throughout, and change it to YYYY-MM-DD if it doesn't?

Kind regards,
Colm`,
    ),
    agnieszka.writes(
      '2026-09-14 13:20',
      `Hi Colm,

you were right, from row 2614 on the dates were like 14.03.26. I changed the column to your format and now the import goes to 100%. But all these deals have no owner, the field is empty in every one.`,
    ),
    colm.notes(
      '2026-09-14 13:05',
      `Owner column has names, importer wants email addresses. Mapped the names to users by hand in her import job and ran it again. OK except for 3 names that don't exist as users.`,
    ),
    colm.replies(
      '2026-09-14 13:20',
      `Hi Agnieszka,

I have matched the owners by name for you. Three of the names in your file aren't users in your workspace, so their deals are still without an owner. Please invite these colleagues, and then click on "Reassign" in the import report.

Kind regards,
Colm`,
    ),
    agnieszka.writes(
      '2026-09-15 09:05',
      `Good morning, I invited them and clicked on "Reassign". Now all deals have their owner. You can close the ticket, thank you for the good support!`,
    ),
  ],
  gold: [
    observed(1, 'The import stops at 62%'),
    error(1, 'text', 'Import failed: unexpected value in row 2614 (IMP-031)'),
    error(1, 'code', 'IMP-031'),
    affected(1, '1,602 deals which are still not in the system', 1602, 'records'),
    affected(1, 'our sales team (14 people) cannot work with them', 14, 'users'),
    attempt(1, 'I deleted row 2614 and imported again', 'deleted row', 'customer', 'failed'),
    attempt(1, 'I saved the file as UTF-8', 'UTF-8', 'customer', 'failed'),
    attempt(1, 'I split the file into 5 smaller files', 'split', 'customer', 'partly'),
    attempt(1, 'I used Firefox instead of Chrome', 'Firefox', 'customer', 'failed'),
    environment(1, 'browser', 'Firefox'),
    environment(1, 'browser', 'Chrome'),
    environment(1, ['account', 'workspace'], 'maj-logistics'),
    environment(1, 'plan', 'Growth plan', 'Growth'),
    deadline(1, 'Our contract with the old vendor ends on 30 September', '2026-09-30', 'either'),
    deadline(1, 'on Wednesday we have the monthly sales meeting', '2026-09-16', 'either'),
    attempt(
      2,
      'change it to YYYY-MM-DD',
      'YYYY-MM-DD',
      'customer',
      ['worked', 'partly'],
      [3, 'I changed the column to your format and now the import goes to 100%'],
    ),
    observed(3, 'all these deals have no owner'),
    optional(affected(3, 'all these deals have no owner', null, 'records')),
    attempt(4, 'Mapped the names to users by hand', 'mapped names', 'support', 'partly'),
    optional(attempt(5, 'I have matched the owners by name', 'matched owners', 'support', 'partly')),
    attempt(5, 'click on "Reassign" in the import report', 'reassign', 'customer', 'worked', [
      6,
      'I invited them and clicked on "Reassign"',
    ]),
    optional(
      attempt(5, 'Please invite these colleagues', 'invite', 'customer', 'worked', [6, 'I invited them']),
    ),
  ],
});
