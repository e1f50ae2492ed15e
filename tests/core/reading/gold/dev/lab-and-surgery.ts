import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  error,
  observed,
  optional,
} from '../write.ts';

const noreen = customer('Noreen Adebayo', 'Europe/Dublin');
const tobias = agent('Tobias Wren', 'Europe/London');

export const labResultsStuck = conversation({
  id: 'lab-results-stuck',
  language: 'en',
  subject: 'URGENT no results from analysers',
  messages: [
    noreen.writes(
      '2026-06-03 07:52',
      `Good morning,

I run the biochemistry lab at St Brendan's. Since about half six this morning nothing comes across from the two Cobalt C8 analysers to LabBridge. The instruments finish their runs and print locally, but in LabBridge the samples stay on "Awaiting result". 214 samples are sitting there at the moment and it's climbing by roughly forty an hour. Three wards are without any chemistry and A&E have been on the phone twice.

LabBridge is 4.18.2 on Windows Server 2019. The middleware window on the bench PC has this in red:

07:31:04 HL7 ACK timeout after 30000 ms, message MSH-884120
07:31:34 HL7 ACK timeout after 30000 ms, message MSH-884121
07:32:04 Channel COBALT_IN stopped, reason LB-2207

What we've done so far. I stopped and started the COBALT_IN channel: it took four results and fell over again. My colleague rebooted the bench PC, which changed nothing at all. Then we ran one analyser on the spare network cable, and that was no different.

Ward round is at ten o'clock and the doctors can't do it without the potassiums. Could somebody please ring us on extension 4410 within the hour?

Kind regards
Noreen Adebayo
Chief Biomedical Scientist`,
    ),
    tobias.replies(
      '2026-06-03 08:05',
      `Hello Noreen, I've raised the ACK timeout on the channel to 120 seconds from here and restarted it. Is anything arriving now?`,
    ),
    noreen.writes(
      '2026-06-03 08:21',
      `About half of them came through in one go and then it stopped again at 08:16. Same LB-2207.`,
    ),
    tobias.notes(
      '2026-06-03 08:40',
      `Disk on LABSRV02 98% full, journal 61 GB. Purged journal > 30 d, moved the rest to D:. Svc restarted. Channel up since 08:37, queue draining. Ops owe us new retention settings by COB Fri.`,
    ),
    tobias.replies(
      '2026-06-03 08:44',
      `Noreen, the server's disk had filled up; I've cleared it and your queue should be empty by nine. We'll send you a written cause within 2 working days.`,
    ),
    noreen.writes(
      '2026-06-03 10:32',
      `Everything has gone through and the live ones are coming in too, so the doctors got their potassiums. I'd still like to know what happens when it fills up again.`,
    ),
  ],
  gold: [
    observed(1, 'nothing comes across from the two Cobalt C8 analysers to LabBridge'),
    optional(observed(1, 'in LabBridge the samples stay on "Awaiting result"')),
    optional(error(1, 'text', 'Awaiting result')),
    optional(error(1, 'timestamp', 'about half six this morning')),
    environment(1, 'device', 'Cobalt C8'),
    affected(
      1,
      `214 samples are sitting there at the moment and it's climbing by roughly forty an hour`,
      214,
      ['records', 'other'],
      true,
    ),
    affected(1, 'Three wards are without any chemistry', 3, ['sites', 'other', 'customers']),
    environment(1, 'app', 'LabBridge is 4.18.2', 'LabBridge 4.18.2', '4.18.2'),
    environment(1, 'system', 'Windows Server 2019'),
    error(
      1,
      'log',
      `07:31:04 HL7 ACK timeout after 30000 ms, message MSH-884120
07:31:34 HL7 ACK timeout after 30000 ms, message MSH-884121
07:32:04 Channel COBALT_IN stopped, reason LB-2207`,
    ),
    error(1, 'code', 'LB-2207'),
    optional(error(1, ['request-id', 'code'], 'MSH-884120')),
    optional(error(1, ['request-id', 'code'], 'MSH-884121')),
    attempt(1, 'I stopped and started the COBALT_IN channel', 'channel', 'customer', ['partly', 'failed']),
    attempt(1, 'My colleague rebooted the bench PC', 'reboot', 'customer', 'failed'),
    attempt(1, 'we ran one analyser on the spare network cable', 'cable', 'customer', 'failed'),
    deadline(1, 'Ward round is at ten', '2026-06-03', 'either'),
    deadline(1, 'within the hour', '2026-06-03', 'support'),
    attempt(
      2,
      `I've raised the ACK timeout on the channel to 120 seconds`,
      'raised timeout',
      'support',
      'partly',
      [3, 'About half of them came through in one go and then it stopped again'],
    ),
    optional(affected(3, 'About half of them', null, ['records', 'other'])),
    optional(error(3, 'timestamp', '08:16')),
    optional(environment(4, 'device', 'LABSRV02')),
    attempt(4, 'Purged journal > 30 d', 'journal', 'support', 'worked', [4, 'Channel up since 08:37']),
    optional(attempt(4, 'moved the rest to D:', 'moved', 'support', 'worked')),
    optional(attempt(4, 'Svc restarted', 'restarted', 'support', 'worked')),
    deadline(4, 'by COB Fri', '2026-06-05', 'support'),
    optional(attempt(5, `I've cleared it`, 'cleared', 'support', 'worked')),
    optional(deadline(5, 'your queue should be empty by nine', '2026-06-03', 'support')),
    deadline(5, 'within 2 working days', '2026-06-05', 'support'),
  ],
});

const gus = customer('Gus Tillery', 'America/Denver');
const mina = agent('Mina Sato', 'America/Los_Angeles');

export const xraysRejected = conversation({
  id: 'xrays-rejected',
  language: 'en',
  subject: 'xrays',
  messages: [
    gus.writes(
      '2026-06-08 08:10',
      `morning, xrays from the new panel wont upload to PetChart. spins for ages, then it says "Image rejected: unsupported transfer syntax". its all three of our clinics, ever since the wknd update. other stuff (bloods, invoices) is fine. 11 dogs imaged this am and no vet can see a single pic`,
    ),
    mina.replies(
      '2026-06-08 07:14',
      `Morning Gus! Which PetChart version is it, and are you on Mac or Windows?`,
    ),
    gus.writes(
      '2026-06-08 08:17',
      `PetChart Desktop 11.0.4, win11 pro. panel is a Rayline 1417
the popup has a support id under it, 8F21-C04E-44
i switched the export from jpeg2000 to uncompressed on one machine, THAT went thru but its 40mb a picture and our line cant take it
put 10.9 on the laptop, rejected just the same
oh and the rayline guy reset the panel to factory. zip`,
    ),
    mina.replies(
      '2026-06-08 07:25',
      `Thanks, that narrows it down. Would you tick "J2K fallback" under Settings > Labs at one clinic, then send one image again?`,
    ),
    gus.writes(
      '2026-06-08 08:41',
      `ticked it at elm street. first image in, second one in.. yep thats it. can i do the other 2?`,
    ),
    mina.replies(
      '2026-06-08 07:43',
      `Please do! The proper fix ships in 11.0.5, which is planned for the 16th.`,
    ),
    gus.writes(
      '2026-06-08 08:58',
      `ok did the others, they upload now. we have ortho referrals in on thurs so that was close lol`,
    ),
  ],
  gold: [
    observed(1, 'xrays from the new panel wont upload to PetChart'),
    error(1, 'text', 'Image rejected: unsupported transfer syntax'),
    affected(1, 'its all three of our clinics', 3, 'sites'),
    affected(1, '11 dogs imaged this am and no vet can see a single pic', 11, ['other', 'records']),
    optional(affected(1, 'no vet can see a single pic', null, 'users')),
    environment(3, 'app', 'PetChart Desktop 11.0.4', '11.0.4'),
    environment(3, 'system', 'win11 pro', 'win11'),
    environment(3, 'device', 'Rayline 1417'),
    error(3, 'request-id', '8F21-C04E-44'),
    attempt(3, 'i switched the export from jpeg2000 to uncompressed', 'export', 'customer', [
      'worked',
      'partly',
    ]),
    attempt(3, 'put 10.9 on the laptop', '10.9', 'customer', 'failed'),
    environment(3, 'app', '10.9'),
    optional(environment(3, 'device', 'laptop')),
    attempt(3, 'the rayline guy reset the panel to factory', 'reset panel', 'customer', 'failed'),
    attempt(4, 'tick "J2K fallback" under Settings > Labs', 'fallback', 'customer', 'worked', [
      5,
      'first image in, second one in.. yep thats it',
    ]),
    optional(environment(4, 'flag', 'J2K fallback')),
    deadline(6, 'The proper fix ships in 11.0.5, which is planned for the 16th', '2026-06-16', 'support'),
    optional(attempt(7, 'did the others', 'others', 'customer', 'worked')),
    optional(deadline(7, 'we have ortho referrals in on thurs', '2026-06-11', 'either')),
  ],
});
