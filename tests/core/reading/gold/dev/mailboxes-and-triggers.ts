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

const rochelle = customer('Rochelle Pratt', 'America/Denver');
const aaron = agent('Aaron Lindgren', 'America/Chicago');

const refusal =
  '2026-02-03 20:47:18Z WARN token_refresh failed user=kbarstow status=401 err=AADSTS700082 req=9f2c11e0';

export const mailboxDisconnects = conversation({
  id: 'mailbox-disconnects',
  language: 'en',
  subject: 'Outlook integration disconnecting',
  messages: [
    rochelle.writes(
      '2026-02-03 14:05',
      `Hi Support,

Since Sunday, the Outlook integration has been disconnecting for 6 of our reps. They see a banner that says "Your mailbox has been disconnected. Reconnect to continue syncing." The other reps on the same tenant are fine.

Here's what we've done so far:

- Removed the integration and added it back (held for roughly an hour)
- Had our IT admin grant consent again (no change)
- Tested in Edge instead of Chrome (same banner)

Org ID: 00D-77210
App version: 24.2.1

This is fairly urgent, as the invitations to our customer summit have to go out by Friday and need to be logged in the CRM.

Thanks in advance,
Rochelle`,
    ),
    aaron.replies(
      '2026-02-03 15:22',
      `Hi Rochelle,

Thanks for reaching out! So that we can look into this, could you please let me know:

1. The names of the reps
2. When the last disconnect happened
3. Whether they are on the new Outlook or on classic Outlook

Best,
Aaron`,
    ),
    rochelle.writes(
      '2026-02-03 14:51',
      `Hi Aaron,

1. See the attached list.
2. Today at 1:47 PM MST, for Kyle Barstow.
3. All six are on the new Outlook. Nobody on classic Outlook has reported it.`,
    ),
    aaron.notes(
      '2026-02-03 16:10',
      `Log for Kyle:

${refusal}

Refresh token gets lost after 60 min with the new Outlook. Same thing at 4 other accounts, will link the tickets.`,
    ),
    aaron.replies(
      '2026-02-03 16:25',
      `Hi Rochelle,

We found the cause. I have enabled long-lived tokens (feature flag mail_llt) for your organization. Please have your reps reconnect one more time. The permanent fix is scheduled for next Tuesday.

Best,
Aaron`,
    ),
    rochelle.writes(
      '2026-02-04 09:30',
      `Good morning Aaron,

Five of the six have stayed connected since last night. Kyle's mailbox dropped again this morning at 8:12.`,
    ),
    aaron.replies(
      '2026-02-04 10:45',
      `Thanks for the update, Rochelle. I'll take a closer look at Kyle's mailbox and let you know what I find by 5 PM Central.`,
    ),
  ],
  gold: [
    observed(1, 'the Outlook integration has been disconnecting for 6 of our reps'),
    affected(1, 'the Outlook integration has been disconnecting for 6 of our reps', 6, 'users'),
    error(1, 'text', 'Your mailbox has been disconnected. Reconnect to continue syncing.'),
    attempt(1, 'Removed the integration and added it back', 'removed integration', 'customer', [
      'partly',
      'failed',
    ]),
    attempt(1, 'Had our IT admin grant consent again', 'consent', 'customer', 'failed'),
    attempt(1, 'Tested in Edge instead of Chrome', 'Edge', 'customer', 'failed'),
    environment(1, 'browser', 'Edge'),
    environment(1, 'browser', 'Chrome'),
    environment(1, ['account', 'workspace'], 'Org ID: 00D-77210', '00D-77210'),
    environment(1, 'app', 'App version: 24.2.1', '24.2.1'),
    deadline(1, 'have to go out by Friday', '2026-02-06', 'either'),
    error(3, 'timestamp', 'Today at 1:47 PM MST'),
    optional(affected(3, 'All six are on the new Outlook', 6, 'users')),
    optional(environment(3, 'app', 'new Outlook')),
    optional(environment(3, 'app', 'classic Outlook')),
    error(4, 'log', refusal),
    error(4, 'code', 'AADSTS700082'),
    error(4, 'http-status', '401', 'status=401'),
    error(4, 'request-id', '9f2c11e0'),
    affected(4, 'Same thing at 4 other accounts', 4, 'customers'),
    attempt(5, 'I have enabled long-lived tokens', 'enabled tokens', 'support', 'partly', [
      6,
      'Five of the six have stayed connected since last night',
    ]),
    environment(5, 'flag', 'mail_llt'),
    optional(
      attempt(5, 'have your reps reconnect one more time', 'reconnect', 'customer', 'partly', [
        6,
        'Five of the six have stayed connected',
      ]),
    ),
    deadline(5, 'The permanent fix is scheduled for next Tuesday', '2026-02-10', 'support'),
    optional(observed(6, `Kyle's mailbox dropped again this morning`)),
    optional(affected(6, `Kyle's mailbox dropped again`, 1, ['users', 'other'])),
    error(6, 'timestamp', 'this morning at 8:12'),
    deadline(7, 'let you know what I find by 5 PM Central', '2026-02-04', 'support'),
  ],
});

const linnea = customer('Linnea Berglund', 'Europe/Stockholm');
const devon = agent('Devon Marsh', 'America/New_York');

export const autoReplies = conversation({
  id: 'auto-replies',
  language: 'en',
  subject: 'Auto-reply sent two or three times',
  messages: [
    linnea.writes(
      '2026-03-17 10:05',
      `Hi,

Since we published the new automation "Order received" yesterday, our customers have been getting the same auto-reply two or three times. We have counted 212 tickets with duplicates, and the number goes up by about 20 every hour. 19 people have complained about it.

Steps to reproduce:
1. Send an email to our support address from any external mailbox
2. Wait for about one minute
3. Open the inbox of the sender

Expected result: one auto-reply per ticket
Actual result: two or three identical auto-replies

I have deactivated the automation for a while, which stops the duplicates, but then our customers receive no confirmation at all. I also cloned it and activated the clone, with the same outcome.

Subdomain: nordlampan
Plan: Enterprise

Our spring sale starts on Thursday and we expect three times the volume, so it would be great to have this resolved before that.

Kind regards,
Linnea Berglund
Head of Customer Support`,
    ),
    devon.replies(
      '2026-03-17 09:40',
      `Hi Linnea,

Thank you for contacting Support. I was able to reproduce this. It looks like your older trigger "Notify requester of received request" fires as well. Could you deactivate the trigger and let me know if it makes a difference?

Devon`,
    ),
    linnea.writes(
      '2026-03-17 15:30',
      `Hi Devon, with the trigger deactivated it is down to two replies for each ticket. Better than three, but still one too many.`,
    ),
    devon.replies(
      '2026-03-17 11:05',
      `Thanks for testing. In the ticket events I can see a webhook of your order system updating the ticket, and that starts the automation again. I've added the condition "Tags contain none of: auto_replied" to the automation for you. Could you keep an eye on it?`,
    ),
    linnea.writes(
      '2026-03-17 17:20',
      `No duplicates since you changed it: 64 new tickets and each of them has exactly one reply. Thank you! Is there a way to find the old ones? Our agents can't tell which tickets have really been answered.`,
    ),
    devon.replies(
      '2026-03-17 12:30',
      `Glad to hear that! I'll have the old ones tagged with "dup_auto_reply" by tomorrow, so that you can filter them in a view.`,
    ),
  ],
  gold: [
    observed(1, 'our customers have been getting the same auto-reply two or three times'),
    optional(
      affected(1, 'our customers have been getting the same auto-reply', null, ['customers', 'users']),
    ),
    affected(
      1,
      'We have counted 212 tickets with duplicates, and the number goes up by about 20 every hour',
      212,
      'records',
      true,
    ),
    affected(1, '19 people have complained about it', 19, ['users', 'customers']),
    step(1, 'Send an email to our support address from any external mailbox'),
    step(1, 'Wait for about one minute'),
    step(1, 'Open the inbox of the sender'),
    expected(1, 'one auto-reply per ticket'),
    optional(observed(1, 'two or three identical auto-replies')),
    attempt(1, 'I have deactivated the automation for a while', 'deactivated automation', 'customer', [
      'partly',
      'worked',
    ]),
    attempt(1, 'I also cloned it and activated the clone', 'cloned', 'customer', 'failed'),
    environment(1, ['account', 'workspace'], 'Subdomain: nordlampan', 'nordlampan'),
    environment(1, 'plan', 'Plan: Enterprise', 'Enterprise'),
    deadline(1, 'Our spring sale starts on Thursday', '2026-03-19', 'either'),
    attempt(2, 'deactivate the trigger', 'trigger', 'customer', 'partly', [
      3,
      'with the trigger deactivated it is down to two replies for each ticket',
    ]),
    attempt(4, `I've added the condition`, 'added condition', 'support', 'worked', [
      5,
      'No duplicates since you changed it',
    ]),
    optional(observed(5, `Our agents can't tell which tickets have really been answered`)),
    deadline(6, `I'll have the old ones tagged with "dup_auto_reply" by tomorrow`, '2026-03-18', 'support'),
  ],
});
