import { hours, minutes } from '../durations.ts';
import type { Conversation } from '../scenario.ts';

const began = hours(9);

/** Nobody at several enterprise customers can sign in; the way around it is closed by their own rules. */
export const ssoLoginLoop: Conversation = {
  ticket: {
    id: 48262,
    subject: 'Login loop with single sign-on: all 640 users locked out',
    status: 'open',
    priority: 'urgent',
    type: 'incident',
    channel: 'email',
    tags: ['sso', 'login', 'enterprise'],
    group: 'Support',
    assignee: 'maya',
    fields: { 'Product area': 'area_accounts', 'Customer reference': 'MAJ-0193' },
  },
  customers: {
    priya: {
      name: 'Priya Raman',
      email: 'priya.raman@castellan-rail.example',
      locale: 'en-GB',
      timeZone: 'Europe/London',
    },
    hugh: {
      name: 'Hugh Ellery',
      email: 'hugh.ellery@castellan-rail.example',
      locale: 'en-GB',
      timeZone: 'Europe/London',
    },
  },
  organization: {
    name: 'Castellan Rail Services',
    domains: ['castellan-rail.example'],
    tags: ['enterprise', 'sso'],
    fields: {
      annual_revenue: 586000,
      plan: 'Enterprise',
      renewal_date: '2027-01-31',
      account_manager: 'Noor Haddad',
    },
  },
  sla: [
    { metric: 'first_reply_time', stage: 'achieved', breachesIn: -began + minutes(30) },
    { metric: 'next_reply_time', stage: 'active', breachesIn: -minutes(20) },
    { metric: 'requester_wait_time', stage: 'active', breachesIn: minutes(45) },
  ],
  messages: [
    {
      ago: began,
      by: 'priya',
      text: ({ time }) => `Hello,

since ${time(began + minutes(25))} nobody at Castellan can sign in to Larkfield. After our own sign-in page people are sent to Larkfield, see a white page for a second, and are sent back to our sign-in page. It goes round until the browser stops with "too many redirects".

640 users are affected, in all four depots. Nothing was changed on our side.

Priya Raman
Identity and access, Castellan Rail Services`,
    },
    {
      ago: began - minutes(17),
      by: 'maya',
      text: `Hi Priya,

I am on it. Please try two things for me:

1. Sign in from a private window, so that no old cookie is in the way.
2. Record one attempt with the network tab of the browser and send me the file. Remove passwords first, please.

Can anybody still get in, perhaps somebody who had not signed out?

Maya`,
    },
    {
      ago: began - minutes(48),
      by: 'priya',
      text: ({
        stamp,
      }) => `The private window makes no difference, neither do other browsers and phones. Whoever was signed in stays in for as long as the session lasts; the last ones end in about five hours.

The recording is attached. This is the part that repeats:

\`\`\`
${stamp(began - minutes(40))} GET  https://app.larkfield.example/login                 302 -> https://id.castellan-rail.example/saml
${stamp(began - minutes(40) - 900)} POST https://app.larkfield.example/saml/acs/castellan 302 -> /session/start
${stamp(began - minutes(40) - 1100)} GET  https://app.larkfield.example/session/start         302 -> /login?reason=no_session
${stamp(began - minutes(40) - 1300)} GET  https://app.larkfield.example/login                 302 -> https://id.castellan-rail.example/saml
\`\`\`

So you accept our assertion and then lose the session.`,
      files: [{ name: 'login-loop.har', size: 412_006, contentType: 'application/json' }],
    },
    {
      ago: began - hours(1) - minutes(20),
      by: 'maya',
      text: `That is very clear, thank you. A way around it, if your rules permit: an administrator can allow signing in with a password for a limited time, under Account, Security, Sign-in methods.`,
    },
    {
      ago: began - hours(2),
      by: 'priya',
      text: `It does not work for us. First, no administrator is signed in any more. Second, passwords are forbidden for us by our security policy, and I will not get an exception for a system that holds safety-related orders.`,
    },
    {
      ago: began - hours(2) - minutes(35),
      by: 'ben',
      internal: true,
      text: `Not only Castellan. In the last three hours two more enterprise accounts with SSO wrote in: Morrow & Vale (#48263) and Aldermere Council (#48265), the same loop. All three have their own login domain. Accounts that use our standard domain can sign in.

The session cookie is set for app.larkfield.example and then read on the custom domain. I reproduced it with the test account that has a custom domain: loops each time. With the build of yesterday it does not. The rollout of the new session service reached this region at the time when the first report came.

Enterprise accounts with a custom login domain: 23, as far as the admin page tells me.`,
    },
    {
      ago: began - hours(3),
      by: 'maya',
      text: `Hi Priya,

we have found that accounts with a login domain of their own are affected, yours included, and that it began with a change on our side. I am handing it over with everything that you sent. I will write again within the hour.

Maya`,
      changes: [{ fieldName: 'priority', value: 'urgent', previousValue: 'high' }],
    },
    {
      ago: hours(2) + minutes(50),
      by: 'priya',
      text: ({ time }) =>
        `The hour has long passed. By now all sessions have ended: nobody has access. Work orders for the next track inspections are printed from Larkfield, and the crews leave at ${time(-hours(4))}.`,
    },
    {
      ago: hours(1) + minutes(10),
      by: 'hugh',
      text: `This is Hugh Ellery, responsible for operations at Castellan. If the inspections cannot take place, we have to close a line and report it to the regulator. I expect a call from somebody who can decide, not another e-mail.

Our contract names four hours for a problem of this kind. They are over.`,
    },
  ],
};

/** The same loop at another customer: how a support team notices that it is not one customer's own. */
export const ssoLoginLoopAgain: Conversation = {
  ticket: {
    id: 48263,
    subject: 'Endless redirect after single sign-on',
    status: 'open',
    priority: 'high',
    type: 'incident',
    channel: 'web',
    tags: ['sso', 'login', 'enterprise'],
    group: 'Support',
    assignee: null,
    fields: { 'Product area': 'area_accounts' },
  },
  customers: {
    conor: {
      name: 'Conor Vale',
      email: 'conor@morrow-vale.example',
      locale: 'en-IE',
      timeZone: 'Europe/Dublin',
      client:
        'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/134.0.0.0 Safari/537.36',
    },
  },
  organization: {
    name: 'Morrow & Vale',
    domains: ['morrow-vale.example'],
    tags: ['enterprise', 'sso'],
    fields: { annual_revenue: 121000, plan: 'Enterprise', renewal_date: '2026-12-31' },
  },
  sla: [
    { metric: 'first_reply_time', stage: 'achieved', breachesIn: -hours(6) },
    { metric: 'next_reply_time', stage: 'active', breachesIn: hours(1) },
  ],
  messages: [
    {
      ago: hours(7) + minutes(30),
      by: 'conor',
      text: `Hi, since two hours ago all of us (about 85 people) end in a redirect loop between login.morrow-vale.example and Larkfield. Is this known?`,
    },
    {
      ago: hours(7),
      by: 'maya',
      text: `Hi Conor, thank you for telling us. Another customer reports the same, and we are looking into it. Do you use a login domain of your own?`,
    },
    {
      ago: hours(6) + minutes(45),
      by: 'conor',
      text: `Yes, since we joined two years ago. Our certificate is valid until next summer, I checked that first. Our mobile app users, who use the standard domain, are fine.`,
    },
    {
      ago: hours(4),
      by: 'ben',
      internal: true,
      text: `Same cause as #48262, see my note there. Keep it as its own ticket, so that they are told when it is repaired.`,
    },
  ],
};
