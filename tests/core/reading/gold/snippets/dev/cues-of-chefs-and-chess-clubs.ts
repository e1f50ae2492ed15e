import { cue } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const cuesOfChefsAndChessClubs = snippets('cues-of-chefs-and-chess-clubs', 'cue', [
  said(
    'customer',
    'After the update I open the program and my recipes of eleven years are not there, nothing is there. I am chef, I am very sad.',
    cue(1, 'data-loss', 'my recipes of eleven years are not there, nothing is there'),
  ),
  said('customer', `I deleted the 2019 lists on purpose, please don't bring them back.`),
  said(
    'customer',
    'How do I get all patients out in one go? The practice has signed with another provider from May.',
    cue(1, 'leaving', 'The practice has signed with another provider from May.'),
  ),
  said(
    'customer',
    'Is there a way to export all patients at once? The health board wants its yearly copy on a stick, as always.',
  ),
  said(
    'customer',
    'woke up to a mail "your password has been changed". wasnt me, and now i cant get into my own shop',
    cue(1, 'unauthorised-access', 'wasnt me, and now i cant get into my own shop'),
  ),
  said(
    'customer',
    'Changed my password this morning, wrote it on a sticker and lost the sticker. Locked out by my own stupidity, in other words.',
  ),
  said(
    'customer',
    `Would you look at the parents' portal, please? Year 4 families are being shown the safeguarding notes of Year 5 children.`,
    cue(1, 'exposure', 'Year 4 families are being shown the safeguarding notes of Year 5 children.'),
  ),
  said(
    'customer',
    `Can the safeguarding notes be hidden from supply teachers? We haven't switched the portal on yet, and I'd like to be sure first.`,
  ),
  said(
    'customer',
    'Your Android app keeps the card PIN in plain text under /sdcard/logs, anyone with a cable can read it. Happy to send the path in an encrypted mail.',
    cue(1, 'vulnerability', 'Your Android app keeps the card PIN in plain text under /sdcard/logs'),
  ),
  said(
    'customer',
    'Our insurance form asks: "Has the vendor had a penetration test in the last 12 months?" What may I tick?',
  ),
  said(
    'customer',
    'I paid 320 for this scanner, the technician has been three times, and it still hums. I want to hand it in and get what I paid.',
    cue(1, 'refund', 'I want to hand it in and get what I paid.'),
  ),
  said(
    'customer',
    'A walker brought her boots back and the till says "refund pending" since nine. Does she have to wait in the shop?',
  ),
  said(
    'customer',
    'heads up - this is on the agenda of our executive board tomorrow, with your name next to it',
    cue(1, 'executive', 'this is on the agenda of our executive board tomorrow, with your name next to it'),
  ),
  said(
    'customer',
    'The president of our chess club changes each spring. Where do I put the new one so that the letterhead follows?',
  ),
  said(
    'customer',
    `A reporter of the Ferryman's Gazette has written about your app and our regatta, half a page on Thursday. I did not start it but I did not deny it either.`,
    cue(1, 'public', `A reporter of the Ferryman's Gazette has written about your app and our regatta`),
  ),
  said(
    'customer',
    'we post twice a day to our social accounts from your planner and since the weekend the pics come out square, any idea',
  ),
  said(
    'customer',
    'As controller I was obliged to notify, and the data protection authority has opened a file under our name and yours.',
    cue(1, 'legal', 'the data protection authority has opened a file under our name and yours'),
  ),
  said(
    'customer',
    'Court 3 can be booked twice for the same hour, the tennis court that is, and on Saturdays it nearly comes to blows.',
  ),
  said(
    'customer',
    'dictating this from the cab so forgive the spelling the tachograph files from last week have all gone poof and i want my forty quid for february back',
    cue(1, 'data-loss', 'have all gone poof'),
    cue(1, 'refund', 'i want my forty quid for february back'),
  ),
  said(
    'agent',
    `"Unusual activity" in that mail only means that you signed in from a new telephone. You confirmed it yourself at 8:12, so all's well.`,
  ),
  said(
    'agent',
    `Switching to the new editor won't touch what you've already written; nothing is removed, it's only shown in a different order.`,
  ),
  said(
    'agent',
    `I'm sorry to have to tell you that between Monday noon and Tuesday morning your price list could be opened by other dealers.`,
    cue(
      1,
      'exposure',
      'between Monday noon and Tuesday morning your price list could be opened by other dealers',
    ),
  ),
  said(
    'agent',
    'Refunds that you make to guests show up in the report of the day on which the bank confirms them.',
  ),
  said('note', 'Spoke with Dana, their office manager. Wants a demo of the board view, kanban.'),
  said(
    'note',
    `Renewal is dead in the water imo. They're three weeks into a pilot elsewhere and didn't want a call.`,
    cue(1, 'leaving', `They're three weeks into a pilot elsewhere`),
  ),
  said(
    'note',
    'Bug bounty mail checked: an expired guest token does let you upload to any folder. Sev 2.',
    cue(1, 'vulnerability', 'an expired guest token does let you upload to any folder'),
  ),
]);
