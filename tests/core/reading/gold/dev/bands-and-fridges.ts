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
} from '../write.ts';

const saskia = customer('Saskia Winterbourne', 'Pacific/Auckland');
const hemi = agent('Hemi Tautoko', 'Pacific/Auckland');

/** Spoken into a telephone between two patients. */
export const physioBands = conversation({
  id: 'physio-bands',
  language: 'en',
  subject: 'motion bands',
  messages: [
    saskia.writes(
      '2026-05-04 12:52',
      `hi there it's Saskia from the physio rooms in Nelson um I'm dictating this between patients so bear with me full stop the motion bands the ones we strap on people's knees they stop measuring after about two minutes now and the iPad just says lost contact move closer but I'm sitting right next to them comma so that's not it new line it's an iPad Air with iPad OS 18.4 and the app is Gait Mate version 6.6 I think yes 6.6 the bands are series three I've charged all of them overnight and that made no odds I've deleted the app and put it back and it measured one whole session and then the next patient it was two minutes again um what else oh I used my own phone instead of the iPad and that went all the way through twice so go figure eight patients have had to be written up by eye today and I've a claim report due to ACC on Monday the eleventh that needs real numbers in it thanks bye`,
    ),
    hemi.replies(
      '2026-05-04 14:15',
      `Kia ora Saskia,

Dictation read fine! If your phone stays connected and the iPad doesn't, my money is on the iPad. Two things to try, one at a time please:

* Settings > Gait Mate > switch "Background refresh" on
* turn off the Apple Pencil's Bluetooth pairing, if there is one

I'll check in with you tomorrow arvo either way.

Hemi`,
    ),
    saskia.writes(
      '2026-05-05 09:30',
      `background refresh was already on so nothing to switch there. forgot the pencil and ooh it's gone eleven minutes with no drop out. but my receptionist needs that pencil for the consent forms so it can't stay forgotten`,
    ),
    hemi.replies(
      '2026-05-05 15:40',
      `Awesome. There's a setting on the bands for exactly this, "wide hop". I've turned it on for your account's bands, they pick it up once they've been in the charger. Pair the pencil again after that and let me know.`,
    ),
    saskia.writes(
      '2026-05-06 13:10',
      `pencil's back and 5 patients measured start to finish, you beauty. is there any chance of getting yesterday's ones out of the bands before my report, I really don't want to have lost them`,
    ),
    hemi.replies(
      '2026-05-06 13:58',
      `They hold 48 hours, so yes. I'm pulling them off tonight, you'll have the spreadsheet on Friday.`,
    ),
  ],
  gold: [
    observed(1, 'they stop measuring after about two minutes now'),
    error(1, 'text', 'lost contact move closer'),
    environment(1, 'device', 'iPad Air'),
    environment(1, 'system', 'iPad OS 18.4', 'iPadOS 18.4'),
    environment(1, 'app', 'Gait Mate version 6.6', 'Gait Mate 6.6'),
    optional(environment(1, 'device', 'bands are series three', 'series three')),
    attempt(1, `I've charged all of them overnight`, 'charged', 'customer', 'failed'),
    attempt(1, `I've deleted the app and put it back`, 'deleted app', 'customer', ['partly', 'failed']),
    attempt(1, 'I used my own phone instead of the iPad', 'phone', 'customer', 'worked'),
    affected(1, 'eight patients have had to be written up by eye', 8, ['customers', 'users']),
    deadline(1, 'a claim report due to ACC on Monday the eleventh', '2026-05-11', 'either'),
    optional(
      attempt(
        2,
        'switch "Background refresh" on',
        'background refresh',
        'customer',
        ['failed', 'unknown'],
        [3, 'background refresh was already on'],
      ),
    ),
    attempt(
      2,
      `turn off the Apple Pencil's Bluetooth pairing`,
      'pencil',
      'customer',
      ['worked', 'partly'],
      [3, `forgot the pencil and ooh it's gone eleven minutes with no drop out`],
    ),
    deadline(2, `I'll check in with you tomorrow arvo`, '2026-05-05', 'support'),
    attempt(4, `I've turned it on for your account's bands`, 'turned', 'support', 'worked', [
      5,
      `pencil's back and 5 patients measured start to finish`,
    ]),
    optional(
      attempt(4, 'Pair the pencil again', 'pencil', 'customer', 'worked', [
        5,
        `pencil's back and 5 patients measured start to finish`,
      ]),
    ),
    optional(cue(5, 'data-loss', `I really don't want to have lost them`)),
    deadline(6, `I'm pulling them off tonight`, '2026-05-06', 'support'),
    deadline(6, `you'll have the spreadsheet on Friday`, '2026-05-08', 'support'),
  ],
});

const kofi = customer('Kofi Lartey', 'Africa/Accra');
const britt = agent('Britt Solheim', 'Europe/Oslo');
const yann = agent('Yann Kerbrat', 'Europe/Paris');

/** A table of clinics with counts, and a status line for each. */
export const vaccineFridges = conversation({
  id: 'vaccine-fridges',
  language: 'en',
  subject: 'Fridge loggers, Volta district',
  messages: [
    kofi.writes(
      '2026-08-03 09:12',
      `Dear Britt,

Please find the position of our vaccine fridges this morning. The loggers show the fridges as frozen at -127 degrees, which is of course not true, the nurses have checked with a glass thermometer and it is 4.

CLINIC | LOGGERS | SHOWING -127 | DOSES ON HOLD
Hohoe | 5 | 5 | 2,150
Kpando | 3 | 1 | 400
Jasikan | 4 | 0 | 0
Nkwanta | 2 | 2 | 610

The logger is FrostEye M (grey one), firmware 1.19.4, and the phone that collects is Tecno Spark 20 with the Collect app 3.3.0. Kindly note that Jasikan never installed the update of Friday and is on firmware 1.18.

We carried out the following:
a) batteries replaced in all loggers of Hohoe: the reading was good for one night and went back to -127
b) probe cable of the Kpando one exchanged: no change
c) one logger at Nkwanta returned to factory state: now it does not join at all, alarm A05

The district director has ordered that no dose on hold may be used until I have your written word. The measles campaign begins on Tuesday next week.

Regards,
Kofi Lartey, Cold Chain Officer`,
    ),
    britt.replies(
      '2026-08-03 13:40',
      `Dear Kofi,

Thank you. -127 is what the probe driver says if it gets no answer in time, so the vaccine is very probably fine; our quality manager will confirm that in writing by tomorrow noon.

Could you have Hohoe set the sampling interval of two loggers from 1 minute to 10? And Nkwanta: hold the magnet to the logger for 20 seconds, that clears A05.

Britt`,
    ),
    yann.notes(
      '2026-08-03 15:15',
      `1.19.4 halves the probe timeout to save battery. Cold + long cable = too slow. Same at 2 NGOs in Togo (11 loggers). I built 1.19.5 with the old timeout, runs on my desk at -20 w/ 5 m cable since this morning without one miss. Release tomorrow EOD.`,
    ),
    kofi.writes(
      '2026-08-04 16:55',
      `Dear Britt,

The letter has come, and the doses are released, we thank you. At Hohoe the two loggers with 10 minutes have kept a true temperature for the whole day. Nkwanta held the magnet, the alarm is gone and it joined, though it still shows -127 like its brother.`,
    ),
    britt.replies(
      '2026-08-05 08:50',
      `Dear Kofi, firmware 1.19.5 is out since last night. The phones load it by themselves the next time they collect. Please let me have the position again on Friday.`,
    ),
    kofi.writes(
      '2026-08-07 10:30',
      `Dear Britt, the position: Hohoe 5 of 5 good, Kpando good, Nkwanta one good and one still at -127 even with 1.19.5. We shall be glad of a replacement for that one.`,
    ),
  ],
  gold: [
    observed(1, 'The loggers show the fridges as frozen at -127 degrees'),
    affected(1, 'Hohoe | 5 | 5 | 2,150', 2150, ['records', 'other']),
    affected(1, 'Kpando | 3 | 1 | 400', 400, ['records', 'other']),
    affected(1, 'Nkwanta | 2 | 2 | 610', 610, ['records', 'other']),
    optional(affected(1, 'Hohoe | 5 | 5', 5, 'other')),
    optional(affected(1, 'Kpando | 3 | 1', 1, 'other')),
    optional(affected(1, 'Nkwanta | 2 | 2', 2, 'other')),
    optional(
      attempt(1, 'the nurses have checked with a glass thermometer', 'thermometer', 'customer', [
        'worked',
        'unknown',
        'failed',
      ]),
    ),
    environment(1, 'device', 'FrostEye M'),
    environment(1, ['app', 'system'], 'firmware 1.19.4', '1.19.4'),
    environment(1, 'device', 'Tecno Spark 20'),
    environment(1, 'app', 'Collect app 3.3.0'),
    optional(environment(1, ['app', 'system'], 'firmware 1.18', '1.18')),
    attempt(1, 'batteries replaced in all loggers of Hohoe', 'batteries', 'customer', ['partly', 'failed']),
    attempt(1, 'probe cable of the Kpando one exchanged', 'cable', 'customer', 'failed'),
    attempt(1, 'one logger at Nkwanta returned to factory state', 'factory', 'customer', 'failed'),
    error(1, 'code', 'A05', 'alarm A05'),
    optional(cue(1, 'executive', 'The district director has ordered')),
    deadline(1, 'The measles campaign begins on Tuesday next week', '2026-08-11', 'support'),
    deadline(2, 'our quality manager will confirm that in writing by tomorrow noon', '2026-08-04', 'support'),
    attempt(
      2,
      'set the sampling interval of two loggers from 1 minute to 10',
      'loggers 10',
      'customer',
      'worked',
      [4, 'the two loggers with 10 minutes have kept a true temperature for the whole day'],
    ),
    attempt(2, 'hold the magnet to the logger for 20 seconds', 'magnet', 'customer', 'partly', [
      4,
      'Nkwanta held the magnet, the alarm is gone and it joined, though it still shows -127',
    ]),
    affected(3, '2 NGOs in Togo', 2, 'customers'),
    affected(3, '11 loggers', 11, 'other'),
    optional(environment(3, ['app', 'system'], '1.19.4')),
    optional(environment(3, ['app', 'system'], '1.19.5')),
    optional(error(2, 'code', 'A05')),
    attempt(3, 'I built 1.19.5 with the old timeout', '1.19.5', 'support', 'worked'),
    deadline(3, 'Release tomorrow EOD', '2026-08-04', 'support'),
    optional(
      attempt(5, 'firmware 1.19.5 is out since last night', '1.19.5', 'support', 'partly', [
        6,
        'Hohoe 5 of 5 good, Kpando good, Nkwanta one good and one still at -127',
      ]),
    ),
    deadline(5, 'let me have the position again on Friday', '2026-08-07', 'customer'),
    affected(6, 'Nkwanta one good and one still at', 1, 'other'),
    environment(6, ['app', 'system'], '1.19.5'),
  ],
});
