import { affected, optional } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const gullsAndGalleries = snippets('gulls-and-galleries', 'affected', [
  said(
    'customer',
    `Since the weekend 23 of our audio guides stay silent in front of the Dutch masters. The others talk, so it can't be the beacons.`,
    affected(1, '23 of our audio guides stay silent', 23, 'other'),
  ),
  said(
    'customer',
    `12 orders since midnight have the status Paid in the shop but never show up in the ERP.`,
    affected(1, '12 orders since midnight have the status Paid in the shop but never show up', 12, 'records'),
  ),
  said(
    'customer',
    `There are two coachloads outside the gallery whom nobody can let in, and the school party at eleven is a hundred and ten heads.`,
    affected(1, 'two coachloads outside the gallery whom nobody can let in', 2, [
      'customers',
      'users',
      'other',
    ]),
    optional(
      affected(1, 'the school party at eleven is a hundred and ten heads', 110, ['customers', 'users']),
    ),
  ),
  said('customer', `I need to add 45 users from a CSV. Where is the template?`),
  said(
    'customer',
    `Of the quotations issued between Monday and today, 417 carry the old VAT number. My bookkeeper is beside herself.`,
    affected(1, '417 carry the old VAT number', 417, 'records'),
  ),
  said(
    'customer',
    `Around 350 of our subscribers were sent the same newsletter twice.`,
    affected(1, 'Around 350 of our subscribers', 350, ['customers', 'users']),
  ),
  said(
    'agent',
    `We have had the same report from six other breweries this morning, so please bear with us.`,
    affected(1, 'the same report from six other breweries', 6, ['customers', 'sites']),
  ),
  said('customer', `We have 3 stores and 20 POS terminals on the Pro plan. What would Enterprise cost us?`),
  said(
    'agent',
    `Six other breweries use the batch sheet with two decimals, and none of them has ever reported such a thing.`,
  ),
  said(
    'customer',
    `our whole sales floor is idle bc of this, 26 people drinking coffee`,
    affected(1, 'our whole sales floor is idle bc of this, 26 people', 26, 'users'),
  ),
  said(
    'note',
    `scope: 3 tenants (eu-2), ~900 seats, no sign-in. not spreading.`,
    affected(1, '3 tenants (eu-2)', 3, ['customers', 'other']),
    affected(1, '~900 seats, no sign-in', 900, 'users'),
  ),
  said('customer', `I waited 40 minutes in your chat and have written five e-mails about one invoice.`),
  said(
    'note',
    `acct: 900 seats, eu-2, renewal in May. No outage there today, only the question on invoices.`,
  ),
  said(
    'customer',
    `Each of our 8 vans carries 2 scanners and a spare, and I'd like the spares to have a colour of their own.`,
  ),
  said('customer', `Error 500 on page 3 of the import wizard, at about 70 %.`),
  said(
    'customer',
    `The gull watchers on the east cliff, eleven volunteers, have been entering into thin air since seven this morning, and by the minute there are more of them because the coach has come.`,
    affected(1, 'eleven volunteers, have been entering into thin air', 11, 'users', true),
  ),
  said('customer', `Up to how many people can join one webinar? Our last one had 480.`),
  said('agent', `Each export is limited to 10,000 rows. You can filter by month to stay below that.`),
  said(
    'customer',
    `Last week it was one pump. Now four of them are dead, the diesel included, with tractors queueing to the road.`,
    affected(1, 'Now four of them are dead', 4, ['other', 'sites']),
    optional(affected(1, 'Last week it was one pump', 1, 'other')),
    affected(1, 'tractors queueing to the road', null, ['other', 'customers']),
  ),
  said('customer', `A few other people in the forum write that version 7 has made it faster for them.`),
  said(
    'customer',
    `If this happens on Saturday we'd have four thousand people at the turnstiles. Today it was only me, testing.`,
  ),
  said(
    'customer',
    `Some 4,000 people were stuck at the turnstiles on Saturday because none of the season tickets scanned.`,
    affected(1, 'Some 4,000 people were stuck at the turnstiles', 4000, ['customers', 'users']),
    affected(1, 'none of the season tickets scanned', null, ['records', 'other']),
  ),
  said(
    'customer',
    `Our whole choir got the mail with the wrong date. Forty-four phone calls I've had, one from Canada.`,
    affected(1, 'Our whole choir got the mail with the wrong date', null, ['users', 'customers']),
    optional(affected(1, 'Forty-four phone calls', 44, ['users', 'customers', 'records', 'other'])),
  ),
  said(
    'customer',
    `I counted: eighteen drivers with a blank route, and it has stayed at eighteen since six o'clock.`,
    affected(1, 'eighteen drivers with a blank route', 18, 'users', false),
  ),
  said(
    'agent',
    `At present no other customer appears to be affected. Is it all of your terminals or just the one by the door?`,
  ),
  said(
    'agent',
    `Our monitoring shows that 57 of your terminals have not called home since 03:12, all of them in the west of the city.`,
    affected(1, '57 of your terminals have not called home', 57, 'other'),
  ),
  said(
    'customer',
    `Your newsletter says 12,000 practices trust you. I trusted you too, until I had to read it on a phone.`,
  ),
  said(
    'customer',
    `Only Mrs Adeyemi cannot open her payslip; the rest of the staff can.`,
    affected(1, 'Only Mrs Adeyemi cannot open her payslip', 1, 'users'),
  ),
]);
