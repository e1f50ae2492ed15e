import { cue, optional } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const grudgesAndGhosts = snippets('grudges-and-ghosts', 'cue', [
  said(
    'customer',
    `This is the fourth pollen report I have had to type twice. A firm in Ghent has offered to take over our licences and to be frank I've stopped saying no.`,
    cue(
      1,
      'leaving',
      `A firm in Ghent has offered to take over our licences and to be frank I've stopped saying no`,
    ),
  ),
  said(
    'customer',
    `Our apiary assistant is leaving at Easter and I'd like to know what becomes of the hives under her name.`,
  ),
  said(
    'customer',
    `where do i switch this off for good. the whole thing, account, subscription, the lot. im done`,
    cue(1, 'leaving', 'where do i switch this off for good. the whole thing, account, subscription, the lot'),
  ),
  said(
    'customer',
    `Please cancel the fitter on Tuesday, my sister can't be there. Any day the week after suits her.`,
  ),
  said(
    'agent',
    `Dear Mr Lugard, I have read your notice to the end of April with regret, and I do understand why you would rather use what the other marinas use.`,
    cue(
      1,
      'leaving',
      'I have read your notice to the end of April with regret, and I do understand why you would rather use what the other marinas use',
    ),
  ),
  said(
    'customer',
    `We left Brackwell for you two years ago and have not looked back, truly. It's only this one report.`,
  ),
  said(
    'customer',
    `My brother-in-law, who sits as a magistrate, thinks I should let a judge look at your terms, and I am minded to.`,
    cue(1, 'legal', 'I should let a judge look at your terms, and I am minded to'),
  ),
  said(
    'customer',
    `Being a two-partner law office we send twenty claim forms a week through you. Today's came back without page numbers.`,
  ),
  said(
    'note',
    `They cc'd counsel this time, letter talks about damages under s. 14. Do not reply before Priyanka has seen it.`,
    cue(1, 'legal', `They cc'd counsel this time, letter talks about damages under s. 14`),
  ),
  said(
    'customer',
    `Could the minutes be printed on US legal rather than on A4? Our attic is full of boxes of that size.`,
  ),
  said(
    'customer',
    `the food standards officer wants an explanation in writing why the fridge log has a hole, and he does not mean from me, he means from you`,
    cue(1, 'legal', 'the food standards officer wants an explanation in writing'),
  ),
  said(
    'agent',
    `Under the law on invoices you have to keep the XML as well as the PDF, so we put both into the folder.`,
  ),
  said(
    'customer',
    `I've a cousin at the evening news who is very fond of stories like this one, with the pram and the locked lift and all.`,
    cue(1, 'public', `I've a cousin at the evening news who is very fond of stories like this one`),
  ),
  said('customer', `If I press Publish, is the page public straight away, or do you review it?`),
  said(
    'customer',
    `Have a look at what's under your last three Instagram pictures. That is us, and our guests, and it won't stop until the bookings are back.`,
    cue(
      1,
      'public',
      `Have a look at what's under your last three Instagram pictures. That is us, and our guests`,
    ),
  ),
  said(
    'customer',
    `The hot press makes the labels curl. Which stock do you recommend to other cheese dairies?`,
  ),
  said(
    'customer',
    `How can I get my match reports onto Facebook without copying them? The parents like to read them there.`,
  ),
  said(
    'customer',
    `Our managing director has seen the invoice run and would like to hear from somebody of his own level, which I take to be yours.`,
    cue(
      1,
      'executive',
      'Our managing director has seen the invoice run and would like to hear from somebody of his own level',
    ),
  ),
  said('customer', `The contact form offers CEO, Owner and Other. I'm the head gardener. What do I pick?`),
  said(
    'note',
    `Heads-up: their CTO pinged our VP Eng direct on LinkedIn about this. Keep it tidy.`,
    cue(1, 'executive', 'their CTO pinged our VP Eng direct on LinkedIn about this'),
  ),
  said(
    'customer',
    `I direct the children's theatre, so I am the director in "Director's notes", and it is my photo that's sideways.`,
  ),
  said(
    'customer',
    `Eleven nights without a working lock I've paid for, at 4.50 a night. I expect to see that on my card again.`,
    cue(
      1,
      'refund',
      `Eleven nights without a working lock I've paid for, at 4.50 a night. I expect to see that on my card again`,
    ),
  ),
  said(
    'customer',
    `When a customer brings back a lamp, how do I refund it in part on your till? She keeps the shade.`,
  ),
  said(
    'agent',
    `I quite see why you'd like the winter's fees back, Mrs Sorley, and have put it to my manager.`,
    cue(1, 'refund', `you'd like the winter's fees back`),
  ),
  said(
    'customer',
    `Your refund went through, thank you, and I only write because the receipt says Mr.`,
    optional(cue(1, 'refund', 'Your refund went through')),
  ),
  said(
    'customer',
    `Look at the second page of what your portal mailed me at eight: that's the blood pressure of a lady in Dundee, and her date of birth.`,
    cue(1, 'exposure', `that's the blood pressure of a lady in Dundee, and her date of birth`),
  ),
  said('customer', `The camera's exposure is off since the update, all my cakes look like coal.`),
  said(
    'customer',
    `Anyone who can spell our name gets to the list of foster families on the web, street and telephone included. It came up in a search engine.`,
    cue(1, 'exposure', 'Anyone who can spell our name gets to the list of foster families on the web'),
    optional(
      cue(
        1,
        'unauthorised-access',
        'Anyone who can spell our name gets to the list of foster families on the web',
      ),
    ),
    optional(
      cue(1, 'vulnerability', 'Anyone who can spell our name gets to the list of foster families on the web'),
    ),
    optional(cue(1, 'public', 'It came up in a search engine')),
  ),
  said(
    'customer',
    `Everybody in the team may see everybody's holidays, that's how we want it. But could birthdays be hidden?`,
  ),
  said(
    'customer',
    `who is "marek-pc" and why did he approve 14 timesheets under my name while i was on a plane`,
    cue(
      1,
      'unauthorised-access',
      'who is "marek-pc" and why did he approve 14 timesheets under my name while i was on a plane',
    ),
  ),
]);
