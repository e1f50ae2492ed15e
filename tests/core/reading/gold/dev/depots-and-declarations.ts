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

const earl = customer('Earl Stoddard', 'America/Chicago');
const ximena = agent('Ximena Plath', 'America/New_York');

/** Dictated in the cab of a truck. */
export const dispatchBoard = conversation({
  id: 'dispatch-board',
  language: 'en',
  subject: 'Voice message text',
  messages: [
    earl.writes(
      '2026-09-15 05:48',
      `Hey this is Earl Stoddard over at Blue Heron Freight I'm talking this into my phone because I'm out on the yard so excuse the mess. The dispatch board locks up every time somebody drags a load onto a driver it just sits there with the little wheel. We got nineteen trucks parked that should of rolled at five. My night guy says it started around 2 AM. He shut the computer off and on that did nothing. He logged in on the other computer in the shop same wheel. I put the load on a driver from my phone with the app and that went through no trouble but I ain't doing nineteen of them with my thumbs. Computers are Dells on Windows 11 Chrome 141 I believe. Oh and now a red bar says quote optimizer quota exceeded unquote error OQ 77. I got a load of chicken due in Memphis at noon. Call me.`,
    ),
    ximena.replies(
      '2026-09-15 07:05',
      `Mr. Stoddard, I have you at the top of my pile. While I look, please have your night dispatcher turn off "Suggest best driver" (gear icon on the board) and drag one load.`,
    ),
    earl.writes(
      '2026-09-15 06:20',
      `Turned that thing off. First load went on right away second one too third one froze up again. So we got two trucks out. What about the other seventeen`,
    ),
    ximena.notes(
      '2026-09-15 07:31',
      `Acct BHF-4471. Quota job stuck since 02:06 CT, counter never reset. Raised cap to 500 + killed stuck worker. 12 other carriers in queue w/ same thing.`,
    ),
    ximena.replies(
      '2026-09-15 07:34',
      `I cleared what was jammed on our side. Please drag the rest of them. I'll phone you in half an hour to be sure.`,
    ),
    earl.writes(
      '2026-09-15 07:02',
      `Well that did her all of em are on the road. Chicken is gonna be late but that is between me and the chicken man. I want a credit for this month though I mean it`,
    ),
  ],
  gold: [
    observed(1, 'The dispatch board locks up every time somebody drags a load onto a driver'),
    affected(1, 'nineteen trucks parked', 19, ['other', 'records']),
    optional(error(1, 'timestamp', 'around 2 AM')),
    attempt(1, 'He shut the computer off and on', 'shut', 'customer', 'failed'),
    attempt(1, 'He logged in on the other computer in the shop', 'logged', 'customer', 'failed'),
    attempt(1, 'I put the load on a driver from my phone with the app', 'phone', 'customer', [
      'worked',
      'partly',
    ]),
    environment(1, 'system', 'Windows 11'),
    environment(1, 'browser', 'Chrome 141'),
    optional(environment(1, 'device', 'Dells')),
    error(1, 'text', 'optimizer quota exceeded'),
    error(1, 'code', 'OQ 77', 'error OQ 77'),
    deadline(1, 'I got a load of chicken due in Memphis at noon', '2026-09-15', 'either'),
    attempt(
      2,
      'turn off "Suggest best driver"',
      'turn',
      'customer',
      ['partly', 'failed'],
      [3, 'Turned that thing off. First load went on right away second one too third one froze up again'],
    ),
    optional(affected(3, 'the other seventeen', 17, ['other', 'records'])),
    environment(4, ['account', 'workspace'], 'BHF-4471', 'Acct BHF-4471'),
    optional(error(4, 'timestamp', '02:06 CT')),
    attempt(4, 'Raised cap to 500', 'cap', 'support', 'worked', [
      6,
      'that did her all of em are on the road',
    ]),
    attempt(4, 'killed stuck worker', 'killed', 'support', 'worked', [
      6,
      'that did her all of em are on the road',
    ]),
    affected(4, '12 other carriers in queue w/ same thing', 12, ['customers', 'users']),
    optional(
      attempt(5, 'I cleared what was jammed on our side', 'cleared', 'support', 'worked', [
        6,
        'that did her all of em are on the road',
      ]),
    ),
    optional(
      attempt(5, 'drag the rest of them', 'drag', 'customer', 'worked', [
        6,
        'that did her all of em are on the road',
      ]),
    ),
    deadline(5, "I'll phone you in half an hour", '2026-09-15', 'support'),
    cue(6, 'refund', 'I want a credit for this month'),
  ],
});

const imogen = customer('Imogen Tarrant', 'Europe/London');
const casper = agent('Casper Vestergaard', 'Europe/Copenhagen');

export const importDeclarations = conversation({
  id: 'import-declarations',
  language: 'en',
  subject: 'P1 - import declarations rejected since the schema change',
  messages: [
    imogen.writes(
      '2026-11-03 14:22',
      `Good afternoon,

Please treat this as a priority 1 under our agreement.

Since 00:00 today (Tuesday) every import declaration we submit through DeclareHub with more than one commodity line is turned down. 74 declarations are blocked and the vehicles behind them are held at Immingham. Single-line entries go through.

Example response:

{
  "status": 422,
  "errorCode": "DH-SCHEMA-0092",
  "message": "itemNumber must be unique within goodsShipment",
  "correlationId": "imm-5e0c91b7-44d2"
}

Our set-up: DeclareHub Connector 7.2.0, Java 17.0.11, tenant tarrant-lowe-gb.

Checks carried out this morning:

 * Resubmitted an entry that was accepted last week, unchanged: refused.
 * Split a three-line entry into three singles by hand: accepted, at triple the fee.
 * Keyed the very same entry into your web portal: accepted.
 * Rolled the Connector back to 7.1.4: refused.

What ought to happen is that line numbers are generated per shipment, as they were until yesterday.

Two of our clients stand to lose perishables on those trailers, as the cold store will only hold them until 18:00 tomorrow. One of them has already said they will move their volume to another broker.

Imogen Tarrant
Customs Manager, Tarrant & Lowe Forwarding`,
    ),
    casper.replies(
      '2026-11-03 16:01',
      `Dear Ms Tarrant,

P1 confirmed, you will hear from me every two hours. The portal numbers lines itself, which is why it gets through. Would you set numbering=server in connector.properties and restart the service?

Casper`,
    ),
    imogen.writes(
      '2026-11-03 16:09',
      `Done on our test node: two out of five accepted, the remainder refused with DH-SCHEMA-0095 this time ("sequence gap at line 3"). We did not roll it out further.`,
    ),
    casper.replies(
      '2026-11-03 18:40',
      `Thank you, that was the missing piece: deleted lines leave gaps, and the new schema counts them. We have relaxed the rule for your tenant as of 18:30. Please resubmit everything that was refused.`,
    ),
    imogen.writes(
      '2026-11-03 18:55',
      `All 74 are through as at 18:50, thank you. The fees for the split entries (£ 212.40) should be reimbursed, and our board expects a written account of this before the end of the month.`,
    ),
  ],
  gold: [
    observed(
      1,
      'every import declaration we submit through DeclareHub with more than one commodity line is turned down',
    ),
    error(1, 'timestamp', '00:00 today (Tuesday)'),
    affected(1, '74 declarations are blocked', 74, 'records'),
    optional(affected(1, 'the vehicles behind them are held at Immingham', null, 'other')),
    error(1, 'http-status', '422'),
    error(1, 'code', 'DH-SCHEMA-0092'),
    error(1, 'text', 'itemNumber must be unique within goodsShipment'),
    error(1, 'request-id', 'imm-5e0c91b7-44d2'),
    optional(
      error(
        1,
        'log',
        `{
  "status": 422,
  "errorCode": "DH-SCHEMA-0092",
  "message": "itemNumber must be unique within goodsShipment",
  "correlationId": "imm-5e0c91b7-44d2"
}`,
      ),
    ),
    environment(1, ['app', 'sdk'], 'DeclareHub Connector 7.2.0', 'Connector 7.2.0'),
    environment(1, ['sdk', 'system', 'app'], 'Java 17.0.11'),
    environment(1, ['account', 'workspace'], 'tenant tarrant-lowe-gb', 'tarrant-lowe-gb'),
    attempt(1, 'Resubmitted an entry that was accepted last week', 'resubmitted', 'customer', 'failed'),
    attempt(1, 'Split a three-line entry into three singles by hand', 'split', 'customer', [
      'worked',
      'partly',
    ]),
    attempt(1, 'Keyed the very same entry into your web portal', 'portal', 'customer', 'worked'),
    attempt(1, 'Rolled the Connector back to 7.1.4', 'connector', 'customer', 'failed'),
    environment(1, ['app', 'sdk'], 'Connector back to 7.1.4', 'Connector 7.1.4', '7.1.4'),
    expected(1, 'line numbers are generated per shipment, as they were until yesterday'),
    affected(1, 'Two of our clients stand to lose perishables on those trailers', 2, ['customers', 'users']),
    deadline(1, 'the cold store will only hold them until 18:00 tomorrow', '2026-11-04', 'either'),
    optional(cue(1, 'leaving', 'they will move their volume to another broker')),
    optional(deadline(2, 'you will hear from me every two hours', '2026-11-03', 'support')),
    attempt(
      2,
      'set numbering=server in connector.properties and restart the service',
      'numbering',
      'customer',
      'partly',
      [3, 'two out of five accepted, the remainder refused'],
    ),
    error(3, 'code', 'DH-SCHEMA-0095'),
    error(3, 'text', 'sequence gap at line 3'),
    optional(affected(3, 'the remainder refused', 3, 'records')),
    attempt(4, 'We have relaxed the rule for your tenant', 'relaxed', 'support', 'worked', [
      5,
      'All 74 are through',
    ]),
    optional(
      attempt(4, 'resubmit everything that was refused', 'resubmit', 'customer', 'worked', [
        5,
        'All 74 are through',
      ]),
    ),
    cue(5, 'refund', 'The fees for the split entries (£ 212.40) should be reimbursed'),
    cue(5, 'executive', 'our board expects a written account of this'),
    deadline(5, 'before the end of the month', '2026-11-30', 'support'),
  ],
});
