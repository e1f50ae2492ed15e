import { cue } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const cuesOfParishesAndPickers = snippets('cues-of-parishes-and-pickers', 'cue', [
  said(
    'customer',
    'Please take this letter as formal notice that the parish will not renew when the year is up in June.',
    cue(1, 'leaving', 'formal notice that the parish will not renew when the year is up in June'),
  ),
  said(
    'customer',
    'Does the discount survive if I go from yearly to monthly? Not going anywhere, just watching the pennies.',
  ),
  said(
    'customer',
    'fix it or my next post in the 30,000 strong allotment group has your name in the title',
    cue(1, 'public', 'my next post in the 30,000 strong allotment group has your name in the title'),
  ),
  said(
    'customer',
    'The press release module puts the embargo date in American order. Our journalists find that funny.',
  ),
  said(
    'customer',
    'Under the contract you have 14 days to put it right. After that a judge can decide what the outage cost us.',
    cue(1, 'legal', 'After that a judge can decide what the outage cost us.'),
  ),
  said(
    'customer',
    `I'm a solicitor and have eleven matters open in the app; the time recorder stops whenever the phone locks.`,
  ),
  said(
    'customer',
    'Nobody here has been able to use it since the 9th of February, so knock that month off our bill.',
    cue(1, 'refund', 'knock that month off our bill'),
  ),
  said('customer', 'No need to credit us anything, really. It was ten minutes and the coffee was good.'),
  said(
    'customer',
    `Your CEO gave me his card at the trade fair and I'm this close to using it.`,
    cue(1, 'executive', `Your CEO gave me his card at the trade fair and I'm this close to using it.`),
  ),
  said('customer', 'Job title "Director" appears as "Dierctor" on the name badges. Can I correct it myself?'),
  said(
    'customer',
    `Our Christmas mailing went out to 212 donors through your tool and every one of them could read all the others' addresses in the To line.`,
    cue(1, 'exposure', `every one of them could read all the others' addresses in the To line`),
  ),
  said('customer', 'for the night shots the exposure slider jumps back to 0 as soon as i let go'),
  said(
    'customer',
    'A driver we let go in January clocked himself in yesterday with his old PIN, from his sofa by the look of it.',
    cue(
      1,
      'unauthorised-access',
      'A driver we let go in January clocked himself in yesterday with his old PIN',
    ),
  ),
  said('customer', 'The intruder alarm module calls the keyholder twice. Once would do.'),
  said(
    'customer',
    `fyi GET /v2/orders/{id} never checks whose order it is. changed one digit with a test account of mine and got the other test account's order`,
    cue(1, 'vulnerability', 'GET /v2/orders/{id} never checks whose order it is'),
  ),
  said('customer', 'The vaccine lot went into "injection" and not into "oral". Where do I move it?'),
  said(
    'customer',
    `Power cut at quarter past; when the till came back the morning's takings weren't in it any more.`,
    cue(1, 'data-loss', `the morning's takings weren't in it any more`),
  ),
  said('customer', `Lost a good hour to your new menu before I found the export. It's nice once you know.`),
  said(
    'customer',
    'A question rather than a complaint: who gets to read the reviews that my guests leave in the app, only me or other landlords as well?',
  ),
  said(
    'agent',
    `Should you ever wish to close the account, you'd find the button under Billing. Until then nothing changes for you.`,
  ),
  said(
    'agent',
    'The legal notice stands at the bottom of every page, and you may put your own company number there.',
  ),
  said(
    'agent',
    `You wrote that you want the setup fee back and won't carry on after the trial; I've passed both to Kim in accounts.`,
    cue(1, 'refund', 'you want the setup fee back'),
    cue(1, 'leaving', `won't carry on after the trial`),
  ),
  said(
    'agent',
    `I've been through the sign-in history and you're right: the session on Monday night was none of your staff, it came with a stolen cookie.`,
    cue(1, 'unauthorised-access', 'the session on Monday night was none of your staff'),
  ),
  said(
    'note',
    'T/C 09:20. Very calm. Mentioned the ombudsman twice, and that the local paper had rung her about it.',
    cue(1, 'legal', 'Mentioned the ombudsman twice'),
    cue(1, 'public', 'that the local paper had rung her about it'),
  ),
  said('note', 'Told me his lawyer joke again. No escalation, he just wants dark mode.'),
  said(
    'note',
    `Checked claim of mixed-up patients: both files are hers, maiden and married name. Nobody else's record was opened.`,
  ),
]);
