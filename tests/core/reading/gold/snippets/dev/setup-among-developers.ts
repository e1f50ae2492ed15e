import { environment, optional } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const setupAmongDevelopers = snippets('setup-among-developers', 'environment', [
  said(
    'customer',
    `Uploads hang as soon as we go through your Go client v1.9.3; plain curl is fine.`,
    environment(1, 'sdk', 'Go client v1.9.3', 'v1.9.3', '1.9.3'),
  ),
  said('customer', `Any plans for a Rust SDK? We'd need it by the time our 2.0 ships.`),
  said(
    'customer',
    `env:
- node: 20.11.1
- @parcelly/sdk: 3.2.0-rc.4
- macOS 14.6`,
    environment(1, ['system', 'sdk', 'app'], 'node: 20.11.1', 'node 20.11.1'),
    environment(1, 'sdk', '@parcelly/sdk: 3.2.0-rc.4', '@parcelly/sdk 3.2.0-rc.4', '3.2.0-rc.4'),
    environment(1, 'system', 'macOS 14.6'),
  ),
  said(
    'customer',
    `Read RFC 9110, section 15.5.1, on my way home, and your wording differs from it a little.`,
  ),
  said(
    'agent',
    `Reproduced with the Python package at 0.48 on Debian 12.`,
    environment(1, 'sdk', 'Python package at 0.48', 'Python package 0.48', '0.48'),
    environment(1, 'system', 'Debian 12'),
  ),
  said('agent', `Pin the client to 3.1.7 for now and you should be out of the woods.`),
  said(
    'customer',
    `webhooks from workspace ws_8Kq02 arrive with an empty body once the flag new-payloads is enabled for us`,
    environment(1, 'workspace', 'ws_8Kq02', 'workspace ws_8Kq02'),
    environment(1, 'flag', 'new-payloads'),
  ),
  said('customer', `The suite took 14.2 s before and takes 1.3 s now, nice work.`),
  said(
    'customer',
    `Our account in ap-southeast-2 (acct 0093-4471-2) is the only one where search returns stale rows.`,
    environment(1, 'region', 'ap-southeast-2'),
    environment(1, 'account', 'acct 0093-4471-2', '0093-4471-2'),
  ),
  said('customer', `There is no Windows anywhere in our house, in case you were going to ask.`),
  said(
    'customer',
    `iOS SDK five point one, compiled with Xcode 16.2: the banner view never calls back.`,
    environment(1, 'sdk', 'iOS SDK five point one', 'iOS SDK 5.1'),
    environment(1, ['app', 'sdk'], 'Xcode 16.2'),
  ),
  said('note', `PR #4128 touches that, milestone 6.2, no assignee yet. Asked Olu to pick it up.`),
  said(
    'customer',
    `rn 0.76.5 / expo 52 / your lib 2.4.1 – keyboard covers the chat input`,
    environment(1, ['sdk', 'app'], 'rn 0.76.5'),
    environment(1, ['sdk', 'app'], 'expo 52'),
    environment(1, ['sdk', 'app'], 'lib 2.4.1', 'your lib 2.4.1', '2.4.1'),
  ),
  said(
    'customer',
    `Stripe's CLI, even the old 1.19, prints the headers too. Would be good to have in yours.`,
  ),
  said(
    'note',
    `Happens in their dev setup: build 2291 of the Electron app, our JS SDK 7.0.0.`,
    environment(1, 'app', 'build 2291', 'build 2291 of the Electron app', '2291'),
    environment(1, 'sdk', 'JS SDK 7.0.0', '7.0.0'),
  ),
  said('customer', `127.0.0.1 is in the allow list on purpose, please leave it there, and 10.4.2.1 as well.`),
  said(
    'customer',
    `With Postgres 15.6 your connector skips rows that have a null key.`,
    environment(1, ['app', 'system', 'sdk'], 'Postgres 15.6'),
  ),
  said('customer', `What's the oldest Safari you still test against?`),
  said(
    'customer',
    `We bumped the terraform provider to 1.22 on Monday, since then every plan wants to destroy the alert rules.`,
    environment(1, ['sdk', 'app'], 'terraform provider to 1.22', 'terraform provider 1.22', '1.22'),
  ),
  said('customer', `If we were to go to Enterprise, would a region of our own, say Zürich, be included?`),
  said(
    'customer',
    'Exports crawl with the feature toggle `async_export` on. Otherwise they are done in seconds.',
    environment(1, 'flag', 'async_export', '`async_export` on', 'async_export on'),
  ),
  said(
    'agent',
    `Test keys start with sk_test and live ones with sk_live, and both get eight more characters after 30 April.`,
  ),
  said(
    'agent',
    `The user agent of the requests without a cookie is Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0.`,
    environment(1, 'browser', 'Firefox/128.0', 'Firefox 128.0', 'Firefox 128'),
    environment(1, 'system', 'Linux x86_64', 'Linux', 'X11; Linux x86_64'),
  ),
  said('customer', `Sprint 24.1 is closed, so from our side this moves to 24.2.`),
  said(
    'agent',
    `I checked the org nordlicht-dev, Scale plan, and the CI minutes there are in fact counted double.`,
    environment(1, ['workspace', 'account'], 'nordlicht-dev', 'org nordlicht-dev'),
    environment(1, 'plan', 'Scale', 'Scale plan'),
  ),
  said('customer', `Had a quick look at LaunchDarkly 8 for that, but we'd rather stay with you.`),
  said(
    'customer',
    `Compose BOM 2025.02, Galaxy S24 Ultra: map tiles flicker white while panning.`,
    environment(1, 'sdk', 'Compose BOM 2025.02'),
    environment(1, 'device', 'Galaxy S24 Ultra'),
  ),
  said(
    'customer',
    `Runs on everything from Alpine to Windows Server since the fix, hats off.`,
    optional(environment(1, 'system', 'Alpine')),
    optional(environment(1, 'system', 'Windows Server')),
  ),
]);
