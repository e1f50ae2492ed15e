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
  observed,
  optional,
  robot,
} from '../write.ts';

const farida = customer('Farida Nasser', 'Asia/Dubai');
const acknowledgement = robot('Planboard Support', 'UTC');
const conor = agent('Conor Daly', 'Europe/Dublin');
const ingrid = agent('Ingrid Solheim', 'Europe/Oslo');

export const ssoLoopAfterRename = conversation({
  id: 'sso-loop-after-rename',
  language: 'en',
  subject: 'URGENT - nobody can log in',
  messages: [
    farida.writes(
      '2026-05-11 08:05',
      `Dear Support,

Since 07:30 today nobody in our company can sign in to Planboard. After the Entra login the page goes back to the login again, endless. All 340 employees are blocked, including the control room!!

The address bar shows for one second: error=access_denied&error_code=SAML-1107

Tenant: gulfmar-prod
Plan: Enterprise

We have a regulator inspection tomorrow at 9, the rosters must be accessible before that. Our COO, Mr. Haddadin, wants a call with your management today.

Regards
Farida Nasser
Head of IT, Gulfmar Port Services

This e-mail and any attachment are confidential and may be legally privileged. If you are not the intended recipient, please delete it and inform the sender within 24 hours.`,
    ),
    acknowledgement.writes(
      '2026-05-11 04:05',
      `We have received your request (#77120) and will answer within 4 hours. Have you tried to clear your browser cache? Most login problems with Chrome and Safari are solved by it.`,
    ),
    conor.replies(
      '2026-05-11 05:21',
      `Dear Farida,

I understand how urgent this is. Did anything change in Entra this morning, for example the name of the application or a certificate?

While you check: please open https://planboard.example/login?local=1 with the emergency administrator, that does not use SAML.

Conor`,
    ),
    farida.writes(
      '2026-05-11 08:40',
      `The emergency administrator works, I am in. But 1 user does not help me.

Yes!! My colleague renamed the enterprise application from "Planboard" to "Planboard PROD" at 07:25. He changed the name back now but it is still the same loop. He also uploaded the metadata again, no success.

Firefox and Chrome the same, on office PCs (Windows 10) and at home.`,
    ),
    ingrid.notes(
      '2026-05-11 06:55',
      `Audience in the assertion is now "spn:Planboard PROD" although the name was changed back, we still compare with the old one. Request id of a failed one: 9b1f77c2-3d5e-4f0a-a6b1-0c2de8f41a90. Conor, set the audience override in their tenant, that is all.`,
    ),
    conor.replies(
      '2026-05-11 06:10',
      `Dear Farida,

I have set the expected audience in your tenant to the new value. Please try again in a private window.

Conor`,
    ),
    farida.writes(
      '2026-05-11 09:18',
      `Works. Thank God. People are coming in.

I will still need a written root cause for the COO until Thursday.`,
    ),
  ],
  gold: [
    observed(1, 'After the Entra login the page goes back to the login again, endless'),
    affected(1, 'All 340 employees are blocked', 340, 'users'),
    optional(affected(1, 'nobody in our company can sign in', null, 'users')),
    error(1, ['text', 'log'], 'error=access_denied&error_code=SAML-1107'),
    error(1, 'code', 'SAML-1107'),
    optional(error(1, 'code', 'access_denied')),
    environment(1, ['workspace', 'account'], 'gulfmar-prod'),
    environment(1, 'plan', 'Enterprise'),
    deadline(1, 'the rosters must be accessible before that', '2026-05-12', 'support'),
    deadline(1, 'wants a call with your management today', '2026-05-11', 'support'),
    cue(1, 'executive', 'Our COO, Mr. Haddadin, wants a call with your management today'),
    attempt(
      3,
      'open https://planboard.example/login?local=1 with the emergency administrator',
      'emergency admin',
      'customer',
      ['worked', 'partly'],
      [4, 'The emergency administrator works, I am in'],
    ),
    attempt(
      4,
      'He changed the name back now but it is still the same loop',
      'chang name',
      'customer',
      'failed',
    ),
    attempt(4, 'He also uploaded the metadata again, no success', 'upload metadata', 'customer', 'failed'),
    environment(4, 'browser', 'Firefox'),
    environment(4, 'browser', 'Chrome'),
    environment(4, 'system', 'Windows 10'),
    optional(affected(4, '1 user', 1, 'users')),
    error(5, 'request-id', '9b1f77c2-3d5e-4f0a-a6b1-0c2de8f41a90'),
    attempt(
      6,
      'I have set the expected audience in your tenant to the new value',
      'set audience',
      'support',
      'worked',
      [7, 'Works. Thank God.'],
    ),
    deadline(7, 'I will still need a written root cause for the COO until Thursday', '2026-05-14', 'support'),
    optional(cue(7, 'executive', 'for the COO')),
  ],
});
