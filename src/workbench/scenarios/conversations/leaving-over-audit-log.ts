import { days, hours, minutes } from '../durations.ts';
import type { Conversation } from '../scenario.ts';

/** Nothing is broken: something is missing, and the contract ends soon. */
export const leavingOverAuditLog: Conversation = {
  ticket: {
    id: 48244,
    subject: 'Audit log of permission changes: we need it before we renew',
    status: 'open',
    priority: 'high',
    type: 'question',
    channel: 'email',
    tags: ['feature_request', 'enterprise', 'renewal'],
    group: 'Support',
    assignee: 'maya',
    fields: { 'Product area': 'area_accounts' },
  },
  customers: {
    ingrid: {
      name: 'Ingrid Solheim',
      email: 'ingrid.solheim@norrvik-energy.example',
      locale: 'en',
      timeZone: 'Europe/Oslo',
    },
    magnus: {
      name: 'Magnus Dahl',
      email: 'magnus.dahl@norrvik-energy.example',
      locale: 'en',
      timeZone: 'Europe/Oslo',
    },
  },
  organization: {
    name: 'Norrvik Energy',
    domains: ['norrvik-energy.example'],
    tags: ['enterprise', 'at_risk'],
    fields: { annual_revenue: 348000, plan: 'Enterprise', account_manager: 'Noor Haddad' },
  },
  sla: [
    { metric: 'first_reply_time', stage: 'achieved', breachesIn: -days(8) },
    { metric: 'next_reply_time', stage: 'active', breachesIn: hours(4) },
  ],
  messages: [
    {
      ago: days(9),
      by: 'ingrid',
      text: `Hello,

where can I see who gave which permissions to whom in Larkfield, and when? I found "Last changed" on each user, but no history.

Ingrid Solheim
IT, Norrvik Energy`,
    },
    {
      ago: days(9) - hours(3),
      by: 'maya',
      text: `Hi Ingrid,

Larkfield keeps the last change of each user, as you found. There is no complete history of permissions today. The list of sign-ins is under Account, Security; perhaps that helps: https://help.larkfield.example/accounts/sign-ins

Maya`,
    },
    {
      ago: days(8) + hours(2),
      by: 'ingrid',
      text: `Sign-ins are something else. Since this year we count as critical infrastructure. We must be able to show, for each of the last 18 months, who could approve payments above 50,000 and who gave them that right. "Last changed" is overwritten with the next change.

We need:

- every change of a role or a permission, with who, whom, when, before and after
- kept for at least 18 months, not changeable by our own administrators
- an export, or a way to send it to our monitoring`,
    },
    {
      ago: days(7) + hours(5),
      by: 'maya',
      text: `Thank you for the details, that makes it clear. It does not exist, and I do not want to promise what I cannot keep. As a way around it, some customers export the list of users with the API each night and compare. Would that be enough for the audit?`,
    },
    {
      ago: days(5),
      by: 'ingrid',
      text: `We asked our auditors: no. Two changes on the same day would be invisible, and a list that we make ourselves is not a protected log.`,
    },
    {
      ago: days(4) + hours(21),
      by: 'noor',
      internal: true,
      text: `For context: Norrvik pays 348,000 a year, and the contract ends in 24 days. Notice has to be given ten days before. Norrvik's new head of security has worked with a competitor of ours before and likes it. I have two more accounts asking for the same, Lindenhof Clinics and Aldermere Council; both wrote "nice to have" so far.

A date on the roadmap that we can put in writing would probably be enough to keep Norrvik. A "we will look at it" will not.`,
      changes: [{ fieldName: 'priority', value: 'high', previousValue: 'normal' }],
    },
    {
      ago: days(1) + hours(6),
      by: 'magnus',
      text: `I am taking over from Ingrid. Let me be open about where we stand: without an audit log that satisfies our auditors, or a binding date for one this year, we will not renew. We have an offer from another vendor that includes it, and moving our 2,300 users would take us about two months.

I would rather stay. Please tell me by the end of next week whether there is a date, and let me talk to whoever decides on your product.

Magnus Dahl
CISO, Norrvik Energy`,
    },
    {
      ago: days(1) + minutes(30),
      by: 'maya',
      text: `Dear Magnus,

thank you for being so open. I am passing this on today, together with Ingrid's list of what you need, and I have asked Noor Haddad, who looks after your account, to call you.

Maya`,
    },
    {
      ago: hours(5),
      by: 'magnus',
      text: `Noor called, thank you. The question of the date remains. Attached is the paragraph of the auditors' report, so that there is no misunderstanding about what is asked.`,
      files: [{ name: 'auditors-report-paragraph-4-2.pdf', size: 61_733, contentType: 'application/pdf' }],
    },
  ],
};
