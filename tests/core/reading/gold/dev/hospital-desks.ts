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
  observed,
  optional,
  step,
} from '../write.ts';

const tendai = customer('Tendai Moyo', 'Europe/London');
const bronwen = agent('Bronwen Sykes', 'Europe/London');

export const wardLabels = conversation({
  id: 'ward-labels',
  language: 'en',
  subject: 'blood bottle labels WRONG NAMES',
  messages: [
    tendai.writes(
      '2026-12-02 13:04',
      `Hi. Blood bottle labels. Wards 7 and 9 print them with the previous patient's name, about 1 in 5. Yesterday 12 samples were binned by the lab because of it. All 38 nurses are back to handwriting. Theatre lists start at 8 tmrw so this needs to be right tonight. PCs are HP EliteOne on Win10, LabelPoint client 3.14.2, printers Zebra ZD411.`,
    ),
    bronwen.replies(
      '2026-12-02 13:20',
      `Hi Tendai, that one jumps the queue. Is it the shared login at the nurses' station? And please choose one PC, close LabelPoint fully from the tray and start it again.`,
    ),
    tendai.writes(
      '2026-12-02 13:41',
      `shared login yes. closed from tray on 2 PCs: ten good labels, then no 11 had bed 4's name on bed 6's bottle. IT swapped the print cable on one & emptied the windows print queue, no change. Pop up at 13:36: "Session token reused (LP-2206)"`,
    ),
    bronwen.notes(
      '2026-12-02 14:10',
      `LP-2206 w/ shared sessions, dev confirmed. Turned on per-print session for site 0881 @ 14:08.`,
    ),
    bronwen.replies(
      '2026-12-02 14:12',
      `Tendai, we've changed how the shared login hands over from one patient to the next. Would you run 30 labels across two beds?`,
    ),
    tendai.writes(
      '2026-12-02 14:50',
      `Did 40. All the right names. Matron wants it in writing before tomorrow's 7:15 handover tho`,
    ),
    bronwen.replies('2026-12-02 15:05', `You'll have the letter tonight, addressed to her.`),
  ],
  gold: [
    observed(1, "Wards 7 and 9 print them with the previous patient's name"),
    optional(affected(1, 'about 1 in 5', null, ['records', 'other'])),
    optional(cue(1, 'exposure', "print them with the previous patient's name")),
    affected(1, '12 samples were binned by the lab', 12, ['records', 'other']),
    affected(1, 'All 38 nurses are back to handwriting', 38, 'users'),
    optional(attempt(1, 'back to handwriting', 'handwriting', 'customer', ['worked', 'partly', 'unknown'])),
    deadline(1, 'Theatre lists start at 8 tmrw', '2026-12-03', 'support'),
    deadline(1, 'this needs to be right tonight', '2026-12-02', 'support'),
    environment(1, 'device', 'HP EliteOne'),
    environment(1, 'system', 'Win10'),
    environment(1, 'app', 'LabelPoint client 3.14.2', 'client 3.14.2'),
    environment(1, 'device', 'Zebra ZD411'),
    attempt(
      2,
      'close LabelPoint fully from the tray and start it again',
      'close',
      'customer',
      ['failed', 'partly'],
      [3, 'closed from tray on 2 PCs'],
    ),
    attempt(3, 'IT swapped the print cable on one', 'swapped cable', 'customer', 'failed'),
    attempt(3, 'emptied the windows print queue', 'emptied queue', 'customer', 'failed'),
    error(3, 'text', 'Session token reused (LP-2206)'),
    error(3, 'code', 'LP-2206'),
    optional(error(3, 'timestamp', '13:36')),
    optional(error(4, 'code', 'LP-2206')),
    attempt(4, 'Turned on per-print session', 'session', 'support', 'worked', [6, 'All the right names']),
    environment(4, ['account', 'workspace'], 'site 0881', '0881'),
    optional(
      attempt(5, "we've changed how the shared login hands over", 'changed', 'support', 'worked', [
        6,
        'All the right names',
      ]),
    ),
    optional(
      attempt(5, 'run 30 labels across two beds', 'labels', 'customer', 'worked', [
        6,
        'Did 40. All the right names',
      ]),
    ),
    deadline(6, "Matron wants it in writing before tomorrow's 7:15 handover", '2026-12-03', 'support'),
    deadline(7, "You'll have the letter tonight", '2026-12-02', 'support'),
  ],
});

const marguerite = customer('Marguerite Lanyon', 'America/Halifax');
const owen = agent('Owen Tran', 'America/Toronto');

export const checkinKiosks = conversation({
  id: 'checkin-kiosks',
  language: 'en',
  subject: 'Outpatients kiosks and French names',
  messages: [
    marguerite.writes(
      '2027-01-18 13:30',
      `Good afternoon,

Our three self check-in kiosks in Outpatients have not accepted a French surname since the weekend. The patient holds the health card to the reader, the kiosk thinks for a while and the sign "We could not find your appointment (K-51)" comes up. Léger, Côté, Benoît: no. Smith: yes. By noon 64 people had been sent to the desk, where two clerks are coping as best they can.

What has been done here, in order:
  1. Kiosk 2 powered down for ten minutes. Same.
  2. Card readers cleaned. Same.
  3. One patient typed her name without the accent: found at once.
  4. Biomed put kiosk 3 on the visitors' wifi. It then had no connection whatsoever.

They are the Arriva 22 model with WelcomeDesk release 2026.4, region Atlantic.

The flu clinic opens Thursday and we cannot run it from paper.

M. Lanyon`,
    ),
    owen.replies(
      '2027-01-18 13:02',
      `Good afternoon Ms Lanyon, an update on Saturday night changed how names are compared. I've put your kiosks back on the former comparison. They need one restart each to pick it up; could your clerks do that between patients?`,
    ),
    marguerite.writes(
      '2027-01-18 15:40',
      `Kiosks 1 and 2 have been restarted and Mme Côté walked straight through. Number 3 was restarted as well and now shows only a white page. Some twenty people are stuck in line because of it.`,
    ),
    owen.replies(
      '2027-01-18 15:20',
      `I believe number 3 still has the address it got on the visitors' wifi. Might Biomed plug it into the wall socket? In any case a technician is booked for 9 tomorrow morning.`,
    ),
    marguerite.writes(
      '2027-01-19 08:20',
      `Plugged in, and it came up within a minute. You may cancel the technician. Kindly confirm by Wednesday noon that nothing further will be changed.`,
    ),
  ],
  gold: [
    observed(1, 'Our three self check-in kiosks in Outpatients have not accepted a French surname'),
    affected(1, 'Our three self check-in kiosks', 3, 'other'),
    optional(step(1, 'The patient holds the health card to the reader')),
    error(1, 'text', 'We could not find your appointment (K-51)'),
    error(1, 'code', 'K-51'),
    affected(1, '64 people had been sent to the desk', 64, ['customers', 'users']),
    optional(affected(1, 'two clerks are coping as best they can', 2, 'users')),
    attempt(1, 'Kiosk 2 powered down for ten minutes', 'powered', 'customer', 'failed'),
    attempt(1, 'Card readers cleaned', 'cleaned', 'customer', 'failed'),
    attempt(1, 'One patient typed her name without the accent', 'typed', 'customer', ['worked', 'partly']),
    attempt(1, "Biomed put kiosk 3 on the visitors' wifi", 'wifi', 'customer', 'failed'),
    environment(1, 'device', 'Arriva 22'),
    environment(1, 'app', 'WelcomeDesk release 2026.4'),
    environment(1, 'region', 'Atlantic', 'region Atlantic'),
    deadline(1, 'The flu clinic opens Thursday', '2027-01-21', 'support'),
    attempt(
      2,
      "I've put your kiosks back on the former comparison",
      'comparison',
      'support',
      ['partly', 'worked'],
      [3, 'Mme Côté walked straight through'],
    ),
    attempt(2, 'one restart each', 'restart', 'customer', 'partly', [
      3,
      'Kiosks 1 and 2 have been restarted and Mme Côté walked straight through. Number 3 was restarted as well',
    ]),
    observed(3, 'Number 3 was restarted as well and now shows only a white page'),
    affected(3, 'Some twenty people are stuck in line', 20, ['customers', 'users']),
    attempt(4, 'plug it into the wall socket', 'plug', 'customer', 'worked', [
      5,
      'Plugged in, and it came up within a minute',
    ]),
    deadline(4, 'a technician is booked for 9 tomorrow morning', '2027-01-19', 'support'),
    deadline(5, 'Kindly confirm by Wednesday noon', '2027-01-20', 'support'),
  ],
});

const pauline = customer('Pauline Threlfall', 'Europe/London');

export const lettersToSurgeries = conversation({
  id: 'letters-to-surgeries',
  language: 'en',
  subject: 'cardiology letters',
  messages: [
    pauline.writes(
      '2026-07-07 09:10',
      `Morning, Pauline from cardiology, voice typing as usual so forgive the spelling. The letters to GP surgeries are going to the wrong surgery. Meadow Lane have rung to say they've got letters about people that aren't theirs so I've had to tell our information governance lady Karen. 4 letters on Friday and 11 yesterday. Dr Naidoo dictates, I type, I press approve and the address at the top is right but the delivery line underneath says another practice and a little note comes up practice code superseded W ninety two. Since then I print them and post them by hand which gets them there if slowly. Took one patient's GP off and put it back on and that letter went right but I can't do that for everybody can I. Also changed the default practice in my profile and that did nothing. Signed out and in, nothing. ClinicScribe, down at the bottom it says 11.0.6, in Edge. Karen has to report it by Friday dinnertime.`,
    ),
    bronwen.notes(
      '2026-07-07 09:45',
      `P1, IG incident. Dir sync 3 Jul overwrote practice codes, 15 ltrs misrouted per audit log, all one consultant. Cust needs the list today.`,
    ),
    bronwen.replies(
      '2026-07-07 10:05',
      `Dear Pauline, you did exactly the right thing by stopping. Last Friday's directory update swapped practice codes for one consultant's patients. We've loaded the directory of the day before again. Could you approve one letter and read me the delivery line?`,
    ),
    pauline.writes(
      '2026-07-07 10:50',
      `Did one for Mr Hallam and it says Castle Street which is right. And one for Mrs Boyd, right too. Can I have the names of the wrong ones by lunchtime because Karen is pacing`,
    ),
    bronwen.replies(
      '2026-07-07 11:35',
      `The names are with Karen now, by secure mail. Our data officer's report follows within two working days.`,
    ),
  ],
  gold: [
    observed(1, 'The letters to GP surgeries are going to the wrong surgery'),
    optional(observed(1, 'the delivery line underneath says another practice')),
    cue(1, 'exposure', "they've got letters about people that aren't theirs"),
    optional(cue(1, 'legal', 'Karen has to report it')),
    affected(1, '4 letters on Friday', 4, 'records'),
    affected(1, '11 yesterday', 11, 'records'),
    optional(step(1, 'I press approve')),
    error(1, 'text', 'practice code superseded W ninety two'),
    error(1, 'code', 'W ninety two'),
    attempt(1, 'I print them and post them by hand', 'print post', 'customer', ['worked', 'partly']),
    attempt(1, "Took one patient's GP off and put it back on", 'took off', 'customer', ['worked', 'partly']),
    attempt(1, 'changed the default practice in my profile', 'changed default', 'customer', 'failed'),
    attempt(1, 'Signed out and in', 'Signed', 'customer', 'failed'),
    environment(1, 'app', '11.0.6', 'ClinicScribe 11.0.6'),
    environment(1, 'browser', 'Edge'),
    deadline(1, 'Karen has to report it by Friday dinnertime', '2026-07-10', 'customer'),
    affected(2, '15 ltrs misrouted', 15, 'records'),
    optional(cue(2, 'exposure', '15 ltrs misrouted')),
    deadline(2, 'Cust needs the list today', '2026-07-07', 'support'),
    attempt(3, "We've loaded the directory of the day before again", 'directory', 'support', 'worked', [
      4,
      'it says Castle Street which is right',
    ]),
    optional(attempt(3, 'approve one letter', 'approve', 'customer', 'worked', [4, 'Did one for Mr Hallam'])),
    optional(deadline(4, 'Can I have the names of the wrong ones by lunchtime', '2026-07-07', 'support')),
    deadline(5, "Our data officer's report follows within two working days", '2026-07-09', 'support'),
  ],
});
