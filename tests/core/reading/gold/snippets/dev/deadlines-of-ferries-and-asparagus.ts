import { deadline } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const deadlinesOfFerriesAndAsparagus = snippets('deadlines-of-ferries-and-asparagus', 'deadline', [
  said(
    'customer',
    'The inspector comes a week on Tuesday and wants to see the fridge log, all of it.',
    deadline(
      1,
      'The inspector comes a week on Tuesday and wants to see the fridge log, all of it.',
      '2026-03-17',
      'support',
    ),
  ),
  said(
    'agent',
    'Could you let me have the serial numbers by close of play tomorrow? The courier leaves right after.',
    deadline(1, 'by close of play tomorrow', '2026-03-05', 'customer'),
  ),
  said('customer', 'We close at five, and on Thursdays at eight.'),
  said(
    'customer',
    `our old licence runs out end of the month, need the new key before that thanks
Karl (dairy)`,
    deadline(
      1,
      'our old licence runs out end of the month, need the new key before that',
      '2026-03-31',
      'support',
    ),
  ),
  said(
    'customer',
    `At the end of the month the report always takes a bit longer, that's normal with 400 sheds.`,
  ),
  said(
    'customer',
    'The cheque goes in the post on Friday, I give you my word.',
    deadline(1, 'The cheque goes in the post on Friday', '2026-03-06', 'customer'),
  ),
  said('customer', 'Your letter of Friday the 27th refers to a van we sold in 2021.'),
  said(
    'customer',
    'Two working days is what your colleague promised me this morning.',
    deadline(1, 'Two working days is what your colleague promised me this morning.', '2026-03-06', 'support'),
  ),
  said(
    'customer',
    `Two working days is normal for a parcel to Orkney, so the tracking isnt my worry. It's the weight on the label.`,
  ),
  said(
    'customer',
    `The twins turn six on Sunday. If the voucher doesn't show up by then I'm the worst aunt in Leeds.`,
    deadline(
      1,
      `The twins turn six on Sunday. If the voucher doesn't show up by then`,
      '2026-03-08',
      'support',
    ),
  ),
  said('customer', 'Their birthday is stored as 8 March but they were born on the 3rd of August.'),
  said(
    'note',
    'Escalated. Infra owes us a root cause by Thursday week.',
    deadline(1, 'Infra owes us a root cause by Thursday week.', '2026-03-12', 'support'),
  ),
  said(
    'agent',
    `We're on it, and you'll hear from me within the hour.`,
    deadline(1, `you'll hear from me within the hour`, '2026-03-04', 'support'),
  ),
  said(
    'customer',
    'must run again in twelve days, then the asparagus starts and 60 pickers want to clock in',
    deadline(1, 'must run again in twelve days, then the asparagus starts', '2026-03-16', 'support'),
  ),
  said('customer', 'Twelve days of asparagus are in the books as one, 3 May to 14 May of last season.'),
  said(
    'customer',
    `School is back on 13 April and the timetables need to be in the pupils' hands that morning.`,
    deadline(
      1,
      `School is back on 13 April and the timetables need to be in the pupils' hands that morning.`,
      '2026-04-13',
      'support',
    ),
  ),
  said('customer', 'Term began on 5 January, and the timetables have had the wrong rooms ever since.'),
  said(
    'customer',
    `St Patrick's Day the pub is heaving from ten in the morning. I need both tills for it.`,
    deadline(
      1,
      `St Patrick's Day the pub is heaving from ten in the morning. I need both tills for it.`,
      '2026-03-17',
      'support',
    ),
  ),
  said('customer', `St Patrick's Day is missing from the list of holidays that one can pick for Belfast.`),
  said(
    'customer',
    'Payroll must reach the bank on the 25th at the latest, and I cannot release it with that lock on the run.',
    deadline(
      1,
      'Payroll must reach the bank on the 25th at the latest, and I cannot release it with that lock on the run.',
      '2026-03-25',
      'either',
    ),
  ),
  said('customer', 'Payroll goes out on the 25th as ever, that part works like a charm.'),
  said(
    'agent',
    'The new card reader will be with you the day after tomorrow.',
    deadline(1, 'The new card reader will be with you the day after tomorrow.', '2026-03-06', 'support'),
  ),
  said('agent', 'Maintenance is on Sunday between two and four; nobody has to do anything for it.'),
  said(
    'customer',
    'ferry sails 06:15 fri, no manifest = 5k fine. so pls',
    deadline(1, 'ferry sails 06:15 fri, no manifest = 5k fine', '2026-03-06', 'support'),
  ),
  said('customer', 'The ferry on Friday was late, which may be why the scan is stamped 23:58.'),
  said('note', `Monday's log will show whether the retry fired. No date given to customer.`),
  said('customer', `There's no hurry at all, I won't be needing it before the autumn.`),
]);
