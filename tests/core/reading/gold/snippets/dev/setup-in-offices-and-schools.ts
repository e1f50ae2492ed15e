import { environment, optional } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const setupInOfficesAndSchools = snippets('setup-in-offices-and-schools', 'environment', [
  said(
    'customer',
    `Timesheets lose the lunch break for everybody on Edge 133. IT says nothing has changed.`,
    environment(1, 'browser', 'Edge 133'),
  ),
  said(
    'customer',
    `Our school has 23 classes, H2 starts on Monday week and Mrs Pell needs the marks by then.`,
  ),
  said(
    'customer',
    `OS: macOS Sequoia 15.3.1
Browser: Safari (the one that comes with it)
Problem: dropdown for the year group stays empty`,
    environment(1, 'system', 'macOS Sequoia 15.3.1', 'macOS 15.3.1'),
    environment(1, 'browser', 'Safari'),
  ),
  said('agent', `For exams we recommend a Chromebook or a Windows machine, tablets tend to lock too early.`),
  said(
    'customer',
    `Dear Sirs, the parish workspace (st-aidans-2) will not let our new treasurer see the Gift Aid page.`,
    environment(1, 'workspace', 'st-aidans-2'),
  ),
  said('customer', `Is there a difference between Pro and Business when it comes to the audit list?`),
  said(
    'customer',
    `I am having the problem in Firefox as well as in Opera, always when I go to sign the minutes.`,
    environment(1, 'browser', 'Firefox'),
    environment(1, 'browser', 'Opera'),
  ),
  said('customer', `Minutes 12.1 to 12.4 are signed, 12.5 isn't because the chair was ill.`),
  said(
    'customer',
    `not much of a computer person sorry. under About it reads Ubuntu 22.04.1 LTS. the letters come out without our crest`,
    environment(1, 'system', 'Ubuntu 22.04.1 LTS', 'Ubuntu 22.04.1'),
  ),
  said(
    'note',
    `School is on Education Plus, region eu-central-1, 1,140 pupils. Pupils' pictures not loading.`,
    environment(1, 'plan', 'Education Plus'),
    environment(1, 'region', 'eu-central-1'),
  ),
  said(
    'customer',
    `We'll be getting new PCs in the summer, with Windows 11, so please no changes to the layout until then.`,
  ),
  said(
    'customer',
    `I can't drag a lesson from Tuesday to Thursday any longer. That came with this morning's 8.0.2.`,
    environment(1, 'app', '8.0.2'),
  ),
  said('customer', `Your newsletter promises an offline mode for version 9. Will that cost extra?`),
  said(
    'customer',
    `The tax forms come out blank on my desktop (Win10 22H2, still), while on the laptop they are all right.`,
    environment(1, 'system', 'Win10 22H2', 'Windows 10 22H2'),
  ),
  said(
    'agent',
    `Confirmed on Chrome 134 with the flag beta_gradebook on. Without it the column is back.`,
    environment(1, 'browser', 'Chrome 134'),
    environment(1, 'flag', 'beta_gradebook', 'beta_gradebook on'),
  ),
  said(
    'customer',
    `Could your people please stop calling us between 11.30 and 12.15? That's when I have the Year 6 lot.`,
  ),
  said(
    'customer',
    `Whiteboard is a Promethean ActivPanel 9, the pen draws two fingers to the left of where I hold it.`,
    environment(1, 'device', 'Promethean ActivPanel 9', 'ActivPanel 9'),
  ),
  said('note', `Ms Ortega is "a Mac person" and dislikes the new colours. Feedback only, no case.`),
  said(
    'customer',
    `we're just on the free tier so no idea if I may even ask, but the seating plan PDF cuts off the last row`,
    environment(1, 'plan', 'free tier', 'free'),
  ),
  said('agent', `Which of these is it in your case: a) Chrome, b) Edge, c) something else?`),
  said(
    'customer',
    `Tenant: 7f3e-LAW-0021 (Hargrove & Pym). Two of our secretaries are logged out every few minutes.`,
    environment(1, ['account', 'workspace'], '7f3e-LAW-0021', 'Tenant: 7f3e-LAW-0021'),
  ),
  said(
    'customer',
    `Exhibit 10.0.1 is attached twice and exhibit 11 not at all, my mistake, please remove one.`,
  ),
  said(
    'agent',
    `You could open the same link in Firefox for the time being, or wait for Thursday's release.`,
  ),
  said(
    'customer',
    `In Word 2019 the add-in, version 3.0.12, has lost its Insert Clause button.`,
    environment(1, 'app', 'Word 2019'),
    environment(
      1,
      ['app', 'sdk'],
      'version 3.0.12',
      '3.0.12',
      'add-in, version 3.0.12',
      'add-in version 3.0.12',
    ),
  ),
  said('customer', `No, nobody here has a Mac, I don't know where your colleague got that from.`),
  said(
    'agent',
    `With your caretaker's login on a Fairphone 4 the door alerts reach me an hour late too.`,
    environment(1, 'device', 'Fairphone 4'),
  ),
  said(
    'customer',
    `Rooms 3.1 and 3.2 were swapped in the timetable. I've swapped them back, nothing to do for you. Chromebook trolley is in 2.4, by the way.`,
  ),
  said(
    'customer',
    `Chrome for me, Vivaldi for the head. Both of us get thrown out of the report writer at the comments box, never on her iPad.`,
    environment(1, 'browser', 'Chrome'),
    environment(1, 'browser', 'Vivaldi'),
    optional(environment(1, 'device', 'iPad', 'her iPad')),
  ),
]);
