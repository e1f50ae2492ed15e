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

const quinn = customer('Quinn Abernathy', 'America/Toronto');
const ludo = agent('Ludo Verbeek', 'Europe/Amsterdam');
const esther = agent('Esther Grün', 'Europe/Berlin');

export const formBuilderAutosave = conversation({
  id: 'form-builder-autosave',
  language: 'en',
  subject: 'Lost my work. Twice.',
  messages: [
    quinn.writes(
      '2026-05-12 16:48',
      `I just lost two hours of work in the form builder and I want to know what you are going to do about it.

I was editing the "Volunteer intake" form. At 4:20 pm the little cloud said "All changes saved". Then my laptop went to sleep. When I came back at 4:35 and clicked into the form, the page reloaded and the form was as it was at 2:30. TWO HOURS. The same happened to my coworker Imani last Thursday, only I thought she'd closed the tab.

It should never say saved if it isn't saved.

Is there a history somewhere? I looked under Versions, the newest is from 2:31 pm. I also pressed the back button until I was blue in the face. No luck.

Edge 125, Windows 11, a Surface Laptop 5. We're on the Nonprofit plan.`,
    ),
    ludo.replies(
      '2026-05-13 09:10',
      `Hi Quinn,

I am really sorry about the lost work.

Let me see what our backups have. We take one of every form each hour. I will let you know today whether the 3:30 pm or the 4:00 pm one is there.

Ludo`,
    ),
    esther.notes(
      '2026-05-13 09:55',
      `Backups 15:00, 16:00 exist, but both have the 14:30 content → the saves never arrived, the client showed "saved" after a queue write. I can reproduce: sleep the laptop for > 10 min with Chrome 125 on macOS, token expires, queue is dropped without a word. Data loss, needs a code change. The local queue may still be in IndexedDB of her browser!`,
    ),
    ludo.notes('2026-05-13 10:02', `Good idea, asking her for it.`),
    ludo.replies(
      '2026-05-13 10:15',
      `Hi Quinn,

The backups have only the 2:30 version, but there may be a copy in your browser. Please do not clear your browsing data! Open the form, press F12, choose Application, then IndexedDB, "fb-queue", and send us a screenshot of what is in it.

Ludo`,
    ),
    quinn.writes('2026-05-13 08:40', `There are 37 entries in it! Screenshot attached.`),
    ludo.replies(
      '2026-05-13 15:30',
      `Those are your two hours. I have written a small page that sends them in, open this link in the same browser: https://formwell.example/recover/q7`,
    ),
    quinn.writes(
      '2026-05-13 10:02',
      `It's all back. I could cry. Well, all but the last paragraph, which I can type again.

Please make sure that this gets fixed. I have to build the grant application form by the 20th and I don't dare to.`,
    ),
  ],
  gold: [
    observed(1, 'the page reloaded and the form was as it was at 2:30'),
    cue(1, 'data-loss', 'I just lost two hours of work in the form builder'),
    optional(affected(1, 'The same happened to my coworker Imani', 1, 'users')),
    expected(1, "It should never say saved if it isn't saved"),
    optional(error(1, 'text', 'All changes saved')),
    optional(
      attempt(1, 'I looked under Versions, the newest is from 2:31 pm', 'Versions', 'customer', 'failed'),
    ),
    attempt(
      1,
      'I also pressed the back button until I was blue in the face. No luck.',
      'back button',
      'customer',
      'failed',
    ),
    environment(1, 'browser', 'Edge 125'),
    environment(1, 'system', 'Windows 11'),
    environment(1, 'device', 'Surface Laptop 5'),
    environment(1, 'plan', 'Nonprofit plan'),
    deadline(
      2,
      'I will let you know today whether the 3:30 pm or the 4:00 pm one is there',
      '2026-05-13',
      'support',
    ),
    environment(3, 'browser', 'Chrome 125'),
    environment(3, 'system', 'macOS'),
    cue(3, 'data-loss', 'Data loss, needs a code change'),
    optional(cue(2, 'data-loss', 'the lost work')),
    optional(
      attempt(5, 'press F12, choose Application, then IndexedDB', 'IndexedDB', 'customer', 'worked', [
        6,
        'There are 37 entries in it',
      ]),
    ),
    attempt(
      7,
      'I have written a small page that sends them in, open this link in the same browser',
      'page',
      'support',
      ['partly', 'worked'],
      [8, "It's all back. I could cry. Well, all but the last paragraph"],
    ),
    optional(attempt(7, 'open this link in the same browser', 'link', 'customer', 'partly')),
    deadline(8, 'I have to build the grant application form by the 20th', '2026-05-20', 'either'),
  ],
});
