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
  expected,
  observed,
  optional,
} from '../write.ts';

const haruka = customer('Haruka Ono', 'Asia/Tokyo');
const joss = agent('Joss Everett', 'Europe/London');

export const labelColors = conversation({
  id: 'label-colors',
  language: 'en',
  subject: 'Color of label become wrong',
  messages: [
    haruka.writes(
      '2026-03-03 10:15',
      `Dear Support,

Thank you always for your help. From last Friday the color of printed label become too dark. In our factory 6 printers have this situation, but other 2 printers no problem. The difference is driver version, bad ones use driver 5.2.0, good ones use 5.1.7.

I already cleaned the print head, it was not effective. Also I did setting of color profile again from beginning, but result is same. If I print from old PC (Windows 10), color is correct.

We must ship the goods on March 12, so please kindly solve until March 9.

Best regards,
Haruka Ono`,
    ),
    joss.replies(
      '2026-03-03 09:00',
      `Dear Haruka,

Thank you for the report. Would you please go back to driver 5.1.7 on one of the six printers? We will come back to you with a fixed driver next week.

Joss`,
    ),
    haruka.writes(
      '2026-03-04 09:10',
      `Dear Joss, I returned to 5.1.7 and the color became good. I am relieved. I will do same for other printers tomorrow.`,
    ),
  ],
  gold: [
    observed(1, 'the color of printed label become too dark'),
    affected(1, '6 printers have this situation', 6, 'other'),
    environment(1, ['sdk', 'app'], 'driver 5.2.0'),
    optional(environment(1, ['sdk', 'app'], '5.1.7')),
    attempt(1, 'I already cleaned the print head', 'cleaned head', 'customer', 'failed'),
    attempt(1, 'I did setting of color profile again', 'color profile', 'customer', 'failed'),
    attempt(1, 'If I print from old PC (Windows 10)', 'print old PC', 'customer', 'worked'),
    optional(environment(1, 'system', 'Windows 10')),
    deadline(1, 'We must ship the goods on March 12', '2026-03-12', 'either'),
    deadline(1, 'please kindly solve until March 9', '2026-03-09', 'support'),
    attempt(2, 'go back to driver 5.1.7 on one of the six printers', '5.1.7', 'customer', 'worked', [
      3,
      'the color became good',
    ]),
    optional(environment(2, ['sdk', 'app'], 'driver 5.1.7')),
    deadline(2, 'with a fixed driver next week', ['2026-03-13', '2026-03-15'], 'support'),
    optional(environment(3, ['app', 'sdk'], '5.1.7')),
    deadline(3, 'I will do same for other printers tomorrow', '2026-03-05', 'customer'),
  ],
});

const mehmet = customer('Mehmet Aydin', 'Europe/Istanbul');
const cora = agent('Cora Blythe', 'Europe/London');

export const cargoTracking = conversation({
  id: 'cargo-tracking',
  language: 'en',
  subject: 'Tracking page not open!!!',
  messages: [
    mehmet.writes(
      '2026-03-18 15:40',
      `hello sir, tracking page not opening for any of our customers since 2 hours. it give "502 Bad Gateway". we have more than 300 customers looking there. i try with vpn, same. i try with mobile internet, same. my colleague in Izmir try also, not open.
please do urgent, our boss very angry, he say if it not work tomorrow we go to other company`,
    ),
    cora.replies(
      '2026-03-18 13:02',
      `Hello Mehmet,

We're sorry for the trouble. I cleared the cache of your tracking domain on our servers. Please try again and let me know.

Cora`,
    ),
    mehmet.writes('2026-03-18 16:15', `thanks madam now is opening but very slow, like 30 second`),
    cora.replies(
      '2026-03-18 13:40',
      `Thank you, Mehmet. We add another server this evening, that will make it quick again.`,
    ),
    mehmet.writes('2026-03-19 09:00', `today is perfect, thank you`),
  ],
  gold: [
    observed(1, 'tracking page not opening for any of our customers since 2 hours'),
    error(1, ['http-status', 'text'], '502 Bad Gateway'),
    optional(error(1, ['http-status', 'text'], '502 Bad Gateway')),
    affected(1, 'for any of our customers', null, 'customers'),
    optional(affected(1, 'more than 300 customers', 300, 'customers')),
    attempt(1, 'i try with vpn', 'vpn', 'customer', 'failed'),
    attempt(1, 'i try with mobile internet', 'mobile', 'customer', 'failed'),
    attempt(1, 'my colleague in Izmir try also', 'colleague', 'customer', 'failed'),
    deadline(1, 'if it not work tomorrow', '2026-03-19', 'support'),
    cue(1, 'leaving', 'we go to other company'),
    attempt(2, 'I cleared the cache of your tracking domain', 'cleared cache', 'support', 'partly', [
      3,
      'now is opening but very slow',
    ]),
    deadline(4, 'We add another server this evening', '2026-03-18', 'support'),
    optional(attempt(4, 'We add another server', 'server', 'support', 'worked')),
  ],
});

const oksana = customer('Oksana Hrytsenko', 'Europe/Kyiv');
const tad = agent('Tad Malone', 'Europe/Dublin');

export const examTimer = conversation({
  id: 'exam-timer',
  language: 'en',
  subject: 'Problem with timer in exam',
  messages: [
    oksana.writes(
      '2026-04-21 12:05',
      `Good day!

In our exam the timer stops on 00:59 and students can not send the answers. Today it happened to 11 students from 140. It should send the answers automatically when time is over.

Students used Chromebook, ChromeOS 132. One student changed to Firefox on his own laptop and could send. We increased the time limit in the exam from 60 to 70 minutes, it did not help.

Next exam is in three days. Please help quickly!`,
    ),
    tad.replies(
      '2026-04-21 10:44',
      `Hi Oksana,

Thanks! As a workaround, set "Auto-submit" to off and let the students press the button themselves. Our developers look at it today, and you'll get an answer at the latest tomorrow.

Tad`,
    ),
    oksana.writes(
      '2026-04-22 16:20',
      `Hello Tad, we made a test with 20 students with auto-submit off. Works for all of them.`,
    ),
  ],
  gold: [
    observed(1, 'the timer stops on 00:59 and students can not send the answers'),
    affected(1, '11 students from 140', 11, 'users'),
    expected(1, 'It should send the answers automatically when time is over'),
    environment(1, 'device', 'Chromebook'),
    environment(1, 'system', 'ChromeOS 132'),
    attempt(1, 'One student changed to Firefox on his own laptop', 'Firefox', 'customer', 'worked'),
    optional(environment(1, 'browser', 'Firefox')),
    attempt(
      1,
      'We increased the time limit in the exam from 60 to 70 minutes',
      'increased limit',
      'customer',
      'failed',
    ),
    deadline(1, 'Next exam is in three days', '2026-04-24', 'support'),
    attempt(2, 'set "Auto-submit" to off', 'Auto-submit', 'customer', 'worked', [3, 'Works for all of them']),
    deadline(2, 'Our developers look at it today', '2026-04-21', 'support'),
    deadline(2, 'at the latest tomorrow', '2026-04-22', 'support'),
  ],
});

const rafal = customer('Rafal Wrona', 'Europe/Warsaw');
const kit = agent('Kit Ferraby', 'Europe/London');

export const apiCertificates = conversation({
  id: 'api-certificates',
  language: 'en',
  subject: 'Connection with API is broken from 1st of May',
  messages: [
    rafal.writes(
      '2026-05-05 09:30',
      `Hello,

our integration can't connect with your API from the 1st of May, in log we have:

javax.net.ssl.SSLHandshakeException: PKIX path building failed
	at sun.security.ssl.Alert.createSSLException(Alert.java:131)
	at com.wrona.sync.ApiClient.call(ApiClient.java:77)

We use your java-sdk 2.8.0, Java 8u291 on Debian 11. On test environment (eu-central-1) it is the same, so all 3 our environments are down and 14 000 stock positions aren't synchronized.

Already done: imported new root certificate to truststore - nothing changed; updated sdk to 2.9.1 - the same exception; switched off certificate validation - works, but of course we can't leave it so.

X-Request-Id from last try: 7c1e90d2-44aa-4c0b-9f6d-0be1b5f7a120

Regards, Rafal`,
    ),
    kit.replies(
      '2026-05-05 10:10',
      `Hi Rafal,

Thank you for the details. Could you add the intermediate certificate (attached) to the truststore as well?

Kit`,
    ),
    rafal.writes(
      '2026-05-05 14:55',
      `Added, restarted the service, and now it connects. On production we will do it on Thursday night.`,
    ),
  ],
  gold: [
    observed(1, `our integration can't connect with your API`),
    error(
      1,
      'stack',
      `javax.net.ssl.SSLHandshakeException: PKIX path building failed
	at sun.security.ssl.Alert.createSSLException(Alert.java:131)
	at com.wrona.sync.ApiClient.call(ApiClient.java:77)`,
    ),
    environment(1, 'sdk', 'java-sdk 2.8.0'),
    environment(1, ['sdk', 'app', 'system'], 'Java 8u291'),
    environment(1, 'system', 'Debian 11'),
    environment(1, 'region', 'eu-central-1'),
    affected(1, 'all 3 our environments are down', 3, ['other', 'sites']),
    affected(1, `14 000 stock positions aren't synchronized`, 14000, 'records'),
    attempt(1, 'imported new root certificate to truststore', 'imported certificate', 'customer', 'failed'),
    attempt(1, 'updated sdk to 2.9.1', 'updated sdk', 'customer', 'failed'),
    attempt(1, 'switched off certificate validation', 'switched validation', 'customer', [
      'worked',
      'partly',
    ]),
    optional(environment(1, 'sdk', 'sdk to 2.9.1', 'sdk 2.9.1')),
    error(1, 'request-id', '7c1e90d2-44aa-4c0b-9f6d-0be1b5f7a120'),
    attempt(2, 'add the intermediate certificate', 'certificate', 'customer', 'worked', [
      3,
      'now it connects',
    ]),
    optional(attempt(3, 'restarted the service', 'restarted', 'customer', 'worked')),
    deadline(3, 'On production we will do it on Thursday night', '2026-05-07', 'customer'),
  ],
});
