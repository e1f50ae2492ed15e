import { cue, optional } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const cuesOfUndertakersAndBeekeepers = snippets('cues-of-undertakers-and-beekeepers', 'cue', [
  said(
    'customer',
    'In this trade one gets no second try at a funeral. We shall be looking elsewhere for our orders of service.',
    cue(1, 'leaving', 'We shall be looking elsewhere for our orders of service.'),
  ),
  said('customer', 'my apprentice is leaving friday, can his seat go to the new girl without paying twice'),
  said(
    'customer',
    `If the deposit isn't back with me by Easter, it's the small claims court, I've done it before and the form is two pages.`,
    cue(1, 'refund', `If the deposit isn't back with me by Easter`),
    cue(1, 'legal', `it's the small claims court, I've done it before and the form is two pages`),
  ),
  said(
    'customer',
    `Our attorney-client template has a typo in clause 4; the word is "indemnify". No harm done, thought you'd like to know.`,
  ),
  said(
    'customer',
    `You answer under tweets within the hour but not here, I notice. So I've tweeted.`,
    cue(1, 'public', `So I've tweeted.`),
  ),
  said(
    'customer',
    'Could you publish the changelog somewhere people can subscribe to? I only ever find out from my nephew.',
  ),
  said(
    'customer',
    `Looping in our CFO since I'm getting nowhere here. The ticket is nine days old and has had two answers, both automatic.`,
    cue(1, 'executive', 'our CFO'),
  ),
  said(
    'customer',
    `The chief complaint field (that's what the patient came with) gets cut off after 60 letters.`,
  ),
  said(
    'customer',
    'Please the money for the second licence to give back, we have bought by mistake the same two times.',
    cue(1, 'refund', 'Please the money for the second licence to give back'),
  ),
  said(
    'customer',
    'We get the VAT back at the end of each quarter, so the invoice needs our Norwegian number on it. Where do I put it?',
  ),
  said(
    'customer',
    'typed my own surname into a search engine out of boredom. third hit: my lease, with the bank details, on your server, no login',
    cue(1, 'exposure', 'third hit: my lease, with the bank details, on your server, no login'),
  ),
  said(
    'customer',
    'Hallo, we had a leak in the server cupboard on sunday (water pipe). All is dry now and runs. I need only the licence moved to the new box, thank you.',
  ),
  said(
    'customer',
    `There are two forwarding rules in the vicar's mailbox that he never made, both to an address in a language none of us reads.`,
    cue(1, 'unauthorised-access', `There are two forwarding rules in the vicar's mailbox that he never made`),
  ),
  said(
    'customer',
    'The 2 a.m. sign-in by "svc-backup" is your nightly job, I gather from the handbook. May I rename it?',
  ),
  said(
    'customer',
    `Pupils have found out that one gets into the teacher's view by writing ?role=teacher behind the address. They came and told me, bless them.`,
    cue(1, 'vulnerability', `one gets into the teacher's view by writing ?role=teacher behind the address`),
    optional(
      cue(
        1,
        'unauthorised-access',
        `one gets into the teacher's view by writing ?role=teacher behind the address`,
      ),
    ),
  ),
  said('customer', 'We exploit three gravel pits and would need a separate cost centre for each.'),
  said(
    'customer',
    `Either the merge went wrong or I'm going mad: 600 hives in, 212 hives out, and no trace of the rest.`,
    cue(1, 'data-loss', '600 hives in, 212 hives out, and no trace of the rest'),
  ),
  said('customer', 'We lost the match 3:1 and the app says we won. Otherwise a pleasure to use.'),
  said(
    'customer',
    'Lovely, even the crooks prefer your app to mine. Some stranger has been drawing our raffle under my name, and the ham went to a man nobody has ever met.',
    cue(1, 'unauthorised-access', 'Some stranger has been drawing our raffle under my name'),
  ),
  said(
    'agent',
    `If a stranger ever did get hold of your password, you would press "Sign out everywhere" in Security. There's no trace of that here.`,
  ),
  said(
    'agent',
    'Ask your administrator or, in smaller firms, the managing director to open the invitation; only the owner can accept it.',
  ),
  said(
    'agent',
    `I understand that you'd like to end the subscription and have the museum's objects handed over to the county's system. Here is how the export works.`,
    cue(
      1,
      'leaving',
      `you'd like to end the subscription and have the museum's objects handed over to the county's system`,
    ),
  ),
  said(
    'agent',
    `The backups reach back fourteen days, which means that what was overwritten in January can't be restored, I'm afraid.`,
    cue(1, 'data-loss', `what was overwritten in January can't be restored`),
  ),
  said('note', 'Legal hold feature request, third this month. Law firm, friendly, no dispute with us.'),
  said(
    'note',
    `Another firm's payslips in their January zip, 9 people. Their CEO has asked for ours by name.`,
    cue(1, 'exposure', `Another firm's payslips in their January zip, 9 people.`),
    cue(1, 'executive', 'Their CEO has asked for ours by name.'),
  ),
  said('note', 'Pen test by their own people, announced, so the 300 failed logins last night are expected.'),
]);
