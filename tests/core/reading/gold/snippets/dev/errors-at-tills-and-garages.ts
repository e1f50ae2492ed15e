import { error, optional } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const errorsAtTillsAndGarages = snippets('errors-at-tills-and-garages', 'error', [
  said(
    'customer',
    `The till just says "Drawer not found" and then sits there.`,
    error(1, 'text', 'Drawer not found'),
  ),
  said('customer', `I pressed "Close day" twice, was that wrong?`),
  said(
    'customer',
    `card machine: DECLINED 05. every card, even mine`,
    error(1, 'text', 'DECLINED 05'),
    error(1, 'code', '05', 'DECLINED 05'),
  ),
  said('customer', `My mechanic's motto is "leave it alone if it runs", so I did.`),
  said(
    'customer',
    `E dash 17 on the display of the lift, and the arms stay up.`,
    error(1, 'code', 'E-17', 'E dash 17'),
  ),
  said('customer', `Order E-1708 came today, all complete, thanks.`),
  said('customer', `All I get is Kein Papier, and there is paper in it.`, error(1, 'text', 'Kein Papier')),
  said('customer', `The new label has "Best before" in bold, can it be normal?`),
  said(
    'customer',
    `When I scan a tyre a red bar comes up:
Article unknown in branch 12`,
    error(1, 'text', 'Article unknown in branch 12'),
  ),
  said('customer', `Every parcel is on "Out for delivery" by nine, which is how we like it.`),
  said(
    'agent',
    `I see the refused payments on our side, they all carry DO_NOT_HONOR.`,
    error(1, ['code', 'text'], 'DO_NOT_HONOR'),
  ),
  said('agent', `Should you ever see "Low battery" on the scanner, just put it in the cradle overnight.`),
  said('customer', `Brake tester went dark except for ER 4 4 in the corner.`, error(1, 'code', 'ER 4 4')),
  said('customer', `Car in bay 404 is ready and has been paid for.`),
  said(
    'customer',
    `FISCAL MODULE FULL - CALL SERVICE. In capitals, on all three tills, and a queue to the door.`,
    error(1, 'text', 'FISCAL MODULE FULL - CALL SERVICE'),
  ),
  said('customer', `"Payment received, thank you", it says now, so we are happy.`),
  said('customer', `Tried to book the courier online and got 503, 503, 503.`, error(1, 'http-status', '503')),
  said('note', `503 pounds for the clutch is correct, customer had misread the invoice. Apologised, closed.`),
  said(
    'note',
    `Terminal had err 0x8A2 at 2026-03-03 17:42, customers sent home.`,
    error(1, 'code', '0x8A2'),
    error(1, 'timestamp', '2026-03-03 17:42'),
  ),
  said('note', `Caller was told "ten working days" by the fitter. Not us.`),
  said(
    'agent',
    `I tried it with your login and I am told to "contact your administrator (Ref. LIC-33)" as well.`,
    error(1, 'text', 'contact your administrator (Ref. LIC-33)'),
    error(1, 'code', 'LIC-33'),
  ),
  said('customer', `Ref. LIC-33/a is our fire licence, do you need a copy?`),
  said(
    'customer',
    `"Impossibile stampare lo scontrino" – my Italian is not up to much but it doesn't sound good.`,
    error(1, 'text', 'Impossibile stampare lo scontrino'),
  ),
  said(
    'customer',
    `The file is called error_report_march.xlsx because my predecessor had a sense of humour. It opens fine.`,
  ),
  said(
    'customer',
    `At the pump people read Pre-auth refused, pay inside. Then half of them drive off.`,
    error(1, 'text', 'Pre-auth refused, pay inside'),
  ),
  said('customer', `Mrs Lacey shouted "out of order!" across the whole shop when somebody jumped the queue.`),
  said(
    'customer',
    `I type in the gift card and back comes: Card number must have 16 digits. It has sixteen.`,
    error(1, 'text', 'Card number must have 16 digits'),
  ),
  said('agent', `The button is called "Print receipt" and sits below the total, next to "Park sale".`),
  said(
    'customer',
    `Delivery note would not go through yesterday. HTTP 500 in a white window, nothing else.`,
    error(1, 'http-status', '500', 'HTTP 500'),
    optional(error(1, 'text', 'HTTP 500')),
  ),
  said(
    'customer',
    `Tuesday 3 March, 7.52 a.m., that's when the gate of the car wash stayed shut with a customer inside.`,
    error(1, 'timestamp', 'Tuesday 3 March, 7.52 a.m.'),
  ),
  said(
    'customer',
    `The car wash opens at 7.52 on Tuesdays, can that be entered or does it have to be a quarter of an hour?`,
  ),
]);
