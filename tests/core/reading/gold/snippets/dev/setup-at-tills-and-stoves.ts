import { environment, optional } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const setupAtTillsAndStoves = snippets('setup-at-tills-and-stoves', 'environment', [
  said(
    'customer',
    `Barcode lookup freezes on the two Zebra TC22s, the older handhelds are fine.`,
    environment(1, 'device', 'Zebra TC22s', 'Zebra TC22', 'TC22s', 'TC22'),
  ),
  said(
    'customer',
    `We're opening a second bakery in June and would probably go for iPads there. Anything against it?`,
  ),
  said(
    'customer',
    `order screen goes grey after about ten mins. its a sunmi v2 pro, app 4.11.0`,
    environment(1, 'device', 'sunmi v2 pro'),
    environment(1, 'app', 'app 4.11.0', '4.11.0'),
  ),
  said('customer', `Invoice 14.2 and invoice 14.3 both show the old VAT rate, the March ones are right.`),
  said(
    'agent',
    `I could get the same blank receipt here on a Galaxy Tab A9 running Android 14.`,
    environment(1, 'device', 'Galaxy Tab A9'),
    environment(1, 'system', 'Android 14'),
  ),
  said('customer', `Is it Chrome or Edge I'm supposed to use for the stock count? The leaflet doesn't say.`),
  said(
    'note',
    `Cust. on Starter, POS fw 2.8.1. Drawer kicks twice per sale.`,
    environment(1, 'plan', 'Starter'),
    environment(1, ['app', 'system'], 'POS fw 2.8.1', 'fw 2.8.1', '2.8.1'),
  ),
  said(
    'customer',
    `Till software is on the 14.2 build and will not print the allergens any more.`,
    environment(1, 'app', '14.2 build', '14.2', 'build 14.2', 'Till software 14.2'),
  ),
  said('agent', `Please update to version 5.3 when the shop is closed, allergens are back in that one.`),
  said(
    'customer',
    `Our card machine (Verifone V400m) just beeps at contactless, chip and PIN is no problem.`,
    environment(1, 'device', 'Verifone V400m', 'V400m'),
  ),
  said('customer', `We take about 3.5 kg of dough per batch and the recipe card rounds it to 4.`),
  said(
    'customer',
    `Browser: Firefox 136
Computer: an old Lenovo M720q
What happens: the table plan comes up without the terrace`,
    environment(1, 'browser', 'Firefox 136'),
    environment(1, 'device', 'Lenovo M720q', 'old Lenovo M720q', 'an old Lenovo M720q'),
  ),
  said(
    'customer',
    `A colleague down the road has Lightspeed, version 9 or whatever, and says hers has been like this for two years.`,
  ),
  said(
    'customer',
    `It only happens to my wife on her iPhone SE. On my Pixel the rota opens straight away.`,
    environment(1, 'device', 'iPhone SE'),
    optional(environment(1, 'device', 'Pixel', 'my Pixel')),
  ),
  said(
    'note',
    `Delivery 23-11-24 left at back door 1.07 instead of 1.01. Driver has been told. Nothing technical.`,
  ),
  said(
    'customer',
    `We pay for Team, and still the second kitchen printer asks us to upgrade.`,
    environment(1, 'plan', 'Team'),
  ),
  said('customer', `What would the Team plan cost for eleven waiters?`),
  said(
    'customer',
    `Chrome one-thirty-two it is, I had my son look. The menu editor jumps back to Starters whenever I save.`,
    environment(1, 'browser', 'Chrome one-thirty-two', 'Chrome 132'),
  ),
  said(
    'agent',
    `Thanks for that! Could you tell me which Android the tablet has, and whether the app is 4.10 or 4.11?`,
  ),
  said(
    'customer',
    `Since they put W11 23H2 on the back office PC, the price labels come out upside down.`,
    environment(1, 'system', 'W11 23H2', 'Windows 11 23H2'),
  ),
  said(
    'customer',
    `Works a treat now on the iPad, thank you, you can close this.`,
    optional(environment(1, 'device', 'iPad')),
  ),
  said('note', `Caller wants a quote for 6 x Epson TM-m30III, delivery Bristol. Passed to sales.`),
  said(
    'customer',
    `Kitchen display no. 2, an Elo 1502L, drops every order with a comment in it.`,
    environment(1, 'device', 'Elo 1502L', '1502L'),
  ),
  said('customer', `Our fishmonger's own app is at 7.0 by now and has a dark mode. When do we get that?`),
  said(
    'agent',
    `I had a look at your account, SHOP/00417-b, and the vouchers really are counted twice.`,
    environment(1, 'account', 'SHOP/00417-b'),
  ),
  said(
    'customer',
    `The lunch menu is 14.50 since March and 15.2 would look odd on the board, so please leave it alone.`,
  ),
  said(
    'customer',
    `the self-order kiosk at the door just shows our logo. underneath it is Tizen 6.5 if that means anything to you`,
    environment(1, 'system', 'Tizen 6.5'),
  ),
  said('agent', `Safari is on our list for the autumn, I cannot promise more than that.`),
]);
