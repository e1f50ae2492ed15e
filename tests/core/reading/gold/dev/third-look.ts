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

const pat = customer('Pat Ellison', 'America/Los_Angeles');
const ravi = agent('Ravi Menon', 'Asia/Kolkata');

export const smartLocks = conversation({
  id: 'smart-locks',
  language: 'en',
  subject: 'guests locked out',
  messages: [
    pat.writes('2026-04-11 16:02', `hi. door codes arent reaching the locks. 3 guests standing outside rn`),
    pat.writes('2026-04-11 16:03', `its 9 of our 22 apartments, all on the v2 bridge`),
    ravi.replies(
      '2026-04-12 04:38',
      `Hi Pat, sorry to hear. Which firmware do the bridges have, and does the app show an error?`,
    ),
    pat.writes(
      '2026-04-11 16:15',
      `bridge fw 2.0.9. app (ios 26.1, app 8.4) says "Bridge busy, try again later (B-17)"`,
    ),
    pat.writes(
      '2026-04-11 16:16',
      `unplugged the bridges for a minute, didnt help. deleted + re-added a code, didnt help either`,
    ),
    ravi.replies(
      '2026-04-12 04:50',
      `Thanks. I just restarted our bridge service for your account. Please send a code to one of the nine.`,
    ),
    pat.writes('2026-04-11 16:27', `code went thru on 4B within seconds! trying the others`),
    pat.writes(
      '2026-04-11 16:41',
      `ok all 9 are good. next check-ins are sunday 3pm so pls make sure it stays that way`,
    ),
  ],
  gold: [
    observed(1, 'door codes arent reaching the locks'),
    affected(1, '3 guests standing outside', 3, ['users', 'customers']),
    affected(2, '9 of our 22 apartments', 9, ['sites', 'other']),
    optional(environment(2, ['device', 'app'], 'v2 bridge')),
    environment(4, ['app', 'system'], 'bridge fw 2.0.9', 'fw 2.0.9', '2.0.9'),
    environment(4, 'system', 'ios 26.1'),
    environment(4, 'app', 'app 8.4', '8.4'),
    error(4, 'text', 'Bridge busy, try again later (B-17)'),
    error(4, 'code', 'B-17'),
    attempt(5, 'unplugged the bridges for a minute', 'unplugged bridges', 'customer', 'failed'),
    attempt(5, 'deleted + re-added a code', 're-added code', 'customer', 'failed'),
    attempt(6, 'I just restarted our bridge service', 'restarted service', 'support', 'worked', [
      7,
      'code went thru on 4B within seconds',
    ]),
    deadline(8, 'next check-ins are sunday 3pm', '2026-04-12', 'support'),
  ],
});

const hugo = customer('Hugo Lefranc', 'Europe/Paris');
const tess = agent('Tess Oakley', 'Europe/London');

export const renderFarm = conversation({
  id: 'render-farm',
  language: 'en',
  subject: 'Render nodes exit with code 139',
  messages: [
    hugo.writes(
      '2026-05-06 11:25',
      `Hello,

Since we have passed to RenderHive 12.0, 16 of the 20 nodes crash at the frame 1. The 4 others, which are on Ubuntu 22.04, function well. The nodes in fault are on Rocky Linux 9.5 with NVIDIA driver 570.86.15.

Exit code 139, and in the journal:

May 06 11:02:41 node07 hive-worker[2211]: segfault at 0 ip 00007f3a2c1b error 4 in libhive.so

To reproduce:
- take any scene with motion blur
- submit with GPU pool
- wait for the first frame

We came back to the driver 550, that changes nothing. With the flag --no-denoise the render passes, but the images are not usable. The delivery to our client is the Monday 11 May.

Cordially,
Hugo`,
    ),
    tess.replies(
      '2026-05-06 11:00',
      `Hi Hugo, could you export HIVE_DENOISER=cpu on one node and submit the same scene?`,
    ),
    hugo.writes('2026-05-06 14:10', `It's slower (2x) but the frames come out correct on this node.`),
    tess.replies('2026-05-06 13:45', `Good, please use that for now. 12.0.1 is scheduled for Friday.`),
  ],
  gold: [
    observed(1, '16 of the 20 nodes crash at the frame 1'),
    affected(1, '16 of the 20 nodes', 16, 'other'),
    environment(1, 'app', 'RenderHive 12.0'),
    optional(environment(1, 'system', 'Ubuntu 22.04')),
    environment(1, 'system', 'Rocky Linux 9.5'),
    environment(1, ['app', 'sdk', 'system'], 'NVIDIA driver 570.86.15', 'driver 570.86.15'),
    error(1, 'code', '139'),
    error(
      1,
      'log',
      'May 06 11:02:41 node07 hive-worker[2211]: segfault at 0 ip 00007f3a2c1b error 4 in libhive.so',
    ),
    step(1, 'take any scene with motion blur'),
    step(1, 'submit with GPU pool'),
    step(1, 'wait for the first frame'),
    attempt(1, 'We came back to the driver 550', 'driver 550', 'customer', 'failed'),
    attempt(1, 'With the flag --no-denoise the render passes', 'no-denoise', 'customer', [
      'partly',
      'worked',
    ]),
    optional(environment(1, 'flag', '--no-denoise')),
    deadline(1, 'The delivery to our client is the Monday 11 May', '2026-05-11', 'support'),
    attempt(
      2,
      'export HIVE_DENOISER=cpu on one node',
      'HIVE_DENOISER',
      'customer',
      ['worked', 'partly'],
      [3, 'the frames come out correct on this node'],
    ),
    deadline(4, '12.0.1 is scheduled for Friday', '2026-05-08', 'support'),
  ],
});

const winnie = customer('Winnie Achterberg', 'Europe/Amsterdam');
const jo = agent('Jo Pettifer', 'Europe/London');

export const donationForm = conversation({
  id: 'donation-form',
  language: 'en',
  subject: 'Donation form rejects iDEAL',
  messages: [
    winnie.writes(
      '2026-09-21 13:05',
      `Hi Jo, hope you're well!

Bit of a worry: the donation form turns down iDEAL since your release on Thursday. Donors get sent back with "Payment method not enabled". We counted 87 failed donations over the weekend, which is about €4,300 we didn't receive.

Cards and PayPal are OK. I switched iDEAL off and on again in the settings: nothing. A colleague cleared the form cache - nothing either. An embedded form from last year still takes iDEAL, oddly enough.

Safari 18 and Chrome, on iPhone as well as desktop.

Our TV appeal airs on Saturday evening, so there isn't much time.

Best wishes, Winnie`,
    ),
    jo.replies(
      '2026-09-21 12:30',
      `Hi Winnie, thanks, and sorry! I re-linked your payment provider just now, would you mind trying a €1 donation?`,
    ),
    winnie.writes('2026-09-21 13:52', `Unfortunately I'm still being sent back with that message.`),
    jo.replies(
      '2026-09-21 13:25',
      `Thanks for testing. The developers found the cause, a patch goes live tonight at 10.`,
    ),
    winnie.writes(
      '2026-09-22 08:30',
      `Good news this morning: 12 iDEAL donations came in overnight without a hitch!`,
    ),
  ],
  gold: [
    observed(1, 'the donation form turns down iDEAL since your release on Thursday'),
    error(1, 'text', 'Payment method not enabled'),
    affected(1, '87 failed donations', 87, ['records', 'other']),
    attempt(1, 'I switched iDEAL off and on again', 'switched iDEAL', 'customer', 'failed'),
    attempt(1, 'A colleague cleared the form cache', 'cleared cache', 'customer', 'failed'),
    optional(attempt(1, 'An embedded form from last year', 'form', 'customer', 'worked')),
    environment(1, 'browser', 'Safari 18'),
    environment(1, 'browser', 'Chrome'),
    environment(1, ['device', 'system'], 'iPhone'),
    deadline(1, 'Our TV appeal airs on Saturday evening', '2026-09-26', 'support'),
    attempt(2, 'I re-linked your payment provider', 're-linked provider', 'support', 'failed', [
      3,
      `I'm still being sent back with that message`,
    ]),
    deadline(4, 'a patch goes live tonight at 10', '2026-09-21', 'support'),
  ],
});

const obi = customer('Obi Kruger', 'Africa/Johannesburg');
const faye = agent('Faye Norwood', 'Europe/London');

export const tenantPortal = conversation({
  id: 'tenant-portal',
  language: 'en',
  subject: 'Tenant sees other tenants documents',
  messages: [
    obi.writes(
      '2026-10-12 09:05',
      `This is serious. A tenant just rang me, when she logs in she sees the lease agreements of other tenants, including ID numbers and bank details. I tested with my own test tenant and I can see 11 documents which aren't mine.

I have turned the documents tab off for everybody, so nobody can open it at the moment.

We must notify the Information Regulator within 72 hours. If that's not explained by tomorrow noon, our attorneys take over and we terminate the contract.

Portal v6.22.`,
    ),
    faye.replies(
      '2026-10-12 08:20',
      `Obi, thank you for telling us straight away and for closing the tab. Our security team is on it and I'll ring you within two hours.`,
    ),
    faye.notes(
      '2026-10-12 08:25',
      `SEC-2231 opened, P1. Looks like the folder permission cache of release 6.22. On-call: Brigid.`,
    ),
  ],
  gold: [
    observed(1, 'when she logs in she sees the lease agreements of other tenants'),
    optional(affected(1, '11 documents', 11, 'records')),
    cue(1, 'exposure', 'she sees the lease agreements of other tenants'),
    attempt(1, 'I have turned the documents tab off for everybody', 'turned tab', 'customer', [
      'worked',
      'partly',
    ]),
    optional(attempt(1, 'I tested with my own test tenant', 'tested', 'customer', ['failed', 'unknown'])),
    deadline(1, 'We must notify the Information Regulator within 72 hours', '2026-10-15', 'customer'),
    deadline(1, 'not explained by tomorrow noon', '2026-10-13', 'support'),
    cue(1, 'legal', 'our attorneys take over'),
    cue(1, 'leaving', 'we terminate the contract'),
    environment(1, 'app', 'Portal v6.22', 'v6.22'),
    deadline(2, `I'll ring you within two hours`, '2026-10-12', 'support'),
    optional(environment(3, 'app', 'release 6.22')),
    optional(error(3, 'request-id', 'SEC-2231')),
  ],
});
