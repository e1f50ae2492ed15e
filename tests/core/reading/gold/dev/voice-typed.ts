import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  error,
  expected,
  observed,
  optional,
} from '../write.ts';

const glenys = customer('Glenys Harker', 'Europe/London');
const tobias = agent('Tobias Wren', 'Europe/London');

/** Spoken into a phone, with the punctuation spoken too. */
export const roomBills = conversation({
  id: 'room-bills',
  language: 'en',
  subject: 'room bills',
  messages: [
    glenys.writes(
      '2026-06-10 07:50',
      `hello this is Glenys at the Marine hotel talking into my phone because I've only got one hand free full stop the bills are coming out without the restaurant on them so guests check out and their dinners just aren't there comma we've had eleven of them walk off since Sunday without paying for what they ate and it's getting worse every morning. on the reception computer it comes up with a yellow box saying posting interface is not responding and underneath that FB03. I've switched the little black box under the till off and on and I've logged out and back in and neither did a thing. my nephew changed the network cable as well no better. the reception PC is windows 11 and the program says Innkeep nine point two in the corner. we've a wedding party of sixty leaving Saturday morning and I need this right before they go please`,
    ),
    tobias.replies(
      '2026-06-10 09:05',
      `Good morning Glenys, thank you for ringing it in, so to speak! Two things. Is the light on the black box green or amber? And could you open the night audit screen and press Resend postings there, for Sunday only?`,
    ),
    glenys.writes(
      '2026-06-10 11:40',
      `its amber. pressed the resend thing and all of Sundays dinners came through on the bills lovely. Monday and last night are still missing though`,
    ),
    tobias.replies(
      '2026-06-10 12:10',
      `Amber tells me what I wanted. The box lost its address when your broadband was swapped. I've given it a fixed one from here and pushed the postings of Monday and Tuesday through myself. I'll ring you at four today to hear whether the bills are complete.`,
    ),
    glenys.writes(
      '2026-06-10 17:20',
      `you did ring bless you but I was up a ladder. all the bills are right now and that box has gone green`,
    ),
  ],
  gold: [
    observed(1, 'the bills are coming out without the restaurant on them'),
    optional(observed(1, "their dinners just aren't there")),
    affected(
      1,
      'eleven of them walk off since Sunday without paying',
      11,
      ['customers', 'users', 'records'],
      true,
    ),
    error(1, 'text', 'posting interface is not responding'),
    error(1, 'code', 'FB03'),
    attempt(
      1,
      "I've switched the little black box under the till off and on",
      'switched box',
      'customer',
      'failed',
    ),
    attempt(1, "I've logged out and back in", 'logged', 'customer', 'failed'),
    attempt(1, 'my nephew changed the network cable', 'cable', 'customer', 'failed'),
    environment(1, 'system', 'windows 11'),
    environment(1, 'app', 'Innkeep nine point two', 'Innkeep 9.2', '9.2', 'nine point two'),
    deadline(
      1,
      "we've a wedding party of sixty leaving Saturday morning and I need this right before they go",
      '2026-06-13',
      'support',
    ),
    attempt(
      2,
      'press Resend postings there, for Sunday only',
      'resend',
      'customer',
      ['worked', 'partly'],
      [3, 'pressed the resend thing and all of Sundays dinners came through'],
    ),
    optional(observed(3, 'Monday and last night are still missing')),
    attempt(4, "I've given it a fixed one from here", 'fixed', 'support', 'worked', [
      5,
      'all the bills are right now and that box has gone green',
    ]),
    attempt(
      4,
      'pushed the postings of Monday and Tuesday through myself',
      'pushed postings',
      'support',
      'worked',
      [5, 'all the bills are right now'],
    ),
    deadline(4, "I'll ring you at four today", '2026-06-10', 'support'),
  ],
});

const hal = customer('Hal Petrakis', 'America/Chicago');
const minh = agent('Minh Castellano', 'America/New_York');

export const flowerVans = conversation({
  id: 'flower-vans',
  language: 'en',
  subject: 'Stops in wrong order',
  messages: [
    hal.writes(
      '2027-02-08 06:12',
      `Hey sorry I'm driving so the phone is writing this. The stops are in the wrong order on all the vans, like it sends Marcus to the north side then back downtown then north side again. That's four vans now, on Saturday it was only two of them. Up top there's a strip that says Route could not be optimized R dash 31. My own phone is an iPhone 14, the drivers have those Samsung A15 ones and it's the same on both. App is version 6.18. I force closed it. Deleted it and downloaded it again. Had Marcus sign in on my phone instead of his. None of that changed anything. What does work is if I type the stops in by hand one at a time but I have a hundred and forty deliveries on Valentine's Day and I am not doing that period. I need the vans right by Friday when I print the run sheets`,
    ),
    minh.replies(
      '2027-02-08 08:40',
      `Hi Hal, please don't read this until you've parked. In Settings, is "Return to depot" on? If it is, turn it off, hit Recalculate and tell me what the order looks like.`,
    ),
    hal.writes(
      '2027-02-08 09:55',
      `Parked lol. It was on. Turned it off, recalculated, van 1 and 3 make sense now, 2 vans are still zigzag`,
    ),
    minh.notes(
      '2027-02-08 12:30',
      `Vans 2+4 have duplicate depot rows (old address on Kedzie + the new one). Deleted the Kedzie rows. Eng has the merge bug, patch in the Thursday release.`,
    ),
    minh.replies(
      '2027-02-08 12:41',
      `Hal, vans 2 and 4 still had your old Kedzie Ave depot on file. That's gone now. Pull to refresh and have a look, I'll check in again tomorrow at 7 your time.`,
    ),
    hal.writes('2027-02-08 13:20', `Did that on all the phones, straight lines everywhere, you're a legend`),
  ],
  gold: [
    observed(1, 'The stops are in the wrong order on all the vans'),
    optional(observed(1, 'it sends Marcus to the north side then back downtown then north side again')),
    affected(1, "That's four vans now", 4, 'other', true),
    optional(affected(1, 'on Saturday it was only two of them', 2, 'other')),
    optional(affected(1, 'all the vans', null, 'other')),
    error(1, 'text', 'Route could not be optimized'),
    error(1, 'code', 'R dash 31'),
    environment(1, 'device', 'iPhone 14'),
    environment(1, 'device', 'Samsung A15'),
    environment(1, 'app', 'App is version 6.18', 'version 6.18', '6.18', 'App 6.18'),
    attempt(1, 'I force closed it', 'force closed', 'customer', 'failed'),
    attempt(1, 'Deleted it and downloaded it again', 'Deleted', 'customer', 'failed'),
    attempt(1, 'Had Marcus sign in on my phone', 'sign phone', 'customer', 'failed'),
    attempt(1, 'I type the stops in by hand one at a time', 'type stops', 'customer', ['worked', 'partly']),
    optional(affected(1, 'a hundred and forty deliveries', 140, ['records', 'other'])),
    deadline(1, "a hundred and forty deliveries on Valentine's Day", '2027-02-14', 'support'),
    deadline(1, 'I need the vans right by Friday', '2027-02-12', 'support'),
    attempt(2, 'turn it off, hit Recalculate', 'turn off', 'customer', 'partly', [
      3,
      'Turned it off, recalculated, van 1 and 3 make sense now, 2 vans are still zigzag',
    ]),
    optional(observed(3, '2 vans are still zigzag')),
    affected(3, '2 vans are still zigzag', 2, 'other'),
    attempt(4, 'Deleted the Kedzie rows', 'Deleted rows', 'support', 'worked', [
      6,
      'straight lines everywhere',
    ]),
    deadline(4, 'patch in the Thursday release', '2027-02-11', 'support'),
    optional(attempt(5, "That's gone now", 'gone', 'support', 'worked')),
    optional(
      attempt(5, 'Pull to refresh', 'refresh', 'customer', 'worked', [6, 'Did that on all the phones']),
    ),
    deadline(5, "I'll check in again tomorrow at 7 your time", '2027-02-09', 'support'),
  ],
});

const bernadette = customer('Bernadette Okoro', 'Europe/London');
const piotr = agent('Piotr Lasky', 'Europe/London');

export const dinnerMoney = conversation({
  id: 'dinner-money',
  language: 'en',
  subject: 'Dinner money on the wrong child',
  messages: [
    bernadette.writes(
      '2026-09-14 09:25',
      `Dear team comma sorry I am dictating this as I have my wrist in plaster. New line. Since the new term the dinner money has been going onto the wrong child where there are brothers and sisters. I make it 23 families so far. One mum paid forty pounds for her little boy on Thursday and the lady in the kitchen turned him away at the hatch. It should go to whichever child the parent ticks surely. I moved the money across for two families but overnight it went back again. I looked in chrome and in edge on my windows laptop and its the same in both. When I open the payments list it tells me some records could not be matched reference DM4410. We are on the Primary Plus package and our school number is 30277. The governors meet on the 24th and I have to show them the dinner accounts.`,
    ),
    piotr.replies(
      '2026-09-14 11:20',
      `Dear Mrs Okoro, I hope the wrist mends quickly. The sibling link was rebuilt over the summer and took the eldest child as payee. I have switched your school back to the old matching and re-run the payments of last week. Would you look at three or four of the families and let me know?`,
    ),
    bernadette.writes(
      '2026-09-15 08:30',
      `Looked at five. Four are right. The Adeyemi twins still have it all on one of them comma the girl.`,
    ),
    piotr.replies(
      '2026-09-15 09:10',
      `Twins share a birthday, so the matching takes them for one child. Adding a middle initial to one of them should part them. The real fix comes with Monday's update.`,
    ),
    bernadette.writes(
      '2026-09-15 14:05',
      `Put an initial E after her name and saved it and the twenty pounds hopped across on its own. I will go through the other families before half past three tomorrow. Thank you dear.`,
    ),
  ],
  gold: [
    observed(1, 'the dinner money has been going onto the wrong child'),
    affected(1, '23 families', 23, ['customers', 'users', 'other']),
    optional(observed(1, 'the lady in the kitchen turned him away at the hatch')),
    expected(1, 'It should go to whichever child the parent ticks'),
    attempt(1, 'I moved the money across for two families', 'moved money', 'customer', ['failed', 'partly']),
    attempt(1, 'I looked in chrome and in edge', 'chrome', 'customer', 'failed'),
    environment(1, 'browser', 'chrome'),
    environment(1, 'browser', 'edge'),
    environment(1, ['system', 'device'], 'windows', 'windows laptop'),
    error(1, 'text', 'some records could not be matched'),
    error(1, ['code', 'request-id'], 'DM4410'),
    environment(1, 'plan', 'Primary Plus package', 'Primary Plus'),
    environment(1, ['account', 'workspace'], 'school number is 30277', '30277', 'school number 30277'),
    deadline(1, 'The governors meet on the 24th', '2026-09-24', 'support'),
    attempt(
      2,
      'I have switched your school back to the old matching',
      'switched matching',
      'support',
      'partly',
      [3, 'Four are right. The Adeyemi twins still have it all on one of them'],
    ),
    attempt(2, 're-run the payments of last week', 're-run payments', 'support', 'partly', [
      3,
      'Four are right. The Adeyemi twins still have it all on one of them',
    ]),
    optional(attempt(3, 'Looked at five', 'Looked', 'customer', ['partly', 'worked', 'unknown'])),
    optional(observed(3, 'The Adeyemi twins still have it all on one of them')),
    optional(affected(3, 'The Adeyemi twins', 2, ['users', 'customers', 'other'])),
    attempt(4, 'Adding a middle initial to one of them', 'initial', 'customer', 'worked', [
      5,
      'Put an initial E after her name and saved it and the twenty pounds hopped across',
    ]),
    deadline(4, "The real fix comes with Monday's update", '2026-09-21', 'support'),
    deadline(
      5,
      'I will go through the other families before half past three tomorrow',
      '2026-09-16',
      'customer',
    ),
  ],
});
