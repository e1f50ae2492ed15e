import {
  affected,
  agent,
  attempt,
  conversation,
  cue,
  customer,
  deadline,
  environment,
  observed,
  optional,
} from '../write.ts';

const imogen = customer('Imogen Castellane', 'Australia/Melbourne');
const raj = agent('Raj Malhotra', 'Asia/Kolkata');

export const lmsGrades = conversation({
  id: 'lms-grades',
  language: 'en',
  subject: 'Grades released too early and to the wrong people',
  messages: [
    imogen.writes(
      '2026-06-11 09:06',
      `Morning,

At 8:50 the grades of Anatomy II went out although the release date is set to 26 June, and what is far worse, students can see the grades of other students when they open the statistics. 412 students are enrolled. I've unpublished the course, that stopped it.

Gradebook version 2026.2, tenant unimel-med, I'm on Brave 1.66 / macOS 14.5 if it matters.

Our registrar has asked whether this is a notifiable breach. I need something in writing from you by 5 pm today, Melbourne time.

Dr Imogen Castellane
Associate Dean (Teaching)
My working days are Monday to Thursday.`,
    ),
    raj.replies(
      '2026-06-11 05:10',
      `Dear Dr Castellane,

Thank you for acting so quickly. I have handed this to our privacy officer and to engineering. You will have a first written statement by 4 pm your time.

Could you re-publish the course in a sandbox, so that we can see the statistics page as a student?

Raj Malhotra`,
    ),
    imogen.writes(
      '2026-06-11 11:20',
      `Copied it into the sandbox "anat2-sbx" with three test students. Release date is respected there, but the statistics still show everyone's grades.`,
    ),
    raj.notes(
      '2026-06-11 07:30',
      `Two things: (1) release job ran in UTC+10 for "26 June 2025", wrong year in the date picker, user side. (2) statistics page ignores group visibility since 2026.2. That is the exposure. Eng has it as sev 1. 23 universities have the page switched on.`,
    ),
    raj.replies(
      '2026-06-11 11:25',
      `Dear Dr Castellane,

Our privacy officer's statement is attached. In short: yes, students could see each other's grades from 8:50 until you unpublished the course at 9:02.

The statistics page has been switched off for your tenant. Please check and re-publish when you are ready.

The permanent correction follows with 2026.3 on Tuesday.

Raj Malhotra`,
    ),
    imogen.writes(
      '2026-06-11 16:40',
      `Checked in the sandbox, the page is gone. Thank you for the statement, well before five.`,
    ),
  ],
  gold: [
    observed(1, 'students can see the grades of other students when they open the statistics'),
    cue(1, 'exposure', 'students can see the grades of other students'),
    optional(affected(1, '412 students are enrolled', 412, 'users')),
    attempt(1, "I've unpublished the course, that stopped it", 'unpublish', 'customer', 'worked'),
    environment(1, ['app', 'sdk'], 'Gradebook version 2026.2'),
    environment(1, ['workspace', 'account'], 'unimel-med'),
    environment(1, 'browser', 'Brave 1.66'),
    environment(1, 'system', 'macOS 14.5'),
    optional(cue(1, 'legal', 'whether this is a notifiable breach')),
    optional(cue(1, 'exposure', 'whether this is a notifiable breach')),
    optional(deadline(1, 'the release date is set to 26 June', '2026-06-26', 'customer')),
    deadline(1, 'I need something in writing from you by 5 pm today', '2026-06-11', 'support'),
    deadline(2, 'You will have a first written statement by 4 pm your time', '2026-06-11', 'support'),
    attempt(
      2,
      're-publish the course in a sandbox',
      'sandbox',
      'customer',
      ['partly', 'failed'],
      [3, "Release date is respected there, but the statistics still show everyone's grades"],
    ),
    optional(environment(3, ['workspace', 'account'], 'anat2-sbx')),
    optional(environment(4, ['app', 'sdk'], '2026.2')),
    cue(4, 'exposure', 'That is the exposure'),
    optional(affected(4, '23 universities have the page switched on', 23, ['customers', 'sites'])),
    optional(cue(5, 'exposure', "students could see each other's grades")),
    attempt(
      5,
      'The statistics page has been switched off for your tenant',
      'switched off',
      'support',
      'worked',
      [6, 'Checked in the sandbox, the page is gone'],
    ),
    deadline(5, 'The permanent correction follows with 2026.3 on Tuesday', '2026-06-16', 'support'),
    optional(environment(5, ['app', 'sdk'], '2026.3')),
  ],
  swappable: [[3, 4]],
});
