/** A problem that several customers have, and how each of them tells it: the first line is the subject. */
export type Family = { name: string; reports: readonly string[] };

/** Some are told with an error text or a code, some in words alone, as people do. */
export const families: readonly Family[] = [
  {
    name: 'a code',
    reports: [
      'Checkout fails with P-3107\nOur customers see "Payment could not be started (P-3107)" when they pay by card.',
      'Nobody can pay\nSince this morning the shop says "Payment could not be started (P-3107)". Bank transfer works.',
      'P-3107 at the till\nWe get error P-3107 each time a wallet is used. What does it mean?',
      'Payments stopped\nTwenty orders are lost. The page shows the error P-3107 after a long spinner.',
      'Card payments\nHello, please help: "Payment could not be started (P-3107)". It began on Tuesday.',
    ],
  },
  {
    name: 'an error text',
    reports: [
      'Export of invoices breaks off\nIt says "The ledger snapshot is not consistent with the period" and nothing is downloaded.',
      'Cannot export the quarter\nError: "The ledger snapshot is not consistent with the period". We need it for the auditor.',
      'Period export\nEvery export ends with the error "The ledger snapshot is not consistent with the period".',
      'Accounting file missing\nThe nightly file did not arrive. The error in the log: "The ledger snapshot is not consistent with the period".',
    ],
  },
  {
    name: 'a trace',
    reports: [
      'Sync with warehouse stops\nFrom our log: StockDriftException: reservation ledger out of order at line 4471. Then nothing more.',
      'Stock is wrong after sync\nStockDriftException: reservation ledger out of order. Since Monday, each night.',
      'Warehouse connector\nOur integration gets StockDriftException: reservation ledger out of order when it sends orders.',
      'Reservations not released\nThe connector logs "StockDriftException: reservation ledger out of order" for every second order.',
    ],
  },
  {
    name: 'words alone',
    reports: [
      'Delivery slots are shown an hour late\nSince the clocks changed, delivery slots are shown an hour late to our drivers.',
      'Drivers see delivery slots one hour late\nAll delivery slots in the driver app are an hour late since Sunday.',
      'Wrong time of delivery slots\nThe delivery slots that our drivers get are one hour late. The web page is right.',
      'Slots an hour late\nWe plan 9:00 and the drivers see 10:00: every one of the delivery slots is an hour late.',
    ],
  },
  {
    name: 'rare words',
    reports: [
      'Umlauts are broken on customs labels\nOn customs labels our umlauts come out as question marks.',
      'Customs labels without umlauts\nThe customs labels print question marks in place of umlauts since the update.',
      'Label printing: umlauts\nAll umlauts on our customs labels are question marks. The parcels are sent back.',
      'Question marks on customs labels\nNames with umlauts cannot be read on customs labels any more.',
    ],
  },
  {
    name: 'a loop',
    reports: [
      'Endless redirect after single sign-on\nAll of us end in a redirect loop after single sign-on with our own login domain.',
      'Redirect loop with custom domain\nSingle sign-on goes round and round: a redirect loop between the login domain and Larkfield.',
      'Cannot sign in by SSO\nSingle sign-on ends in a redirect loop since 9:00. We use a login domain of our own.',
      'SSO broken\nOur employees are caught in a redirect loop after single sign-on.',
    ],
  },
];
