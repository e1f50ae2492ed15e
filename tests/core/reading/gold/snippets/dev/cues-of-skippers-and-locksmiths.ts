import { cue } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const cuesOfSkippersAndLocksmiths = snippets('cues-of-skippers-and-locksmiths', 'cue', [
  said(
    'customer',
    'Ward 6. Obs charted between 02:00 and 04:30 did not survive the failover, paper copies exist for two beds only.',
    cue(1, 'data-loss', 'Obs charted between 02:00 and 04:30 did not survive the failover'),
  ),
  said(
    'customer',
    'Somebody tell me how to wipe the demo patients before we go live, they have served their purpose.',
  ),
  said(
    'customer',
    'After eleven years we have decided not to continue with your product. Please confirm the last day of our access.',
    cue(1, 'leaving', 'we have decided not to continue with your product'),
  ),
  said(
    'customer',
    `The dialog says "Are you sure you want to leave? Your changes will be lost" even when I haven't typed a thing. Can that be turned off?`,
  ),
  said(
    'customer',
    `Our barrister's reading is that clause 9 makes you liable for the spoiled batch, and I'd rather hear your side before anything is filed.`,
    cue(1, 'legal', `Our barrister's reading is that clause 9 makes you liable for the spoiled batch`),
  ),
  said(
    'customer',
    `Sue from the yard says the weighbridge ticket prints blank, and Will says it's only hers.`,
  ),
  said(
    'customer',
    `Guess what tonight's programme on Harbour Radio is about. I've told them how long we've waited for you, and they're reading it out at six.`,
    cue(1, 'public', `I've told them how long we've waited for you, and they're reading it out at six.`),
  ),
  said(
    'customer',
    'Google reviews dont show in the widget any more since we changed our hours, newest one is from October',
  ),
  said(
    'customer',
    `I don't want another form. Put me through to whoever runs the company.`,
    cue(1, 'executive', 'Put me through to whoever runs the company.'),
  ),
  said(
    'customer',
    'Executive chairs, black, 40 of them, are listed twice in stock. The beige ones are right.',
  ),
  said(
    'customer',
    'The course never took place, and still it was taken from my account. What do I have to do to see my 180 euros again?',
    cue(1, 'refund', 'What do I have to do to see my 180 euros again?'),
  ),
  said(
    'customer',
    'The terms say "refunds within 30 days at our discretion". Is that your standard text or did my predecessor write it? My customers ask.',
  ),
  said(
    'customer',
    'why am i getting delivery texts for a lady in Dundee?? full name, street, what she ordered, gate code',
    cue(1, 'exposure', 'full name, street, what she ordered, gate code'),
  ),
  said(
    'customer',
    'The window display shows every passer-by our queue numbers, which is the idea, but could the digits be larger?',
  ),
  said(
    'customer',
    `Overnight our API key was used for 80,000 messages we never sent, all to numbers in one country. I've revoked it.`,
    cue(1, 'unauthorised-access', 'our API key was used for 80,000 messages we never sent'),
  ),
  said(
    'customer',
    `"Access denied: you do not have permission" greets me in the HR tab. Quite right too, I'm only the gardener; please make it vanish from my menu.`,
  ),
  said(
    'customer',
    'A word from a retired locksmith: the door keypad accepts any code that merely starts with the right four digits.',
    cue(1, 'vulnerability', 'the door keypad accepts any code that merely starts with the right four digits'),
  ),
  said(
    'customer',
    'In my lecture on web security I use your login page as the good example. May I show a screenshot?',
  ),
  said(
    'customer',
    `I'd never run to the papers or to a lawyer over a wrong roast date, don't worry. Just correct the label, will you.`,
  ),
  said(
    'customer',
    `We're off as soon as the notice period allows, I expect the unused ten months to be paid out, and the other skippers will read why on the association's page.`,
    cue(1, 'leaving', `We're off as soon as the notice period allows`),
    cue(1, 'refund', 'I expect the unused ten months to be paid out'),
    cue(1, 'public', `the other skippers will read why on the association's page`),
  ),
  said(
    'agent',
    'The patch for the gap through which a plain member could make himself treasurer goes out tonight; thank you for keeping quiet about it.',
    cue(1, 'vulnerability', 'the gap through which a plain member could make himself treasurer'),
  ),
  said(
    'agent',
    'Nothing was lost: the drafts were moved to "Older" on the first of the month, as on every first.',
  ),
  said(
    'agent',
    `Would a different tariff suit you better? You could change down at any time and wouldn't be charged twice.`,
  ),
  said(
    'note',
    'Regional VP rang Tom directly, Tom wants hourly notes on this one.',
    cue(1, 'executive', 'Regional VP rang Tom directly'),
  ),
  said(
    'note',
    'He writes for a newspaper, so "press" in the subject is just his department. Problem is the staff login to the paywall.',
  ),
  said(
    'note',
    `Customer calls it data loss; it's the timezone: entries of the evening stand under the next day. All 31 are there.`,
  ),
]);
