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

const ottilie = customer('Ottilie Brandner', 'Europe/Vienna');
const kwame = agent('Kwame Asante', 'Europe/London');

export const hotelKeycards = conversation({
  id: 'hotel-keycards',
  language: 'en',
  subject: 'Key cards',
  messages: [
    kwame.notes(
      '2026-07-06 18:52',
      `[Transcript of a call, made automatically]

Caller: Yes hello, this is Brandner from the Hotel Seeblick, our key cards don't work anymore. The guests stand in front of their doors.
Agent: Oh no. How many rooms is it?
Caller: All of the third floor, that is twenty two rooms. The other floors are good.
Agent: And what do the locks do?
Caller: They blink red three times. On the encoder at the reception it says, wait, it says "sector 4 locked".
Agent: Which encoder do you have?
Caller: It's the KE five hundred, the software is... KeyDesk 8.1.
Agent: Have you tried to make a new card?
Caller: Sure, I made five new cards. Nothing. I also changed the batteries in two locks. Nothing.
Agent: Okay. I will open an emergency ticket and our technician will call you back in thirty minutes.
Caller: Please, we have a bus with forty pensioners arriving at nine tonight.`,
    ),
    kwame.replies(
      '2026-07-06 19:34',
      `Dear Ms Brandner,

as just discussed with our technician: please run "Resync floor" on the floor controller of the third floor, and then encode new cards.

Kwame Asante
Lockwerk 24/7`,
    ),
    ottilie.writes(
      '2026-07-06 21:05',
      `Resync done, rooms 301 to 316 open again, 317 to 322 still red. The bus is here.`,
    ),
    kwame.notes(
      '2026-07-06 20:20',
      `317–322 hang on a second controller that lost its clock. Setting it remotely.`,
    ),
    kwame.replies(
      '2026-07-06 20:26',
      `I have set the clock of the second controller, please encode once more for the last six rooms.`,
    ),
    ottilie.writes(
      '2026-07-06 21:41',
      `All doors open. Thank you, also for staying on the line. Please send me a report for our owner within this week.`,
    ),
  ],
  gold: [
    observed(1, "our key cards don't work anymore"),
    affected(1, 'All of the third floor, that is twenty two rooms', 22, ['sites', 'other']),
    error(1, 'text', 'sector 4 locked'),
    environment(1, 'device', 'KE five hundred'),
    environment(1, 'app', 'KeyDesk 8.1'),
    attempt(1, 'I made five new cards. Nothing.', 'cards', 'customer', 'failed'),
    attempt(1, 'I also changed the batteries in two locks. Nothing.', 'batteries', 'customer', 'failed'),
    deadline(1, 'our technician will call you back in thirty minutes', '2026-07-06', 'support'),
    deadline(1, 'we have a bus with forty pensioners arriving at nine tonight', '2026-07-06', 'either'),
    optional(affected(1, 'forty pensioners', 40, ['users', 'customers'])),
    attempt(
      2,
      'run "Resync floor" on the floor controller of the third floor',
      'resync',
      'customer',
      'partly',
      [3, 'Resync done, rooms 301 to 316 open again, 317 to 322 still red'],
    ),
    attempt(5, 'I have set the clock of the second controller', 'set clock', 'support', 'worked', [
      6,
      'All doors open',
    ]),
    optional(affected(5, 'the last six rooms', 6, ['sites', 'other'])),
    optional(attempt(4, 'Setting it remotely', 'set', 'support', 'worked')),
    deadline(
      6,
      'Please send me a report for our owner within this week',
      ['2026-07-10', '2026-07-12'],
      'support',
    ),
  ],
});
