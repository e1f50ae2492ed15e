import { affected, optional } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const roundsmenAndRectors = snippets('roundsmen-and-rectors', 'affected', [
  said(
    'customer',
    `Half past five and our milk roundsmen, nineteen of them, sit in their floats with no street list.`,
    affected(1, 'our milk roundsmen, nineteen of them, sit in their floats with no street list', 19, 'users'),
  ),
  said(
    'customer',
    `Payslips are wrong for 18 employees in Ohio. Everyone else's are right.`,
    affected(1, 'Payslips are wrong for 18 employees in Ohio', 18, [
      'users',
      'customers',
      'records',
      'other',
    ]),
  ),
  said('customer', `With how many people may I share one login, legally speaking?`),
  said(
    'customer',
    `Some parishioners say that they cannot give online, the rector can't either, and I have not dared to ask the bishop.`,
    affected(1, 'Some parishioners say that they cannot give online', null, ['customers', 'users']),
    affected(1, `the rector can't either`, 1, ['users', 'customers']),
  ),
  said(
    'customer',
    `Neither Priya nor Tom can see the sprint board. Everybody else on the team can.`,
    affected(1, 'Neither Priya nor Tom can see the sprint board', 2, 'users'),
  ),
  said(
    'customer',
    `tbh its most of EU traffic getting 403s, i'd say 70 %, and its creeping up`,
    affected(1, 'most of EU traffic getting 403s', null, ['users', 'customers', 'records', 'other'], true),
  ),
  said(
    'agent',
    `So far four merchants have told us about it, and our engineers are looking for what they have in common.`,
    affected(1, 'four merchants have told us about it', 4, ['customers', 'users']),
  ),
  said(
    'agent',
    `Of the 31 stores on your list, Bath and Truro are the ones whose stock failed to arrive. We will send it again.`,
    affected(1, 'Bath and Truro are the ones whose stock failed to arrive', 2, 'sites'),
  ),
  said(
    'customer',
    `I've read through all 18 of your release notes and not one tells me how to rename a column.`,
  ),
  said(
    'customer',
    `I manage 14 properties, two of them as an agent for a friend. Do I need a second account?`,
  ),
  said(
    'customer',
    `Had eight complaints this morning about the vouchers, every one from somebody whose name has an apostrophe in it.`,
    affected(1, 'eight complaints this morning about the vouchers', 8, [
      'customers',
      'users',
      'records',
      'other',
    ]),
  ),
  said(
    'customer',
    `Your app has crashed on me 4 times this week, on 1 phone, with 1 very patient owner.`,
    optional(affected(1, 'on 1 phone', 1, ['other', 'users'])),
  ),
  said(
    'customer',
    `The number of stuck applications stands at 2,016, unchanged since yesterday noon.`,
    affected(1, 'The number of stuck applications stands at 2,016', 2016, 'records', false),
  ),
  said(
    'customer',
    `two clients in spain got someone elses contract to sign`,
    affected(1, 'two clients in spain got someone elses contract', 2, ['customers', 'users']),
  ),
  said(
    'note',
    `Three more on chat w/ same white page, incl. 1 hotel chain. That's it for now.`,
    affected(1, 'Three more on chat w/ same white page', 3, ['customers', 'users']),
  ),
  said('agent', `Please let us know the number of users who see this and since when.`),
  said(
    'customer',
    `We send about 2,000 parcels a month with you and pay for 2,500. What happens to the rest?`,
  ),
  said(
    'agent',
    `Up to 250 people can be invited at once. Whoever has no account yet receives a mail with a link.`,
  ),
  said(
    'customer',
    `The auditors took a sample of 60 vouchers. They found nothing to say against it, so please leave the export as it is.`,
  ),
  said(
    'customer',
    `Twenty minutes on hold, 3 different people, and I still don't know where to type my VAT number.`,
  ),
  said(
    'customer',
    `The auditors took a sample of 60 vouchers and seven bear somebody else's signature.`,
    affected(1, `seven bear somebody else's signature`, 7, ['records', 'other']),
  ),
  said(
    'customer',
    `Customers get stuck on the address page if they live in a house without a number.`,
    affected(1, 'Customers get stuck on the address page', null, ['customers', 'users']),
  ),
  said(
    'customer',
    `Nobody in accounts gets further than the spinning wheel, by which I mean me, Dorothea and the temp.`,
    affected(
      1,
      'Nobody in accounts gets further than the spinning wheel, by which I mean me, Dorothea and the temp',
      3,
      'users',
    ),
  ),
  said('note', `Survey: 212 sent, 40 answered, NPS 31. Nothing to do.`),
  said(
    'customer',
    `The outage last May cost 60 shops a Saturday, as you may remember. I don't want to see that again, which is why I ask how the failover works.`,
    optional(affected(1, 'The outage last May cost 60 shops a Saturday', 60, 'sites')),
  ),
  said(
    'customer',
    `Suppose a hundred patients lost their slot. Who would ring them, you or us? It's for our continuity plan.`,
  ),
  said(
    'customer',
    `A good hundred patients lost their slot in the changeover and we've three people on the phones to each of them.`,
    affected(1, 'A good hundred patients lost their slot', 100, ['customers', 'users']),
  ),
  said(
    'customer',
    `Dear support, my printer cartridge lasts 200 pages instead of the 600 it says on the box. Kind regards, H. Oduya, flat 12`,
  ),
]);
