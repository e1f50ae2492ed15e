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

const yusuf = customer('Yusuf Demir', 'Europe/Istanbul');
const nell = agent('Nell Garrity', 'America/New_York');

export const mapTiles = conversation({
  id: 'map-tiles',
  language: 'en',
  subject: 'iOS SDK: EXC_BAD_ACCESS when rotating',
  messages: [
    yusuf.writes(
      '2026-03-03 11:15',
      `Hi team,

Our app crashes as soon as the user rotates the map. iOS SDK 4.2.1, Xcode 16.2, iPhone 14 Pro on iOS 18.3. The Android SDK (4.2.0) on a Pixel 8 with Android 14 behaves.

Steps:
1) Show a map with at least 200 annotations
2) Pinch to zoom level 15
3) Rotate with two fingers

Expected: map rotates
Actual: crash, EXC_BAD_ACCESS (code=1, address=0x10)

\`\`\`
Thread 1 Crashed:
0   MapKitGL   0x0000000104b2c1f0 TileCache::evict(unsigned long) + 84
1   MapKitGL   0x0000000104b2b9a4 Renderer::draw() + 212
2   UIKitCore  0x00000001a2f0c7d8 -[UIView _drawRect:] + 48
\`\`\`

According to Crashlytics 3,412 users ran into it in the past 7 days. What I did so far: built with 4.1.9 => no crash. Turned off label collision => crash. Limited annotations to 100 => seems OK but is no option for us.

App Store review is booked for 9 March, we'd love to have a fix before that.

Yusuf`,
    ),
    nell.replies(
      '2026-03-03 09:40',
      `Hi Yusuf, thanks for the excellent report. Could you try 4.2.2-rc1 from our beta channel and let me know if the crash persists?`,
    ),
    yusuf.writes(
      '2026-03-04 10:05',
      `4.2.2-rc1 is rock solid, not a single crash in our test farm over night.`,
    ),
    nell.replies('2026-03-04 08:30', `Happy to hear! 4.2.2 goes GA this Thursday.`),
  ],
  gold: [
    observed(1, 'Our app crashes as soon as the user rotates the map'),
    environment(1, 'sdk', 'iOS SDK 4.2.1', 'SDK 4.2.1'),
    environment(1, ['app', 'sdk'], 'Xcode 16.2'),
    environment(1, 'device', 'iPhone 14 Pro'),
    environment(1, 'system', 'iOS 18.3'),
    optional(environment(1, 'sdk', 'Android SDK (4.2.0)')),
    optional(environment(1, 'device', 'Pixel 8')),
    optional(environment(1, 'system', 'Android 14')),
    step(1, 'Show a map with at least 200 annotations'),
    step(1, 'Pinch to zoom level 15'),
    step(1, 'Rotate with two fingers'),
    expected(1, 'map rotates'),
    error(1, 'code', 'EXC_BAD_ACCESS'),
    optional(error(1, ['code', 'text'], 'EXC_BAD_ACCESS (code=1, address=0x10)')),
    error(
      1,
      ['stack', 'log'],
      `Thread 1 Crashed:
0   MapKitGL   0x0000000104b2c1f0 TileCache::evict(unsigned long) + 84
1   MapKitGL   0x0000000104b2b9a4 Renderer::draw() + 212
2   UIKitCore  0x00000001a2f0c7d8 -[UIView _drawRect:] + 48`,
    ),
    affected(1, '3,412 users ran into it', 3412, 'users'),
    attempt(1, 'built with 4.1.9', '4.1.9', 'customer', 'worked'),
    optional(environment(1, ['sdk', 'app'], '4.1.9')),
    attempt(1, 'Turned off label collision', 'label collision', 'customer', 'failed'),
    attempt(1, 'Limited annotations to 100', 'annotations', 'customer', ['worked', 'partly']),
    deadline(1, 'App Store review is booked for 9 March', ['2026-03-09', '2026-03-08'], 'support'),
    attempt(2, 'try 4.2.2-rc1 from our beta channel', '4.2.2-rc1', 'customer', 'worked', [
      3,
      '4.2.2-rc1 is rock solid',
    ]),
    optional(environment(3, ['sdk', 'app'], '4.2.2-rc1')),
    deadline(4, 'goes GA this Thursday', '2026-03-05', 'support'),
  ],
});

const bea = customer('Beatriz Falk', 'Europe/Berlin');
const omar = agent('Omar Siddiq', 'Europe/London');

export const bulkMail = conversation({
  id: 'bulk-mail',
  language: 'en',
  subject: 'Re: 421 from Gmail, campaigns stuck',
  messages: [
    bea.writes(
      '2026-03-16 07:45',
      `Good morning,

campaign cmp_88213 has been sitting at 34% since 05:10. Gmail and Outlook.com defer us:

421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your IP address
452 4.5.3 Too many recipients

That leaves 61 000 contacts without our newsletter. We use the Node client (@postrunner/sdk 2.3.0, node v20.11.1) and account number 7740021.

I paused and resumed the campaign, same thing. I lowered the sending speed to 5k/hour, which let a few hundred through and then it stalled again. Colleague re-verified SPF and DKIM: both pass.

The offer in the mail ends Wednesday midnight, so tomorrow evening is the very latest for us.

Best,
Bea`,
    ),
    omar.replies(
      '2026-03-16 08:10',
      `Hi Bea,

You're on a shared IP that got listed (ticket INC-20931 on our side). I have moved account 7740021 to a fresh pool. Can you resume now?

Omar`,
    ),
    bea.writes(
      '2026-03-16 09:55',
      `Resumed at 9:20. It's at 71% and counting down nicely, no more deferrals.`,
    ),
    omar.notes('2026-03-16 09:10', `pool-b confirmed clean. Abuse desk owns delisting, ETA Wed 18 Mar.`),
  ],
  gold: [
    observed(1, 'campaign cmp_88213 has been sitting at 34% since 05:10'),
    error(
      1,
      'text',
      '421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your IP address',
    ),
    error(1, 'text', '452 4.5.3 Too many recipients'),
    error(1, 'code', '4.7.28', '421-4.7.28'),
    error(1, 'code', '4.5.3', '452 4.5.3'),
    optional(error(1, 'http-status', '421')),
    optional(error(1, 'http-status', '452')),
    affected(1, '61 000 contacts without our newsletter', 61000, ['records', 'users', 'customers']),
    environment(1, 'sdk', '@postrunner/sdk 2.3.0'),
    environment(1, ['app', 'sdk', 'system'], 'node v20.11.1'),
    environment(1, 'account', 'account number 7740021', '7740021'),
    attempt(1, 'I paused and resumed the campaign', 'paused campaign', 'customer', 'failed'),
    attempt(1, 'I lowered the sending speed to 5k/hour', 'lowered speed', 'customer', ['partly', 'failed']),
    attempt(1, 'Colleague re-verified SPF and DKIM', 'SPF', 'customer', ['failed', 'worked', 'unknown']),
    deadline(1, 'tomorrow evening is the very latest', '2026-03-17', 'support'),
    optional(deadline(1, 'ends Wednesday midnight', '2026-03-18', 'support')),
    optional(environment(2, 'account', 'account 7740021', '7740021')),
    optional(error(2, 'request-id', 'INC-20931')),
    attempt(2, 'I have moved account 7740021 to a fresh pool', 'moved account', 'support', 'worked', [
      3,
      'no more deferrals',
    ]),
    deadline(4, 'ETA Wed 18 Mar', '2026-03-18', 'support'),
  ],
});

const ren = customer('Ren Takahashi', 'Asia/Tokyo');
const lou = agent('Lou Merritt', 'America/Los_Angeles');

export const cadPlugin = conversation({
  id: 'cad-plugin',
  language: 'en',
  subject: 'STEP export fails for big assembly',
  messages: [
    ren.writes(
      '2026-04-07 10:30',
      `Dear support,

When we export an assembly with more than 500 parts to STEP, the plug-in stops at 88% and shows dialog "Unhandled exception has occurred: Index was outside the bounds of the array." Exit code is -1073741819.

SolidWorks 2025 SP2, plug-in version 9.1 build 2203, Windows 11 Pro 23H2, license key type: Network.

We confirmed in safe mode: not solved. We deleted the temp folder: not solved. We divided the assembly to two parts: export is possible, however constraint information is lost.

Eight designers of our section cannot deliver the data to the customer. Delivery date is April 10th. We appreciate your quick answer until tomorrow.`,
    ),
    lou.replies(
      '2026-04-06 19:10',
      `Hello Ren, I'm sorry about this. Would you be able to send the log from %APPDATA%? Also, please set the environment variable CADX_LARGE=1 and start the export once more.`,
    ),
    ren.writes(
      '2026-04-07 14:02',
      `Thank you. After setting the variable, export was completed normally in 12 minutes.

Log:
2026-04-07 10:11:52 ERROR Exporter: part 512 rejected (CX-4410)`,
    ),
    lou.replies('2026-04-07 09:00', `Perfect. The fix for CX-4410 ships with 9.1.1 at the end of April.`),
  ],
  gold: [
    observed(1, 'the plug-in stops at 88%'),
    error(1, 'text', 'Unhandled exception has occurred: Index was outside the bounds of the array.'),
    error(1, 'code', '-1073741819'),
    environment(1, 'app', 'SolidWorks 2025 SP2', 'SolidWorks 2025'),
    environment(1, 'app', 'plug-in version 9.1 build 2203', 'version 9.1 build 2203'),
    environment(1, 'system', 'Windows 11 Pro 23H2', 'Windows 11 Pro', 'Windows 11'),
    attempt(1, 'We confirmed in safe mode', 'safe mode', 'customer', 'failed'),
    attempt(1, 'We deleted the temp folder', 'deleted temp', 'customer', 'failed'),
    attempt(1, 'We divided the assembly to two parts', 'divided assembly', 'customer', ['partly', 'worked']),
    affected(1, 'Eight designers of our section cannot deliver', 8, 'users'),
    deadline(1, 'Delivery date is April 10th', '2026-04-10', 'either'),
    deadline(1, 'your quick answer until tomorrow', '2026-04-08', 'support'),
    attempt(2, 'set the environment variable CADX_LARGE=1', 'variable', 'customer', 'worked', [
      3,
      'export was completed normally',
    ]),
    error(3, 'log', '2026-04-07 10:11:52 ERROR Exporter: part 512 rejected (CX-4410)'),
    error(3, 'code', 'CX-4410'),
    optional(error(4, 'code', 'CX-4410')),
    deadline(4, 'ships with 9.1.1 at the end of April', '2026-04-30', 'support'),
  ],
});
