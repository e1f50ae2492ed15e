import { error } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const errorsOnWardsAndFarms = snippets('errors-on-wards-and-farms', 'error', [
  said(
    'customer',
    `The pump at bed 6 shows the words Line blocked downstream, though nothing is blocked.`,
    error(1, 'text', 'Line blocked downstream'),
  ),
  said('customer', `Sister Agnes keeps telling me "it's the cable", I have my doubts.`),
  said(
    'customer',
    `robot stops at the second stall with alarm 214 b`,
    error(1, 'code', '214 b', 'alarm 214 b'),
  ),
  said('customer', `Cow 214 b is dry since Sunday, so I took her off the "milking" list.`),
  said(
    'customer',
    `Hi, when I open the app it says no internet connection available but I have four bars`,
    error(1, 'text', 'no internet connection available'),
  ),
  said('customer', `Tractor is in the shed with the "Do not start" tag on it, that's my doing.`),
  said('customer', `Blood fridge: E R R zero nine, blinking.`, error(1, 'code', 'ERR 09', 'E R R zero nine')),
  said('customer', `Theatre 9 gets its list printed at nine, leave it like that.`),
  said(
    'customer',
    `"¡Lectura fallida! Código T-8", my men get that from the tag reader at every tenth sheep`,
    error(1, 'text', '¡Lectura fallida! Código T-8'),
    error(1, 'code', 'T-8'),
  ),
  said('customer', `In the column "Código" we write the number of the vet.`),
  said(
    'customer',
    `Went wrong again on 1 March 2026 at 06:12. I made a note this time.`,
    error(1, 'timestamp', '1 March 2026 at 06:12'),
  ),
  said('customer', `Next calving is due on 9 March 2026 around 06:00, vet informed.`),
  said(
    'customer',
    `Prescription came back from the exchange. The reply is in the next line.

Patient not registered at this practice`,
    error(1, 'text', 'Patient not registered at this practice'),
  ),
  said('customer', `Please add "penicillin" to the allergies, it is not offered.`),
  said(
    'customer',
    `what does "sensor drift >5%" want from me? its on my screen since breakfast and the fans are off`,
    error(1, 'text', 'sensor drift >5%'),
  ),
  said('customer', `What would the display say if the sensor broke? All is well, I'd just like to know.`),
  said(
    'agent',
    `Your gateway reports BATT_CRIT to us every hour, so it isn't the SIM.`,
    error(1, ['code', 'text'], 'BATT_CRIT'),
  ),
  said('agent', `A green tick with "Synced" means that the doses have arrived.`),
  said(
    'customer',
    `Couldn't load my ferry ticket, "Something went wrong :( (code: hull-3)"`,
    error(1, 'text', 'Something went wrong :( (code: hull-3)'),
    error(1, 'code', 'hull-3'),
  ),
  said('customer', `Hull 3 is the green one, please swap the names.`),
  said(
    'customer',
    `I only caught the end of it, "denied by policy 7", then it was gone.`,
    error(1, 'text', 'denied by policy 7'),
  ),
  said('customer', `The insurance declined it under policy 7, so the family pays.`),
  said(
    'note',
    `Driver reads out from screen: "Tacho card invalid, slot two". By his watch 03/03/2026 05:48.`,
    error(1, 'text', 'Tacho card invalid, slot two'),
    error(1, 'timestamp', '03/03/2026 05:48'),
  ),
  said('note', `Farmer wrote "failed" but meant the harvest. No fault with the unit.`),
  said(
    'agent',
    `These are the last lines that I have from your barn controller:
02:11:07 VENT3 cmd open
02:11:09 VENT3 no feedback
02:11:09 VENT3 fault F.31`,
    error(
      1,
      'log',
      `02:11:07 VENT3 cmd open
02:11:09 VENT3 no feedback
02:11:09 VENT3 fault F.31`,
    ),
    error(1, 'code', 'F.31'),
  ),
  said('customer', `02:11 lambed, two ewe lambs. 02:40 a third one, dead. Can I enter that afterwards?`),
  said(
    'customer',
    `Screen reads as follows. Access refused, badge expired twelve days ago.`,
    error(1, 'text', 'Access refused, badge expired twelve days ago'),
  ),
  said('agent', `Your badge is good for another twelve days; the front desk hands out new ones.`),
]);
