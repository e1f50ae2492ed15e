import { agent, conversation, customer, deadline, observed, optional } from '../write.ts';

const lowell = customer('Lowell Pruitt', 'America/Denver');
const sina = agent('Sina Hartmann', 'Europe/Berlin');

/** Two short ones: a status that was asked for, and an address that changed. */
export const statusPageQuestion = conversation({
  id: 'status-page-question',
  language: 'en',
  subject: 'are you down?',
  messages: [
    lowell.writes('2026-04-02 13:31', `Are you guys down? Everything spins.`),
    lowell.writes('2026-04-02 13:36', `Never mind, it's our internet, the whole building is out. Sorry!`),
    sina.replies(
      '2026-04-02 21:40',
      `Hi Lowell, no worries at all, thanks for letting us know. Have a good day!`,
    ),
  ],
  gold: [observed(1, 'Everything spins')],
});

const wren = customer('Wren Holloway', 'Europe/London');

export const newBillingAddress = conversation({
  id: 'new-billing-address',
  language: 'en',
  subject: 'Change of address',
  messages: [
    wren.writes(
      '2026-04-03 10:12',
      `Hi,

We moved offices on 1 April, please put this on future invoices:

Holloway & Pike Ltd
Unit 404, 21 Foundry Lane
Leeds LS9 8AA
VAT GB 999 9999 73

The last invoice (INV-5031, £312.50, due 30 April) can stay as it is, I've already paid it.

Thank you,
Wren`,
    ),
    sina.replies(
      '2026-04-03 11:30',
      `Hello Wren,

I have changed the address, it will be on your next invoice of 1 May. All the best in the new office!

Sina`,
    ),
    wren.writes('2026-04-03 10:45', `Brilliant, cheers.`),
  ],
  gold: [
    optional(deadline(1, 'due 30 April', '2026-04-30', 'customer')),
    optional(deadline(2, 'it will be on your next invoice of 1 May', '2026-05-01', 'support')),
  ],
});
