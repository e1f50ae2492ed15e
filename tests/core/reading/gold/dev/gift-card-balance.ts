import { agent, conversation, customer } from '../write.ts';

const lorraine = customer('Lorraine Pettit', 'America/Phoenix');
const zane = agent('Zane Abbott', 'America/Phoenix');

/** Orders, prices, dates and a telephone: nothing of a defect's kind. */
export const giftCardBalance = conversation({
  id: 'gift-card-balance',
  language: 'en',
  subject: 'Question about gift cards',
  messages: [
    lorraine.writes(
      '2025-12-09 18:31',
      `Hello! I run a little candle shop (order number 500-11874 if you want to look me up, though I guess that's from when I bought the card reader last June).

I'd love to sell gift cards for the holidays. Is that in the Starter subscription, the $29 one? And can people use a $50 card for two purchases of $25? My sister-in-law uses your competitor, she says they can't.

We're open till 7 most days, 8 on Fridays, call me any time at 480-555-0133.

Hugs, Lorraine`,
    ),
    zane.replies(
      '2025-12-10 09:15',
      `Hi Lorraine,

What a nice idea! Gift cards come with every subscription, so nothing to add, and yes: what is left on a card stays on it until it is spent.

This article walks you through it in about 10 minutes: https://help.tillpoint.example/gift-cards

By the way, on 4 December we published a video about holiday sales, 12 minutes, many shops have told us that they liked it.

Happy holidays,
Zane

--
Zane Abbott | Tillpoint Care | Mon–Fri 8–17 MST
Tillpoint 7 is here: see what's new in version 7.0!`,
    ),
    lorraine.writes('2025-12-10 19:02', `You're a star, found it. First 20 cards are already sold!`),
    zane.replies('2025-12-11 08:20', `That made my day. Enjoy the season!`),
  ],
  gold: [],
});
