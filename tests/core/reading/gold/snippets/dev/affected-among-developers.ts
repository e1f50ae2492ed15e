import { affected, optional } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const affectedAmongDevelopers = snippets('affected-among-developers', 'affected', [
  said(
    'customer',
    'p99 is fine but 4 of our 11 tenants get 502s on every write.',
    affected(1, '4 of our 11 tenants get 502s on every write', 4, ['customers', 'users', 'other']),
  ),
  said(
    'customer',
    'We push about 2.4M events a day through three regions. What are the limits for batch size on Enterprise?',
  ),
  said(
    'customer',
    'Only the staging cluster in Oregon sees this, prod is clean.',
    affected(1, 'Only the staging cluster in Oregon sees this', 1, ['sites', 'other']),
  ),
  said(
    'customer',
    'I retried the upload 6 times with backoff, got 3 timeouts, rotated two keys, read all of the RFC. Your turn.',
  ),
  said(
    'customer',
    'After the 3.2 SDK bump, 0.7% of sessions never get a token.',
    affected(1, '0.7% of sessions never get a token', null, ['users', 'records', 'other']),
  ),
  said(
    'agent',
    'Do you have a rough idea what share of the requests fails? One in ten, all, or just those from one pod?',
  ),
  said(
    'customer',
    'webhooks for refunds: 38 undelivered rn, queue keeps growing',
    affected(1, '38 undelivered rn, queue keeps growing', 38, ['records', 'other'], true),
  ),
  said('customer', 'fwiw nobody downstream noticed the dupes, dedupe ate them all. closing.'),
  said(
    'note',
    '@eng pls look: 1 in 200 uploads truncated, 7 accts so far, chunked only.',
    affected(1, '1 in 200 uploads truncated', null, 'records'),
    affected(1, '7 accts so far', 7, ['customers', 'users']),
  ),
  said(
    'customer',
    'Every customer of ours on the EU shard is looking at an empty dashboard.',
    affected(1, 'Every customer of ours on the EU shard is looking at an empty dashboard', null, [
      'customers',
      'users',
    ]),
  ),
  said(
    'customer',
    'Hypothetically: if 10,000 clients reconnected in the same second, would all of them get rate limited or only the unlucky ones?',
  ),
  said(
    'note',
    "Repro'd w/ cust's key. Blast radius per Grafana: 63 workspaces, flat since 08:00.",
    affected(1, '63 workspaces, flat since 08:00', 63, ['customers', 'users', 'other'], false),
  ),
  said(
    'customer',
    'The build has 214 tests, 9 of which we skip on ARM, and takes 11 minutes. Can your runner cache dependencies?',
  ),
  said(
    'agent',
    'Correct, the migration left 5,400 rows with a null owner in your project.',
    affected(1, 'left 5,400 rows with a null owner', 5400, 'records'),
  ),
  said(
    'agent',
    'Free projects are paused after 7 idle days; all members then see a banner until somebody presses Resume.',
  ),
  said(
    'customer',
    'Android only. Whoever installed from the beta track crashes on launch, all of them as far as the crash reports tell.',
    affected(1, 'Whoever installed from the beta track crashes on launch, all of them', null, [
      'users',
      'customers',
    ]),
  ),
  said(
    'customer',
    "We plan on rolling your widget out to 12 shops in Q3, 50 by year's end. Is the snippet the same for all?",
  ),
  said(
    'customer',
    'Two thousand-odd customers of our customer have been mailed a raw template, {{first_name}} and all.',
    affected(1, 'Two thousand-odd customers of our customer have been mailed a raw template', 2000, [
      'customers',
      'users',
    ]),
  ),
  said(
    'customer',
    'Remember the cert expiry of 2023, when all our IoT boxes were bricks for a night? The postmortem link is dead, could you send it again?',
  ),
  said(
    'customer',
    "Why is it that a handful of repos won't index while their twins do?",
    affected(1, "a handful of repos won't index", null, ['records', 'other']),
  ),
  said(
    'agent',
    'I ran your script against five sandboxes with 1,000 records each, and none came out broken.',
  ),
  said(
    'agent',
    'On Sunday from 2 to 4 all workspaces in the EU region will be read-only while we move them to new disks.',
  ),
  said(
    'customer',
    'Just bit me again. I seem to be the sole person on a team of nine whose passkey is called invalid.',
    affected(1, 'the sole person on a team of nine whose passkey is called invalid', 1, 'users'),
  ),
  said(
    'customer',
    'Two deprecation warnings, one info, zero errors. I can live with those but my linter cannot.',
  ),
  said(
    'customer',
    'All 16 nightly exports end after the header line.',
    affected(1, 'All 16 nightly exports end after the header line', 16, ['records', 'other']),
  ),
  said('note', 'Acct: 3 orgs, 77 devs, 1.2 TB artifacts, Pro annual. Wants SCIM. No bug.'),
  said(
    'agent',
    'Quick status: nearly 900 of your saved searches come back empty since the reindex.',
    affected(1, 'nearly 900 of your saved searches come back empty', 900, ['records', 'other']),
  ),
  said(
    'customer',
    'We see garbled umlauts in the names of exactly twelve people, none more since the hotfix.',
    affected(
      1,
      'the names of exactly twelve people, none more since the hotfix',
      12,
      ['records', 'customers', 'users'],
      false,
    ),
  ),
  said(
    'customer',
    'The Windows build of the CLI segfaults. About 30 of us use it.',
    optional(affected(1, 'About 30 of us use it', 30, 'users')),
  ),
  said(
    'note',
    'On-call handover: alert fired 5x tonight, each time 1 probe, self-healed in < 2 min. No tickets, no users hit.',
  ),
]);
