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

const abena = customer('Abena Darko', 'Africa/Accra');
const phil = agent('Phil Stroud', 'Europe/London');

export const examPortal = conversation({
  id: 'exam-portal',
  language: 'en',
  subject: 'Fwd: students thrown out of exam',
  messages: [
    abena.writes(
      '2026-07-20 11:15',
      `Please see below from our department, can you assist urgently? The next sitting is tomorrow 8:30.

Abena Darko
Examinations Office

---------- Forwarded message ---------
From: Kwame Boateng <kboateng@example.edu>
Date: Mon, 20 Jul 2026 at 10:40
Subject: students thrown out of exam
To: Abena Darko <adarko@example.edu>

Hi Abena,

In this morning's sitting 27 candidates were logged out in the middle of the exam with "Proctoring session lost. Code PX-2007". 9 of them could not get back in at all. All were on Safe Exam Browser 3.7, Windows 10. The ones on Chromebooks had no trouble.

The invigilator opened a new session for them and that worked for 3. Switching to the lab's wired network didn't make any difference.

Kwame`,
    ),
    phil.replies(
      '2026-07-20 14:05',
      `Hello Abena, we can see the disconnects and have increased the session timeout to 15 minutes for exam ID 4471. Please have somebody take the practice exam this afternoon.`,
    ),
    abena.writes(
      '2026-07-20 15:30',
      `Two colleagues sat it for 40 minutes and neither was logged out. Fingers crossed for tomorrow!`,
    ),
  ],
  gold: [
    observed(1, '27 candidates were logged out in the middle of the exam'),
    deadline(1, 'The next sitting is tomorrow 8:30', '2026-07-21', 'support'),
    affected(1, '27 candidates were logged out', 27, 'users'),
    affected(1, '9 of them could not get back in at all', 9, 'users'),
    error(1, 'text', 'Proctoring session lost. Code PX-2007'),
    error(1, 'code', 'PX-2007'),
    environment(1, ['app', 'browser'], 'Safe Exam Browser 3.7'),
    environment(1, 'system', 'Windows 10'),
    optional(environment(1, 'device', 'Chromebooks')),
    attempt(1, 'The invigilator opened a new session for them', 'opened session', 'customer', 'partly'),
    attempt(1, `Switching to the lab's wired network`, 'wired network', 'customer', 'failed'),
    optional(deadline(2, 'take the practice exam this afternoon', '2026-07-20', 'customer')),
    attempt(2, 'have increased the session timeout to 15 minutes', 'increased timeout', 'support', 'worked', [
      3,
      'neither was logged out',
    ]),
    optional(environment(2, 'account', 'exam ID 4471')),
  ],
});
