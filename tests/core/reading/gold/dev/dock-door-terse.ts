import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  observed,
  optional,
} from '../write.ts';

const stan = customer('Stan Kuzma', 'America/Detroit');
const lucia = agent('Lucia Ferrante', 'Europe/Rome');

/** Terse customer, templated agent; hardly a fact. */
export const dockDoorTerse = conversation({
  id: 'dock-door-terse',
  language: 'en',
  subject: 'broken',
  messages: [
    stan.writes('2026-02-05 06:12', `doesnt work`),
    lucia.replies(
      '2026-02-05 12:40',
      `Dear customer,

Thank you for reaching out to DockHub. We are sorry to hear that you are experiencing difficulties.

So that we can assist you, please provide:
* the module you are working in
* the exact error message
* your browser and its version (e.g. Chrome 132, Firefox 135)
* number of users affected
* steps that you have already taken (e.g. cleared the cache, tried another device)

If we do not hear from you within 5 business days, this request will be closed automatically.

Kind regards,
Lucia Ferrante
DockHub Support`,
    ),
    stan.writes('2026-02-05 06:58', `appointment board. white page`),
    lucia.replies(
      '2026-02-05 13:15',
      `Hello Stan,

Thank you. Is it white for your colleagues, too?

Lucia`,
    ),
    stan.writes('2026-02-05 07:31', `no just me. works on my phone`),
    lucia.replies(
      '2026-02-05 13:40',
      `Hello Stan,

Then it is most likely something in that browser. Please press Ctrl+F5 once on the board.

Lucia`,
    ),
    stan.writes('2026-02-05 08:05', `that did it`),
  ],
  gold: [
    observed(3, 'appointment board. white page'),
    optional(deadline(2, 'within 5 business days', '2026-02-12', 'customer')),
    optional(affected(5, 'just me', 1, 'users')),
    optional(attempt(5, 'works on my phone', 'phone', 'customer', 'worked')),
    optional(environment(5, 'device', 'phone')),
    attempt(6, 'press Ctrl+F5 once on the board', 'Ctrl', 'customer', 'worked', [7, 'that did it']),
  ],
});
