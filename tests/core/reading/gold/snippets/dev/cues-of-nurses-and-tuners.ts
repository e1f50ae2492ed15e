import { cue } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const cuesOfNursesAndTuners = snippets('cues-of-nurses-and-tuners', 'cue', [
  said(
    'customer',
    `Opened Mrs. H's chart on the tablet at handover and the whole of February is blank, three weeks of fluid balances that nobody can get back.`,
    cue(
      1,
      'data-loss',
      'the whole of February is blank, three weeks of fluid balances that nobody can get back',
    ),
  ),
  said(
    'customer',
    'Lost is the wrong word, forgive me: the notes were in the other binder all along. I had the archive filter on.',
  ),
  said(
    'customer',
    `My brother-in-law runs his milk round on Tillmate and hasn't had a hiccup. One more morning like this and we'll be on it too.`,
    cue(1, 'leaving', `One more morning like this and we'll be on it too.`),
  ),
  said(
    'customer',
    `We're leaving for the top field on Sunday, lambing, so there will be no signal. Text me rather than ring.`,
  ),
  said('agent', `Paper size Legal isn't offered by this printer, so please pick Letter in step 3.`),
  said(
    'customer',
    'Kindly note that the matter now lies with our solicitors, Harcastle & Bree, and that further replies should be addressed to them.',
    cue(1, 'legal', 'the matter now lies with our solicitors, Harcastle & Bree'),
  ),
  said(
    'note',
    'Phone, 9:40: her MD joined the call halfway and wants our head of service to ring him back. Tone ok.',
    cue(1, 'executive', 'her MD joined the call halfway and wants our head of service to ring him back'),
  ),
  said('customer', 'In the template the heading "Executive summary" prints twice. Could that be my margins?'),
  said(
    'customer',
    `I've put the whole saga up on my channel, 14k subscribers, mostly other piano tuners. You might want to have a look at the comments.`,
    cue(1, 'public', `I've put the whole saga up on my channel`),
  ),
  said('customer', 'how do i make the booking page public? right now only my two stylists see it'),
  said(
    'customer',
    `Charged twice for the same month. I'd like the second £49 to come back to the card it came from, please.`,
    cue(1, 'refund', `I'd like the second £49 to come back to the card it came from`),
  ),
  said(
    'customer',
    'Hi, when a pupil drops out I give the parents half of the term fee back, where do I enter that in the till? Thanks, Jo',
  ),
  said(
    'customer',
    `The statement I opened this month was made out to a dental practice in Truro, with their patients' names on it. I've closed it and told nobody.`,
    cue(1, 'exposure', `was made out to a dental practice in Truro, with their patients' names on it`),
  ),
  said(
    'agent',
    `The album link is meant for all guests, so the other guests' pictures that you saw next to yours are how the shared gallery works.`,
  ),
  said(
    'customer',
    'hello?? somebody who isnt us has been in the account, theres a session from manila at 3am and the payout iban ends in 77 now. pls call',
    cue(1, 'unauthorised-access', 'somebody who isnt us has been in the account'),
  ),
  said(
    'customer',
    'Getting 401 Unauthorized for every call since I rotated the key. I suppose I pasted it with the trailing blank.',
  ),
  said(
    'customer',
    'Hi, a responsible report from a student: the reset link goes on working after it has been used, any number of times, on any device.',
    cue(1, 'vulnerability', 'the reset link goes on working after it has been used'),
  ),
  said(
    'customer',
    'We look after vulnerable adults, so each visit needs two carers on the rota. Can the planner enforce that?',
  ),
  said(
    'customer',
    `So the sync kept the empty copy and threw the full one away. That was the bibliography of my thesis. What's left I am already typing into a competitor's program.`,
    cue(1, 'data-loss', 'threw the full one away'),
    cue(1, 'leaving', `What's left I am already typing into a competitor's program.`),
  ),
  said(
    'note',
    `Asked him outright whether he plans to cancel. He doesn't, only wanted to know when the term ends.`,
  ),
  said(
    'agent',
    `I see that your counsel has sent us a cease-and-desist letter about the logo. It's with our own people now, and I may not comment on it here.`,
    cue(1, 'legal', 'your counsel has sent us a cease-and-desist letter about the logo'),
  ),
  said(
    'customer',
    `What would happen to the old invoices if I deleted a client? I don't want to try it before I know.`,
  ),
  said(
    'customer',
    `I'm to tell you that Mrs Adeyemi, our chief operating officer, is following this thread from today.`,
    cue(1, 'executive', 'Mrs Adeyemi, our chief operating officer, is following this thread from today'),
  ),
  said(
    'agent',
    `That message isn't a sign of a hole. The scanner flags every server that answers on port 8443, and yours sits behind the firewall.`,
  ),
  said(
    'agent',
    `I could reproduce it here, thank you: the comment field runs whatever script one types into it. I've woken our security people.`,
    cue(1, 'vulnerability', 'the comment field runs whatever script one types into it'),
  ),
  said(
    'note',
    `Caller was crying. Her late husband's recordings are no longer in the cloud folder, recycle bin empty too.`,
    cue(1, 'data-loss', `Her late husband's recordings are no longer in the cloud folder`),
  ),
]);
