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

const jaz = customer('Jaz Whitcombe', 'Europe/London');
const perry = agent('Perry Lund', 'Europe/London');

/** A chat of one-liners, with the answers to three suggestions. */
export const tillDrawer = conversation({
  id: 'till-drawer',
  language: 'en',
  subject: 'Chat with Jaz',
  messages: [
    jaz.writes('2026-03-10 09:01', `till 3 wont open the drawer. been like that since we opened`),
    perry.replies('2026-03-10 09:02', `Morning Jaz! Could you unplug the drawer cable and plug it back in?`),
    jaz.writes('2026-03-10 09:05', `nope still dead`),
    perry.replies(
      '2026-03-10 09:06',
      `OK. Next one: swap the cable with the one from till 2 and see if the drawer opens then.`,
    ),
    jaz.writes('2026-03-10 09:11', `no joy`),
    perry.replies('2026-03-10 09:12', `Hm. Then please install the printer driver again, link is below.`),
    jaz.writes('2026-03-10 09:25', `yay that sorted it 🎉 opens fine now`),
  ],
  gold: [
    observed(1, 'till 3 wont open the drawer'),
    attempt(2, 'unplug the drawer cable and plug it back in', 'unplug cable', 'customer', 'failed', [
      3,
      'nope still dead',
    ]),
    attempt(4, 'swap the cable with the one from till 2', 'swap cable', 'customer', 'failed', [5, 'no joy']),
    attempt(6, 'install the printer driver again', 'install driver', 'customer', 'worked', [
      7,
      'yay that sorted it',
    ]),
  ],
});

const dimi = customer('Dimi Kostas', 'Europe/Athens');
const ines = agent('Ines Rourke', 'Europe/Dublin');

export const pushesStopped = conversation({
  id: 'pushes-stopped',
  language: 'en',
  subject: 'no pushes',
  messages: [
    dimi.writes(
      '2026-03-11 12:40',
      `no push notifications since monday. whole dispatch is blind, 9 drivers dont get their jobs
phone: Pixel 7a / Android 15, app v5.12.0
toggled notifications off/on, rebooted, reinstalled - zilch`,
    ),
    ines.replies(
      '2026-03-11 10:55',
      `Hi Dimi, thanks. Does it make a difference if you turn off battery saver for the app?`,
    ),
    dimi.writes('2026-03-11 13:02', `made no difference`),
    ines.replies(
      '2026-03-11 11:20',
      `I've re-registered your devices on our side just now. Can you check again?`,
    ),
    dimi.writes('2026-03-11 13:31', `6 of 9 have it back, 3 are still silent`),
    ines.replies('2026-03-11 11:40', `Good sign. I'll do the other three by tonight.`),
  ],
  gold: [
    observed(1, 'no push notifications since monday'),
    affected(1, '9 drivers dont get their jobs', 9, 'users'),
    environment(1, 'device', 'Pixel 7a'),
    environment(1, 'system', 'Android 15'),
    environment(1, 'app', 'app v5.12.0', 'v5.12.0', '5.12.0'),
    attempt(1, 'toggled notifications off/on', 'notifications', 'customer', 'failed'),
    attempt(1, 'rebooted', 'rebooted', 'customer', 'failed'),
    attempt(1, 'reinstalled', 'reinstalled', 'customer', 'failed'),
    attempt(2, 'turn off battery saver for the app', 'battery saver', 'customer', 'failed', [
      3,
      'made no difference',
    ]),
    attempt(4, `I've re-registered your devices on our side`, 're-registered', 'support', 'partly', [
      5,
      '6 of 9 have it back, 3 are still silent',
    ]),
    affected(5, '3 are still silent', 3, ['users', 'other']),
    deadline(6, `I'll do the other three by tonight`, '2026-03-11', 'support'),
  ],
});

const rue = customer('Rue Abernathy', 'America/Chicago');
const sol = agent('Sol Okafor', 'America/New_York');

/** Lower case, no full stops, abbreviations. */
export const exportStuck = conversation({
  id: 'export-stuck',
  language: 'en',
  subject: 'export stuck at 99%',
  messages: [
    rue.writes(
      '2026-03-12 14:15',
      `hey team, payroll export hangs at 99% then "Export timed out (EXP-408)". tried twice. also tried edge instead of chrome, same deal. need it b4 5pm today or 63 ppl dont get paid`,
    ),
    sol.replies('2026-03-12 15:22', `Hi Rue, on it. Which browser version is that?`),
    rue.writes('2026-03-12 14:24', `chrome 145, win 11`),
    sol.replies(
      '2026-03-12 15:40',
      `Thanks! As a stopgap, could you run the export for each department separately?`,
    ),
    rue.writes('2026-03-12 14:58', `that gets me the files. ty! but pls fix it properly`),
    sol.replies(
      '2026-03-12 16:01',
      `Glad to hear. Engineering has it, I'll update you tomorrow before noon.`,
    ),
  ],
  gold: [
    observed(1, 'payroll export hangs at 99%'),
    error(1, 'text', 'Export timed out (EXP-408)'),
    error(1, 'code', 'EXP-408'),
    attempt(1, 'tried edge instead of chrome', 'edge', 'customer', 'failed'),
    optional(attempt(1, 'tried twice', 'tried', 'customer', ['failed', 'unknown'])),
    optional(environment(1, 'browser', 'edge')),
    optional(environment(1, 'browser', 'chrome')),
    deadline(1, 'need it b4 5pm today', '2026-03-12', 'support'),
    affected(1, '63 ppl dont get paid', 63, 'users'),
    environment(3, 'browser', 'chrome 145'),
    environment(3, 'system', 'win 11'),
    attempt(4, 'run the export for each department separately', 'export department', 'customer', 'worked', [
      5,
      'that gets me the files',
    ]),
    deadline(6, `I'll update you tomorrow before noon`, '2026-03-13', 'support'),
  ],
});

const bo = customer('Bo Lindqvist', 'Europe/Stockholm');
const una = agent('Una Sheehan', 'Europe/Dublin');

export const gateWontSync = conversation({
  id: 'gate-wont-sync',
  language: 'en',
  subject: 'gates',
  messages: [
    bo.writes(
      '2026-03-13 07:30',
      `Gates at 2 of our 5 garages offline. Power-cycled both controllers. Firmware re-flashed. New SIM. None of it helped.`,
    ),
    una.replies('2026-03-13 06:50', `Hi Bo, could you give me the serial numbers and the firmware version?`),
    bo.writes('2026-03-13 08:01', `GTC-2201 and GTC-2207, fw 3.4.18. error led E12 on both`),
    una.replies(
      '2026-03-13 07:15',
      `Thank you. I have opened the ports on our firewall for the new SIM range. Please restart one of them once more.`,
    ),
    bo.writes('2026-03-13 08:33', `2201 came back right away. 2207 not.`),
    una.replies('2026-03-13 07:40', `A technician can be with you on Monday morning.`),
  ],
  gold: [
    observed(1, 'Gates at 2 of our 5 garages offline'),
    affected(1, '2 of our 5 garages offline', 2, 'sites'),
    attempt(1, 'Power-cycled both controllers', 'controllers', 'customer', 'failed'),
    attempt(1, 'Firmware re-flashed', 'Firmware', 'customer', 'failed'),
    attempt(1, 'New SIM', 'SIM', 'customer', 'failed'),
    environment(3, 'device', 'GTC-2201'),
    environment(3, 'device', 'GTC-2207'),
    environment(3, ['app', 'system'], 'fw 3.4.18', '3.4.18'),
    error(3, 'code', 'E12'),
    attempt(4, 'I have opened the ports on our firewall', 'opened ports', 'support', 'partly', [
      5,
      '2201 came back right away. 2207 not.',
    ]),
    deadline(6, 'A technician can be with you on Monday morning', '2026-03-16', 'support'),
  ],
});
