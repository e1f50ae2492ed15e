import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  error,
  observed,
  optional,
} from '../write.ts';

const maeve = customer('Maeve Tully', 'Europe/London');
const karim = agent('Karim Aziz', 'Europe/London');
const sunita = agent('Sunita Rao', 'Europe/London');

export const bookingWidgetIos = conversation({
  id: 'booking-widget-ios',
  language: 'en',
  subject: 'Re: Re: Booking widget',
  messages: [
    maeve.writes(
      '2026-02-12 21:48',
      `Answers between your lines, Karim.

On 12 Feb 2026, at 17:30, Karim Aziz <help@tablely.example> wrote:

> Which phones have you seen it on?

My own, an iPhone 13 mini with iOS 17.3.1, and the chef's Pixel 7 (fine there!).

> Does it happen with every date?

No, only when the party is bigger than six. Up to six it's okay every time.

> What do you see exactly?

You tap "Confirm", it goes grey and then a red line "Something went wrong, ref BW-6F21". No booking in the diary.

> Did you change anything on the website?

We updated the plugin to 3.2.0 last week, yes. I rolled it back to 3.1.8 this afternoon, same red line.

Valentine's is Saturday, Karim!! I've forty-odd tables to fill and I'm losing big parties to the Italian across the road.

Maeve
x`,
    ),
    karim.replies(
      '2026-02-13 09:10',
      `Morning Maeve,

Brilliant answers, thank you. I've taken the deposit step off for parties over six on your widget, it's the only thing that differs. Would you try a booking for eight from the iPhone?

Karim`,
    ),
    maeve.writes(
      '2026-02-13 09:31',
      `It took it!! Booked a table for 8 under Test. But now I've no deposits for big parties, on Valentine's of all days.`,
    ),
    sunita.notes(
      '2026-02-13 09:55',
      `Apple Pay sheet refuses the deposit since Stripe retired the 2022 API version, log on our side: "merchantValidationFailed". WebKit only. About 15 restaurants use deposits with Apple Pay. It's ours to fix.`,
    ),
    karim.replies(
      '2026-02-13 10:20',
      `Maeve, we know what it is. The developers promised me a fix today, and I'll put the deposit back as soon as it is in. Either way I will ring you at 4.`,
    ),
    maeve.writes('2026-02-13 16:58', `You said 4 and it's nearly 5...`),
    karim.replies(
      '2026-02-13 17:05',
      `I did and I'm sorry, I was waiting on the release. It's live now and deposits are on again for your big parties. Could you run one more test?`,
    ),
    maeve.writes('2026-02-13 17:16', `Working, deposit and all. You're forgiven.`),
  ],
  gold: [
    observed(1, 'it goes grey and then a red line "Something went wrong, ref BW-6F21"'),
    environment(1, 'device', 'iPhone 13 mini'),
    environment(1, 'system', 'iOS 17.3.1'),
    optional(environment(1, 'device', 'Pixel 7')),
    error(1, 'text', 'Something went wrong, ref BW-6F21'),
    error(1, ['code', 'request-id'], 'BW-6F21'),
    environment(1, ['app', 'sdk'], 'plugin to 3.2.0'),
    attempt(1, 'I rolled it back to 3.1.8 this afternoon, same red line', 'rolled', 'customer', 'failed'),
    optional(environment(1, ['app', 'sdk'], '3.1.8')),
    optional(affected(1, 'forty-odd tables', 40, ['records', 'other'])),
    deadline(1, "Valentine's is Saturday, Karim!!", '2026-02-14', 'either'),
    attempt(
      2,
      "I've taken the deposit step off for parties over six on your widget",
      'deposit',
      'support',
      ['worked', 'partly'],
      [3, 'It took it!!'],
    ),
    error(4, ['code', 'text', 'log'], 'merchantValidationFailed'),
    optional(affected(4, 'About 15 restaurants use deposits with Apple Pay', 15, ['customers', 'sites'])),
    deadline(5, 'The developers promised me a fix today', '2026-02-13', 'support'),
    deadline(5, 'I will ring you at 4', '2026-02-13', 'support'),
    optional(environment(4, 'browser', 'WebKit')),
    optional(
      attempt(7, "It's live now and deposits are on again", 'deposit', 'support', 'worked', [
        8,
        'Working, deposit and all',
      ]),
    ),
  ],
  swappable: [[3, 4]],
});
