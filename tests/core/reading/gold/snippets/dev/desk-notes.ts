import { attempt, optional } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const deskNotes = snippets('desk-notes', 'attempt', [
  said(
    'note',
    'Remote session 09:15. Cleared spool folder, restarted service, prints ok.',
    attempt(1, 'Cleared spool folder', 'spool', 'support', 'worked'),
    attempt(1, 'restarted service, prints ok', 'service', 'support', 'worked'),
  ),
  said(
    'note',
    'Call 08:50, Mrs P. Angry. Wants callback by supervisor. Nothing tried so far, no remote access.',
  ),
  said(
    'note',
    "Repro'd on staging w/ her file: import dies at row 400 there too.",
    attempt(
      1,
      "Repro'd on staging w/ her file: import dies at row 400 there too.",
      'staging',
      'support',
      'failed',
    ),
  ),
  said(
    'agent',
    'I made a fresh account for the purpose and opened your layout in it, only to find the same blank page.',
    attempt(
      1,
      'I made a fresh account for the purpose and opened your layout in it, only to find the same blank page',
      'account',
      'support',
      'failed',
    ),
  ),
  said('agent', 'Our engineers have a fresh build in the works; it should reach you with the April release.'),
  said(
    'note',
    'L2 bumped worker mem 4→8G at 07:40. queue draining, slowly.',
    attempt(1, 'L2 bumped worker mem 4→8G at 07:40. queue draining, slowly.', 'worker', 'support', [
      'worked',
      'partly',
    ]),
  ),
  said('note', 'L2 says worker mem is 4G per tenant by design, not our call.'),
  said(
    'agent',
    'I have taken the liberty of resending the invitation to your trainee, and this time our log has it as delivered.',
    attempt(
      1,
      'resending the invitation to your trainee, and this time our log has it as delivered',
      'invitation',
      'support',
      ['worked', 'unknown'],
    ),
  ),
  said('agent', 'You can resend the invitation yourself from the team page, under the three dots.'),
  said(
    'note',
    'Mr D has been through the whole list w/ Kofi on Mon (cables, PSU, other port) – dead as before.',
    attempt(1, 'cables', 'cables', 'customer', 'failed'),
    attempt(1, 'PSU', 'PSU', 'customer', 'failed'),
    attempt(1, 'other port', 'port', 'customer', 'failed'),
  ),
  said('note', "Kofi's list for Mr D: cables, PSU, other port. Pls call him after 2."),
  said(
    'agent',
    'I flipped the flag that hides archived rooms, and from here your floor plan is complete again.',
    attempt(1, 'I flipped the flag that hides archived rooms', 'flag', 'support', 'worked'),
  ),
  said(
    'agent',
    'The flag that hides archived rooms is off by default, which is why many people never come across it.',
  ),
  said('note', 'Tkt merged w/ 5521, prio up, moved to hardware q.'),
  said(
    'note',
    'Moved tenant to shard 7 → dashboards load. Alerts still late tho.',
    attempt(
      1,
      'Moved tenant to shard 7 → dashboards load. Alerts still late tho.',
      'shard',
      'support',
      'partly',
    ),
  ),
  said('agent', 'I have moved your ticket to our payments team, who start at eleven.'),
  said(
    'agent',
    "Thank you for sending the recording. Karl and I watched it three times and it's plain where it goes wrong.",
  ),
  said(
    'agent',
    'Karl has set your webhook secret anew at our end and fired a test event; your server answered with a 401 once more.',
    attempt(1, 'Karl has set your webhook secret anew at our end', 'secret', 'support', 'failed'),
    optional(attempt(1, 'fired a test event', 'test', 'support', 'failed')),
  ),
  said('agent', 'As a test event costs nothing, feel free to fire as many as you like.'),
  said(
    'note',
    'cust tried safe mode b4 calling, no diff. me: rolled gfx driver back to 31.0, monitor 2 alive',
    attempt(1, 'cust tried safe mode b4 calling, no diff', 'safe', 'customer', 'failed'),
    attempt(1, 'me: rolled gfx driver back to 31.0, monitor 2 alive', 'driver', 'support', 'worked'),
  ),
  said('note', 'cust asks whether safe mode would wipe his presets. Told him no.'),
  said(
    'agent',
    'Unfortunately the hotfix that went onto your instance last night has not brought the missing barcodes back.',
    attempt(
      1,
      'the hotfix that went onto your instance last night has not brought the missing barcodes back',
      'hotfix',
      'support',
      'failed',
    ),
  ),
  said(
    'agent',
    'The hotfix goes onto your instance tonight between two and three; nobody needs to be there.',
  ),
  said(
    'customer',
    "Your colleague Dunja reindexed our shop on Monday while I was on the line. By the time I'd hung up the prices were wrong again.",
    attempt(1, 'Your colleague Dunja reindexed our shop on Monday', 'reindexed', 'support', [
      'partly',
      'failed',
    ]),
  ),
  said(
    'customer',
    'Dunja was lovely on the phone, even though there was nothing she could do from her side.',
  ),
  said('note', 'Escalated. Vendor of the reader wants the serial no., photo attached.'),
  said(
    'agent',
    'With the quota lifted on our side, does the upload still stop at 2 GB?',
    attempt(1, 'With the quota lifted on our side', 'quota', 'support', 'unknown'),
  ),
]);
