import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  error,
  expected,
  observed,
  optional,
} from '../write.ts';

const osei = customer('Osei Bonsu', 'Africa/Johannesburg');
const ann = customer('Annelie Krüger', 'Africa/Johannesburg');
const theo = agent('Theo Lambert', 'Europe/Paris');

export const fieldServiceRoutes = conversation({
  id: 'field-service-routes',
  language: 'en',
  subject: 'Route planning — several things',
  messages: [
    osei.writes(
      '2026-02-09 07:40',
      `Hello Theo, three things this morning, please answer them one by one.

A) Routes: the planner sends our technicians in circles. Eight technicians had to drive back to the first customer at the end. We expect the shortest route, as in the manual, chapter 4.

B) Invoices: the April 2025 invoice is still not in the portal. Not urgent.

C) Photos: on two phones, uploading gives "Quota exceeded for bucket (FS-430)". Both are Nokia XR21, Android 13, app 5.0.7. The other phones are okay.

For A, I deleted today's plan and made it again, same circles. For C, the guys restarted their phones, no difference.

Osei`,
    ),
    theo.replies(
      '2026-02-09 09:15',
      `Hello Osei,

A) Please switch off "Return to start" in the planner's settings. It came on by default with release 26.1.
B) I have asked accounting.
C) The two users have the free storage quota. I have raised it for both.

Theo`,
    ),
    ann.writes(
      '2026-02-09 12:02',
      `Hi Theo, I'm answering for Osei, he is on the road.

A) Switched off, and the routes are good now, thanks.
C) One of the two phones uploads again, the other one still shows the same message.
D) New one: since the release, the customer's signature is upside down on the PDF. On all jobs.

Regards
Annelie Krüger
Dispatcher`,
    ),
    theo.replies(
      '2026-02-09 11:40',
      `Hi Annelie,

C) For the second one there were two profiles, I have raised the quota of the other profile now.
D) I can see it here, too, on a Pixel 6 with 5.0.7. Reported to our developers, they want to deliver by Wednesday evening.
B) Accounting will upload it tomorrow.`,
    ),
    ann.writes('2026-02-09 14:20', `C is solved, thanks. Waiting for B and D.`),
    ann.writes('2026-02-12 08:05', `B is there, D is not, signatures are still upside down. It's Thursday.`),
    theo.replies(
      '2026-02-12 08:30',
      `Sorry Annelie, it slipped to Friday noon. Until then you can turn the signature with the button ↻ in the job.`,
    ),
  ],
  gold: [
    observed(1, 'the planner sends our technicians in circles'),
    affected(1, 'Eight technicians had to drive back to the first customer at the end', 8, 'users'),
    expected(1, 'We expect the shortest route, as in the manual, chapter 4'),
    affected(1, 'on two phones', 2, 'other'),
    error(1, 'text', 'Quota exceeded for bucket (FS-430)'),
    error(1, 'code', 'FS-430'),
    environment(1, 'device', 'Nokia XR21'),
    environment(1, 'system', 'Android 13'),
    environment(1, 'app', 'app 5.0.7'),
    attempt(
      1,
      "I deleted today's plan and made it again, same circles",
      'deleted plan',
      'customer',
      'failed',
    ),
    attempt(1, 'the guys restarted their phones, no difference', 'restart phones', 'customer', 'failed'),
    attempt(
      2,
      'Please switch off "Return to start" in the planner\'s settings',
      'switch',
      'customer',
      'worked',
      [3, 'Switched off, and the routes are good now, thanks'],
    ),
    environment(2, ['app', 'sdk'], 'release 26.1'),
    attempt(2, 'I have raised it for both', 'raised', 'support', 'partly', [
      3,
      'One of the two phones uploads again, the other one still shows the same message',
    ]),
    optional(affected(3, 'One of the two phones', 1, 'other')),
    optional(affected(3, 'On all jobs', null, 'records')),
    attempt(4, 'I have raised the quota of the other profile now', 'raised quota', 'support', 'worked', [
      5,
      'C is solved, thanks',
    ]),
    environment(4, 'device', 'Pixel 6'),
    optional(environment(4, 'app', '5.0.7')),
    deadline(4, 'they want to deliver by Wednesday evening', '2026-02-11', 'support'),
    deadline(4, 'Accounting will upload it tomorrow', '2026-02-10', 'support'),
    deadline(7, 'it slipped to Friday noon', '2026-02-13', 'support'),
  ],
});
