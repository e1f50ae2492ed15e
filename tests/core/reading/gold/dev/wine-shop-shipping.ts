import {
  affected,
  agent,
  attempt,
  conversation,
  cue,
  customer,
  deadline,
  environment,
  observed,
  optional,
} from '../write.ts';

const colette = customer('Colette Marsh', 'America/New_York');
const dorian = agent('Dorian Fell', 'Europe/London');
const gus = agent('Gus Moreau', 'Europe/London');

export const wineShopShipping = conversation({
  id: 'wine-shop-shipping',
  language: 'en',
  subject: 'Shipping rates wrong at checkout',
  messages: [
    colette.writes(
      '2026-06-22 10:12',
      `Hello, I hope this finds you well. I've been a customer of yours since 2019, when it was still just the two of you I think, and I have recommended you to everyone in the business, so please don't take this the wrong way, but I am at the end of my tether. The shipping rates at the checkout have been wrong since around the weekend before last. A case of twelve to New Jersey is shown at $0.00. Not always, I'd say one order in five. I've shipped some 60 cases at my own cost by now, and I can't go on like that!

My nephew, who knows about these things, deleted the shipping zones and made them again from scratch. It was fine for a day and then the zeros came back. He also took off the coupon app. That didn't change anything. And when my sister orders with her Safari it is right and when I do with mine it is zero, so go figure.

He says to tell you: theme Harvest 2.9, macOS 13.

I don't want to leave you but the people from Vinopack called last week and they were very friendly.

Is there any chance that somebody looks at it before the Fourth of July? It's our biggest week.

Yours truly,
Colette Marsh
Marsh & Daughters Wine, est. 1987`,
    ),
    dorian.replies(
      '2026-06-22 16:30',
      `Dear Colette,

You are very much in the right place, and I'm sorry about the cases. It's not your theme: I think the rate service answers too late now and then, and the checkout then shows zero.

As a safety net I have set a fallback rate of $24 for your shop. Do you still see zeros?

I'll look into the cause with Gus this week and tell you on Thursday what we found.

Dorian`,
    ),
    gus.notes(
      '2026-06-22 17:05',
      `Rate service p95 went from 300 ms to 2.4 s on 13 June, checkout gives up after 2 s and treats no answer as 0. Should treat it as "no rate". 48 shops with at least one zero order.`,
    ),
    colette.writes(
      '2026-06-23 08:40',
      `No zeros since yesterday! But Mr. Abernathy in Rhode Island was charged $24 for one bottle, and he was not amused.`,
    ),
    dorian.replies(
      '2026-06-25 15:10',
      `Dear Colette,

As promised: the checkout treated a late answer as free shipping. It is corrected since this morning, and the fallback is by weight now. Please forward Mr. Abernathy's order number and I will refund his difference. You'll also hear from our accounts department about the 60 cases by the end of the month.

Dorian`,
    ),
    colette.writes('2026-06-25 10:55', `You are a gem. Order 7731. I'll call off the Vinopack people.`),
  ],
  gold: [
    observed(1, 'The shipping rates at the checkout have been wrong since around the weekend before last'),
    affected(1, "I've shipped some 60 cases at my own cost by now", 60, ['records', 'other']),
    optional(affected(1, "I'd say one order in five", null, 'records')),
    attempt(
      1,
      'deleted the shipping zones and made them again from scratch. It was fine for a day and then the zeros came back',
      'deleted zones',
      'customer',
      ['partly', 'failed'],
    ),
    attempt(
      1,
      "He also took off the coupon app. That didn't change anything",
      'coupon',
      'customer',
      'failed',
    ),
    optional(attempt(1, 'when my sister orders with her Safari it is right', 'Safari', 'customer', 'worked')),
    environment(1, 'browser', 'Safari'),
    environment(1, ['app', 'sdk'], 'theme Harvest 2.9'),
    environment(1, 'system', 'macOS 13'),
    cue(1, 'leaving', "I don't want to leave you but the people from Vinopack called last week"),
    deadline(1, 'somebody looks at it before the Fourth of July', '2026-07-04', 'support'),
    attempt(2, 'I have set a fallback rate of $24 for your shop', 'fallback', 'support', 'partly', [
      4,
      'No zeros since yesterday! But Mr. Abernathy in Rhode Island was charged $24 for one bottle',
    ]),
    deadline(
      2,
      "I'll look into the cause with Gus this week and tell you on Thursday what we found",
      '2026-06-25',
      'support',
    ),
    optional(
      deadline(2, "I'll look into the cause with Gus this week", ['2026-06-26', '2026-06-28'], 'support'),
    ),
    affected(3, '48 shops with at least one zero order', 48, ['customers', 'sites']),
    optional(attempt(5, 'It is corrected since this morning', 'corrected', 'support', 'unknown')),
    optional(affected(5, 'the 60 cases', 60, ['records', 'other'])),
    cue(5, 'refund', 'I will refund his difference'),
    deadline(
      5,
      "You'll also hear from our accounts department about the 60 cases by the end of the month",
      '2026-06-30',
      'support',
    ),
  ],
});
