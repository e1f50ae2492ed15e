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

const marge = customer('Marge Pelletier', 'America/Toronto');
const theo = agent('Theo Banks', 'America/Vancouver');

/** Much around little: what was tried stands in the middle of a story. */
export const knittingShop = conversation({
  id: 'knitting-shop',
  language: 'en',
  subject: 'My shop has lost its pictures',
  messages: [
    marge.writes(
      '2026-04-07 10:12',
      `Hello dear support people,

I hope you had a lovely Easter! Ours was rainy, but never mind. I'm writing because the pictures in my shop have gone, there are just grey boxes where the wool should be. It began on Saturday, and now it's most of my products, I counted 118 without a picture this morning.

My grandson told me to empty the browser cache, which I did, but the boxes are still there. He then looked at it on his own laptop with Firefox and saw exactly the same thing. I use Safari on my MacBook. I even uploaded one of the pictures again, and that one is back now, but I really don't want to do that 118 times!

The spring fair is on the 18th and I have to have the shop in order before that.

Warmly,
Marge`,
    ),
    theo.replies(
      '2026-04-07 09:01',
      `Hi Marge,

What a lovely mail. I can see the grey boxes from here. I've started a repair of your image library, it should be through by tomorrow afternoon.

Theo`,
    ),
    marge.writes(
      '2026-04-08 17:20',
      `Dear Theo, about half of them came back, the wool ones. The needles and the books are still grey, 52 in all. M.`,
    ),
    theo.replies(
      '2026-04-08 15:10',
      `Hi Marge, thank you for counting. I'll run it again for the rest tonight and write to you first thing on Friday.`,
    ),
  ],
  gold: [
    observed(1, 'the pictures in my shop have gone'),
    affected(1, '118 without a picture', 118, 'records'),
    attempt(1, 'empty the browser cache, which I did', 'empty cache', 'customer', 'failed'),
    attempt(1, 'He then looked at it on his own laptop with Firefox', 'laptop', 'customer', 'failed'),
    optional(environment(1, 'browser', 'Firefox')),
    environment(1, 'browser', 'Safari'),
    environment(1, ['device', 'system'], 'MacBook'),
    attempt(1, 'I even uploaded one of the pictures again', 'uploaded picture', 'customer', [
      'worked',
      'partly',
    ]),
    deadline(1, 'The spring fair is on the 18th', '2026-04-18', 'support'),
    attempt(2, `I've started a repair of your image library`, 'repair library', 'support', 'partly', [
      3,
      'about half of them came back',
    ]),
    deadline(2, 'it should be through by tomorrow afternoon', '2026-04-08', 'support'),
    affected(3, '52 in all', 52, 'records'),
    deadline(4, `I'll run it again for the rest tonight`, '2026-04-08', 'support'),
    deadline(4, 'write to you first thing on Friday', '2026-04-10', 'support'),
  ],
});

const gil = customer('Gil Navarro', 'America/Denver');
const fern = agent('Fern Holt', 'America/Denver');

export const bandRehearsal = conversation({
  id: 'band-rehearsal',
  language: 'en',
  subject: 'calendar double vision',
  messages: [
    gil.writes(
      '2026-04-14 19:40',
      `So this is weird: every rehearsal shows up twice in everybody's phone calendar since the update to 8.2. All 34 of our choir members see it, and every day two or three more write to me about it. I'd have thought an update would not touch old events.

I deleted my own calendar subscription and subscribed again, and now I have each one three times, so worse. Took the feed into Outlook instead - clean, no doubles. Go figure.

iPhone 14 with iOS 19.2 here, most of the others are on Android.`,
    ),
    fern.replies(
      '2026-04-15 09:05',
      `Hey Gil, thanks for the details, that was really helpful! Have you tried turning off "Sync past events" in the settings?`,
    ),
    gil.writes(
      '2026-04-15 20:11',
      `Just did. Half of the doubles went away, the future ones are still there.`,
    ),
    fern.notes(
      '2026-04-16 08:30',
      `Reproduced with 8.2 on my Pixel 8. Known bug CAL-5512, fix is in 8.2.1, due out next Tuesday.`,
    ),
    fern.replies(
      '2026-04-16 08:41',
      `Hi Gil, we found it, it's a bug in 8.2. The fix comes with 8.2.1 next Tuesday. I'll ping you as soon as it's out.`,
    ),
  ],
  gold: [
    observed(1, `every rehearsal shows up twice in everybody's phone calendar`),
    environment(1, 'app', '8.2'),
    affected(1, 'All 34 of our choir members see it', 34, 'users', true),
    expected(1, `I'd have thought an update would not touch old events`),
    attempt(
      1,
      'I deleted my own calendar subscription and subscribed again',
      'deleted subscription',
      'customer',
      'failed',
    ),
    attempt(1, 'Took the feed into Outlook instead', 'Outlook', 'customer', 'worked'),
    environment(1, 'device', 'iPhone 14'),
    environment(1, 'system', 'iOS 19.2'),
    environment(1, 'system', 'Android'),
    attempt(2, 'turning off "Sync past events"', 'Sync past events', 'customer', 'partly', [
      3,
      'Half of the doubles went away',
    ]),
    optional(environment(4, 'app', '8.2')),
    environment(4, 'device', 'Pixel 8'),
    deadline(4, 'due out next Tuesday', '2026-04-21', 'support'),
    deadline(5, 'The fix comes with 8.2.1 next Tuesday', '2026-04-21', 'support'),
    optional(environment(5, 'app', '8.2')),
  ],
});

const ada = customer('Ada Mbeki-Jones', 'Africa/Johannesburg');
const lars = agent('Lars Vik', 'Europe/Oslo');

export const clinicReminders = conversation({
  id: 'clinic-reminders',
  language: 'en',
  subject: 'Patients keep turning up on the wrong day!!',
  messages: [
    ada.writes(
      '2026-05-04 08:20',
      `Hi Lars, me again I'm afraid.

Reminders go out with yesterday's date. We only noticed because around twenty patients turned up a day early last week, and this morning it was another five before 8 o'clock. Nobody at the front desk can work like this. My partner says we should just go back to Remindly, and honestly I'm close to cancelling.

What we've done so far: changed the time zone of the practice to UTC and back (no effect), and resent Thursday's batch by hand, which went out with the right date. That's not a solution of course.

Please let me know by the end of tomorrow what you're going to do about it.

Ada`,
    ),
    lars.replies(
      '2026-05-04 09:02',
      `Hi Ada,

I'm so sorry. I've paused the automatic reminders for now so that no more wrong ones go out. You'll hear from me today by 4 pm your time.

Lars`,
    ),
    ada.writes('2026-05-04 15:30', `OK that helped, no complaints since. But now none go out at all...`),
    lars.replies(
      '2026-05-04 15:58',
      `Understood. The developers expect to have it corrected within two working days, so by Wednesday, and I would then switch them on again.`,
    ),
  ],
  gold: [
    observed(1, `Reminders go out with yesterday's date`),
    affected(1, 'around twenty patients turned up a day early', 20, ['users', 'customers']),
    affected(1, 'another five', 5, ['users', 'customers']),
    affected(1, 'Nobody at the front desk can work', null, 'users'),
    cue(1, 'leaving', `honestly I'm close to cancelling`),
    attempt(1, 'changed the time zone of the practice to UTC and back', 'time zone', 'customer', 'failed'),
    attempt(1, `resent Thursday's batch by hand`, 'resent batch', 'customer', 'worked'),
    deadline(1, 'by the end of tomorrow', '2026-05-05', 'support'),
    attempt(
      2,
      `I've paused the automatic reminders`,
      'paused reminders',
      'support',
      ['worked', 'partly'],
      [3, 'OK that helped'],
    ),
    deadline(2, `You'll hear from me today by 4 pm your time`, '2026-05-04', 'support'),
    deadline(4, 'within two working days, so by Wednesday', '2026-05-06', 'support'),
  ],
});

const pip = customer('Pip Harrow', 'Australia/Melbourne');
const dana = agent('Dana Reiss', 'Australia/Perth');

export const surfLessons = conversation({
  id: 'surf-lessons',
  language: 'en',
  subject: 'Booking form keeps spitting people out',
  messages: [
    pip.writes(
      '2026-05-12 16:44',
      `G'day, our booking form throws people out right at the payment step. They get a red banner reading Sorry, something went wrong - code BK-77 and land on the start page. About one in three bookings is lost that way, going by the stats, roughly 40 since Sunday. It happens with Visa and Mastercard alike, PayPal is fine.

I've tried it myself in Chrome and in a private window, and with the ad blocker off. Same red banner every single time. Our web guy rolled the theme back to last month's as well, made no odds.

We've got the long weekend coming up (starts 6 June), that's a third of our winter income.`,
    ),
    dana.replies(
      '2026-05-12 15:20',
      `Hey Pip, thanks for that. Could you reconnect the card terminal account under Payments > Providers? Takes a minute.`,
    ),
    pip.writes(
      '2026-05-12 17:59',
      `Reconnected it, and a test booking went straight through. You beauty. Will keep an eye on it till the end of the week.`,
    ),
  ],
  gold: [
    observed(1, 'our booking form throws people out right at the payment step'),
    error(1, 'text', 'Sorry, something went wrong - code BK-77'),
    error(1, 'code', 'BK-77'),
    affected(1, 'roughly 40 since Sunday', 40, 'records'),
    environment(1, 'browser', 'Chrome'),
    attempt(1, `I've tried it myself in Chrome`, 'Chrome', 'customer', 'failed'),
    optional(attempt(1, 'in a private window', 'private window', 'customer', 'failed')),
    attempt(1, 'with the ad blocker off', 'ad blocker', 'customer', 'failed'),
    attempt(1, `rolled the theme back to last month's`, 'theme', 'customer', 'failed'),
    deadline(1, 'starts 6 June', '2026-06-06', 'support'),
    attempt(2, 'reconnect the card terminal account', 'reconnect', 'customer', 'worked', [
      3,
      'a test booking went straight through',
    ]),
    optional(deadline(3, 'till the end of the week', ['2026-05-15', '2026-05-17'], 'customer')),
  ],
});
