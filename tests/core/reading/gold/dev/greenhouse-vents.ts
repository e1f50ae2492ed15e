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
} from '../write.ts';

const wanjiru = customer('Wanjiru Kamau', 'Africa/Nairobi');
const freddie = agent('Freddie Holt', 'Europe/London');
const solveig = agent('Solveig Dahl', 'Europe/Oslo');

/** Three suggestions in one mail; one is answered at once, two the next morning, another two days after. */
export const greenhouseVents = conversation({
  id: 'greenhouse-vents',
  language: 'en',
  subject: 'Vents opening at night',
  messages: [
    wanjiru.writes(
      '2026-08-17 07:05',
      `Dear Support,

Greenhouses 7 and 8 opened their roof vents fully in the night of Saturday, at the coldest hour, and again last night. We grow roses at 1,900 metres so you can imagine. About 40,000 stems have black edges and can't go to the auction.

- Controller: Klimo GX-12, one per house
- Software: VentLogic 7.9 (build 79012)
- Weather mast: WM-5, firmware 1.3

The event list of house 7 shows

16/08 02:11 VENT ROOF 0 -> 100 % cause=WIND_LEE (C-33)
16/08 02:12 mast: speed 0.0 dir ---

There was no wind at all. Houses 1 to 6 listen to the old mast and kept shut.

My technician Otieno greased the wind vane yesterday, which you see was for nothing. At five this morning I disconnected the new mast from 8 and its vents came down within the minute; 7 I'm leaving as it is so that you may look.

The auction lorry leaves on Thursday at noon and I'd like to sleep before that.

Wanjiru Kamau
Grower manager`,
    ),
    freddie.replies(
      '2026-08-17 09:10',
      `Hello Wanjiru,

"dir ---" means the controller can't hear the mast, and then it assumes the worst. What I'd suggest for house 7:

• swap the two data wires of the mast, some WM-5s from this spring were labelled the wrong way round
• raise the mast time-out from 5 to 30 seconds
• set the night limit for the roof to 10 %, so that nothing bad can happen whatever the mast says

I'll go through the full event list this evening.

Freddie`,
    ),
    wanjiru.writes(
      '2026-08-17 15:30',
      `The wires first: Otieno exchanged them and now the mast gives nothing at all, "MAST LOST" in red, C-30, so he put them back as they were. The limit is on 10 for tonight. The time-out I don't find, where is it?`,
    ),
    freddie.replies(
      '2026-08-17 15:05',
      `Under Sensors > Bus > Advanced. You need the senior grower's login for that page, which I've just given you.`,
    ),
    wanjiru.writes(
      '2026-08-18 06:40',
      `Good morning, a peaceful night for once. House 7 wanted to open at half past two but went to 10 % only, so the limit does what you said. With 30 seconds (your login opened the page) there was one alarm in place of nine. The mast still has moments in which it has no direction.`,
    ),
    solveig.notes(
      '2026-08-18 10:02',
      `Went thru her list for Freddie: dropouts = irrigation pump starts, every 20 min. Mast cable prob. in the pump's duct. BUT 7.9 also changed fallback from hold to open, that's on us. Reverted it for both houses 09:50. Two other growers in KE bitten by the fallback, will patch theirs by tonight.`,
    ),
    freddie.replies(
      '2026-08-18 10:00',
      `Thank you Wanjiru. The mast drops out whenever an irrigation pump starts, so please have Otieno lay its cable away from the pump's. By Wednesday evening I'd need a photograph of the duct for our hardware people.`,
    ),
    wanjiru.writes(
      '2026-08-20 10:15',
      `The cable has its own pipe since yesterday and there's been no dropout any more. Vents stayed shut both nights. The lorry is being loaded. The loss I must however take up with my directors, and they will take it up with yours.`,
    ),
  ],
  gold: [
    observed(1, 'Greenhouses 7 and 8 opened their roof vents fully in the night of Saturday'),
    affected(1, 'About 40,000 stems', 40000, ['other', 'records']),
    environment(1, 'device', 'Klimo GX-12'),
    environment(1, 'app', 'VentLogic 7.9 (build 79012)', 'VentLogic 7.9'),
    environment(1, 'device', 'WM-5'),
    environment(1, ['app', 'system'], 'firmware 1.3', '1.3'),
    error(
      1,
      ['log', 'text'],
      `16/08 02:11 VENT ROOF 0 -> 100 % cause=WIND_LEE (C-33)
16/08 02:12 mast: speed 0.0 dir ---`,
    ),
    error(1, 'code', 'C-33'),
    optional(error(1, 'code', 'WIND_LEE')),
    attempt(1, 'My technician Otieno greased the wind vane yesterday', 'greased', 'customer', 'failed'),
    attempt(1, 'I disconnected the new mast from 8', 'disconnected mast', 'customer', ['worked', 'partly']),
    deadline(1, 'The auction lorry leaves on Thursday at noon', '2026-08-20', 'support'),
    optional(environment(2, 'device', 'WM-5s', 'WM-5')),
    attempt(2, 'swap the two data wires of the mast', 'wires', 'customer', 'failed', [
      3,
      'The wires first: Otieno exchanged them and now the mast gives nothing at all',
    ]),
    attempt(2, 'raise the mast time-out from 5 to 30 seconds', '30', 'customer', 'partly', [
      5,
      'With 30 seconds (your login opened the page) there was one alarm in place of nine',
    ]),
    attempt(
      2,
      'set the night limit for the roof to 10 %',
      'limit',
      'customer',
      ['worked', 'partly'],
      [5, 'went to 10 % only, so the limit does what you said'],
    ),
    optional(
      attempt(3, 'The limit is on 10 for tonight', 'limit', 'customer', ['worked', 'partly', 'unknown']),
    ),
    deadline(2, `I'll go through the full event list this evening`, '2026-08-17', 'support'),
    error(3, 'text', 'MAST LOST'),
    error(3, 'code', 'C-30'),
    optional(
      attempt(4, `which I've just given you`, 'given', 'support', 'worked', [
        5,
        'your login opened the page',
      ]),
    ),
    attempt(
      6,
      'Reverted it for both houses 09:50',
      'reverted',
      'support',
      ['worked', 'unknown'],
      [8, 'Vents stayed shut both nights'],
    ),
    affected(6, 'Two other growers in KE', 2, ['customers', 'sites']),
    optional(environment(6, 'app', '7.9')),
    deadline(6, 'will patch theirs by tonight', '2026-08-18', 'support'),
    attempt(7, `have Otieno lay its cable away from the pump's`, 'cable', 'customer', 'worked', [
      8,
      `The cable has its own pipe since yesterday and there's been no dropout any more`,
    ]),
    deadline(7, `By Wednesday evening I'd need a photograph of the duct`, '2026-08-19', 'customer'),
    cue(
      8,
      'executive',
      'The loss I must however take up with my directors, and they will take it up with yours',
    ),
  ],
});
