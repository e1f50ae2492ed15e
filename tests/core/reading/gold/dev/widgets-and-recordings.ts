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

const owen = customer('Owen Castell', 'Australia/Melbourne');
const farah = agent('Farah Idris', 'Asia/Singapore');

const trace = `Uncaught TypeError: Cannot read properties of undefined (reading 'boot')
    at main.js:1:20418
    at loader.js:3:77`;

export const chatWidgetBlank = conversation({
  id: 'chat-widget-blank',
  language: 'en',
  subject: 'Chat widget blank on our website',
  messages: [
    owen.writes(
      '2026-08-11 10:20',
      `Hi there,

The chat widget on our website has been blank since this morning. The launcher shows up, but a visitor who clicks on it only gets a white box. It's the same on all three of our sites (AU, NZ and UK). This is what I see in the console:

${trace}

I tested it with Chrome 139, Firefox 141 and Safari 18.5 (macOS 15.6). Clearing the cache and disabling all extensions made no difference.

Widget version: 4.18.0
Account: ardent-brokers

Could someone please take a look? At 9 am tomorrow we're sending a mailout to 22,000 policy holders that tells them to use the chat.

Regards,
Owen Castell
IT Manager`,
    ),
    farah.replies(
      '2026-08-11 09:05',
      `Hi Owen,

Thank you for getting in touch, and sorry for the trouble. We moved our scripts to a new CDN last night, and the security policy of your website doesn't allow it. Please add https://cdn2.deskly.example to "script-src" in your Content-Security-Policy header.

In the meantime, I've switched your account back to widget version 4.17.2, which still comes from the old CDN.

Warm regards,
Farah`,
    ),
    owen.writes(
      '2026-08-11 11:34',
      `Hi Farah,

The rollback has done the trick on desktop, the chat opens again in all three browsers. On phones it's still white: iPhone 15 with iOS 18.6 and a Galaxy S24.

As for the header, I can't change that myself. Our web agency does it for us.

Owen`,
    ),
    farah.replies(
      '2026-08-11 11:40',
      `Hi Owen,

Thanks for checking. The mobile version is cached separately, so phones were still getting the new one. I've purged that cache now. Could you try once more on your phones?

Farah`,
    ),
    owen.writes(
      '2026-08-11 14:02',
      `Working on both phones now, thanks a lot. The agency will add the CDN by Monday, so that you can take us back to the current version after that.`,
    ),
    farah.replies('2026-08-11 12:20', `Great news, Owen! I'll move you back on the 18th, then.`),
  ],
  gold: [
    observed(1, 'The chat widget on our website has been blank since this morning'),
    optional(observed(1, 'a visitor who clicks on it only gets a white box')),
    affected(1, 'all three of our sites', 3, 'sites'),
    error(1, 'stack', trace),
    attempt(1, 'I tested it with Chrome 139, Firefox 141 and Safari 18.5', 'tested', 'customer', 'failed'),
    attempt(1, 'Clearing the cache', 'cache', 'customer', 'failed'),
    attempt(1, 'disabling all extensions', 'extensions', 'customer', 'failed'),
    environment(1, 'browser', 'Chrome 139'),
    environment(1, 'browser', 'Firefox 141'),
    environment(1, 'browser', 'Safari 18.5'),
    environment(1, 'system', 'macOS 15.6'),
    environment(1, 'app', 'Widget version: 4.18.0', '4.18.0'),
    environment(1, ['account', 'workspace'], 'Account: ardent-brokers', 'ardent-brokers'),
    deadline(1, `At 9 am tomorrow we're sending a mailout`, '2026-08-12', 'either'),
    optional(affected(1, '22,000 policy holders', 22000, ['customers', 'users'])),
    attempt(2, `I've switched your account back to widget version 4.17.2`, 'switched', 'support', 'partly', [
      3,
      'The rollback has done the trick on desktop',
    ]),
    optional(environment(2, 'app', 'widget version 4.17.2', '4.17.2')),
    optional(observed(3, `On phones it's still white`)),
    environment(3, 'device', 'iPhone 15'),
    environment(3, 'system', 'iOS 18.6'),
    environment(3, 'device', 'Galaxy S24'),
    attempt(4, `I've purged that cache now`, 'purged cache', 'support', 'worked', [
      5,
      'Working on both phones now',
    ]),
    deadline(5, 'The agency will add the CDN by Monday', '2026-08-17', 'customer'),
    deadline(6, `I'll move you back on the 18th`, '2026-08-18', 'support'),
  ],
});

const helene = customer('Helene Aldous', 'Europe/London');
const mateo = agent('Mateo Rivas', 'Europe/Madrid');

const jobLog = '2026-11-05 14:41:03 ERROR transcode job=rec-5519027 step=mux exit=137 (out of memory)';

export const recordingProcessing = conversation({
  id: 'recording-processing',
  language: 'en',
  subject: 'Cloud recording stuck in processing',
  messages: [
    helene.writes(
      '2026-11-05 08:40',
      `Hello,

We held our quarterly all-hands meeting yesterday and recorded it to the cloud. The recording is listed under My Recordings, but it has been processing ever since. When I click on it, I get "Recording not available (VC-6003)". Two other recordings from yesterday are stuck as well, but this is the important one: 85 colleagues who couldn't attend are waiting for it.

Meeting ID: 884 2093 1176
I was the host, on the desktop app 6.2.1, on a MacBook Pro with macOS 26.1.

I have signed out and back in, and I have tried to open it in the browser (Safari). The result is always the same.

We promised everybody the recording for Friday lunchtime. Is there anything that you can do to speed this up?

Kind regards,
Helene`,
    ),
    mateo.replies(
      '2026-11-05 11:02',
      `Hi Helene,

I'm sorry to hear that. I can see that the conversion job for this meeting had stopped. I have restarted it from our side, which usually takes a couple of hours. You will hear from me by 6 pm CET today at the latest.

Best regards,
Mateo`,
    ),
    mateo.notes(
      '2026-11-05 16:30',
      `Restarted job died again:

${jobLog}

File is 11.8 GB, standard workers take 8. Had it moved to the large worker queue.`,
    ),
    mateo.replies(
      '2026-11-05 17:05',
      `Hi Helene,

A quick update: restarting the job did not help, as the file is too large for our standard servers. Our media team has moved it to a bigger one, and the recording should be ready tomorrow at 10 am. In the meantime, could you check if there is a local copy in Documents/Recordings?

Best regards,
Mateo`,
    ),
    helene.writes(
      '2026-11-06 09:20',
      `Good morning Mateo,

There was no local copy, unfortunately, but the cloud recording opens now and it's complete. The two smaller ones are still processing. It would be enough to have them next Wednesday.

Thanks for your help,
Helene`,
    ),
    mateo.replies(
      '2026-11-06 11:15',
      `Hi Helene, I have just restarted the other two jobs and both are finished.`,
    ),
  ],
  gold: [
    observed(1, 'it has been processing ever since'),
    error(1, 'text', 'Recording not available (VC-6003)'),
    error(1, 'code', 'VC-6003'),
    affected(1, 'Two other recordings from yesterday are stuck as well', 2, 'records'),
    affected(1, `85 colleagues who couldn't attend are waiting for it`, 85, 'users'),
    environment(1, 'app', 'desktop app 6.2.1', '6.2.1'),
    environment(1, 'device', 'MacBook Pro'),
    environment(1, 'system', 'macOS 26.1'),
    environment(1, 'browser', 'Safari'),
    attempt(1, 'I have signed out and back in', 'signed out', 'customer', 'failed'),
    attempt(1, 'I have tried to open it in the browser (Safari)', 'browser', 'customer', 'failed'),
    deadline(1, 'We promised everybody the recording for Friday lunchtime', '2026-11-06', 'either'),
    attempt(2, 'I have restarted it from our side', 'restarted', 'support', 'failed', [
      4,
      'restarting the job did not help',
    ]),
    deadline(2, 'You will hear from me by 6 pm CET today', '2026-11-05', 'support'),
    optional(attempt(3, 'Restarted job died again', 'restarted', 'support', 'failed')),
    error(3, 'log', jobLog),
    optional(error(3, 'code', '137', 'exit=137')),
    optional(error(3, 'request-id', 'rec-5519027')),
    attempt(3, 'Had it moved to the large worker queue', 'moved', 'support', 'worked', [
      5,
      `the cloud recording opens now and it's complete`,
    ]),
    optional(
      attempt(4, 'Our media team has moved it to a bigger one', 'moved', 'support', 'worked', [
        5,
        `the cloud recording opens now and it's complete`,
      ]),
    ),
    deadline(4, 'the recording should be ready tomorrow at 10 am', '2026-11-06', 'support'),
    attempt(
      4,
      'could you check if there is a local copy in Documents/Recordings',
      'local copy',
      'customer',
      ['failed', 'unknown'],
      [5, 'There was no local copy'],
    ),
    optional(affected(5, 'The two smaller ones are still processing', 2, 'records')),
    deadline(5, 'It would be enough to have them next Wednesday', '2026-11-11', 'support'),
    attempt(6, 'I have just restarted the other two jobs', 'restarted jobs', 'support', 'worked'),
  ],
});
