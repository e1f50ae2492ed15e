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

const bjorn = customer('Björn Lagerqvist', 'Europe/Stockholm');
const paula = agent('Paula Reyes', 'America/Mexico_City');

export const rentalFleetGps = conversation({
  id: 'rental-fleet-gps',
  language: 'en',
  subject: 'Positions',
  messages: [
    bjorn.writes(
      '2026-05-25 13:02',
      `hi, in the live map the cars jump between right place and a point in the sea west of africa. mostly the new Polestars, the old ones not so often. perhaps 40 cars of 260

when I open the history of such a car, then click a jump point, it shows lat 0.000 lon 0.000 and "fix: none"

it should keep the last good position when there is no fix I think? like it was until version 6

I work in Vivaldi 6.7 but it is same in the phone app (Android, FleetWise 7.0.3)

Björn`,
    ),
    paula.replies(
      '2026-05-25 08:40',
      `Hola Björn,

Null Island, our favourite holiday spot. 😉 Two questions:
1. Are those cars on tracker firmware 3.3 or 3.4?
2. Does the filter "Hide points without fix" in the map settings help?

Paula`,
    ),
    bjorn.writes(
      '2026-05-25 17:20',
      `1. all 3.4, the old cars have 3.2.
2. the filter hides it in the map, but the km in the driver log are still wrong, a car in Malmö has driven 14.000 km on Saturday :)

the tax office wants the log of May in the first week of june, so we should have right numbers before June 5`,
    ),
    paula.notes(
      '2026-05-25 11:10',
      `Defect in the firmware 3.4 parser: fix=0 should be dropped, tracked already by telematics. They can recompute the logs. Same complaint from two other rental companies this month.`,
    ),
    paula.replies(
      '2026-05-25 11:25',
      `You get the recomputed driver logs by June 3. And I have applied the old parser to your fleet, so there should be no new jumps from now on. Let me know!`,
    ),
    bjorn.writes('2026-05-26 09:11', `no jumps since yesterday evening, nice`),
    bjorn.writes('2026-06-04 08:40', `today is June 4 and log of May is same as before??`),
    paula.replies(
      '2026-06-04 07:30',
      `Ay, sorry Björn, the job ran for April. I started it for May right now, it needs about three hours. I'll write when it's through, today for sure.`,
    ),
    bjorn.writes('2026-06-04 18:02', `log is good now. thx`),
  ],
  gold: [
    observed(1, 'in the live map the cars jump between right place and a point in the sea west of africa'),
    affected(1, 'perhaps 40 cars of 260', 40, ['other', 'records']),
    optional(error(1, 'text', 'fix: none')),
    optional(step(1, 'open the history of such a car')),
    optional(step(1, 'click a jump point')),
    expected(1, 'it should keep the last good position when there is no fix I think'),
    optional(environment(1, 'app', 'version 6')),
    environment(1, 'browser', 'Vivaldi 6.7'),
    environment(1, 'system', 'Android'),
    environment(1, 'app', 'FleetWise 7.0.3'),
    environment(3, ['app', 'system', 'device'], '3.4'),
    optional(environment(3, ['app', 'system', 'device'], '3.2')),
    attempt(
      2,
      'Does the filter "Hide points without fix" in the map settings help?',
      'filter',
      'customer',
      'partly',
      [3, 'the filter hides it in the map, but the km in the driver log are still wrong'],
    ),
    deadline(3, 'we should have right numbers before June 5', '2026-06-05', 'support'),
    optional(
      deadline(
        3,
        'the tax office wants the log of May in the first week of june',
        ['2026-06-05', '2026-06-07'],
        'customer',
      ),
    ),
    optional(environment(4, ['app', 'system', 'device'], 'firmware 3.4')),
    affected(4, 'Same complaint from two other rental companies this month', 2, 'customers'),
    deadline(5, 'You get the recomputed driver logs by June 3', '2026-06-03', 'support'),
    attempt(5, 'I have applied the old parser to your fleet', 'applied parser', 'support', 'worked', [
      6,
      'no jumps since yesterday evening',
    ]),
    attempt(8, 'I started it for May right now', 'started', 'support', 'worked', [9, 'log is good now']),
    deadline(8, "I'll write when it's through, today for sure", '2026-06-04', 'support'),
  ],
});
