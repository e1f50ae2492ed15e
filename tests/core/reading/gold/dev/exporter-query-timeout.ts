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

const mirek = customer('Mirosław Duda', 'Europe/Warsaw');
const joy = agent('Joy Adeyemi', 'Africa/Lagos');

const trace = `Traceback (most recent call last):
  File "/opt/loomdb/exporter/pull.py", line 77, in fetch
    rows = client.query(sql, timeout=20)
  File "/opt/loomdb/lib/client.py", line 203, in query
    raise QueryTimeout(self.qid)
loomdb.errors.QueryTimeout: qid=Q-71c9e0`;

export const exporterQueryTimeout = conversation({
  id: 'exporter-query-timeout',
  language: 'en',
  subject: 'Exporter: QueryTimeout + empty panels',
  messages: [
    mirek.writes(
      '2026-01-08 22:17',
      `Exporter throws this for every second query since the cluster upgrade on 2026-01-07:

${trace}

and in the dashboard we see "Datasource returned no data" (LDB-1201).

* loomdb-exporter 0.14.2
* Debian 12, kernel 6.1
* cluster: waw-2, org id 60077

I expected that old dashboards work after upgrade like it is written in release notes.

Things I tried:
1. timeout=60 -> same, only later
2. exporter 0.13.9 -> same
3. query directly with CLI -> works, 3 s

Mirek`,
    ),
    joy.replies(
      '2026-01-09 09:12',
      `Hello Mirek,

Thank you for the tests. Does it also time out if you set pool_size=1 in the exporter's configuration?

Joy`,
    ),
    mirek.writes(
      '2026-01-09 11:30',
      `with pool_size=1 no more timeouts, but scraping of all 58 panels takes now 4 minutes, so half of them is stale. For me not a solution, only a plaster.

when will it be fixed? we present to our board on 20.01. and dashboards must be green until then`,
    ),
    joy.notes(
      '2026-01-09 12:02',
      `Connection pool bug in server 9.2 when more than one statement is prepared per session (two orgs hit: 60077 and 58110). Core team: patch 9.2.1 planned for the 15th.`,
    ),
    joy.replies(
      '2026-01-09 12:15',
      `Mirek, it is a bug in our server 9.2. The patch is planned for January 15 and we'll install it on waw-2 first. I'll confirm the day on Monday.`,
    ),
    mirek.writes(
      '2026-01-16 08:00',
      `waw-2 was patched yesterday, pool_size back to 8, all panels fresh. closing from my side`,
    ),
  ],
  gold: [
    observed(1, 'Exporter throws this for every second query since the cluster upgrade on 2026-01-07'),
    error(1, 'stack', trace),
    error(1, ['request-id', 'code'], 'Q-71c9e0'),
    error(1, 'text', 'Datasource returned no data'),
    error(1, 'code', 'LDB-1201'),
    environment(1, ['app', 'sdk'], 'loomdb-exporter 0.14.2'),
    environment(1, 'system', 'Debian 12'),
    optional(environment(1, 'system', 'kernel 6.1')),
    environment(1, ['workspace', 'region', 'account'], 'cluster: waw-2'),
    environment(1, ['account', 'workspace'], 'org id 60077'),
    expected(1, 'I expected that old dashboards work after upgrade like it is written in release notes'),
    attempt(1, 'timeout=60 -> same, only later', 'timeout', 'customer', 'failed'),
    attempt(1, 'exporter 0.13.9 -> same', '0.13.9', 'customer', 'failed'),
    attempt(1, 'query directly with CLI -> works, 3 s', 'CLI', 'customer', 'worked'),
    optional(environment(1, ['app', 'sdk'], 'exporter 0.13.9')),
    attempt(2, 'set pool_size=1', 'pool_size', 'customer', 'partly', [
      3,
      'with pool_size=1 no more timeouts, but scraping of all 58 panels takes now 4 minutes',
    ]),
    optional(affected(3, 'all 58 panels', 58, ['records', 'other'])),
    optional(affected(3, 'half of them is stale', null, ['records', 'other'])),
    deadline(
      3,
      'we present to our board on 20.01. and dashboards must be green until then',
      '2026-01-20',
      'either',
    ),
    optional(cue(3, 'executive', 'we present to our board')),
    environment(4, ['app', 'system', 'sdk'], 'server 9.2'),
    affected(4, 'two orgs hit', 2, 'customers'),
    optional(environment(4, ['account', 'workspace'], '58110')),
    optional(environment(4, ['app', 'sdk'], '9.2.1')),
    deadline(4, 'patch 9.2.1 planned for the 15th', '2026-01-15', 'support'),
    optional(deadline(5, 'The patch is planned for January 15', '2026-01-15', 'support')),
    optional(environment(5, ['app', 'system', 'sdk'], 'server 9.2')),
    deadline(5, "I'll confirm the day on Monday", '2026-01-12', 'support'),
    attempt(
      6,
      'waw-2 was patched yesterday, pool_size back to 8, all panels fresh',
      'patched',
      'support',
      'worked',
    ),
  ],
});
