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

const moira = customer('Moira Tennant', 'Europe/Dublin');
const zofia = agent('Zofia Lis', 'Europe/Warsaw');

export const courseCompletion = conversation({
  id: 'course-completion',
  language: 'en',
  subject: 'Fire Safety course stays at 95%',
  messages: [
    moira.writes(
      '2026-10-07 11:40',
      `Hi,

We have a problem with our annual Fire Safety course. Learners finish all of the modules, but the course stays at 95% and no certificate is issued. According to our report, 327 learners are stuck like this.

What I've checked so far:
1) Re-published the course -> new learners still stop at 95%
2) Marked the course as complete by hand for one learner -> certificate was issued immediately
3) Exported the package from the authoring tool again and replaced it -> no difference
4) Went through the course myself in Edge 141 and in Chrome 141 -> 95% both times

The package is SCORM 1.2, the authoring tool is CourseSmith 4.6, and our portal ID is 2214.

Passing the final quiz should set the course to 100%, as it did last year.

Our external audit is on 19 October and all certificates have to be in place by then.

Many thanks,
Moira Tennant
Learning & Development`,
    ),
    zofia.replies(
      '2026-10-07 13:25',
      `Hi Moira,

Thanks for the thorough testing. From the tracking data I could see that the course only counts as completed if the last slide is open for at least five seconds. This came with our September release (26.9.0). I have changed the completion rule of your course from "slides viewed" to "quiz passed". Can you ask two or three learners to open it again?

Best regards,
Zofia`,
    ),
    moira.writes(
      '2026-10-08 09:20',
      `Good morning Zofia,

Four people opened it this morning. Three went to 100% and have their certificate, the fourth is still at 95%. Do I really need to ask everybody to open the course again?`,
    ),
    zofia.replies(
      '2026-10-08 11:05',
      `No, you don't have to. I will run a recalculation over the whole course tonight. For the fourth learner, please reset her last attempt in the gradebook and let her take the quiz again.`,
    ),
    moira.writes(
      '2026-10-09 09:10',
      `The recalculation has worked, we are down from 327 to 6. Resetting the attempt didn't help Niamh, though. She is one of the six.`,
    ),
    zofia.replies(
      '2026-10-09 10:40',
      `Those six have an enrolment that was imported from your previous system. I'll move them over by hand this afternoon, and the certificates will be there by Monday morning at the latest.`,
    ),
  ],
  gold: [
    observed(1, 'the course stays at 95% and no certificate is issued'),
    affected(1, '327 learners are stuck like this', 327, 'users'),
    attempt(1, 'Re-published the course', 're-published', 'customer', 'failed'),
    attempt(1, 'Marked the course as complete by hand for one learner', 'marked', 'customer', [
      'worked',
      'partly',
    ]),
    attempt(
      1,
      'Exported the package from the authoring tool again and replaced it',
      'exported',
      'customer',
      'failed',
    ),
    attempt(
      1,
      'Went through the course myself in Edge 141 and in Chrome 141',
      'course',
      'customer',
      'failed',
    ),
    environment(1, 'browser', 'Edge 141'),
    environment(1, 'browser', 'Chrome 141'),
    environment(1, ['app', 'sdk'], 'SCORM 1.2'),
    environment(1, 'app', 'CourseSmith 4.6'),
    environment(1, ['account', 'workspace'], 'portal ID is 2214', '2214'),
    expected(1, 'Passing the final quiz should set the course to 100%, as it did last year'),
    deadline(1, 'Our external audit is on 19 October', '2026-10-19', 'either'),
    environment(2, 'app', 'September release (26.9.0)', '26.9.0'),
    attempt(2, 'I have changed the completion rule of your course', 'changed rule', 'support', 'partly', [
      3,
      'Three went to 100% and have their certificate, the fourth is still at 95%',
    ]),
    optional(
      attempt(2, 'Can you ask two or three learners to open it again', 'open', 'customer', 'partly', [
        3,
        'Four people opened it this morning',
      ]),
    ),
    optional(affected(3, 'the fourth is still', 1, 'users')),
    attempt(
      4,
      'I will run a recalculation over the whole course tonight',
      'recalculation',
      'support',
      ['partly', 'worked'],
      [5, 'The recalculation has worked, we are down from 327 to 6'],
    ),
    deadline(4, 'I will run a recalculation over the whole course tonight', '2026-10-08', 'support'),
    attempt(4, 'reset her last attempt in the gradebook', 'reset', 'customer', 'failed', [
      5,
      `Resetting the attempt didn't help Niamh`,
    ]),
    affected(5, 'we are down from 327 to 6', 6, 'users'),
    optional(affected(6, 'Those six', 6, 'users')),
    deadline(6, `I'll move them over by hand this afternoon`, '2026-10-09', 'support'),
    deadline(6, 'the certificates will be there by Monday morning', '2026-10-12', 'support'),
  ],
});

const charlotte = customer('Charlotte Ekweme', 'Africa/Lagos');
const greg = agent('Greg Paulson', 'America/Chicago');

export const lessonVideos = conversation({
  id: 'lesson-videos',
  language: 'en',
  subject: 'Videos not playing in some courses',
  messages: [
    charlotte.writes(
      '2026-06-16 10:25',
      `Hello Support,

Since the weekend our learners have been complaining that the videos do not play. The page opens, but the player shows a spinning wheel and after that "Video could not be loaded (media error 4)". It concerns three courses: Bookkeeping Basics, Excel Level 2 and Customer Service. So far 54 learners have written to us.

I asked them which devices they use. Most are on Android phones (Tecno Spark 20 and Infinix Hot 40), a few are on Windows laptops. It is the same here in the office with Chrome 137.

Some of them have cleared the browser cache, others have changed from mobile data to wifi, but to no avail. Lowering the quality to 360p helped a few, yet not everybody. I also uploaded one of the videos again under a new name, and that copy plays without any problem.

A new group starts on Monday the 22nd, and their sponsor is visiting us on Friday to see the platform.

Kind regards,
Charlotte Ekweme`,
    ),
    greg.replies(
      '2026-06-16 08:10',
      `Hi Charlotte,

Thanks for all the information. What these courses have in common is that their videos were uploaded a long time ago, and we moved those files to a new storage on Saturday. I apologize for the trouble. I have re-synced the files of Excel Level 2 as a test. Would you please check if they play?

Best,
Greg`,
    ),
    charlotte.writes(
      '2026-06-16 15:20',
      `Dear Greg, the videos of Excel Level 2 are playing again, apart from lesson 7, where I get a 404.`,
    ),
    greg.replies(
      '2026-06-16 10:45',
      `Thank you. The file of lesson 7 did not make it to the new storage. If you still have the original, please upload it once more. The other two courses will be re-synced by 9 am tomorrow, your time.`,
    ),
    charlotte.writes(
      '2026-06-17 09:40',
      `Good morning Greg, I uploaded lesson 7 from our own backup and it plays. The other courses are fine too since this morning. Please tell us by the end of the month what you will do so that this does not happen again.`,
    ),
  ],
  gold: [
    observed(1, 'the videos do not play'),
    optional(observed(1, 'the player shows a spinning wheel')),
    error(1, 'text', 'Video could not be loaded (media error 4)'),
    optional(error(1, 'code', '4', 'media error 4')),
    affected(1, 'It concerns three courses', 3, ['records', 'other']),
    affected(1, 'So far 54 learners have written to us', 54, 'users'),
    environment(1, 'system', 'Android'),
    environment(1, 'device', 'Tecno Spark 20'),
    environment(1, 'device', 'Infinix Hot 40'),
    environment(1, 'system', 'Windows'),
    environment(1, 'browser', 'Chrome 137'),
    attempt(1, 'Some of them have cleared the browser cache', 'cache', 'customer', 'failed'),
    attempt(1, 'others have changed from mobile data to wifi', 'wifi', 'customer', 'failed'),
    attempt(1, 'Lowering the quality to 360p helped a few, yet not everybody', '360p', 'customer', 'partly'),
    attempt(1, 'I also uploaded one of the videos again under a new name', 'uploaded', 'customer', 'worked'),
    deadline(1, 'A new group starts on Monday the 22nd', '2026-06-22', 'either'),
    optional(deadline(1, 'their sponsor is visiting us on Friday', '2026-06-19', 'either')),
    attempt(2, 'I have re-synced the files of Excel Level 2', 're-synced', 'support', 'partly', [
      3,
      'the videos of Excel Level 2 are playing again, apart from lesson 7',
    ]),
    error(3, 'http-status', '404', 'I get a 404'),
    optional(cue(4, 'data-loss', 'The file of lesson 7 did not make it to the new storage')),
    attempt(4, 'please upload it once more', 'upload', 'customer', 'worked', [
      5,
      'I uploaded lesson 7 from our own backup and it plays',
    ]),
    optional(
      attempt(4, 'The other two courses will be re-synced', 're-synced', 'support', 'worked', [
        5,
        'The other courses are fine too since this morning',
      ]),
    ),
    deadline(4, 'by 9 am tomorrow', '2026-06-17', 'support'),
    deadline(5, 'by the end of the month', '2026-06-30', 'support'),
  ],
});
