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

const troels = customer('Troels Hagedorn', 'Europe/Copenhagen');
const wilma = agent('Wilma Achterberg', 'Europe/Amsterdam');
const piet = agent('Piet Sollie', 'Europe/Amsterdam');

/** A farmer's English, and two tiers that write to each other below it. */
export const sowFeeders = conversation({
  id: 'sow-feeders',
  language: 'en',
  subject: 'Feeding stations barn B',
  messages: [
    troels.writes(
      '2026-09-07 06:20',
      `Good morning from the pigs. Since the night the feeding stations in barn B don't open the gate for the sows. They stand and scream, it's 64 animals who get nothing from the machine.

Station is SowGate 4 with the ear tag antenna AN-12, the software in the box says Feeder Core 8.3.1. On the display comes "E-31 TAG FIELD WEAK" and then it goes back to the clock.

What I did:
- took the current away for ten minutes, it comes up with the same
- washed the antennas with warm water (there was very much dirt), not better
- changed the antenna of station 2 against one of barn A: also with this one E-31
- opened the gates with the hand lever, so they can go in, but then everybody gets the same portion

On Thursday comes the veterinarian with the control for the authority, then the feed list of each sow has to be in order.

Troels`,
    ),
    wilma.replies(
      '2026-09-07 07:05',
      `Hello Troels, that is a careful list, thank you. From you I'd like three more things:

1. In menu 4-2, set the field strength from AUTO to 7 on one station.
2. Switch the new LED lamps you told me about in July off for a quarter of an hour.
3. Read me the noise figure at the bottom of menu 4-5.`,
    ),
    troels.writes(
      '2026-09-07 08:10',
      `Number 3 first: noise is 88. Field strength 7 gives nothing, gate stays closed. But with the lamps off they go in one after the other! The electrician who hung them on Saturday is a bit ashamed.`,
    ),
    wilma.notes(
      '2026-09-07 08:31',
      `Noise 88 (ok = <40), LED drivers sit right beside 134 kHz. Same story w/ 3 other farms this yr. @Piet filter in 8.3.2?`,
    ),
    piet.notes(
      '2026-09-07 09:52',
      `yes, narrow filter is in. pushed 8.3.2 to his station 2 at 09:40. rest follows tmrw if quiet.`,
    ),
    wilma.replies(
      '2026-09-07 10:15',
      `Hi Troels, good news: station 2 has been given software with a narrower filter, you can have light there again. For the others, as a stopgap, clip the ferrite rings from the spares box on the lamp cables.`,
    ),
    troels.writes(
      '2026-09-08 07:30',
      `Station 2 takes all sows with the lamps burning. The rings I clipped on at 3 and 4, a little better, half of them come in and the other half has to wait. So please do the rest as well, I print the list for the vet on Wednesday evening.`,
    ),
  ],
  gold: [
    observed(1, `the feeding stations in barn B don't open the gate for the sows`),
    affected(1, `it's 64 animals who get nothing from the machine`, 64, 'other'),
    environment(1, 'device', 'SowGate 4'),
    environment(1, 'device', 'AN-12', 'antenna AN-12', 'ear tag antenna AN-12'),
    environment(1, ['app', 'system'], 'Feeder Core 8.3.1'),
    error(1, 'text', 'E-31 TAG FIELD WEAK'),
    error(1, 'code', 'E-31'),
    attempt(1, 'took the current away for ten minutes', 'current', 'customer', 'failed'),
    attempt(1, 'washed the antennas with warm water', 'washed antenna', 'customer', 'failed'),
    attempt(
      1,
      'changed the antenna of station 2 against one of barn A',
      'changed antenna',
      'customer',
      'failed',
    ),
    attempt(1, 'opened the gates with the hand lever', 'lever', 'customer', ['partly', 'worked']),
    deadline(1, 'On Thursday comes the veterinarian', '2026-09-10', 'support'),
    attempt(
      2,
      'set the field strength from AUTO to 7 on one station',
      'field strength',
      'customer',
      'failed',
      [3, 'Field strength 7 gives nothing'],
    ),
    attempt(2, 'Switch the new LED lamps', 'lamps', 'customer', 'worked', [
      3,
      'with the lamps off they go in one after the other',
    ]),
    affected(4, 'Same story w/ 3 other farms', 3, ['customers', 'sites']),
    attempt(5, 'pushed 8.3.2 to his station 2', '8.3.2', 'support', 'worked', [
      7,
      'Station 2 takes all sows with the lamps burning',
    ]),
    optional(
      attempt(
        6,
        'station 2 has been given software with a narrower filter',
        'software',
        'support',
        'worked',
        [7, 'Station 2 takes all sows with the lamps burning'],
      ),
    ),
    deadline(5, 'rest follows tmrw', '2026-09-08', 'support'),
    attempt(
      6,
      'clip the ferrite rings from the spares box on the lamp cables',
      'rings',
      'customer',
      'partly',
      [7, 'The rings I clipped on at 3 and 4, a little better'],
    ),
    optional(affected(7, 'the other half has to wait', null, 'other')),
    deadline(7, 'I print the list for the vet on Wednesday evening', '2026-09-09', 'either'),
  ],
});
