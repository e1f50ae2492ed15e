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

const abena = customer('Abena Frimpong-Tetteh', 'Africa/Accra');
const lorna = agent('Lorna Petrie', 'Europe/London');

export const homeworkDiary = conversation({
  id: 'homework-diary',
  language: 'en',
  subject: 'Homework attachments not opening for parents',
  messages: [
    abena.writes(
      '2026-09-23 07:40',
      `Good morning,
Parents of JHS 2 are not able to open the homework in the diary app. When they tap on the attachment it says "File has expired". Assignments given this week too. It is happening for 3 classes out of 11, total 96 parents.

Phones: mostly Tecno Spark 10 and Infinix Hot 30, Android 13. App: MyDiary 5.0.9. On the web (Chrome on Windows) the same files open.

Actions taken:
- Asked parents to update the app, those who updated to 5.1.0 still have it
- Re-uploaded one worksheet as JPG instead of PDF, it opened
- Teacher re-assigned homework from her own laptop, not opening
- Logged a parent out and in, not opening

Also the "Submit" button is giving HTTP 401 for the same parents when they want to send back.

Mid-term test is on Monday and revision papers are inside. Please treat as urgent.`,
    ),
    lorna.replies(
      '2026-09-23 09:15',
      `Hi Abena, thanks for the thorough list. It's the links to the files: they live for 24 hours and the school's time zone is set to Sydney, so they're dead on arrival. I have corrected the zone for school 2093. New attachments should open straight off, please post one and see. Old ones need new links, I'll have that done by close of business today.`,
    ),
    abena.writes(
      '2026-09-23 10:20',
      `Posted one to JHS 2B. 30 of the 33 parents opened it already. Three of them are seeing "File has expired" still. The 401 has gone also.`,
    ),
    lorna.replies(
      '2026-09-23 14:05',
      `Could those three force-close the app? It holds on to the old link for an hour.`,
    ),
    abena.writes('2026-09-23 15:30', `They did the force-close and it opened.`),
    lorna.replies('2026-09-23 17:20', `And I have given all 214 old attachments new links.`),
    abena.writes(
      '2026-09-24 07:15',
      `I can confirm that the old ones too are opening this morning. The headmaster thanks you and asks for a short note about it for the PTA meeting on the 2nd.`,
    ),
  ],
  gold: [
    observed(1, 'Parents of JHS 2 are not able to open the homework in the diary app'),
    error(1, 'text', 'File has expired'),
    affected(1, '3 classes out of 11', 3, 'other'),
    affected(1, 'total 96 parents', 96, ['users', 'customers']),
    environment(1, 'device', 'Tecno Spark 10'),
    environment(1, 'device', 'Infinix Hot 30'),
    environment(1, 'system', 'Android 13'),
    environment(1, 'app', 'MyDiary 5.0.9'),
    optional(environment(1, 'browser', 'Chrome')),
    optional(environment(1, 'system', 'Windows')),
    optional(attempt(1, 'On the web (Chrome on Windows) the same files open', 'web', 'customer', 'worked')),
    environment(1, 'app', '5.1.0'),
    attempt(1, 'Asked parents to update the app', 'update', 'customer', 'failed'),
    attempt(1, 'Re-uploaded one worksheet as JPG instead of PDF', 'JPG', 'customer', ['worked', 'partly']),
    attempt(1, 'Teacher re-assigned homework from her own laptop', 'homework', 'customer', 'failed'),
    attempt(1, 'Logged a parent out and in', 'logged', 'customer', 'failed'),
    optional(observed(1, 'the "Submit" button is giving HTTP 401')),
    error(1, 'http-status', '401', 'HTTP 401'),
    deadline(1, 'Mid-term test is on Monday', '2026-09-28', 'support'),
    attempt(2, 'I have corrected the zone for school 2093', 'zone', 'support', 'partly', [
      3,
      '30 of the 33 parents opened it already',
    ]),
    environment(2, ['account', 'workspace'], 'school 2093', '2093'),
    optional(
      attempt(
        2,
        'please post one and see',
        'post',
        'customer',
        ['partly', 'worked'],
        [3, 'Posted one to JHS 2B'],
      ),
    ),
    deadline(2, `I'll have that done by close of business today`, '2026-09-23', 'support'),
    affected(3, 'Three of them are seeing', 3, ['users', 'customers']),
    attempt(4, 'force-close the app', 'force-close', 'customer', 'worked', [
      5,
      'They did the force-close and it opened',
    ]),
    attempt(6, 'I have given all 214 old attachments new links', 'links', 'support', 'worked', [
      7,
      'the old ones too are opening this morning',
    ]),
    deadline(7, 'asks for a short note about it for the PTA meeting on the 2nd', '2026-10-02', 'support'),
  ],
});

const lachlan = customer('Lachlan Burrows', 'Australia/Melbourne');
const sunniva = agent('Sunniva Aas', 'Europe/Oslo');

export const eyeExams = conversation({
  id: 'eye-exams',
  language: 'en',
  subject: 'Readings under the wrong patient!!',
  messages: [
    lachlan.writes(
      '2026-06-02 16:20',
      `Hi all, bit of a shocker here. Our autorefractor (Nidek ARK-1s) sends readings into Optiq and as of this arvo they're getting filed under the previous patient. We caught it because a nine year old came up as minus eleven. Five patients for sure, could be more. Obviously that means Mrs X's eyes end up in Mr Y's letter, and two letters have already gone out to GPs.

Optiq Practice 22.1.3 on Windows 11, bridge service 1.8.0. Log of the bridge:

15:02:11 RX 43 bytes COM4
15:02:11 WARN session token reused, visit=90331
15:04:37 RX 43 bytes COM4
15:04:37 WARN session token reused, visit=90331

What we've had a crack at. Swapped the serial cable, nup. Restarted the bridge between patients, that works every time but no one remembers to do it. Rolled the bridge back to 1.7.4 on the second exam room, and that room's been clean for an hour. Ticked "confirm patient before import" and it confirms the wrong one, so useless.

There's a full book tomorrow, first one's at 8.30. And I've got to let our privacy officer know inside 72 hours.`,
    ),
    sunniva.replies(
      '2026-06-02 09:05',
      `Hi Lachlan, thanks, and well spotted with the nine-year-old. 1.8.0 keeps the token if the device answers in less than a second. Take 1.7.4 on all rooms please, it's the right call. I'm pulling 1.8.0 from our download page today. I'm also listing every import with a reused token for you, you will have that before you open tomorrow.`,
    ),
    lachlan.writes(
      '2026-06-03 10:15',
      `Morning. All four rooms on 1.7.4, six patients through, every reading where it should be. Your list came overnight: 17 wrong ones, not five. Can your lot move them to the right files or do we?`,
    ),
    sunniva.replies(
      '2026-06-03 08:30',
      `We do. I've moved all seventeen and marked each with a comment. Please have your optometrists check them, by the end of the week if you can.`,
    ),
    lachlan.writes(
      '2026-06-04 11:00',
      `Checked the lot, all good bar one where the kid's file had the old surname, sorted that one myself. Cheers Sunniva.`,
    ),
  ],
  gold: [
    environment(1, 'device', 'Nidek ARK-1s'),
    observed(1, `they're getting filed under the previous patient`),
    optional(cue(1, 'exposure', `they're getting filed under the previous patient`)),
    optional(observed(1, 'a nine year old came up as minus eleven')),
    affected(1, 'Five patients for sure, could be more', 5, ['users', 'customers', 'records']),
    cue(1, 'exposure', `Mrs X's eyes end up in Mr Y's letter, and two letters have already gone out`),
    affected(1, 'two letters have already gone out', 2, ['records', 'other']),
    environment(1, 'app', 'Optiq Practice 22.1.3'),
    environment(1, 'system', 'Windows 11'),
    environment(1, ['app', 'sdk'], 'bridge service 1.8.0', '1.8.0'),
    error(
      1,
      'log',
      `15:02:11 RX 43 bytes COM4
15:02:11 WARN session token reused, visit=90331
15:04:37 RX 43 bytes COM4
15:04:37 WARN session token reused, visit=90331`,
    ),
    optional(error(1, 'request-id', '90331', 'visit=90331')),
    attempt(1, 'Swapped the serial cable', 'cable', 'customer', 'failed'),
    attempt(1, 'Restarted the bridge between patients', 'restarted', 'customer', ['worked', 'partly']),
    attempt(1, 'Rolled the bridge back to 1.7.4 on the second exam room', 'rolled', 'customer', 'worked'),
    optional(environment(1, ['app', 'sdk'], '1.7.4')),
    attempt(1, 'Ticked "confirm patient before import"', 'confirm', 'customer', 'failed'),
    deadline(1, `There's a full book tomorrow, first one's at 8.30`, '2026-06-03', 'support'),
    deadline(1, `I've got to let our privacy officer know inside 72 hours`, '2026-06-05', 'customer'),
    optional(cue(1, 'legal', `I've got to let our privacy officer know`)),
    attempt(2, 'Take 1.7.4 on all rooms', '1.7.4', 'customer', 'worked', [3, 'All four rooms on 1.7.4']),
    deadline(2, `I'm pulling 1.8.0 from our download page today`, '2026-06-02', 'support'),
    deadline(2, 'you will have that before you open tomorrow', '2026-06-03', 'support'),
    affected(3, '17 wrong ones, not five', 17, ['records', 'users', 'customers', 'other']),
    attempt(
      4,
      `I've moved all seventeen`,
      'moved',
      'support',
      ['worked', 'partly'],
      [5, 'Checked the lot, all good bar one'],
    ),
    deadline(4, 'by the end of the week if you can', ['2026-06-05', '2026-06-07'], 'customer'),
    optional(attempt(5, 'sorted that one myself', 'sorted', 'customer', 'worked')),
  ],
});
