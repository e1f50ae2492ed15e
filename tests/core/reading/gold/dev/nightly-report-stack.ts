import {
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

const wendell = customer('Wendell Ortega', 'America/New_York');
const saoirse = agent('Saoirse Quinn', 'America/Toronto');

const stack = `java.lang.IllegalStateException: Cursor window could not be created from binder
    at com.fieldnote.sync.ReportWriter.flush(ReportWriter.java:214)
    at com.fieldnote.sync.ReportWriter.close(ReportWriter.java:250)
    at com.fieldnote.jobs.NightlyReport.run(NightlyReport.java:88)
Caused by: java.io.IOException: No space left on device
    ... 12 more`;

export const nightlyReportStack = conversation({
  id: 'nightly-report-stack',
  language: 'en',
  subject: 'Nightly report job dies on-prem (case for your devs)',
  messages: [
    wendell.writes(
      '2026-02-23 07:10',
      `Nightly report job has not finished since Feb 19. On-prem install, FieldNote Server 11.3.2, OpenJDK 17.0.9, RHEL 9.3. License key ends 7Q2F.

${stack}

Disk is NOT full:

Filesystem      Size  Used Avail Use% Mounted on
/dev/sda2       200G   61G  139G  31% /
tmpfs            16G   16G     0 100% /tmp

Restarted the service, same thing the next night. Doubled the heap to 8g, same thing.

~WO`,
    ),
    saoirse.replies(
      '2026-02-23 09:02',
      `Hi Wendell,

Have a look at the last line of your table: /tmp is at 100 %. Since 11.3 the report writer spills to java.io.tmpdir. Please set -Djava.io.tmpdir to a folder on /dev/sda2 and run the job by hand.

Saoirse`,
    ),
    wendell.writes(
      '2026-02-23 10:20',
      `Huh. Good catch. Ran it by hand with the new tmpdir, finished in 9 minutes.

But why does it write 16 GB for a 40 page report? The last version needed next to nothing. That's a bug if you ask me. Want it looked at, can wait till your next release though.`,
    ),
    saoirse.notes(
      '2026-02-23 10:41',
      `He's right, it is a bug: the writer never deletes the segments of earlier days. Known to the server team since 11.3.0, fix is merged for 11.3.4.`,
    ),
    saoirse.replies(
      '2026-02-23 10:50',
      `Fair point, and you're right: the temporary files of earlier nights are not removed. It is corrected in 11.3.4, which ships on March 12. Until then please empty the folder once a week.

Saoirse`,
    ),
  ],
  gold: [
    observed(1, 'Nightly report job has not finished since Feb 19'),
    environment(1, 'app', 'FieldNote Server 11.3.2'),
    environment(1, ['sdk', 'app', 'system'], 'OpenJDK 17.0.9'),
    environment(1, 'system', 'RHEL 9.3'),
    error(1, 'stack', stack),
    optional(error(1, 'log', '/dev/sda2       200G')),
    attempt(1, 'Restarted the service, same thing the next night', 'restart service', 'customer', 'failed'),
    attempt(1, 'Doubled the heap to 8g, same thing', 'heap', 'customer', 'failed'),
    attempt(
      2,
      'set -Djava.io.tmpdir to a folder on /dev/sda2 and run the job by hand',
      'tmpdir',
      'customer',
      'worked',
      [3, 'Ran it by hand with the new tmpdir, finished in 9 minutes'],
    ),
    deadline(5, 'It is corrected in 11.3.4, which ships on March 12', '2026-03-12', 'support'),
    optional(environment(4, ['app', 'sdk'], '11.3.0')),
    optional(environment(4, ['app', 'sdk'], '11.3.4')),
    optional(environment(5, ['app', 'sdk'], '11.3.4')),
  ],
});
