import {
  affected,
  agent,
  attempt,
  conversation,
  cue,
  customer,
  deadline,
  environment,
  error,
  expected,
  observed,
  optional,
  step,
} from '../write.ts';

const rhys = customer('Rhys Tallow', 'Europe/London');
const amal = agent('Amal Rashid', 'Europe/London');

export const parentsEvening = conversation({
  id: 'parents-evening',
  language: 'en',
  subject: 'Chat: parents evening',
  messages: [
    rhys.writes(
      '2026-11-10 15:41',
      `parents evening bookings. a parent picks a slot, it spins, then "Slot no longer available". the slots are empty!! 31 emails about it in an hour and climbing`,
    ),
    rhys.writes(
      '2026-11-10 15:43',
      `bookings close thursday midnight, the evening itself is the 19th, so id really like it working today`,
    ),
    amal.replies(
      '2026-11-10 15:46',
      `Hello Rhys, phones or computers? And what happens if you book for a parent from the staff side?`,
    ),
    rhys.writes(
      '2026-11-10 15:52',
      `iphones and chromebooks, both. i booked one myself from staff side, went through. a mum used a private window, same message as before`,
    ),
    amal.replies(
      '2026-11-10 16:02',
      `Then it's the parent pages. I've emptied their cache for your school. Could somebody have another go?`,
    ),
    rhys.writes(
      '2026-11-10 16:20',
      `mrs w got hers. mr dean didnt. hes on safari on an ancient ipad, ipados 15.8. on his daughters laptop he got in`,
    ),
    amal.replies(
      '2026-11-10 16:27',
      `15 is too old for us, I'm afraid, 16 is the oldest we test. I'll put up a banner for people like Mr Dean by lunchtime tomorrow.`,
    ),
  ],
  gold: [
    observed(1, 'a parent picks a slot, it spins, then "Slot no longer available"'),
    error(1, 'text', 'Slot no longer available'),
    affected(
      1,
      '31 emails about it in an hour and climbing',
      31,
      ['customers', 'users', 'records', 'other'],
      true,
    ),
    deadline(2, 'bookings close thursday midnight', '2026-11-12', 'support'),
    deadline(2, 'the evening itself is the 19th', '2026-11-19', 'support'),
    deadline(2, 'id really like it working today', '2026-11-10', 'support'),
    environment(4, 'device', 'iphones', 'iphone'),
    environment(4, 'device', 'chromebooks', 'chromebook'),
    attempt(4, 'i booked one myself from staff side', 'booked', 'customer', 'worked'),
    attempt(4, 'a mum used a private window', 'private window', 'customer', 'failed'),
    attempt(5, "I've emptied their cache for your school", 'emptied cache', 'support', 'partly', [
      6,
      'mrs w got hers. mr dean didnt',
    ]),
    environment(6, 'browser', 'safari'),
    environment(6, 'device', 'ipad', 'ancient ipad'),
    environment(6, 'system', 'ipados 15.8'),
    attempt(6, 'on his daughters laptop he got in', 'laptop', 'customer', 'worked'),
    deadline(
      7,
      "I'll put up a banner for people like Mr Dean by lunchtime tomorrow",
      '2026-11-11',
      'support',
    ),
  ],
});

const ines = customer('Ines Carvalho-Shaw', 'Europe/London');
const desmond = agent('Desmond Pike', 'Europe/London');

/** A parent's mail, sent on by the office. */
export const tripConsent = conversation({
  id: 'trip-consent',
  language: 'en',
  subject: 'FW: that form',
  messages: [
    ines.writes(
      '2027-03-15 08:40',
      `Hello, please see below from one of our mums. About nine parents have told me the same in the playground. We need every form back by 27 March for the coach company. Can you help?

Ines Carvalho-Shaw
School Business Manager

---------- Forwarded message ---------
From: Jodie M
Date: Sun, 14 Mar 2027 at 20:47
Subject: that form

hiya, cant get the consent form for the Year 4 residential to go in. I do all the medical bits, press Submit and it jumps back to the top with everything blank and in red "Please complete section 3". There isnt a section 3!! I've done it on my phone (galaxy a54, chrome) and on my husbands work laptop and both do it. left the allergies box empty once to see and THEN it went but obviously shes got allergies.
Jodie`,
    ),
    desmond.notes(
      '2027-03-15 14:10',
      `Repro'd on test school, iPhone 13 / iOS 18.3: fails when the allergies text has an apostrophe ("child's"). Form template v12 only. Moved theirs back to v11 and re-opened the form, 14:05.`,
    ),
    desmond.replies(
      '2027-03-15 14:18',
      `Hello Ines, it was the apostrophe in "child's", and I'm not joking. Your form has been on the previous version since five past two. Might Jodie and the others try once more?`,
    ),
    ines.writes(
      '2027-03-17 09:15',
      `Jodie and seven of the others are in now. One dad gets a different thing, "Link expired - ask your school". I've sent him a fresh link twice, still expired. The deputy wants the list on her desk today really.`,
    ),
    desmond.replies(
      '2027-03-17 10:02',
      `His link carries last year's class. I've moved him to 4B and mailed him a link from our side, which he opened at 09:58 and signed, so you are complete from what I see. v13 with the proper cure ships within a fortnight.`,
    ),
  ],
  gold: [
    affected(1, 'About nine parents have told me the same', 9, ['users', 'customers']),
    deadline(1, 'We need every form back by 27 March', '2027-03-27', 'either'),
    optional(observed(1, 'cant get the consent form for the Year 4 residential to go in')),
    observed(1, 'it jumps back to the top with everything blank'),
    optional(environment(1, 'device', 'laptop', 'work laptop', 'husbands work laptop')),
    optional(step(1, 'I do all the medical bits')),
    optional(step(1, 'press Submit')),
    error(1, 'text', 'Please complete section 3'),
    environment(1, 'device', 'galaxy a54'),
    environment(1, 'browser', 'chrome'),
    attempt(
      1,
      "I've done it on my phone (galaxy a54, chrome) and on my husbands work laptop",
      'laptop',
      'customer',
      'failed',
    ),
    attempt(1, 'left the allergies box empty once to see', 'left empty', 'customer', ['worked', 'partly']),
    optional(attempt(2, "Repro'd on test school", "Repro'd", 'support', 'failed')),
    optional(observed(2, 'fails when the allergies text has an apostrophe')),
    environment(2, 'device', 'iPhone 13'),
    environment(2, 'system', 'iOS 18.3'),
    optional(environment(2, 'app', 'Form template v12', 'v12')),
    attempt(
      2,
      'Moved theirs back to v11',
      'Moved v11',
      'support',
      ['partly', 'worked'],
      [4, 'Jodie and seven of the others are in now'],
    ),
    optional(
      attempt(3, 'Your form has been on the previous version', 'version', 'support', ['partly', 'worked']),
    ),
    affected(4, 'One dad gets a different thing', 1, ['users', 'customers']),
    error(4, 'text', 'Link expired - ask your school'),
    attempt(4, "I've sent him a fresh link twice", 'link', 'customer', 'failed'),
    deadline(4, 'The deputy wants the list on her desk today really', '2027-03-17', 'either'),
    attempt(5, "I've moved him to 4B", 'moved 4B', 'support', 'worked'),
    attempt(5, 'mailed him a link from our side', 'mailed link', 'support', 'worked'),
    deadline(5, 'ships within a fortnight', '2027-03-31', 'support'),
  ],
});

const colm = customer('Colm Devaney', 'Europe/Dublin');

export const lateRoll = conversation({
  id: 'late-roll',
  language: 'en',
  subject: 'THIRD complaint about texts to parents',
  messages: [
    colm.writes(
      '2026-10-12 12:35',
      `Every pupil who is marked late in the morning roll is turned into "absent" at 11.00 and then the parents are texted that their child is missing. This morning that was 46 families. Two mothers drove to the school in tears, you may imagine. Late should stay late.

On your helpline's advice I have so far (a) switched off the 11.00 job, which it ignored, (b) put the mark in as a note instead, which stops the texts but then my attendance figures are wrong, and (c) reinstalled the thing on the office machine, an afternoon for nothing.

It says RollBook 4.7.1. Office machine is Windows 10, the teachers have Surface tablets. In the window this morning:

11:00:04 late>absent conversion: rule ATT-19 applied (46)

The Department's October return has to be in on the 30th. If I cannot rely on you I'll be taking the school to another supplier and I'll want this year's licence money back.

C. Devaney, Principal`,
    ),
    desmond.replies(
      '2026-10-12 14:50',
      `Mr Devaney, I've read the two earlier tickets and I'm sorry: nobody had looked at the rule itself. ATT-19 is a county setting that was copied to you by mistake. I have taken it off your school, and set this morning's pupils back to late. Could you watch the 11.00 run tomorrow and write to me by noon?`,
    ),
    colm.writes(
      '2026-10-13 11:25',
      `It ran and left the late ones alone. Yesterday's are back too, apart from six in Junior Infants who still say absent.`,
    ),
    desmond.replies(
      '2026-10-13 12:05',
      `Junior Infants have a calendar of their own. Corrected those six by hand just now. You'll get a written account of how it happened by the end of next week.`,
    ),
    colm.writes(
      '2026-10-13 13:00',
      `So they are, I see them as late. I will send the return on Friday, then.`,
    ),
  ],
  gold: [
    observed(1, 'Every pupil who is marked late in the morning roll is turned into "absent" at 11.00'),
    optional(observed(1, 'the parents are texted that their child is missing')),
    affected(1, 'This morning that was 46 families', 46, ['customers', 'users', 'other']),
    optional(affected(1, 'Two mothers drove to the school in tears', 2, ['customers', 'users', 'other'])),
    expected(1, 'Late should stay late'),
    attempt(1, 'switched off the 11.00 job', 'switched off', 'customer', 'failed'),
    attempt(1, 'put the mark in as a note instead', 'mark note', 'customer', ['worked', 'partly']),
    attempt(1, 'reinstalled the thing on the office machine', 'reinstalled', 'customer', 'failed'),
    environment(1, 'app', 'RollBook 4.7.1'),
    environment(1, 'system', 'Windows 10'),
    environment(1, 'device', 'Surface tablets', 'Surface'),
    error(1, 'log', '11:00:04 late>absent conversion: rule ATT-19 applied (46)'),
    error(1, 'code', 'ATT-19'),
    deadline(1, "The Department's October return has to be in on the 30th", '2026-10-30', 'either'),
    cue(1, 'leaving', "I'll be taking the school to another supplier"),
    cue(1, 'refund', "I'll want this year's licence money back"),
    optional(error(2, 'code', 'ATT-19')),
    attempt(2, 'I have taken it off your school', 'taken off', 'support', 'worked', [
      3,
      'It ran and left the late ones alone',
    ]),
    attempt(2, "set this morning's pupils back to late", 'set back', 'support', 'partly', [
      3,
      "Yesterday's are back too, apart from six in Junior Infants",
    ]),
    deadline(2, 'Could you watch the 11.00 run tomorrow and write to me by noon?', '2026-10-13', 'customer'),
    optional(observed(3, 'six in Junior Infants who still say absent')),
    affected(3, 'six in Junior Infants who still say absent', 6, ['users', 'records', 'other']),
    attempt(4, 'Corrected those six by hand', 'Corrected', 'support', 'worked', [5, 'So they are']),
    deadline(4, 'by the end of next week', ['2026-10-23', '2026-10-25'], 'support'),
    deadline(5, 'I will send the return on Friday', '2026-10-16', 'customer'),
  ],
});
