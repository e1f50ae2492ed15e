import { agent, conversation, customer } from '../write.ts';

const gwen = customer('Gwen Ashdown', 'Europe/London');
const milo = agent('Milo Petrov', 'Europe/London');

/** Full of figures, dates and names of products, and nothing is broken. */
export const pricesAndSeats = conversation({
  id: 'prices-and-seats',
  language: 'en',
  subject: 'Renewal + two questions',
  messages: [
    gwen.writes(
      '2026-02-10 14:22',
      `Hello Milo,

Two quick ones before our renewal:

1. We pay £1,428 a year for 25 seats at the moment. What would 40 seats cost, and is there still the 15 % discount for charities?
2. I saw the announcement about the new calendar. Is that included, or is it extra like Analytics was in 2024?

By the way, Friday's webinar was excellent, please pass that on to Tomasz. I watched it on my iPad on the train and even got most of it.

Our purchase order from last year was PO-88213, in case you need it for the quote. Ring me on 020 7946 0321 if that is easier.

Best wishes,
Gwen

Gwen Ashdown
Operations Manager, Thornbury Hospice
Registered charity 1098765
Sent with Outlook 16.0 for Mac`,
    ),
    milo.replies(
      '2026-02-10 16:10',
      `Hi Gwen,

Lovely to hear from you, and I have told Tomasz, he was very pleased.

40 seats would be £2,142 for the year, with the charity discount already taken off. The calendar is included in every plan.

Shall I send the quote? It would be valid for 30 days.

Best,
Milo`,
    ),
    gwen.writes('2026-02-11 09:03', `Yes please! No rush at all.\n\nGwen`),
    milo.replies(
      '2026-02-11 09:40',
      `Hi Gwen,

Quote Q-2026-0417 is attached. Have a good week!

Milo`,
    ),
  ],
  gold: [],
});
