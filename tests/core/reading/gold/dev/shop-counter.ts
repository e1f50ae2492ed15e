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

const nadia = customer('Nadia Ferris', 'Australia/Melbourne');
const wiremu = agent('Wiremu Dale', 'Pacific/Auckland');

/** Eight bakeries; some of it is spoken. */
export const cakeOrders = conversation({
  id: 'cake-orders',
  language: 'en',
  subject: 'Cakes without a pickup time',
  messages: [
    nadia.writes(
      '2026-12-15 11:05',
      `Hi, Nadia from Crumb and Co. Cake orders from the website arrive at the shop with a dash where the pickup time goes. Nineteen people turned up at Brunswick on Saturday to a cake nobody had baked. It's five of our shops, the three that opened this year are all right. The tablets are Lenovo M10s on Android 12, your app is 5.5.2. What people order over the phone comes in as it should, and mum, who has baked for thirty-one years, says paper never had this.

We logged every tablet out and in again, no change. I switched the site to US English as your chat robot told me to, and that brought the times back but turned all the prices into American dollars so I undid it. Deb at Coburg took the tablet home and tried it on her own wifi, still dashes.

Christmas Eve is the biggest day of our year and we lock orders on the 21st.`,
    ),
    wiremu.replies(
      '2026-12-15 15:20',
      `Hi Nadia. The three new shops are on our new order form and the five older ones on the classic form, that's the difference. I've switched Brunswick only to the new form. Could you put in an order there for 10 am tomorrow?`,
    ),
    nadia.writes(
      '2026-12-15 14:02',
      `It came in with 10 am on it, hooray. But the tablet flashed up "Ticket layout missing PL-9" and now the kitchen docket prints in letters an ant couldn't read`,
    ),
    wiremu.replies(
      '2026-12-15 16:50',
      `I've copied your docket layout across for Brunswick. If the next ticket is readable I'll move the other shops over tonight, before you open tomorrow.`,
    ),
    nadia.writes(
      '2026-12-16 06:40',
      `Dockets are lovely. The times are there as well, only one shop, Coburg, prints dashes.`,
    ),
    wiremu.replies(
      '2026-12-16 09:15',
      `Coburg's tablet was asleep when it ran. I've sent it again and the tablet says thank you.`,
    ),
  ],
  gold: [
    observed(1, 'Cake orders from the website arrive at the shop with a dash where the pickup time goes'),
    affected(1, 'Nineteen people turned up at Brunswick on Saturday', 19, ['customers', 'users']),
    affected(1, "It's five of our shops", 5, 'sites'),
    environment(1, 'device', 'Lenovo M10', 'Lenovo M10s'),
    environment(1, 'system', 'Android 12'),
    environment(1, 'app', 'your app is 5.5.2', '5.5.2', 'app 5.5.2'),
    attempt(1, 'We logged every tablet out and in again', 'logged', 'customer', 'failed'),
    attempt(1, 'I switched the site to US English', 'switched English', 'customer', ['worked', 'partly']),
    attempt(
      1,
      'Deb at Coburg took the tablet home and tried it on her own wifi',
      'wifi',
      'customer',
      'failed',
    ),
    deadline(1, 'Christmas Eve is the biggest day of our year', '2026-12-24', 'support'),
    deadline(1, 'we lock orders on the 21st', '2026-12-21', 'support'),
    attempt(
      2,
      "I've switched Brunswick only to the new form",
      'switched Brunswick',
      'support',
      ['worked', 'partly'],
      [3, 'It came in with 10 am on it'],
    ),
    optional(
      attempt(
        2,
        'put in an order there',
        'order',
        'customer',
        ['worked', 'partly'],
        [3, 'It came in with 10 am on it'],
      ),
    ),
    error(3, 'text', 'Ticket layout missing PL-9'),
    error(3, 'code', 'PL-9'),
    observed(3, "now the kitchen docket prints in letters an ant couldn't read"),
    attempt(4, "I've copied your docket layout across", 'copied layout', 'support', 'worked', [
      5,
      'Dockets are lovely',
    ]),
    attempt(4, "I'll move the other shops over tonight", 'shops', 'support', 'partly', [
      5,
      'The times are there as well, only one shop, Coburg, prints dashes',
    ]),
    deadline(
      4,
      "I'll move the other shops over tonight, before you open tomorrow",
      ['2026-12-15', '2026-12-16'],
      'support',
    ),
    optional(observed(5, 'only one shop, Coburg, prints dashes')),
    affected(5, 'only one shop, Coburg, prints dashes', 1, 'sites'),
    attempt(6, "I've sent it again", 'sent', 'support', ['unknown', 'worked']),
  ],
});

const hugh = customer('Hugh Pemberton-Ley', 'Europe/London');
const carys = agent('Carys Mott', 'Europe/London');

export const pointsMixedUp = conversation({
  id: 'points-mixed-up',
  language: 'en',
  subject: 'Members’ points',
  messages: [
    hugh.writes(
      '2026-04-27 09:50',
      `Sir or Madam,

At 10.15 on Saturday 25 April our tills began to put the points of one member upon the card of the next. I have 140 complaints in my tray. One gentleman can look at the purchases of his neighbour, down to the rat poison. The Gazette has rung twice already.

Our supervisor rebooted the tills, which ended it for the day; by Sunday noon it had resumed. She then took the loyalty keypads out altogether, and there have been no fresh cases since. The tills are NCR RealPOS 72 with your Bloom module 3.2.1. Your panel states "Card link mismatch: 212 rows".

I expect every member to be put back to Friday's figure. The statements go to the printer on Thursday and the members' evening is on 8 May.

H. Pemberton-Ley`,
    ),
    carys.replies(
      '2026-04-27 16:20',
      `Dear Mr Pemberton-Ley,

We have set all balances back to close of business on 24 April and hidden the purchase histories for now. Could you take a handful of cards tomorrow morning and reply to me before eleven?

Carys Mott`,
    ),
    hugh.writes(
      '2026-04-28 10:20',
      `I took twenty. The histories are hidden. Nineteen balances are correct; one card, 5518-20, has nothing on it whatever.

On 27 Apr 2026, at 16:20, Carys Mott wrote:
> We have set all balances back to close of business on 24 April and hidden the
> purchase histories for now. Could you take a handful of cards tomorrow morning
> and reply to me before eleven?`,
    ),
    carys.replies(
      '2026-04-28 11:05',
      `That card was opened on the Saturday itself, so it had no Friday figure. I've entered its 85 points manually. A report for your insurers will be with you by the end of the month.`,
    ),
  ],
  gold: [
    error(1, 'timestamp', '10.15 on Saturday 25 April'),
    observed(1, 'our tills began to put the points of one member upon the card of the next'),
    affected(1, 'I have 140 complaints in my tray', 140, ['customers', 'records', 'users', 'other']),
    cue(1, 'exposure', 'One gentleman can look at the purchases of his neighbour'),
    optional(affected(1, 'One gentleman', 1, ['customers', 'users'])),
    cue(1, 'public', 'The Gazette has rung twice already'),
    attempt(1, 'Our supervisor rebooted the tills', 'rebooted', 'customer', ['partly', 'failed']),
    attempt(1, 'She then took the loyalty keypads out', 'keypads', 'customer', ['worked', 'partly']),
    environment(1, 'device', 'NCR RealPOS 72'),
    environment(1, ['app', 'sdk'], 'Bloom module 3.2.1'),
    error(1, 'text', 'Card link mismatch: 212 rows'),
    optional(affected(1, '212 rows', 212, 'records')),
    optional(error(1, 'timestamp', 'Sunday noon')),
    optional(expected(1, "I expect every member to be put back to Friday's figure")),
    deadline(1, 'The statements go to the printer on Thursday', '2026-04-30', 'support'),
    deadline(1, "the members' evening is on 8 May", '2026-05-08', 'support'),
    attempt(
      2,
      'We have set all balances back to close of business on 24 April',
      'set balances',
      'support',
      'partly',
      [3, 'Nineteen balances are correct; one card, 5518-20, has nothing'],
    ),
    attempt(2, 'hidden the purchase histories', 'hidden', 'support', 'worked', [
      3,
      'The histories are hidden',
    ]),
    deadline(
      2,
      'Could you take a handful of cards tomorrow morning and reply to me before eleven?',
      '2026-04-28',
      'customer',
    ),
    optional(attempt(3, 'I took twenty', 'took', 'customer', 'partly')),
    affected(3, 'one card', 1, ['records', 'customers', 'other']),
    attempt(4, "I've entered its 85 points manually", 'entered points', 'support', 'unknown'),
    deadline(4, 'by the end of the month', '2026-04-30', 'support'),
  ],
});
