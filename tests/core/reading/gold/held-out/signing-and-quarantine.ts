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

const joost = customer('Joost Terpstra', 'Europe/Amsterdam');
const priscilla = agent('Priscilla Nkemelu', 'America/Toronto');

export const samlRollover = conversation({
  id: 'saml-rollover',
  language: 'en',
  subject: 'No login after certificate change',
  messages: [
    joost.writes(
      '2026-09-14 14:50',
      `Good afternoon,

Since we rolled the signing certificate of our identity provider this noon, nobody who is not already logged in comes into Plandesk. They see: "Signature validation failed. SAML Response rejected". It goes about 740 colleagues, the ones with an open session work still.

Details:
Plandesk Cloud, Enterprise plan, tenant woonhart
IdP: Keycloak 26.0.5
Certificate: thumbprint ends on 9C:41, valid until 2029
Correlation id of one try: 7f3e2b90-aa14
Browsers: Edge 140 and Firefox ESR 128

The new metadata is uploaded at 12:35, on your admin page it says "Saved". I uploaded it for a second time, after that I pasted the certificate by hand in PEM. In both cases the same error. Going back to the old certificate on our side is not possible, it is expired yesterday evening.

Tonight at 20:00 our service desk shift begins and they need it. Please phone us on extension 4410 if mail goes slower.

Kind regards,
Joost Terpstra
Team Identity`,
    ),
    priscilla.replies(
      '2026-09-14 09:20',
      `Hi Joost, your metadata now holds two certificates and our side only checks the first, which is the expired one. You could take it out of the XML and upload that, or I do it here, I just need your go-ahead.`,
    ),
    joost.writes(
      '2026-09-14 15:41',
      `Go ahead please, I have no rights on the XML and my colleague who has is on holiday.`,
    ),
    priscilla.replies(
      '2026-09-14 10:02',
      `I removed the expired certificate, only 9C:41 is left. How does it look from your side?`,
    ),
    joost.writes(
      '2026-09-14 16:30',
      `People come in now at head office. But the ones who are provisioned over SCIM since this summer get "User not assigned to application (AUTH-16)". I count 52 of them.`,
    ),
    priscilla.replies(
      '2026-09-14 11:05',
      `Those 52 hang on a group that was tied to the old certificate. I've re-synced the group, that takes until about 18:00 your time. Tomorrow I'll have our docs corrected as well.`,
    ),
    joost.writes(
      '2026-09-14 19:10',
      `Last check with three of the 52: all in. The evening shift is saved, thanks to you both.`,
    ),
  ],
  gold: [
    observed(1, 'nobody who is not already logged in comes into Plandesk'),
    error(1, 'text', 'Signature validation failed. SAML Response rejected'),
    affected(1, 'It goes about 740 colleagues', 740, 'users'),
    environment(1, 'plan', 'Enterprise plan', 'Enterprise'),
    environment(1, ['workspace', 'account'], 'tenant woonhart', 'woonhart'),
    environment(1, ['app', 'system'], 'Keycloak 26.0.5'),
    error(1, 'request-id', '7f3e2b90-aa14'),
    environment(1, 'browser', 'Edge 140'),
    environment(1, 'browser', 'Firefox ESR 128'),
    optional(attempt(1, 'The new metadata is uploaded at 12:35', 'metadata', 'customer', 'failed')),
    attempt(1, 'I uploaded it for a second time', 'uploaded', 'customer', 'failed'),
    attempt(1, 'I pasted the certificate by hand in PEM', 'pasted', 'customer', 'failed'),
    deadline(1, 'Tonight at 20:00 our service desk shift begins and they need it', '2026-09-14', 'support'),
    attempt(4, 'I removed the expired certificate', 'removed certificate', 'support', 'partly', [
      5,
      'People come in now at head office',
    ]),
    optional(observed(5, 'the ones who are provisioned over SCIM since this summer get')),
    error(5, 'text', 'User not assigned to application (AUTH-16)'),
    error(5, 'code', 'AUTH-16'),
    affected(5, 'I count 52 of them', 52, 'users'),
    optional(affected(6, 'Those 52 hang on a group', 52, 'users')),
    attempt(6, `I've re-synced the group`, 'group', 'support', 'worked', [7, 'three of the 52: all in']),
    optional(deadline(6, 'that takes until about 18:00 your time', '2026-09-14', 'support')),
    deadline(6, `Tomorrow I'll have our docs corrected`, '2026-09-15', 'support'),
  ],
});

const gethin = customer('Gethin Pryce', 'Europe/London');
const rosalind = agent('Rosalind Achebe', 'Africa/Lagos');

export const heldInQuarantine = conversation({
  id: 'held-in-quarantine',
  language: 'en',
  subject: 'FW: WHERE are my orders',
  messages: [
    gethin.writes(
      '2026-11-03 08:20',
      `Rosalind, see below from our dispatch manager. Mail from our biggest customer isn't reaching us and nobody tells us. Can you get it sorted by 3 this afternoon? The pour on the bypass starts at six tomorrow morning and I don't fancy explaining to the contractor why there's no concrete.

Gethin

---------- Forwarded message ----------
From: Sioned Bowen
Date: Tue, 3 Nov 2026 07:58
Subject: WHERE are my orders

Geth, Harlow say they sent me a stack of call-offs since Friday and 15 of them haven't turned up. I rang them and they sent one again while I was on the phone: nothing. They tried it to my gmail and that arrived straight off. I've looked in junk, not there. They get this back some hours later:

451 4.7.500 Server busy. Please try again later (AS780090)

I put them on my safe senders list in Outlook too, no better.

Sioned`,
    ),
    rosalind.replies(
      '2026-11-03 09:55',
      `Morning Gethin. Your tenant pryce-quarries has eleven of them in quarantine, because the sending domain is younger than 30 days. They changed it on Friday, I take it. I have released the eleven. To stop it for good, please add harlow-civils.example to Allowed partners, you'll find it under Policies.`,
    ),
    gethin.writes(
      '2026-11-03 09:31',
      `Sioned has the eleven, that leaves four missing. I've added the domain to the partners and I got them to send a test, which showed up in under a minute.`,
    ),
    rosalind.notes(
      '2026-11-03 10:50',
      `4 missing = deferred at the edge w/ AS780090, never got as far as quarantine. Edge node ldn-3 greylists unknown domains for 4h+. Took ldn-3 out of the pool 10:40.`,
    ),
    rosalind.replies(
      '2026-11-03 10:58',
      `The other four are still sitting on Harlow's server because ours kept deferring them. That has stopped, and they should drop in by noon.`,
    ),
    gethin.writes(
      '2026-11-03 11:47',
      `They're in, all four. Sioned sends her love, and an apology for the capitals.`,
    ),
  ],
  gold: [
    observed(1, `Mail from our biggest customer isn't reaching us`),
    deadline(1, 'get it sorted by 3 this afternoon', '2026-11-03', 'support'),
    deadline(1, 'The pour on the bypass starts at six tomorrow morning', '2026-11-04', 'support'),
    affected(1, `15 of them haven't turned up`, 15, ['records', 'other']),
    optional(observed(1, `15 of them haven't turned up`)),
    attempt(1, 'they sent one again while I was on the phone', 'sent', 'customer', 'failed'),
    attempt(1, 'They tried it to my gmail', 'gmail', 'customer', ['worked', 'partly']),
    attempt(1, `I've looked in junk`, 'junk', 'customer', 'failed'),
    attempt(1, 'I put them on my safe senders list', 'safe senders', 'customer', 'failed'),
    error(1, 'text', '451 4.7.500 Server busy. Please try again later (AS780090)'),
    error(1, 'code', '4.7.500'),
    error(1, 'code', 'AS780090'),
    optional(error(1, ['code', 'http-status'], '451')),
    environment(2, ['workspace', 'account'], 'tenant pryce-quarries', 'pryce-quarries'),
    affected(2, 'eleven of them in quarantine', 11, ['records', 'other']),
    attempt(
      2,
      'I have released the eleven',
      'released',
      'support',
      ['worked', 'partly'],
      [3, 'Sioned has the eleven, that leaves four missing'],
    ),
    attempt(2, 'add harlow-civils.example to Allowed partners', 'partners', 'customer', 'worked', [
      3,
      `I've added the domain to the partners`,
    ]),
    affected(3, 'that leaves four missing', 4, ['records', 'other']),
    optional(affected(4, '4 missing', 4, ['records', 'other'])),
    optional(affected(5, 'The other four are still sitting on', 4, ['records', 'other'])),
    optional(attempt(3, 'I got them to send a test', 'test', 'customer', 'worked')),
    optional(environment(4, ['region', 'device', 'workspace'], 'Edge node ldn-3', 'ldn-3')),
    attempt(4, 'Took ldn-3 out of the pool', 'ldn-3', 'support', 'worked', [6, `They're in, all four`]),
    deadline(5, 'they should drop in by noon', '2026-11-03', 'support'),
  ],
});
