import { cue, optional } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const lettersBeforeAction = snippets('letters-before-action', 'cue', [
  said(
    'customer',
    `The caretaker handed his keys in at Christmas. According to your own log he opened the boiler house on Sunday, with a code that you say was withdrawn.`,
    cue(
      1,
      'unauthorised-access',
      'he opened the boiler house on Sunday, with a code that you say was withdrawn',
    ),
  ),
  said(
    'customer',
    `GET /v2/boats gives 401 Unauthorized with the new key, the old one is fine. Is there a delay?`,
  ),
  said(
    'note',
    `Confirmed sign-ins from 2 IPs in a country where they have no staff, mailbox rules changed. Sessions killed.`,
    cue(1, 'unauthorised-access', 'Confirmed sign-ins from 2 IPs in a country where they have no staff'),
  ),
  said(
    'customer',
    `My apprentice needs access to the drawings, but only to look. Must I buy a seat for that?`,
  ),
  said(
    'customer',
    `There was a burglary in the yard last week, nothing to do with you, and I want the camera pictures of that night as a file.`,
  ),
  said(
    'customer',
    `I am a student of informatics. If one changes the number at the end of the receipt link and nothing else, one walks through all receipts of the museum shop. I have stopped at three.`,
    cue(
      1,
      'vulnerability',
      'If one changes the number at the end of the receipt link and nothing else, one walks through all receipts of the museum shop',
    ),
    optional(cue(1, 'unauthorised-access', 'one walks through all receipts of the museum shop')),
    optional(cue(1, 'exposure', 'one walks through all receipts of the museum shop')),
  ),
  said('customer', `We look after vulnerable adults, so the font has to be large and nothing may flash.`),
  said(
    'customer',
    `fyi your search box runs whatever you paste in it, <img onerror> and all. our pentesters rate it high`,
    cue(
      1,
      'vulnerability',
      'your search box runs whatever you paste in it, <img onerror> and all. our pentesters rate it high',
    ),
  ),
  said(
    'customer',
    `Our auditors ask whether you scan your images for vulnerabilities and how often. A link will do.`,
  ),
  said(
    'agent',
    `Thank you for disclosing this to us in private. The token in the log files was indeed readable by any plugin, and engineering are closing the hole.`,
    cue(
      1,
      'vulnerability',
      'The token in the log files was indeed readable by any plugin, and engineering are closing the hole',
    ),
    optional(cue(1, 'exposure', 'The token in the log files was indeed readable by any plugin')),
  ),
  said(
    'customer',
    `I've a hole in my timesheet between twelve and one and security says that's when I was at the gate. Can I fill it in?`,
  ),
  said(
    'customer',
    `Nineteen years of bell-ringing records, every peal since my father's time, and today your screen says "No entries yet".`,
    cue(
      1,
      'data-loss',
      `Nineteen years of bell-ringing records, every peal since my father's time, and today your screen says "No entries yet"`,
    ),
  ),
  said(
    'customer',
    `lost my phone in the silage. new one comes friday, can i sign in on the wife's till then`,
  ),
  said(
    'customer',
    `I'd got to question 61 of the audit. Then it reloaded, and I am at question 1 with all boxes empty. Am I to invent the answers a second time?`,
    cue(1, 'data-loss', 'Then it reloaded, and I am at question 1 with all boxes empty'),
  ),
  said(
    'agent',
    `Rest assured, the drawings were never gone; they were in the archive because the project was closed. Nothing has been lost.`,
  ),
  said(
    'note',
    `Restore from 02:00 done; tickets sold 02:00-07:15 not recoverable. Tell box office gently.`,
    cue(1, 'data-loss', 'tickets sold 02:00-07:15 not recoverable'),
  ),
  said(
    'customer',
    `Weight loss is what the app is for, and mine is not showing: it says I've put on four kilos since noon.`,
  ),
  said(
    'customer',
    `Does deleting a member also delete his lessons? I haven't dared, as I'd hate to lose them.`,
  ),
  said(
    'customer',
    `I shall not be renewing in June, that much you've achieved, and half the allotment will follow me. The trading standards people have the whole file.`,
    cue(
      1,
      'leaving',
      `I shall not be renewing in June, that much you've achieved, and half the allotment will follow me`,
    ),
    cue(1, 'legal', 'The trading standards people have the whole file'),
  ),
  said(
    'customer',
    `We do not renew the domain with you, the council does that. It's only the mailboxes I ask about.`,
  ),
  said(
    'customer',
    `To whom at your place does one write when one has had enough? Our board of trustees put it on their agenda last night, item 2, ahead of the roof.`,
    cue(1, 'executive', 'Our board of trustees put it on their agenda last night'),
    optional(cue(1, 'leaving', 'when one has had enough')),
  ),
  said(
    'agent',
    `The export for the board meeting has a cover page by default; you can take it off under Layout.`,
  ),
  said(
    'customer',
    `tbh either i get february credited or i call my bank and they pull it`,
    cue(1, 'refund', 'either i get february credited or i call my bank and they pull it'),
  ),
  said('customer', `We do not want our money back, we want the thing to ring when somebody's at the door.`),
  said(
    'customer',
    `Every parent at the football on Saturday heard what your app did, because I told them, and tonight I'm telling the 8,000 in the town group.`,
    cue(
      1,
      'public',
      `heard what your app did, because I told them, and tonight I'm telling the 8,000 in the town group`,
    ),
  ),
  said(
    'customer',
    `Could you send the press kit once more? We want to write something nice about the harvest days in our own leaflet.`,
  ),
  said(
    'customer',
    `Ms Vale at number 9 gets pinged whenever my door opens, with my picture! We have never even spoken.`,
    cue(1, 'exposure', 'Ms Vale at number 9 gets pinged whenever my door opens, with my picture'),
  ),
  said(
    'customer',
    `I shared the folder with our accountant on purpose and he sees all of it, as intended. He'd like it sorted by date.`,
  ),
  said(
    'customer',
    `Our chief exec is called Rose Legal and her name won't fit on the badge.`,
    optional(cue(1, 'executive', 'Our chief exec')),
  ),
  said('customer', `I'd sue the weather if I could. As for your gauge, just send me the new funnel.`),
]);
