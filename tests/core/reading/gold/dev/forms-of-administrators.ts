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
  step,
} from '../write.ts';

const dolores = customer('Dolores Quintana', 'America/Phoenix');
const wes = agent('Wes Tanaka', 'America/Los_Angeles');

/** A request form of a utility's call centre. */
export const spanishLine = conversation({
  id: 'spanish-line',
  language: 'en',
  subject: 'Incident: option 2 disconnects',
  messages: [
    dolores.writes(
      '2026-07-20 08:55',
      `Request type: Incident
Business impact: Customers who press 2 for Spanish are hung up on. 214 abandoned calls between Friday night and this morning.
Detailed description: Option 2 plays "Lo sentimos, ocurrió un error" and disconnects. Option 1 (English) is unaffected. First bad call: 07/17/2026 5:52 PM.
Steps to reproduce: 1) dial our main number from a cell phone 2) let the greeting finish 3) press 2 as it tells you to
Expected: caller hears the menu in Spanish
Flow: MAIN-IVR v31, published Friday
Region: us-west-2
Plan: Contact Suite Premium
Troubleshooting: Republished v31, no luck. Went back to v30 and Spanish plays, but then we're without the outage message and the commission requires that. Re-recorded the prompt as an 8 kHz wav and uploaded it; same apology.
Needed by: Monsoon storm is in the forecast for tomorrow night and the outage line has to be up in both languages`,
    ),
    wes.replies(
      '2026-07-20 09:30',
      `Hi Dolores, I pulled one of the failed contacts (request 5c1f09e2-7710). The prompt lookup returns a 404, since v31 points at the library "es-MX-old" and that's archived. Can you point the Spanish branch to "es-MX" and publish that as v32? No need to wait for me.`,
    ),
    dolores.writes(
      '2026-07-20 10:48',
      `v32 is out, Spanish plays and transfers. The callback option inside of it still gives the apology, my supervisor just got it three times in a row.`,
    ),
    wes.replies(
      '2026-07-20 12:15',
      `Same culprit, one level down. I edited the callback module for you and published it at 12:10.`,
    ),
    dolores.writes(
      '2026-07-20 12:40',
      `Confirmed, callbacks too. Leave this open till Wednesday so we get through the storm, then close.`,
    ),
    wes.notes(
      '2026-07-20 12:50',
      `Cust ok. PM wants a warning on archiving a library in use, committed for Aug 12. 3 more accts are cut off on archived libs, I mail them by EOB Tues.`,
    ),
  ],
  gold: [
    observed(1, 'Customers who press 2 for Spanish are hung up on'),
    optional(observed(1, 'Option 2 plays "Lo sentimos, ocurrió un error" and disconnects')),
    step(1, 'dial our main number from a cell phone'),
    step(1, 'let the greeting finish'),
    step(1, 'press 2 as it tells you to'),
    expected(1, 'caller hears the menu in Spanish'),
    optional(affected(1, 'Customers who press 2 for Spanish', null, ['customers', 'users'])),
    affected(1, '214 abandoned calls', 214, ['records', 'other', 'customers']),
    error(1, 'text', 'Lo sentimos, ocurrió un error'),
    error(1, 'timestamp', '07/17/2026 5:52 PM'),
    optional(environment(1, ['app', 'workspace', 'flag'], 'MAIN-IVR v31')),
    environment(1, 'region', 'us-west-2'),
    environment(1, 'plan', 'Contact Suite Premium'),
    attempt(1, 'Republished v31', 'Republished', 'customer', 'failed'),
    attempt(1, 'Went back to v30', 'v30', 'customer', ['worked', 'partly']),
    attempt(1, 'Re-recorded the prompt as an 8 kHz wav', 'prompt', 'customer', 'failed'),
    deadline(1, 'Monsoon storm is in the forecast for tomorrow night', '2026-07-21', 'support'),
    error(2, 'request-id', '5c1f09e2-7710'),
    error(2, 'http-status', '404'),
    attempt(
      2,
      'point the Spanish branch to "es-MX" and publish that as v32',
      'Spanish',
      'customer',
      ['worked', 'partly'],
      [3, 'v32 is out, Spanish plays and transfers'],
    ),
    optional(observed(3, 'The callback option inside of it still gives the apology')),
    attempt(4, 'I edited the callback module for you', 'callback', 'support', 'worked', [
      5,
      'Confirmed, callbacks too',
    ]),
    optional(deadline(5, 'Leave this open till Wednesday', '2026-07-22', 'support')),
    deadline(6, 'committed for Aug 12', '2026-08-12', 'support'),
    affected(6, '3 more accts are cut off', 3, 'customers'),
    deadline(6, 'I mail them by EOB Tues', '2026-07-21', 'support'),
  ],
});

const ray = customer('Ray Abelard', 'America/New_York');
const fionn = agent('Fionn McGarry', 'Europe/Dublin');

/** JSON out of a provisioning log. */
export const newHires = conversation({
  id: 'new-hires',
  language: 'en',
  subject: 'SCIM provisioning failing overnight (P2)',
  messages: [
    ray.writes(
      '2026-01-20 09:20',
      `Team,

Provisioning to your app quit overnight. 8 new hires started this morning without an account, and 3 people we let go on Friday can still sign in, which is the part my CISO cares about.

Tenant: harborview-prod
Plan: Enterprise Plus
Connector: EntraBridge 1.8.0

From the provisioning log:

{
  "time": "2026-01-20T07:14:09Z",
  "operation": "Create",
  "statusCode": 422,
  "errorCode": "InvalidRoleValue",
  "requestId": "c0ffee12-9a4b-4d8e"
}

Ruled out so far: the token (rotated it, Test Connection goes green, the next cycle fails anyway) and the attribute mapping (put back to default, 422 all the same). Provisioning one user on demand with no role assigned goes through. Restarting the whole sync from scratch burned two hours and got me nowhere.

Onboarding class is Thursday 9 AM and those eight need to be in. The leavers I need shut off today.

Ray`,
    ),
    fionn.replies(
      '2026-01-20 15:05',
      `Hi Ray. Leavers first: I've suspended all of them by hand, open sessions included. As for the sync, role values have been case-sensitive since our release on the 19th and your mapping sends "member" where we want "Member". Could you change that constant and run a cycle?`,
    ),
    ray.writes(
      '2026-01-20 11:40',
      `Leavers are locked out, confirmed. Changed the constant: 6 of the 8 came across. The other two get a 409, "userName already taken in this directory".`,
    ),
    fionn.replies(
      '2026-01-20 17:02',
      `Those exist as guests of an old workspace. I merged the guest records, so the next cycle should pick them up. Roles go back to case-insensitive in Thursday's release.`,
    ),
    ray.writes(
      '2026-01-20 13:30',
      `And everybody's in. I owe the auditors a timeline by month end, so send me the incident summary when you have one.`,
    ),
  ],
  gold: [
    observed(1, 'Provisioning to your app quit overnight'),
    affected(1, '8 new hires started this morning without an account', 8, 'users'),
    optional(affected(1, '3 people we let go on Friday can still sign in', 3, 'users')),
    optional(cue(1, 'unauthorised-access', '3 people we let go on Friday can still sign in')),
    optional(cue(1, 'executive', 'the part my CISO cares about')),
    environment(1, ['workspace', 'account'], 'harborview-prod'),
    environment(1, 'plan', 'Enterprise Plus'),
    environment(1, ['app', 'sdk'], 'EntraBridge 1.8.0'),
    error(
      1,
      ['log', 'text', 'stack'],
      `{
  "time": "2026-01-20T07:14:09Z",
  "operation": "Create",
  "statusCode": 422,
  "errorCode": "InvalidRoleValue",
  "requestId": "c0ffee12-9a4b-4d8e"
}`,
    ),
    error(1, 'http-status', '422'),
    error(1, 'code', 'InvalidRoleValue'),
    error(1, 'request-id', 'c0ffee12-9a4b-4d8e'),
    attempt(1, 'the token (rotated it', 'token', 'customer', 'failed'),
    attempt(1, 'the attribute mapping (put back to default', 'mapping', 'customer', 'failed'),
    attempt(1, 'Provisioning one user on demand with no role assigned', 'demand', 'customer', [
      'worked',
      'partly',
    ]),
    attempt(1, 'Restarting the whole sync from scratch', 'sync', 'customer', 'failed'),
    deadline(1, 'Onboarding class is Thursday 9 AM', '2026-01-22', 'support'),
    deadline(1, 'The leavers I need shut off today', '2026-01-20', 'support'),
    attempt(2, `I've suspended all of them by hand`, 'suspended', 'support', 'worked', [
      3,
      'Leavers are locked out, confirmed',
    ]),
    attempt(2, 'change that constant and run a cycle', 'constant', 'customer', 'partly', [
      3,
      'Changed the constant: 6 of the 8 came across',
    ]),
    affected(3, 'The other two', 2, 'users'),
    error(3, 'http-status', '409'),
    error(3, 'text', 'userName already taken in this directory'),
    attempt(4, 'I merged the guest records', 'merged', 'support', 'worked', [5, `And everybody's in`]),
    deadline(4, `in Thursday's release`, '2026-01-22', 'support'),
    deadline(5, 'I owe the auditors a timeline by month end', '2026-01-31', 'either'),
  ],
});
