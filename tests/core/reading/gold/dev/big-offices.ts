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

const graeme = customer('Graeme Inchbald', 'Europe/London');
const saoirse = agent('Saoirse Kehoe', 'Europe/Dublin');

/** The IT of a law firm forwards what a partner wrote. */
export const checkedInBundle = conversation({
  id: 'checked-in-bundle',
  language: 'en',
  subject: 'FW: Documents!!!',
  messages: [
    graeme.writes(
      '2026-11-17 08:55',
      `Morning, see below from one of our partners. I run IT here (Enterprise agreement, tenant hallam-uk-prod).

---------- Forwarded message ----------
From: Philippa Dunmore
Date: Mon, 16 Nov 2026, 18:42
Subject: Documents!!!

Graeme, for the third time this month: I check a document out, work on it for an hour, check it in, and what is stored is the version from BEFORE the hour. Tonight it was the Castellane bundle, which has to be served on Friday. The message is "Check-in completed with warnings". I rang your desk and Kit had me log off and on, which changed nothing whatsoever. I am not doing this again.
Philippa

---------- End ----------

On our side: repairing the Office add-in got us one clean check-in this morning, the second one reverted. Taking her off wireless and onto the dock's cable, no difference. We moved Owen to add-in 12.4 yesterday and he's been trouble-free ever since, the only real lead I have. Philippa is on 12.5.1, with Word 2408 on Windows 11 24H2. That makes five fee earners now, up from three last week, and 22 documents that somebody has had to redo.

2026-11-16 18:39:07.114 WARN  CheckIn[4471] etag mismatch local=9f2 remote=9e8, keeping remote
2026-11-16 18:39:07.120 INFO  CheckIn[4471] completed warnings=1

Could someone ring me today? And I need something to tell the partners' meeting tomorrow at 8.30.

Graeme`,
    ),
    saoirse.replies(
      '2026-11-17 10:30',
      `Hi Graeme, I'll call you at 11.15. In the meantime I have blocked 12.5.1 for hallam-uk-prod, so everyone's add-in drops back to 12.4 the next time Word starts. Would you ask Philippa to close and reopen Word?`,
    ),
    saoirse.notes(
      '2026-11-17 11:40',
      `Called G. Recovered Castellane from blob 9f2 (kept 30 d), sent by secure link 11:32. 2 other firms on 12.5.1 hit by this. Fix = 12.5.2, ships Thu.`,
    ),
    graeme.writes(
      '2026-11-17 13:10',
      `Philippa reopened Word and has done four check-ins, every one of them kept, and the Castellane file you sent is the right one. Only oddity, the ribbon icons have gone grey for her. I'll tell the meeting we're through the worst.`,
    ),
  ],
  gold: [
    environment(1, 'plan', 'Enterprise agreement', 'Enterprise'),
    environment(1, ['workspace', 'account'], 'tenant hallam-uk-prod', 'hallam-uk-prod'),
    observed(1, 'what is stored is the version from BEFORE the hour'),
    optional(cue(1, 'data-loss', 'what is stored is the version from BEFORE the hour')),
    deadline(1, 'the Castellane bundle, which has to be served on Friday', '2026-11-20', 'either'),
    error(1, 'text', 'Check-in completed with warnings'),
    attempt(1, 'Kit had me log off and on', 'log off', 'customer', 'failed'),
    attempt(1, 'repairing the Office add-in got us one clean check-in', 'repairing', 'customer', 'partly'),
    attempt(1, `Taking her off wireless and onto the dock's cable`, 'wireless', 'customer', 'failed'),
    attempt(1, 'We moved Owen to add-in 12.4 yesterday', 'moved 12.4', 'customer', 'worked'),
    optional(environment(1, 'app', 'add-in 12.4', '12.4')),
    environment(1, 'app', 'Philippa is on 12.5.1', '12.5.1', 'add-in 12.5.1'),
    environment(1, 'app', 'Word 2408'),
    environment(1, 'system', 'Windows 11 24H2'),
    affected(1, 'That makes five fee earners now, up from three last week', 5, 'users', true),
    optional(affected(1, 'up from three last week', 3, 'users')),
    affected(1, '22 documents that somebody has had to redo', 22, 'records'),
    error(
      1,
      'log',
      `2026-11-16 18:39:07.114 WARN  CheckIn[4471] etag mismatch local=9f2 remote=9e8, keeping remote
2026-11-16 18:39:07.120 INFO  CheckIn[4471] completed warnings=1`,
    ),
    deadline(1, 'Could someone ring me today', '2026-11-17', 'support'),
    deadline(1, `the partners' meeting tomorrow at 8.30`, '2026-11-18', 'support'),
    deadline(2, `I'll call you at 11.15`, '2026-11-17', 'support'),
    attempt(2, 'I have blocked 12.5.1', 'blocked', 'support', 'worked', [
      4,
      'has done four check-ins, every one of them kept',
    ]),
    attempt(2, 'close and reopen Word', 'reopen', 'customer', 'worked', [4, 'Philippa reopened Word']),
    attempt(3, 'Recovered Castellane from blob 9f2', 'Recovered', 'support', 'worked', [
      4,
      'the Castellane file you sent is the right one',
    ]),
    affected(3, '2 other firms on 12.5.1 hit by this', 2, ['customers', 'sites']),
    deadline(3, 'Fix = 12.5.2, ships Thu', '2026-11-19', 'support'),
    observed(4, 'the ribbon icons have gone grey for her'),
  ],
});

const ankit = customer('Ankit Bhandari', 'Asia/Kolkata');
const colleen = agent('Colleen Marsh', 'America/New_York');

export const newJoiners = conversation({
  id: 'new-joiners',
  language: 'en',
  subject: 'Bulk upload of July joiners - URGENT',
  messages: [
    ankit.writes(
      '2026-07-02 11:30',
      `Dear Team,

Kindly note 148 new joiners of July batch could not be created by bulk upload. Portal is giving "Row 1: Unexpected column 'emp_type'" though the template is yours only. They are joining on Monday 6th and without login induction will not start, so request you to resolve before EOD tomorrow. Nine hiring managers are chasing me.

Already done from our end:
a) Template downloaded once more and data pasted. Issue persists.
b) Column emp_type deleted. Then it is going further but stopping at row 97 with 422 and code HR_DUP_KEY.
c) Row 97 taken out, next duplicate is coming at 98 and so on.
d) One joiner added through screen, successful. For 148 it is not feasible.
e) Our network team whitelisted your IPs in proxy as per KB article, no improvement observed.

Portal release 26.6, Chrome 149, also seen in Edge 149. Tenant: nimbus-apac.

Regards,
Ankit`,
    ),
    colleen.replies(
      '2026-07-02 09:00',
      `Hello Ankit,

Two things. The template on the APAC page was one release behind. And part of your rows are people who were contractors with you before and still exist as archived. I've replaced the template and lifted the archive block for nimbus-apac. Could you upload the original file, untouched, by tomorrow noon your time? I'd like to be on shift for it.

Colleen`,
    ),
    ankit.writes(
      '2026-07-03 10:10',
      `Dear Colleen, original file uploaded at 10:02. 148 of 148 created, zero error. However welcome mails are not received by any of the joiners.`,
    ),
    colleen.replies(
      '2026-07-03 01:20',
      `Wonderful. The mails wait for the start date; they go out on Sunday at 18:00 your time. No action from you.`,
    ),
  ],
  gold: [
    observed(1, '148 new joiners of July batch could not be created by bulk upload'),
    affected(1, '148 new joiners of July batch could not be created', 148, ['users', 'records']),
    error(1, 'text', `Row 1: Unexpected column 'emp_type'`),
    deadline(1, 'They are joining on Monday 6th', '2026-07-06', 'support'),
    deadline(1, 'request you to resolve before EOD tomorrow', '2026-07-03', 'support'),
    optional(affected(1, 'Nine hiring managers are chasing me', 9, 'users')),
    attempt(1, 'Template downloaded once more and data pasted', 'Template', 'customer', 'failed'),
    attempt(1, 'Column emp_type deleted', 'emp_type deleted', 'customer', 'partly'),
    error(1, 'http-status', '422'),
    error(1, 'code', 'HR_DUP_KEY'),
    attempt(1, 'Row 97 taken out', 'taken', 'customer', ['failed', 'partly']),
    attempt(1, 'One joiner added through screen', 'screen', 'customer', ['worked', 'partly']),
    attempt(1, 'Our network team whitelisted your IPs in proxy', 'whitelisted', 'customer', 'failed'),
    environment(1, 'app', 'Portal release 26.6', 'release 26.6'),
    environment(1, 'browser', 'Chrome 149'),
    environment(1, 'browser', 'Edge 149'),
    optional(attempt(1, 'also seen in Edge 149', 'Edge', 'customer', 'failed')),
    environment(1, ['workspace', 'account'], 'Tenant: nimbus-apac', 'nimbus-apac'),
    attempt(2, `I've replaced the template`, 'replaced template', 'support', 'worked', [
      3,
      '148 of 148 created, zero error',
    ]),
    attempt(2, 'lifted the archive block', 'archive block', 'support', 'worked', [
      3,
      '148 of 148 created, zero error',
    ]),
    attempt(2, 'upload the original file, untouched', 'original file', 'customer', 'worked', [
      3,
      'original file uploaded at 10:02',
    ]),
    deadline(2, 'by tomorrow noon your time', '2026-07-03', 'customer'),
    observed(3, 'welcome mails are not received by any of the joiners'),
    affected(3, 'not received by any of the joiners', null, 'users'),
    deadline(4, 'they go out on Sunday at 18:00 your time', '2026-07-05', 'support'),
  ],
});
