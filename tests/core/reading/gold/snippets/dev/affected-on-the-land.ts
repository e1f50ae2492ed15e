import { affected } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const affectedOnTheLand = snippets('affected-on-the-land', 'affected', [
  said(
    'customer',
    "Fourteen cows have no milk weights since Sunday. Herd's 160, so it's not the parlour.",
    affected(1, 'Fourteen cows have no milk weights', 14, ['records', 'other']),
  ),
  said(
    'customer',
    'We milk 160 Friesians twice a day and lamb 300 ewes in April, so I have not much patience with forms. How do I export?',
  ),
  said(
    'customer',
    'collars dead on the whole of the top field mob',
    affected(1, 'collars dead on the whole of the top field mob', null, 'other'),
  ),
  said(
    'customer',
    'Lost nineteen lambs to the snow last week, hence the late reply. The ear-tag import you asked about runs well.',
  ),
  said(
    'agent',
    "It's the radio chip of the B series, I fear, so each and every B probe you own reads two degrees too high.",
    affected(1, 'each and every B probe you own reads two degrees too high', null, 'other'),
  ),
  said(
    'customer',
    'Four turbines of the northern row report a wind speed of zero, whilst my hat is being blown off.',
    affected(1, 'Four turbines of the northern row report a wind speed of zero', 4, 'other'),
  ),
  said(
    'agent',
    'Could you say how many of the hives have stopped sending, and whether they hang on one gateway?',
  ),
  said(
    'customer',
    "The bee scales again: every other hive shows last week's weight.",
    affected(1, "every other hive shows last week's weight", null, ['other', 'records', 'sites']),
  ),
  said(
    'customer',
    "I've got the scale of hive 12 on the kitchen table, changed its battery twice, counted to thirty as the leaflet says.",
  ),
  said(
    'note',
    'Sawmill, Mrs Lindgren. Log scanner drops lengths, abt 200 logs/shift w/o length. Prio 2?',
    affected(1, 'abt 200 logs/shift w/o length', 200, ['records', 'other']),
  ),
  said(
    'customer',
    "Irrigation valves in block C stay shut, 26 of 'em, and there's more each morning I go round.",
    affected(1, "26 of 'em, and there's more each morning I go round", 26, 'other', true),
  ),
  said('customer', 'If a valve failed overnight, how many rows would dry out before I get a text? Ten? All?'),
  said(
    'customer',
    'Neither tractor gets the guidance line any more.',
    affected(1, 'Neither tractor gets the guidance line', 2, 'other'),
  ),
  said(
    'agent',
    'I can confirm that all nine feed stations at your Norrland farm refuse the new transponders; your two other farms look normal.',
    affected(1, 'all nine feed stations at your Norrland farm refuse the new transponders', 9, 'other'),
  ),
  said(
    'customer',
    "For what it's worth, none of my own 70 pens is concerned by that bug of yours, I only read about it in the newsletter.",
  ),
  said(
    'agent',
    "Thanks for the call. So that's two tractors, one sprayer and no faults anywhere, and you'd only like them renamed.",
  ),
  said(
    'customer',
    'Die Waage, sorry, the weighbridge prints double tickets. By noon we had thirty-one of them.',
    affected(1, 'prints double tickets. By noon we had thirty-one of them', 31, 'records'),
  ),
  said(
    'customer',
    'the oyster beds get read at low water, thats 2 boats 3 men and 90 min. can the app work with no signal',
  ),
  said(
    'customer',
    "No oxygen values from four of the salmon pens, and that's the one thing I mustn't be without.",
    affected(1, 'No oxygen values from four of the salmon pens', 4, ['other', 'sites']),
  ),
  said(
    'agent',
    'A gateway serves up to 64 sensors within 800 metres. Beyond that, sensors wait their turn and report every second cycle.',
  ),
  said(
    'customer',
    'The spray records of the Bramley block, all of them back to 2023, have swapped date and dose.',
    affected(
      1,
      'The spray records of the Bramley block, all of them back to 2023, have swapped date and dose',
      null,
      'records',
    ),
  ),
  said(
    'customer',
    'In the big drought we had eight pumps off at once because your server was asleep. Water under the bridge. Now I only need a new SIM.',
  ),
  said(
    'customer',
    "My apprentice can't see the tasks. He's the only one of us nine.",
    affected(1, "My apprentice can't see the tasks. He's the only one of us nine", 1, 'users'),
  ),
  said(
    'note',
    'Co-op with 480 members, 35 harvesters, harvest from 20 June. Interested in the drone module for next year.',
  ),
  said(
    'customer',
    'Sheep app keeps logging the vet out, Dr Quayle that is, nobody else has it.',
    affected(1, 'keeps logging the vet out, Dr Quayle that is, nobody else has it', 1, 'users'),
  ),
  said('customer', 'All good now, every last collar is ticking, even the one the fox had.'),
  said(
    'agent',
    'Our log shows that around 1,150 soil readings of yours were stored twice on Monday night and still are.',
    affected(1, 'around 1,150 soil readings of yours were stored twice', 1150, 'records'),
  ),
  said(
    'customer',
    "I paid for 500 tags, 48 pence each, and the box weighs a good 6 kilos. Do you take back what isn't opened?",
  ),
]);
