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

const delphine = customer('Delphine Moyo', 'Europe/London');
const tom = agent('Tom Ashdown', 'Europe/London');

export const foodBankRota = conversation({
  id: 'food-bank-rota',
  language: 'en',
  subject: 'THURSDAY ROTA GONE',
  messages: [
    delphine.writes(
      '2026-08-11 13:30',
      `hello, volunteer coordinator at Saltmarsh Food Bank here (free Community tier, org 5528)

the Thursday rota has emptied itself!! all 26 volunteers who'd put their name down have vanished from it and the page only says "No shifts published". i published it on the 1st and have the confirmation mail to prove it. the Tuesday vans are hit as well, four drivers turned up for nothing today

my colleague Errol pressed Publish again yesterday. it says Published! and is a draft again within a minute. He also had a go from the church office computer, which made not a jot of difference. Copying July's rota is possible, only the names don't come along

We feed about 140 families on a Thursday and our people need to know by Wednesday lunchtime whether they're on. also our newsletter with the link in it goes out tonight at 8...

Delphine x`,
    ),
    tom.notes(
      '2026-08-11 14:08',
      `org 5528: published_until = 2025-08-31 (wrong yr), so the sweeper unpublishes it every min. Set to 2026 by hand 14:05. Names can be had from nightly backup, Data say before 6pm.`,
    ),
    tom.replies(
      '2026-08-11 14:12',
      `Hi Delphine,

the end date of that rota had last year in it, so the system took it down over and over. That's put right and the shifts are visible again; the names will follow this evening. Could you check whether the times are as they were?

Tom`,
    ),
    delphine.writes(
      '2026-08-11 17:55',
      `Times are right and it's stayed up all afternoon!! Of the names 24 are back, Rosa and Mr Pettigrew aren't, but I'll put those two in myself. Newsletter can go. bless you`,
    ),
  ],
  gold: [
    environment(1, 'plan', 'Community tier', 'free Community tier', 'Community'),
    environment(1, ['account', 'workspace'], 'org 5528', '5528'),
    observed(1, 'the Thursday rota has emptied itself'),
    affected(1, `all 26 volunteers who'd put their name down have vanished from it`, 26, [
      'users',
      'records',
    ]),
    optional(cue(1, 'data-loss', `all 26 volunteers who'd put their name down have vanished from it`)),
    error(1, 'text', 'No shifts published'),
    optional(observed(1, 'the Tuesday vans are hit as well')),
    affected(1, 'four drivers turned up for nothing', 4, 'users'),
    optional(observed(1, 'it says Published! and is a draft again within a minute')),
    attempt(1, 'my colleague Errol pressed Publish again', 'Publish', 'customer', 'failed'),
    attempt(1, 'He also had a go from the church office computer', 'computer', 'customer', 'failed'),
    attempt(1, `Copying July's rota is possible`, 'Copying', 'customer', ['partly', 'worked']),
    optional(affected(1, 'about 140 families', 140, ['users', 'customers'])),
    deadline(1, 'our people need to know by Wednesday lunchtime', '2026-08-12', 'either'),
    deadline(1, 'our newsletter with the link in it goes out tonight at 8', '2026-08-11', 'either'),
    attempt(2, 'Set to 2026 by hand', 'set', 'support', 'worked', [4, `it's stayed up all afternoon`]),
    deadline(2, 'Data say before 6pm', '2026-08-11', 'support'),
    optional(attempt(3, `That's put right`, 'right', 'support', 'worked')),
    optional(deadline(3, 'the names will follow this evening', '2026-08-11', 'support')),
    optional(affected(4, `Rosa and Mr Pettigrew aren't`, 2, ['users', 'records'])),
    optional(affected(4, 'those two', 2, ['users', 'records'])),
  ],
});

const maribel = customer('Maribel Stokes', 'America/Phoenix');
const ezra = agent('Ezra Feld', 'America/New_York');

export const shelterChips = conversation({
  id: 'shelter-chips',
  language: 'en',
  subject: 'chip readers not uploading',
  messages: [
    maribel.writes(
      '2026-09-21 11:40',
      `Afternoon PawTrace,

Our readers quit sending chip numbers to the registry Friday evening. Ten animals, nine dogs and a very loud cat, have gone home unregistered with their new families. County rules give us five days from adoption, which for the first one means Wednesday.

They're two HaloScan Max wands, firmware 2.2.0, on a Dell Latitude 5440 with Windows 11 23H2 and PawTrace Bridge 1.19. What pops up is "Upload refused, certificate not yet valid (0x800B0101)".

Walt, our volunteer computer person (retired, and a saint), has swapped the USB cable. He has uninstalled the Bridge and put it back on. He ran the laptop off his own phone's hotspot rather than the shelter wifi, and paused the antivirus for an hour while he was at it. Same popup four times over. Keying the numbers into the website does go through, at four minutes an animal, and we don't have the hands.

Maribel, Cactus Paws Rescue`,
    ),
    ezra.replies(
      '2026-09-21 15:05',
      `Hi Maribel,

"Not yet valid" nearly always means the computer lives in the past. What date does that laptop show in the corner? If it's off, set it to today and start the Bridge again.

Ezra`,
    ),
    maribel.writes(
      '2026-09-21 12:31',
      `Well I'll be. It thought it was June 2019. Set the date, started the Bridge, and eight of the ten uploaded all on their own. The other two come back with "Chip number already on file" and DUP-409.`,
    ),
    ezra.replies(
      '2026-09-21 15:50',
      `Those two had been entered by their vet. I merged the entries, so your shelter shows as the registrant now and you're well in time. The little battery on the laptop's board is probably flat; a new one costs three dollars.`,
    ),
    maribel.writes('2026-09-21 13:10', `I see all ten. Walt is off to the hardware store. Gracias!!`),
  ],
  gold: [
    observed(1, 'Our readers quit sending chip numbers to the registry Friday evening'),
    affected(1, 'Ten animals, nine dogs and a very loud cat, have gone home unregistered', 10, [
      'records',
      'other',
    ]),
    optional(affected(1, 'nine dogs', 9, ['records', 'other'])),
    deadline(
      1,
      'County rules give us five days from adoption, which for the first one means Wednesday',
      '2026-09-23',
      'either',
    ),
    optional(cue(1, 'legal', 'County rules give us five days from adoption')),
    environment(1, 'device', 'HaloScan Max'),
    environment(1, ['app', 'system', 'device'], 'firmware 2.2.0', '2.2.0'),
    environment(1, 'device', 'Dell Latitude 5440'),
    environment(1, 'system', 'Windows 11 23H2'),
    environment(1, 'app', 'PawTrace Bridge 1.19'),
    error(1, 'text', 'Upload refused, certificate not yet valid (0x800B0101)'),
    error(1, 'code', '0x800B0101'),
    attempt(1, 'has swapped the USB cable', 'swapped cable', 'customer', 'failed'),
    attempt(1, 'He has uninstalled the Bridge and put it back on', 'uninstalled', 'customer', 'failed'),
    attempt(1, `He ran the laptop off his own phone's hotspot`, 'hotspot', 'customer', 'failed'),
    attempt(1, 'paused the antivirus for an hour', 'antivirus', 'customer', 'failed'),
    attempt(1, 'Keying the numbers into the website does go through', 'Keying', 'customer', [
      'worked',
      'partly',
    ]),
    attempt(2, 'set it to today and start the Bridge again', 'set', 'customer', 'partly', [
      3,
      'Set the date, started the Bridge, and eight of the ten uploaded all on their own',
    ]),
    affected(3, 'The other two come back with', 2, ['records', 'other']),
    error(3, 'text', 'Chip number already on file'),
    error(3, 'code', 'DUP-409'),
    attempt(4, 'I merged the entries', 'merged', 'support', 'worked', [5, 'I see all ten']),
  ],
});

const alun = customer('Alun Prosser', 'Europe/London');
const nisha = agent('Nisha Varma', 'Europe/London');

export const giftAidExport = conversation({
  id: 'gift-aid-export',
  language: 'en',
  subject: 'Gift Aid file refused by HMRC',
  messages: [
    alun.writes(
      '2026-01-27 21:50',
      `Good evening. Treasurer of the Mawddach Lifeboat Friends, unpaid, so forgive the hour.

Our claim has to be with HMRC by 31 January and their gateway refuses the file that your program makes. Its reply:

| line | donor | result |
| 14 | Pugh, E. | 5005 invalid postcode |
| 77 | Ó Dálaigh, B. | 5012 invalid character |
| 78 | Ó Dálaigh, B. | 5012 invalid character |

Three lines are at fault, and on their account none of our 212 donations is accepted, which is £4,310 we'd miss.

I took the accents off Mr Ó Dálaigh in the donor screen, after which HMRC ceased to grumble about 77 but not about 78. I then cut line 78 out by hand in Excel, and Excel spoils the file altogether: "Schema validation failed". LibreOffice did no better. The Pugh postcode I corrected and that one is cured.

Claims module v3.4, in Microsoft Edge, on Windows 10 (I know, I know).`,
    ),
    nisha.replies(
      '2026-01-28 09:20',
      `Dear Mr Prosser,

You are not too late. There are two records for Mr Ó Dálaigh, hence line 78; seven other charities have stumbled over twins like that this month. I have merged them, and I've set your claims to plain letters only. Please make the file afresh, and don't let Excel near it on the way to HMRC.

Kind regards
Nisha Varma`,
    ),
    alun.writes(
      '2026-01-28 19:15',
      `Accepted at four minutes past seven, all 211 of them. I shall sleep tonight. I'd only ask that somebody rings my successor, Mrs Bevan, before the annual meeting on 14 February and shows her that setting.`,
    ),
    nisha.replies('2026-01-29 08:45', `With pleasure, I'll ring her next Tuesday.`),
  ],
  gold: [
    deadline(1, 'Our claim has to be with HMRC by 31 January', '2026-01-31', 'either'),
    observed(1, 'their gateway refuses the file that your program makes'),
    error(1, 'code', '5005'),
    error(1, 'code', '5012'),
    optional(error(1, 'text', '5005 invalid postcode')),
    optional(error(1, 'text', '5012 invalid character')),
    optional(error(1, 'text', 'invalid postcode')),
    optional(error(1, 'text', 'invalid character')),
    affected(1, 'Three lines are at fault', 3, 'records'),
    affected(1, 'none of our 212 donations is accepted', 212, ['records']),
    attempt(1, 'I took the accents off Mr Ó Dálaigh', 'accents', 'customer', 'partly'),
    attempt(1, 'I then cut line 78 out by hand in Excel', 'cut 78', 'customer', 'failed'),
    error(1, 'text', 'Schema validation failed'),
    attempt(1, 'LibreOffice did no better', 'LibreOffice', 'customer', 'failed'),
    attempt(1, 'The Pugh postcode I corrected', 'postcode', 'customer', 'worked'),
    environment(1, 'app', 'Claims module v3.4', 'v3.4'),
    environment(1, 'browser', 'Microsoft Edge', 'Edge'),
    environment(1, 'system', 'Windows 10'),
    affected(2, 'seven other charities have stumbled over twins', 7, ['customers', 'users', 'sites']),
    attempt(2, 'I have merged them', 'merged', 'support', 'worked', [
      3,
      'Accepted at four minutes past seven',
    ]),
    attempt(2, `I've set your claims to plain letters only`, 'set letters', 'support', 'worked', [
      3,
      'Accepted at four minutes past seven',
    ]),
    attempt(2, 'make the file afresh', 'file', 'customer', 'worked', [
      3,
      'Accepted at four minutes past seven',
    ]),
    deadline(3, 'before the annual meeting on 14 February', '2026-02-14', 'support'),
    deadline(4, `I'll ring her next Tuesday`, '2026-02-03', 'support'),
  ],
});
