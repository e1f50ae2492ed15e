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

const sunita = customer('Sunita Rao', 'Asia/Kolkata');
const ben = agent('Ben Whitaker', 'Europe/London');

export const screenShareBlack = conversation({
  id: 'screen-share-black',
  language: 'en',
  subject: 'Black screen while screen sharing - high priority',
  messages: [
    sunita.writes(
      '2026-07-20 12:40',
      `Dear Support,

Greetings for the day. We are facing an issue with screen sharing in your application since last Thursday. When any of our trainers shares the screen, participants are seeing a black screen only. Audio and video are working fine.

Details are as below:
Application version: 5.17.3 (build 2291)
OS: Windows 11 23H2
Laptop: Dell Latitude 5440
No. of trainers impacted: 18
Offices impacted: 2 (Pune and Hyderabad)

Troubleshooting done:
Reinstalled the application - issue persists
Updated graphics driver - issue persists
Joined from browser (Edge) - screen sharing is working
Turned off antivirus - no improvement

Kindly note that a client training is scheduled for 22nd July and we cannot conduct it without screen sharing. Request you to treat this on priority and revert at the earliest.

Thanks and regards,
Sunita Rao
Manager - Training Operations`,
    ),
    ben.replies(
      '2026-07-20 09:15',
      `Hi Sunita,

Thanks for the very clear description. This looks related to the way the app captures the screen. Please try the following:

1. Under Settings > Video > Advanced, untick "Use hardware acceleration for screen sharing".
2. Set "Screen capture mode" to "Auto".
3. If neither helps, send us the diagnostic report (Help > Send report).

Kind regards,
Ben`,
    ),
    sunita.writes(
      '2026-07-20 15:10',
      `Dear Ben,

Step 1 done, no change.
Step 2: after changing the capture mode, sharing is OK on 11 laptops, but on the remaining 7 it is still black.
Report is sent, reference RPT-90417.

Regards,
Sunita`,
    ),
    ben.replies(
      '2026-07-20 12:30',
      `Hi Sunita,

Thank you. According to the report, these laptops have two graphics adapters and the app picks the wrong one. I've pushed a configuration to your account that forces the integrated adapter. Could you ask the trainers to restart the app and share again?

Kind regards,
Ben`,
    ),
    sunita.writes(
      '2026-07-21 11:20',
      `Dear Ben, it is resolved on all 7 after restart. We will do one full rehearsal today evening and confirm to you.`,
    ),
    ben.replies(
      '2026-07-21 08:10',
      `Brilliant, good luck with the training! The fix for the adapter selection will be part of the next release, which is due on 3 August.`,
    ),
  ],
  gold: [
    observed(1, 'participants are seeing a black screen only'),
    optional(observed(1, 'We are facing an issue with screen sharing in your application')),
    environment(1, 'app', '5.17.3 (build 2291)', '5.17.3'),
    environment(1, 'system', 'Windows 11 23H2'),
    environment(1, 'device', 'Dell Latitude 5440'),
    optional(environment(1, 'browser', 'Edge')),
    affected(1, 'No. of trainers impacted: 18', 18, 'users'),
    affected(1, 'Offices impacted: 2', 2, 'sites'),
    attempt(1, 'Reinstalled the application', 'reinstalled', 'customer', 'failed'),
    attempt(1, 'Updated graphics driver', 'driver', 'customer', 'failed'),
    attempt(1, 'Joined from browser (Edge)', 'browser', 'customer', 'worked'),
    attempt(1, 'Turned off antivirus', 'antivirus', 'customer', 'failed'),
    deadline(1, 'a client training is scheduled for 22nd July', '2026-07-22', 'either'),
    attempt(
      2,
      'untick "Use hardware acceleration for screen sharing"',
      'hardware acceleration',
      'customer',
      'failed',
      [3, 'Step 1 done, no change'],
    ),
    attempt(2, 'Set "Screen capture mode" to "Auto"', 'capture mode', 'customer', 'partly', [
      3,
      'after changing the capture mode, sharing is OK on 11 laptops',
    ]),
    affected(3, 'on the remaining 7 it is still black', 7, ['other', 'users']),
    optional(error(3, 'request-id', 'RPT-90417')),
    attempt(4, `I've pushed a configuration to your account`, 'pushed configuration', 'support', 'worked', [
      5,
      'it is resolved on all 7 after restart',
    ]),
    optional(
      attempt(4, 'restart the app and share again', 'restart', 'customer', 'worked', [
        5,
        'it is resolved on all 7 after restart',
      ]),
    ),
    deadline(5, 'We will do one full rehearsal today evening', '2026-07-21', 'customer'),
    deadline(6, 'which is due on 3 August', '2026-08-03', 'support'),
  ],
});
