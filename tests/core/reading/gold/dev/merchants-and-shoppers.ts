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
  expected,
  observed,
  optional,
} from '../write.ts';

const maya = customer('Maya Pruitt', 'America/Denver');
const tobin = agent('Tobin Raske', 'America/New_York');

export const candleShop = conversation({
  id: 'candle-shop',
  language: 'en',
  subject: 'CHECKOUT DEAD',
  messages: [
    maya.writes(
      '2026-09-15 07:48',
      `Typing this from the market so excuse the mess. Since the theme update last night checkout on my store is dead, the wheel under Place Order just turns and turns. Ive had nine people DM me and those are only the ones who bother. Shop is wickandwillow.shopkart.example, theme Meadow 3.2, im on the Growth plan. Breaks on my iphone 14 (ios 18.6, safari) and on my sisters Galaxy S23 as well.

put the old theme back up at 6 this morning, same wheel. turned off the gift wrap add-on, same. took out the discount code WICK10 and at least my own test order went thru after that, but customers still write me

My autumn drop goes live Thursday at 8 pm and i have 400 candles poured for it

Sent from my iPhone`,
    ),
    tobin.replies(
      '2026-09-15 10:20',
      `Hi Maya, nobody should pour 400 candles for a spinning wheel! In your store's log I see checkout calls answered with a 429, for example under request CK-77120-b. They come from an address lookup that the theme fires on every keystroke. Would you go to Settings > Checkout, switch off "Suggest addresses" and place an order from each of the two phones?`,
    ),
    maya.writes(
      '2026-09-15 09:31',
      `ok did that while selling lol. mine went thru. on the galaxy the thank you page comes but there is no confirmation email. so half a win. can u look at the mail thing before close of business?`,
    ),
    tobin.notes(
      '2026-09-15 15:10',
      `Mail queue of store stuck behind 1,900 abandoned-cart mails. Flushed by hand, Galaxy order mail is out. 3 more merchants w/ Meadow 3.2 hit the same limit.`,
    ),
    tobin.replies(
      '2026-09-15 15:26',
      `Maya, the confirmation for your sister's order has left the building. The proper repair, Meadow 3.2.1, reaches your store tomorrow night, so a full day ahead of your drop.`,
    ),
  ],
  gold: [
    observed(1, 'checkout on my store is dead'),
    optional(observed(1, 'the wheel under Place Order just turns and turns')),
    affected(1, 'Ive had nine people DM me', 9, ['customers', 'users']),
    environment(1, ['workspace', 'account'], 'wickandwillow.shopkart.example', 'wickandwillow'),
    environment(1, ['app', 'sdk'], 'theme Meadow 3.2', 'Meadow 3.2'),
    environment(1, 'plan', 'Growth plan', 'Growth'),
    environment(1, 'device', 'iphone 14'),
    environment(1, 'system', 'ios 18.6'),
    environment(1, 'browser', 'safari'),
    environment(1, 'device', 'Galaxy S23'),
    attempt(1, 'put the old theme back up at 6 this morning', 'theme', 'customer', 'failed'),
    attempt(1, 'turned off the gift wrap add-on', 'gift', 'customer', 'failed'),
    attempt(1, 'took out the discount code WICK10', 'discount', 'customer', 'partly'),
    optional(affected(1, 'customers still write me', null, ['customers', 'users'])),
    deadline(1, 'My autumn drop goes live Thursday at 8 pm', '2026-09-17', 'support'),
    error(2, 'http-status', '429'),
    error(2, ['request-id', 'code'], 'CK-77120-b'),
    attempt(2, 'switch off "Suggest addresses"', 'addresses', 'customer', 'partly', [
      3,
      'mine went thru. on the galaxy the thank you page comes but there is no confirmation email. so half a win',
    ]),
    observed(3, 'there is no confirmation email'),
    deadline(3, 'before close of business', '2026-09-15', 'support'),
    optional(observed(4, 'Mail queue of store stuck')),
    optional(affected(4, '1,900 abandoned-cart mails', 1900, 'records')),
    attempt(4, 'Flushed by hand', 'Flushed', 'support', 'worked'),
    affected(4, '3 more merchants w/ Meadow 3.2 hit the same limit', 3, 'customers'),
    deadline(5, 'reaches your store tomorrow night', '2026-09-16', 'support'),
  ],
});

const oksana = customer('Oksana Hrytsenko', 'Europe/Kyiv');
const jurre = agent('Jurre Postma', 'Europe/Amsterdam');

export const paidTwice = conversation({
  id: 'paid-twice',
  language: 'en',
  subject: 'Money taken two times for boots',
  messages: [
    oksana.writes(
      '2026-10-02 10:14',
      `Good day dear shop!

I bought boots 27.09.2026 at 21:14 and from my card is taken money two times, 2 x 3 499 UAH. In the end of payment was written "Payment was not completed, try later [P-3091]", so I tried later and again same red words. And in my cabinet is zero orders.

Must be one order and one payment, I think this is logical.

I logged out from cabinet and came in again, orders not appeared. From computer of husband with Opera also empty. My telephone is Xiaomi Redmi Note 13, application version 8.7.0.

Please give back one payment till Monday, I have kindergarten to pay. Hotline nobody picks up.

With respect, Oksana`,
    ),
    jurre.replies(
      '2026-10-02 10:50',
      `Dear Oksana, both payments are here and neither belongs to an order. I have cancelled the second one with the bank, and linked the first to a new order, 88-40312. Does the application show you that order now? In case you wondered: we count 64 shoppers who ran into this on Sunday evening, your phone is innocent.`,
    ),
    oksana.writes(
      '2026-10-02 12:31',
      `Hello Jurre. Order 88-40312 I see now, thanks God. But second payment hangs in bank as "reserved" and money is not on the card.`,
    ),
    jurre.replies(
      '2026-10-02 12:02',
      `Good about the order. The reservation falls away within five working days. Should it still be there on Monday the 12th, I file a manual return for you that same day.`,
    ),
  ],
  gold: [
    observed(1, 'from my card is taken money two times'),
    observed(1, 'in my cabinet is zero orders'),
    error(1, 'timestamp', '27.09.2026 at 21:14'),
    error(1, 'text', 'Payment was not completed, try later [P-3091]'),
    error(1, 'code', 'P-3091'),
    attempt(1, 'I tried later and again same red words', 'tried', 'customer', 'failed'),
    expected(1, 'Must be one order and one payment'),
    attempt(1, 'I logged out from cabinet and came in again', 'logged', 'customer', 'failed'),
    attempt(1, 'From computer of husband with Opera also empty', 'computer', 'customer', 'failed'),
    environment(1, 'browser', 'Opera'),
    environment(1, 'device', 'Xiaomi Redmi Note 13', 'Redmi Note 13'),
    environment(1, 'app', 'application version 8.7.0', '8.7.0'),
    cue(1, 'refund', 'Please give back one payment'),
    deadline(1, 'till Monday', '2026-10-05', 'support'),
    optional(attempt(1, 'Hotline nobody picks up', 'Hotline', 'customer', 'failed')),
    attempt(
      2,
      'I have cancelled the second one with the bank',
      'cancelled',
      'support',
      ['failed', 'partly'],
      [3, 'second payment hangs in bank as "reserved"'],
    ),
    attempt(2, 'linked the first to a new order', 'linked', 'support', 'worked', [
      3,
      'Order 88-40312 I see now',
    ]),
    affected(2, '64 shoppers who ran into this', 64, ['customers', 'users']),
    optional(observed(3, 'second payment hangs in bank as "reserved"')),
    deadline(4, 'within five working days', '2026-10-09', 'support'),
    deadline(4, 'on Monday the 12th', '2026-10-12', 'support'),
  ],
});
