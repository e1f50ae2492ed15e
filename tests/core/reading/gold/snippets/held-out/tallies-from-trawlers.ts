import { affected, optional } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const talliesFromTrawlers = snippets('tallies-from-trawlers', 'affected', [
  said(
    'customer',
    `Five boats landed without a quota figure because the e-log would not open past the lighthouse.`,
    affected(1, 'Five boats landed without a quota figure', 5, ['other', 'users', 'customers']),
  ),
  said(
    'customer',
    `3 products out of 1800 show the wrong price, all of them bundles.`,
    affected(1, '3 products out of 1800 show the wrong price', 3, 'records'),
  ),
  said(
    'customer',
    `skippers of the Morwenna and the Grey Seal have been logged out at sea, the other crews are ok`,
    affected(1, 'skippers of the Morwenna and the Grey Seal have been logged out at sea', 2, 'users'),
  ),
  said('customer', `All our users love the new dashboard, let me say that first.`),
  said(
    'customer',
    `I should like to stress that it's not a handful of pupils but the entire upper school who see an empty timetable.`,
    affected(1, 'the entire upper school who see an empty timetable', null, ['users', 'customers']),
  ),
  said(
    'customer',
    `It's hitting hundreds of listings and getting worse by the hour.`,
    affected(1, `It's hitting hundreds of listings and getting worse by the hour`, null, 'records', true),
  ),
  said(
    'customer',
    `Yesterday three lockers, this morning five, and as I type the eighth has jammed.`,
    affected(1, 'as I type the eighth has jammed', 8, 'other', true),
    optional(affected(1, 'Yesterday three lockers', 3, 'other')),
    optional(affected(1, 'this morning five', 5, 'other')),
  ),
  said(
    'customer',
    `What's the maximum number of seats on the Team plan? Somebody said 50, your site says 25.`,
  ),
  said('note', `Migration: 9 of 12 entities done, other 3 scheduled. All as agreed.`),
  said(
    'note',
    `dup charges: 66 cards, CA + NV only. finance has list.`,
    affected(1, 'dup charges: 66 cards', 66, ['records', 'customers', 'users', 'other']),
  ),
  said(
    'customer',
    `Students complain that they can't hand in their essays. On the teachers' side it all looks normal.`,
    affected(1, `Students complain that they can't hand in their essays`, null, ['users', 'customers']),
  ),
  said(
    'customer',
    `Two of the three invoices are from 2024, please ignore them. The third one goes to my accountant.`,
  ),
  said(
    'agent',
    `I have checked: 9 of your 11 webhooks have been failing since Monday.`,
    affected(1, '9 of your 11 webhooks have been failing', 9, ['other', 'records']),
  ),
  said(
    'customer',
    `Not a single taxi driver has complained, I am glad to say. We started 25 of them on it on Sunday.`,
  ),
  said('agent', `Your account has 11 webhooks and two API keys, one of which nobody has used since August.`),
  said(
    'customer',
    `A colleague in Arbroath has it as well, so that's two pharmacies that can't print a label.`,
    affected(1, `that's two pharmacies that can't print a label`, 2, ['sites', 'customers']),
    optional(affected(1, 'A colleague in Arbroath has it as well', 1, ['users', 'sites', 'customers'])),
  ),
  said('customer', `I've tried three browsers and two laptops and I'm running out of hardware.`),
  said(
    'customer',
    `My agency looks after eleven restaurants. Do they all see one another's menus if I put them into one workspace? I hope not.`,
  ),
  said(
    'agent',
    `The import skipped 75 rows: they have no postcode. You'll find them in the file attached.`,
    affected(1, 'The import skipped 75 rows', 75, 'records'),
  ),
  said('customer', `All 30 seats were back on Friday, thanks for that. Now a question on the bill.`),
  said(
    'customer',
    `What good are forty cameras when not one of them records? We learnt it when the copper went.`,
    affected(1, 'forty cameras when not one of them records', 40, 'other'),
  ),
  said(
    'customer',
    `We paid for forty cameras, hung thirty, and keep ten in the loft. Licence for thirty, please.`,
  ),
  said(
    'customer',
    `Residents ring because their fobs are dead, it's the odd numbers only, 1 to 59, so thirty flats.`,
    affected(1, 'thirty flats', 30, ['customers', 'users', 'other', 'sites', 'records']),
    optional(affected(1, 'Residents ring because their fobs are dead', null, ['customers', 'users'])),
  ),
  said(
    'customer',
    `Fewer wards than on Sunday have the fault, though Rowan, Birch and Alder still get no bloods on screen.`,
    affected(1, 'Rowan, Birch and Alder still get no bloods on screen', 3, 'sites'),
  ),
  said('customer', `No one has been overcharged yet, thank heavens, as the run isn't before Thursday.`),
  said(
    'customer',
    `Thursday's run overcharged scores of tenants, at the last tally 85, and it's not finished.`,
    affected(1, 'overcharged scores of tenants, at the last tally 85', 85, ['customers', 'users', 'records']),
  ),
  said('agent', `Would it be fair to say that all of your branches have slow search, or mostly Cork?`),
  said(
    'customer',
    `The search takes half a minute in Cork and Sligo; Dublin is quick.`,
    affected(1, 'half a minute in Cork and Sligo', 2, 'sites'),
  ),
]);
