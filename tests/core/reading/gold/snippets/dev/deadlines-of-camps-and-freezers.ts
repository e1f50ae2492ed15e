import { deadline } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const deadlinesOfCampsAndFreezers = snippets('deadlines-of-camps-and-freezers', 'deadline', [
  said(
    'customer',
    `The subsidy portal shuts at midnight on the 15th and I can't hand in a thing while my maps won't upload.`,
    deadline(
      1,
      `The subsidy portal shuts at midnight on the 15th and I can't hand in a thing while my maps won't upload.`,
      '2026-03-15',
      'either',
    ),
  ),
  said('customer', `The portal opened on the 15th of February, that's when it first acted up.`),
  said(
    'customer',
    'surveyor is flying the site on monday at first light; no flight plan, no flight',
    deadline(
      1,
      'surveyor is flying the site on monday at first light; no flight plan, no flight',
      '2026-03-09',
      'support',
    ),
  ),
  said(
    'agent',
    `To keep your place we'd need the deposit in our account by this day next week.`,
    deadline(1, `we'd need the deposit in our account by this day next week`, '2026-03-11', 'customer'),
  ),
  said(
    'agent',
    'As agreed on the phone, a technician replaces the board a fortnight from today.',
    deadline(1, 'a technician replaces the board a fortnight from today', '2026-03-18', 'support'),
  ),
  said('customer', 'A fortnight ago today it was the other way round, which is what puzzles me.'),
  said(
    'customer',
    `By the time the clocks go forward the new rota must be live, that's the one thing I ask.`,
    deadline(1, 'By the time the clocks go forward the new rota must be live', '2026-03-29', 'support'),
  ),
  said(
    'customer',
    `When the clocks went back in October every alarm rang twice. In spring it's never been a problem.`,
  ),
  said(
    'customer',
    `I hand over the keys on 1 April, and whoever comes after me can't be without a login on that day.`,
    deadline(
      1,
      `I hand over the keys on 1 April, and whoever comes after me can't be without a login on that day.`,
      '2026-04-01',
      'support',
    ),
  ),
  said(
    'customer',
    `The keys were handed over on 1 March 2024, it says so in the protocol, and the flat's been empty since.`,
  ),
  said(
    'note',
    'Cust to return faulty unit by Tue, else we invoice.',
    deadline(1, 'Cust to return faulty unit by Tue', '2026-03-10', 'customer'),
  ),
  said(
    'customer',
    `My daughter can work the screen recorder. When she's here on Monday we'll make the film and you get it that same evening.`,
    deadline(
      1,
      `When she's here on Monday we'll make the film and you get it that same evening.`,
      '2026-03-09',
      'customer',
    ),
  ),
  said('customer', `My daughter's here on Monday and Tuesday, she's a doctor in Hull, you know.`),
  said(
    'customer',
    `Could the correction perhaps make it into Friday's print run? The plates are made at dawn.`,
    deadline(1, `Could the correction perhaps make it into Friday's print run?`, '2026-03-06', 'support'),
  ),
  said('customer', `The correction made it into Friday's print run, so thank you for that.`),
  said(
    'customer',
    'Our accreditation visit, 26 March, stands or falls with the calibration records.',
    deadline(
      1,
      'Our accreditation visit, 26 March, stands or falls with the calibration records.',
      '2026-03-26',
      'support',
    ),
  ),
  said(
    'customer',
    'Hi team, the calibration record of 26 March 2025 opens as a blank sheet. All the others from that year are fine.',
  ),
  said(
    'customer',
    `Seventy-two hours from now the freezer's own memory is full. Have it talking to the cloud again before that.`,
    deadline(
      1,
      `Seventy-two hours from now the freezer's own memory is full. Have it talking to the cloud again before that.`,
      '2026-03-07',
      'support',
    ),
  ),
  said('customer', 'The freezer keeps seventy-two hours in its memory, the newer model twice as much.'),
  said(
    'customer',
    'Let it be done this month still, in April I have the bees on my hands and no head for it.',
    deadline(1, 'Let it be done this month still', '2026-03-31', 'support'),
  ),
  said(
    'agent',
    `I've asked our Polish-speaking colleague, and she will get back to you before the week is out.`,
    deadline(1, 'she will get back to you before the week is out', ['2026-03-06', '2026-03-08'], 'support'),
  ),
  said('agent', 'The desk is staffed until ten at night, at weekends until six.'),
  said('agent', 'Version 9 came out on Monday, so what you have is the newest there is.'),
  said('note', 'Their year-end is 31 March. Just for info, has nothing to do with the bug.'),
  said(
    'customer',
    'Wednesday is market day, the shop is full and I can hear nothing. Write rather than ring.',
  ),
  said(
    'customer',
    'Camp starts on the 23rd and no child sleeps there without a medical form. Parents need a week for those, so get the link working by the 16th.',
    deadline(
      1,
      'Camp starts on the 23rd and no child sleeps there without a medical form.',
      '2026-03-23',
      'support',
    ),
    deadline(1, 'get the link working by the 16th', '2026-03-16', 'support'),
  ),
]);
