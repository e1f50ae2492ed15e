import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  observed,
  optional,
} from '../write.ts';

const roisin = customer('Roisin Keane', 'Europe/Dublin');
const dmitri = agent('Dmitri Volkov', 'America/Los_Angeles');

export const clinicCalendarTimezone = conversation({
  id: 'clinic-calendar-timezone',
  language: 'en',
  subject: 'Appointments an hour off',
  messages: [
    roisin.writes(
      '2026-03-30 08:20',
      `Hi, all our appointments since the clocks changed on Sunday are showing an hour early on the patient reminders!! On our own screen they're correct. We've had eleven patients turn up an hour early already this morning and the waiting room is bedlam.

I looked at our settings and the time zone is Dublin. Susan turned it to London and back again as well, made no odds.

Practice code is KEA-0417. We're on the Clinic Plus plan.

Can somebody ring us on 01 555 0162 before lunch please, the afternoon surgery starts at 2.

Roisin`,
    ),
    dmitri.replies(
      '2026-03-30 02:11',
      `Hi Roisin,

I'm very sorry about the chaos. I've stopped the reminders that are queued for today so that nobody else gets a wrong time. A colleague from our Irish partner will ring you before noon.

Dmitri`,
    ),
    dmitri.notes(
      '2026-03-30 02:25',
      `Reminder worker runs with tzdata 2025a in an image that still has Irish standard time negative DST wrong. Every Irish practice is affected, I count 64 so far. Confirmed bug. Worker image reminders:4.4.1.`,
    ),
    roisin.writes(
      '2026-03-30 12:47',
      `It's a quarter to one and nobody rang. I had to have the girls phone every patient on the list for the afternoon.`,
    ),
    dmitri.replies(
      '2026-03-30 06:02',
      `Roisin, that's not good enough and I apologise. The corrected reminder service went live ten minutes ago. I have sent a test reminder to your own mobile for tomorrow 9:30, would you check that it says 9:30?

I'll also phone you myself tomorrow at 10 your time.

Dmitri`,
    ),
    roisin.writes('2026-03-30 14:40', `It says 9:30. Grand. Talk tomorrow.`),
  ],
  gold: [
    observed(
      1,
      'all our appointments since the clocks changed on Sunday are showing an hour early on the patient reminders',
    ),
    affected(1, 'all our appointments', null, 'records'),
    affected(1, "We've had eleven patients turn up an hour early already this morning", 11, [
      'customers',
      'users',
    ]),
    attempt(
      1,
      'Susan turned it to London and back again as well, made no odds',
      'turned London',
      'customer',
      'failed',
    ),
    environment(1, ['account', 'workspace'], 'KEA-0417'),
    environment(1, 'plan', 'Clinic Plus'),
    deadline(1, 'Can somebody ring us on 01 555 0162 before lunch please', '2026-03-30', 'support'),
    optional(
      attempt(
        2,
        "I've stopped the reminders that are queued for today",
        'stopped reminders',
        'support',
        'unknown',
      ),
    ),
    deadline(2, 'A colleague from our Irish partner will ring you before noon', '2026-03-30', 'support'),
    affected(3, 'Every Irish practice is affected, I count 64 so far', 64, ['customers', 'sites']),
    environment(3, ['sdk', 'app'], 'tzdata 2025a'),
    environment(3, ['app', 'sdk'], 'reminders:4.4.1'),
    attempt(5, 'The corrected reminder service went live ten minutes ago', 'reminder', 'support', 'worked', [
      6,
      'It says 9:30',
    ]),
    optional(
      deadline(
        5,
        'I have sent a test reminder to your own mobile for tomorrow 9:30',
        '2026-03-31',
        'support',
      ),
    ),
    deadline(5, "I'll also phone you myself tomorrow at 10 your time", '2026-03-31', 'support'),
    optional(deadline(6, 'Talk tomorrow', '2026-03-31', 'support')),
  ],
  swappable: [[2, 3]],
});
