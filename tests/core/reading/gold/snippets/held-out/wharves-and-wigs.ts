import { attempt, optional } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const wharvesAndWigs = snippets('wharves-and-wigs', 'attempt', [
  said(
    'customer',
    `The berth map froze again on the 6 am shift. We rolled the harbour office PC back to the image from January and it has behaved all morning.`,
    attempt(
      1,
      'We rolled the harbour office PC back to the image from January',
      'image',
      'customer',
      'worked',
    ),
  ),
  said(
    'agent',
    `Hi Jordan, I have reindexed your product catalogue, and the missing SKUs turn up in search again on my end.`,
    attempt(1, 'I have reindexed your product catalogue', 'reindexed', 'support', ['worked', 'unknown']),
  ),
  said('customer', `The update came by itself in the night and now the bar says 100 all the time.`),
  said('customer', `The retry button is greyed out, so I can't even have another go.`),
  said(
    'agent',
    `I can confirm the fault: following your steps in our test salon I get the same double appointment for the wig fitting.`,
    attempt(1, 'following your steps in our test salon', 'steps', 'support', ['failed', 'unknown']),
  ),
  said(
    'customer',
    `Our web agency put the snippet into the head rather than the footer last night, but conversions aren't tracked either way.`,
    attempt(1, 'put the snippet into the head rather than the footer', 'snippet', 'customer', 'failed'),
  ),
  said(
    'customer',
    `No use whatsoever moving the reader closer to the till, by the way. And no, it isn't the microwave: that's been off since Sunday for exactly that reason.`,
    attempt(1, 'moving the reader closer to the till', 'reader', 'customer', 'failed'),
    attempt(
      1,
      `it isn't the microwave: that's been off since Sunday for exactly that reason`,
      'microwave',
      'customer',
      'failed',
    ),
  ),
  said(
    'customer',
    `Apparently someone at head office reset the store password without telling us, hence the lockout.`,
  ),
  said(
    'customer',
    `What finally got the choir list out was choosing Letter as the paper instead of A4. Don't ask me why a church in Kent should have to.`,
    attempt(1, 'choosing Letter as the paper instead of A4', 'Letter', 'customer', 'worked'),
  ),
  said(
    'note',
    `Resynced calendars of 3 users by hand, third one throws the same 409.`,
    attempt(1, 'Resynced calendars of 3 users by hand', 'calendars', 'support', 'partly'),
  ),
  said(
    'note',
    `Cust's sister firm flushed DNS on 14 machines, 9 back, 5 not. Waiting for traceroutes.`,
    attempt(1, `flushed DNS on 14 machines, 9 back, 5 not`, 'DNS', 'customer', 'partly'),
  ),
  said(
    'agent',
    `I can restart the instance for you, but that would log everybody out for about two minutes. Shall I?`,
  ),
  said('note', `Standard answer for this one: flush DNS, then traceroute. Don't offer a credit.`),
  said('customer', `I would have opened it on another computer but there's only the one in this office.`),
  said(
    'customer',
    `Having weighed the same sack on the floor scale, on the platform one and on the old beam, I can tell you that only yours is 400 grams out.`,
    attempt(1, 'Having weighed the same sack on the floor scale', 'weighed', 'customer', [
      'failed',
      'partly',
      'worked',
      'unknown',
    ]),
  ),
  said('customer', `The system tried to charge my card three times by itself, without me doing anything.`),
  said(
    'customer',
    `Sacks get weighed twice with us, once when they come off the lorry and once at the hopper.`,
  ),
  said(
    'customer',
    `Since you suspected permissions I gave the service account full rights: no change.`,
    attempt(1, 'I gave the service account full rights', 'rights', 'customer', 'failed'),
  ),
  said('customer', `I took the screenshots you wanted. They are attached, in the order in which I clicked.`),
  said('note', `Next: get HAR, then propose new API key. Nobody on it until Thursday.`),
  said(
    'customer',
    `ok so i asked the new girl to log out of the tablet in room 4 and voila, my diary came back. two people in one login, is that it??`,
    attempt(1, 'i asked the new girl to log out of the tablet in room 4', 'log', 'customer', 'worked'),
  ),
  said(
    'customer',
    `Reinstall? Been there. Factory reset? Been there twice. What else have you got?`,
    attempt(1, 'Reinstall? Been there', 'reinstall', 'customer', 'failed'),
    attempt(1, 'Factory reset? Been there twice', 'reset', 'customer', 'failed'),
  ),
  said(
    'agent',
    `We moved your tenant to the Dublin cluster at 08:15. Latency for your dispensary is at 90 ms from 2 s, so that part is done.`,
    attempt(1, 'We moved your tenant to the Dublin cluster', 'moved', 'support', ['worked', 'partly']),
  ),
  said(
    'customer',
    `It was suggested that the barcode might be too small. Enlarged it to 40 mm, laminated it, even. The gate remains shut.`,
    attempt(1, 'Enlarged it to 40 mm', 'Enlarged', 'customer', 'failed'),
    optional(attempt(1, 'laminated it, even', 'laminated', 'customer', 'failed')),
  ),
  said(
    'customer',
    `The antenna plug is corroded green an the mate will have a look when were back alongside`,
  ),
  said(
    'customer',
    `To import the stock list I open File, pick Import, choose the CSV and press Go. Then it says 0 rows.`,
  ),
  said(
    'customer',
    `Saved as UTF-8 without that BOM thing, the file goes in. With it, 0 rows. I tested both.`,
    attempt(1, 'Saved as UTF-8 without that BOM thing', 'UTF-8', 'customer', 'worked'),
  ),
  said(
    'agent',
    `One of our other theatres got around this by turning off surge pricing for the matinee. I wouldn't recommend it in your case.`,
  ),
]);
