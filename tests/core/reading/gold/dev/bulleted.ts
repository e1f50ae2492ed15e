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
  step,
} from '../write.ts';

const noor = customer('Noor Haidari', 'Europe/Amsterdam');
const wes = agent('Wes Calder', 'America/New_York');

/** A form that was filled in. */
export const designExport = conversation({
  id: 'design-export',
  language: 'en',
  subject: 'SVG export drops fonts',
  messages: [
    noor.writes(
      '2026-02-24 14:20',
      `**What happens**
Exported SVGs have Times instead of our brand font.

**What should happen**
The brand font is embedded, as it was in 7.3.

**How to reproduce**
1. Open the file "Spring brochure"
2. Select the frame "Cover"
3. File > Export > SVG
4. Open the result in Inkscape

**Environment**
- Version: 7.4.0 (desktop)
- OS: macOS 15.3
- Machine: MacBook Pro M2
- Team ID: tm-40221
- Feature flags: new_font_engine

**Error**
FONT_EMBED_FAILED: license bit not set

**Impact**
- 4 designers blocked
- 130 assets to deliver
- due: Fri 27 Feb, 12:00 CET

**Tried**
- older file: same
- "Convert text to outlines": works but text can't be edited any more
- other Mac: no change
- 7.3.2 installed next to it: OK`,
    ),
    wes.replies(
      '2026-02-24 09:30',
      `Hi Noor,

Superb report, thank you. Could you disable new_font_engine under Labs?

Wes`,
    ),
    noor.writes('2026-02-24 15:45', `Disabled, restarted the app: fonts are embedded. 👍`),
    wes.replies('2026-02-24 10:01', `Great! We'll have that in 7.4.1, ETA March 10.`),
  ],
  gold: [
    observed(1, 'Exported SVGs have Times instead of our brand font'),
    expected(1, 'The brand font is embedded, as it was in 7.3'),
    step(1, 'Open the file "Spring brochure"'),
    step(1, 'Select the frame "Cover"'),
    step(1, 'File > Export > SVG'),
    step(1, 'Open the result in Inkscape'),
    environment(1, 'app', 'Version: 7.4.0 (desktop)', 'Version: 7.4.0', '7.4.0'),
    environment(1, 'system', 'macOS 15.3'),
    environment(1, 'device', 'MacBook Pro M2', 'MacBook Pro'),
    environment(1, ['account', 'workspace'], 'tm-40221', 'Team ID: tm-40221'),
    environment(1, 'flag', 'new_font_engine'),
    error(
      1,
      ['text', 'code'],
      'FONT_EMBED_FAILED: license bit not set',
      'FONT_EMBED_FAILED: license bit not set',
    ),
    error(1, 'code', 'FONT_EMBED_FAILED'),
    affected(1, '4 designers blocked', 4, 'users'),
    optional(affected(1, '130 assets', 130, ['records', 'other'])),
    deadline(1, 'due: Fri 27 Feb, 12:00 CET', '2026-02-27', 'either'),
    attempt(1, 'older file: same', 'older file', 'customer', 'failed'),
    attempt(1, '"Convert text to outlines": works but', 'Convert outlines', 'customer', ['partly', 'worked']),
    attempt(1, 'other Mac: no change', 'other Mac', 'customer', 'failed'),
    attempt(1, '7.3.2 installed next to it: OK', '7.3.2', 'customer', 'worked'),
    optional(environment(1, 'app', '7.3.2')),
    attempt(2, 'disable new_font_engine under Labs', 'new_font_engine', 'customer', 'worked', [
      3,
      'fonts are embedded',
    ]),
    deadline(4, 'ETA March 10', '2026-03-10', 'support'),
  ],
});

const tove = customer('Tove Aasen', 'Europe/Oslo');
const ruth = agent('Ruth Ellery', 'Europe/London');

export const ferryKiosks = conversation({
  id: 'ferry-kiosks',
  language: 'en',
  subject: 'Ticket kiosks',
  messages: [
    tove.writes(
      '2026-06-15 06:50',
      `Hi,

Status this morning:
* Bergen: 3 kiosks frozen on the payment screen
* Stavanger: both kiosks fine
* Molde: 1 kiosk frozen, the other one restarts every few minutes

What we tried:
1. Restart from the back office -> came up, froze again after the first sale
2. Reboot at the mains -> no effect
3. Disconnected the card reader -> the screen reacts
4. Put in the spare reader -> frozen again

Kiosk software 11.0.3, card readers are Verifone V400m.
The screen says: "Reader busy (PAX-19)".

It's high season from Saturday. We need all five back by then.

Tove`,
    ),
    ruth.replies(
      '2026-06-15 08:20',
      `Good morning Tove,

PAX-19 points at the reader's contract file. I have pushed a new contract file to the kiosk in Molde as a test.

Ruth`,
    ),
    tove.writes(
      '2026-06-15 11:05',
      `Molde has been selling without a hitch for an hour. Roll it out to Bergen please!`,
    ),
    ruth.replies('2026-06-15 10:30', `Wonderful. Bergen follows tomorrow night after the last ferry.`),
  ],
  gold: [
    observed(1, '3 kiosks frozen on the payment screen'),
    affected(1, '3 kiosks frozen', 3, ['sites', 'other']),
    affected(1, '1 kiosk frozen', 1, ['sites', 'other']),
    attempt(1, 'Restart from the back office', 'Restart office', 'customer', ['failed', 'partly']),
    attempt(1, 'Reboot at the mains', 'Reboot', 'customer', 'failed'),
    attempt(1, 'Disconnected the card reader', 'reader', 'customer', ['worked', 'partly']),
    attempt(1, 'Put in the spare reader', 'spare', 'customer', 'failed'),
    environment(1, 'app', 'Kiosk software 11.0.3', 'software 11.0.3'),
    environment(1, 'device', 'Verifone V400m'),
    error(1, 'text', 'Reader busy (PAX-19)'),
    error(1, 'code', 'PAX-19'),
    deadline(1, `It's high season from Saturday`, '2026-06-20', 'support'),
    optional(error(2, 'code', 'PAX-19')),
    attempt(
      2,
      'I have pushed a new contract file to the kiosk in Molde',
      'pushed file',
      'support',
      'worked',
      [3, 'Molde has been selling without a hitch'],
    ),
    deadline(4, 'Bergen follows tomorrow night', '2026-06-16', 'support'),
  ],
});

const ivo = customer('Ivo Marek', 'Europe/Prague');
const abby = agent('Abby Storr', 'Europe/London');

export const nightJobs = conversation({
  id: 'night-jobs',
  language: 'en',
  subject: 'P1 – ETL job failing',
  messages: [
    ivo.writes(
      '2026-07-07 07:15',
      `- job: nightly_margin
- since: 5 July
- symptom: fails after 40 min, 3 nights in a row
- error: ORA-01555: snapshot too old
- run ids: run_88f21c0, run_88f3a77
- version: DataLoom 22.4
- workspace: retail-prod
- affected: ~70 report users, 12 dashboards empty
- growing: no

Tried so far: smaller batches (fails later, at 55 min), increased undo retention (no change), ran it by day instead of by night (succeeded).

Budget meeting is on 9 July at 14:00, the figures have to be there.`,
    ),
    abby.replies(
      '2026-07-07 08:30',
      `Hi Ivo, we suggest splitting the job by region until we have a fix. Would that be possible?`,
    ),
    ivo.writes('2026-07-08 07:05', `Split it last night, all four parts finished without errors.`),
    abby.notes(
      '2026-07-08 08:10',
      `Looks like the long-transaction regression in 22.4 (DL-3391), confirmed by Petra in R&D.`,
    ),
    abby.replies('2026-07-08 08:20', `Very good. A patch will be available in 22.4.2 by mid-July.`),
  ],
  gold: [
    observed(1, 'fails after 40 min, 3 nights in a row'),
    error(1, ['text', 'code'], 'ORA-01555: snapshot too old'),
    error(1, 'code', 'ORA-01555'),
    error(1, 'request-id', 'run_88f21c0'),
    error(1, 'request-id', 'run_88f3a77'),
    environment(1, 'app', 'DataLoom 22.4'),
    environment(1, 'workspace', 'retail-prod'),
    affected(1, '~70 report users', 70, 'users'),
    affected(1, '12 dashboards empty', 12, ['other', 'records']),
    attempt(1, 'smaller batches', 'smaller batches', 'customer', ['failed', 'partly']),
    attempt(1, 'increased undo retention', 'increased retention', 'customer', 'failed'),
    attempt(1, 'ran it by day instead of by night', 'ran day', 'customer', 'worked'),
    deadline(1, 'Budget meeting is on 9 July at 14:00', '2026-07-09', 'support'),
    attempt(2, 'splitting the job by region', 'split', 'customer', 'worked', [
      3,
      'Split it last night, all four parts finished',
    ]),
    optional(environment(4, 'app', '22.4')),
    deadline(5, 'in 22.4.2 by mid-July', ['2026-07-15', '2026-07-16'], 'support'),
  ],
});
