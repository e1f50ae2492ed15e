import { deadline, optional } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const deadlinesOfFloristsAndChoirs = snippets('deadlines-of-florists-and-choirs', 'deadline', [
  said(
    'customer',
    'Mothering Sunday makes our year, and without the order page we may as well stay in bed.',
    deadline(
      1,
      'Mothering Sunday makes our year, and without the order page we may as well stay in bed.',
      '2026-03-15',
      'support',
    ),
  ),
  said('customer', 'On Mothering Sunday last year we did 900 bouquets with it and not a murmur.'),
  said(
    'customer',
    `The village fair's on the 20th and the wristbands take time to print, so the list must be out of your system two days before that.`,
    optional(deadline(1, `The village fair's on the 20th`, '2026-03-20', 'support')),
    deadline(1, 'the list must be out of your system two days before that', '2026-03-18', 'support'),
  ),
  said(
    'agent',
    `I'll have an answer from the warehouse first thing Monday.`,
    deadline(1, `I'll have an answer from the warehouse first thing Monday.`, '2026-03-09', 'support'),
  ),
  said(
    'agent',
    'The counter is open Monday to Saturday from eight till six, and on bank holidays until noon.',
  ),
  said(
    'customer',
    'need the seat plan before the doors open on saturday, 480 sold',
    deadline(1, 'need the seat plan before the doors open on saturday', '2026-03-07', 'support'),
  ),
  said('customer', 'began on saturday when the doors opened, everything was fine at the rehearsal'),
  said(
    'customer',
    'on the boat rn, youll have the photos of the label in 3 days time',
    deadline(1, 'youll have the photos of the label in 3 days time', '2026-03-07', 'customer'),
  ),
  said(
    'customer',
    'Invoice 4471 is dated 9 March and carries the old address. The date is a slip of ours by the way, it should say February.',
  ),
  said(
    'customer',
    `The VAT return is due on the 7th, and I can't file it until the figures add up again.`,
    deadline(
      1,
      `The VAT return is due on the 7th, and I can't file it until the figures add up again.`,
      '2026-03-07',
      'either',
    ),
  ),
  said(
    'customer',
    `Returns fell due on the 7th of each month when I started in 1998, now it's all quarterly.`,
  ),
  said(
    'agent',
    'Please send us the signed form no later than noon on Friday, otherwise the bank starts over.',
    deadline(1, 'no later than noon on Friday', '2026-03-06', 'customer'),
  ),
  said(
    'note',
    'Promised him a call back by 4 today.',
    deadline(1, 'Promised him a call back by 4 today.', '2026-03-04', 'support'),
  ),
  said(
    'customer',
    'Our Mr Pellow is in the yard until four on Fridays, should you wish to talk shop with him.',
  ),
  said(
    'customer',
    `It would need to be sorted by the end of next week; the ewes won't wait for either of us.`,
    deadline(
      1,
      'It would need to be sorted by the end of next week',
      ['2026-03-13', '2026-03-15'],
      'support',
    ),
  ),
  said('customer', `At the end of next week I'm at my sister's in Wales, lovely spot, no reception.`),
  said(
    'customer',
    'Auditors arrive on the 17th. The ledger has to balance by then.',
    deadline(1, 'Auditors arrive on the 17th. The ledger has to balance by then.', '2026-03-17', 'support'),
  ),
  said('customer', 'The auditors were here on the 17th of February, and by then it was already like that.'),
  said(
    'agent',
    `We'll ship the replacement within ten days from today, at no cost to you.`,
    deadline(1, `We'll ship the replacement within ten days from today`, '2026-03-14', 'support'),
  ),
  said(
    'customer',
    'The choir sings on Good Friday. No scores, no Passion.',
    deadline(1, 'The choir sings on Good Friday. No scores, no Passion.', '2026-04-03', 'support'),
  ),
  said('customer', 'Good Friday shows up as a working day in the staff planner, same with Easter Monday.'),
  said(
    'customer',
    `My visa interview is tomorrow at 11 and they won't see me without that printout.`,
    deadline(
      1,
      `My visa interview is tomorrow at 11 and they won't see me without that printout.`,
      '2026-03-05',
      'support',
    ),
  ),
  said(
    'customer',
    `Tomorrow there will be snow up here and the drivers start late, so it'll be quiet at the desk.`,
  ),
  said(
    'customer',
    'pls pls pls tonight. curtain goes up at 7:30 and the lights follow your cues',
    deadline(1, 'tonight. curtain goes up at 7:30', '2026-03-04', 'support'),
  ),
  said('customer', 'It went dark last night at 7:30, mid-act, and was back after the interval.'),
  said('note', 'Job ran on the 2nd, 3rd and 4th, next run is on the 5th. Same user each time.'),
  said(
    'agent',
    `The certificate in your screenshot was issued on 1 March 2026 and runs for a year, so that isn't it.`,
  ),
]);
