import { deadline, optional } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const tidesAndTerms = snippets('tides-and-terms', 'deadline', [
  said(
    'customer',
    `Slack water on Saturday is our only chance to lower the buoy, and the buoy won't arm until you lift that lock.`,
    deadline(1, 'Slack water on Saturday', '2026-03-07', 'support'),
  ),
  said(
    'agent',
    `You should hear from our data people no later than a week from today. Sooner, if the backup is kind.`,
    deadline(1, 'no later than a week from today', '2026-03-11', 'support'),
  ),
  said(
    'customer',
    `We go live on March 16, and without the SSO nobody will get in.`,
    deadline(1, 'We go live on March 16', '2026-03-16', 'support'),
  ),
  said(
    'customer',
    `HMRC shuts the door at midnight on 5 April. Until the P11D file validates I can't send a thing, so the clock is yours and mine.`,
    deadline(1, 'HMRC shuts the door at midnight on 5 April', '2026-04-05', 'either'),
  ),
  said(
    'customer',
    `The file of 5 April last year validates, this year's says "unknown element". Same program, same me.`,
  ),
  said('customer', `The invoice is dated March 31 but the service period ended in February.`),
  said(
    'customer',
    `can u ring me b4 i go on shift at 2`,
    deadline(1, 'ring me b4 i go on shift at 2', '2026-03-04', 'support'),
  ),
  said(
    'note',
    `Promised cust a fix EOW. Dev says doable.`,
    deadline(1, 'Promised cust a fix EOW', ['2026-03-06', '2026-03-08'], 'support'),
  ),
  said(
    'agent',
    `I'll get back to you by the end of the day tomorrow.`,
    deadline(1, 'by the end of the day tomorrow', '2026-03-05', 'support'),
  ),
  said(
    'note',
    `Cust hoped for EOW, I made no promise, dev can't say.`,
    optional(deadline(1, 'Cust hoped for EOW', ['2026-03-06', '2026-03-08'], 'support')),
  ),
  said(
    'customer',
    `It doesn't matter when you get round to it, this year or next, the bell still has a rope.`,
  ),
  said('customer', `I sent this in on Monday and was told somebody would call me back the same day.`),
  said(
    'customer',
    `Mothering Sunday, the fifteenth, sells more tulips for us than the rest of March put together. Please don't let the till be like this on that day.`,
    deadline(1, 'Mothering Sunday, the fifteenth', '2026-03-15', 'support'),
  ),
  said(
    'agent',
    `So that we may keep your place in the pilot, would you return the signed form by the 12th?`,
    deadline(1, 'would you return the signed form by the 12th', '2026-03-12', 'customer'),
  ),
  said('agent', `There is no ETA at the moment, as the vendor hasn't given us one.`),
  said('agent', `The pilot opened on 12 January and has 40 members. There is no closing date.`),
  said(
    'customer',
    `It went down at 9.15 this morning, came back at 9.40, and I'd promised the minister his slides at half past.`,
  ),
  said('customer', `The meeting on Thursday shows up twice in my calendar, the one on Friday not at all.`),
  said(
    'customer',
    `Tomorrow the health visitor's lists go out at noon, and hers is the one which has the wrong babies on it. Correct it by then, I beg you.`,
    deadline(1, `Tomorrow the health visitor's lists go out at noon`, '2026-03-05', 'support'),
  ),
  said(
    'customer',
    `I am away from tomorrow until the 16th, walking. If there's something to sign, my son has the pen.`,
  ),
  said('customer', `Every Tuesday at 6 the stock feed overwrites my manual prices.`),
  said(
    'customer',
    `The lease on the crane ends on the 20th and it's 900 a day after that, so I must have the load table before.`,
    deadline(1, 'The lease on the crane ends on the 20th', '2026-03-20', 'support'),
  ),
  said(
    'customer',
    `The lease of the crane says "ends 20/03/2026" on the form and "ends 03/20/2026" on the print. Which is right for Britain?`,
  ),
  said(
    'agent',
    `I'll look in again this evening, when the night jobs have been through, and drop you a line.`,
    deadline(1, `I'll look in again this evening`, '2026-03-04', 'support'),
  ),
  said(
    'agent',
    `Night jobs run from 22:00 to 01:30, and you'll get an automatic mail when each of them has ended.`,
  ),
]);
