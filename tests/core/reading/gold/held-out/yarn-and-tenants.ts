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
  step,
} from '../write.ts';

const kirsty = customer('Kirsty Tamahori', 'Pacific/Auckland');
const rui = agent('Rui Falcão', 'Europe/Lisbon');

export const yarnShippingCode = conversation({
  id: 'yarn-shipping-code',
  language: 'en',
  subject: 'free shipping code kaput',
  messages: [
    kirsty.writes(
      '2026-11-19 21:14',
      `Kia ora! hope someone is awake over there lol. Our free shipping code WOOLLY26 just stopped doing anything at checkout, ppl type it in and the page says "Sorry, that code isn't valid for your basket." even with $200 of merino in it. about 35 shoppers have messaged us since tea time and a few have walked off without buying

its the same on my iPhone 15 in Safari and on hubbys laptop in Firefox 145. I deleted the code and made it again, nope. Then set up one with another name (SKEIN26), same story.

The sale email goes out at 7am tomorrow so I kinda need this sorted before I go to bed 😬`,
    ),
    rui.replies(
      '2026-11-19 08:31',
      `Kia ora Kirsty! It's breakfast time here, so you get me fresh. As of this week a free shipping code needs a zone, and older ones don't have any. Under Discounts, open WOOLLY26, pick Zones and add New Zealand. Does the checkout take it then?`,
    ),
    kirsty.writes(
      '2026-11-19 21:40',
      `ooh found it. NZ orders get it now!! but our Aussie customers still get knocked back, I tried adding Australia as well and the save button just spins. hubby looked in the console thingy: PUT /admin/discounts/8841/zones 409 (Conflict), x-request-id bk-7f20c9e1`,
    ),
    rui.replies(
      '2026-11-19 08:58',
      `The 409 is our doing: shops on the Starter plan are held to one zone per code. That was never announced and it shouldn't be like that. I've lifted the limit for your shop, so have another go at saving.`,
    ),
    kirsty.writes(
      '2026-11-19 22:09',
      `saved first go!! did a pretend order to my sister in Brisbane too and shipping is $0. night night xx`,
    ),
  ],
  gold: [
    observed(1, 'Our free shipping code WOOLLY26 just stopped doing anything at checkout'),
    error(1, 'text', `Sorry, that code isn't valid for your basket.`),
    affected(1, 'about 35 shoppers have messaged us', 35, ['customers', 'users']),
    affected(1, 'a few have walked off without buying', null, ['customers', 'users']),
    environment(1, 'device', 'iPhone 15'),
    environment(1, 'browser', 'Safari'),
    optional(environment(1, 'device', 'hubbys laptop', 'laptop')),
    environment(1, 'browser', 'Firefox 145'),
    optional(attempt(1, 'on hubbys laptop in Firefox 145', 'Firefox', 'customer', 'failed')),
    attempt(1, 'I deleted the code and made it again', 'code', 'customer', 'failed'),
    attempt(1, 'set up one with another name (SKEIN26)', 'name', 'customer', 'failed'),
    deadline(1, 'The sale email goes out at 7am tomorrow', '2026-11-20', 'either'),
    deadline(1, 'I kinda need this sorted before I go to bed', '2026-11-19', 'support'),
    attempt(2, 'add New Zealand', 'add', 'customer', 'partly', [
      3,
      'NZ orders get it now!! but our Aussie customers still get knocked back',
    ]),
    affected(3, 'our Aussie customers still get knocked back', null, ['customers', 'users']),
    attempt(3, 'I tried adding Australia as well', 'adding', 'customer', 'failed'),
    observed(3, 'the save button just spins'),
    error(3, 'http-status', '409', 'PUT /admin/discounts/8841/zones 409 (Conflict)'),
    optional(error(3, 'text', 'PUT /admin/discounts/8841/zones 409 (Conflict)')),
    error(3, 'request-id', 'bk-7f20c9e1'),
    environment(4, 'plan', 'Starter plan', 'Starter'),
    optional(affected(4, 'shops on the Starter plan are held to one zone per code', null, 'customers')),
    optional(expected(4, `it shouldn't be like that`)),
    attempt(4, `I've lifted the limit for your shop`, 'limit', 'support', 'worked', [5, 'saved first go!!']),
    optional(
      attempt(4, 'have another go at saving', 'saving', 'customer', 'worked', [5, 'saved first go!!']),
    ),
    optional(attempt(5, 'did a pretend order to my sister in Brisbane', 'order', 'customer', 'worked')),
  ],
});

const bernadette = customer('Bernadette Quill', 'Europe/Dublin');
const tomasz = agent('Tomasz Wilk', 'Europe/Warsaw');

export const rentDemandsMixed = conversation({
  id: 'rent-demands-mixed',
  language: 'en',
  subject: 'Rent demands gone to the wrong people',
  messages: [
    bernadette.writes(
      '2026-10-29 14:05',
      `Hello there,

Bernadette from Quill & Daughters, lettings. I'll try to keep this short and I'll fail. On Tuesday the 27th at about half nine in the morning I pressed Issue Rent Demands for November, as I have done every month since 2019, and the bar went to the end and the screen said thank you. Lovely. Only that since then nineteen tenants have rung me to say they were sent somebody else's demand: another name, another address and, God help us, another person's arrears. I needn't tell you what that is. Our solicitor knows, and the Data Protection Commission has to be told by tomorrow morning.

I voided the batch there and then, which took the demands out of the tenants' portal, but the e-mails had flown of course. After that I did a trial with the one house, 8 Kiln Lane, and it was right. Then a trial with the whole of Kiln Lane, and from the third flat on it was wrong again.

Our agency number with Keyhold is 20177, and I use Edge, if that matters. I must have proper demands out by Friday evening at the latest.

Yours in some distress,
Bernadette`,
    ),
    tomasz.replies(
      '2026-10-29 15:52',
      `Dear Bernadette,

I can see it with your data too: where two tenants begin with the same payment reference, the letters run one row behind. Please issue nothing until you hear from me. One thing would help us a great deal: untick "Group by building" and have a look at the preview of Kiln Lane. A preview sends nothing.

Tomasz`,
    ),
    bernadette.writes(
      '2026-10-29 16:40',
      `With that unticked every flat in the preview has its own tenant on it, top to bottom. I have also been through the lot for you: of the 142 demands, 61 went to the wrong person.`,
    ),
    tomasz.notes(
      '2026-10-29 18:20',
      `Fix built, goes live 21:00 tonight. Legal drafting statement for the DPC.`,
    ),
    tomasz.replies(
      '2026-10-30 08:15',
      `Good morning Bernadette, we put the fix in last night, and our statement for the Commission is attached. Please issue November again, grouped or not, as you like.`,
    ),
    bernadette.writes(
      '2026-10-30 11:02',
      `Issued at ten, I looked through thirty of them and not one is wrong. The Commission has its letter. I'm away to lie down.`,
    ),
  ],
  gold: [
    error(1, 'timestamp', 'Tuesday the 27th at about half nine in the morning'),
    optional(step(1, 'I pressed Issue Rent Demands for November')),
    affected(1, 'nineteen tenants have rung me', 19, ['customers', 'users']),
    observed(1, `they were sent somebody else's demand`),
    cue(1, 'exposure', `they were sent somebody else's demand: another name, another address`),
    cue(1, 'legal', 'Our solicitor knows, and the Data Protection Commission has to be told'),
    deadline(
      1,
      'the Data Protection Commission has to be told by tomorrow morning',
      '2026-10-30',
      'customer',
    ),
    attempt(1, 'I voided the batch there and then', 'voided', 'customer', 'partly'),
    attempt(1, 'I did a trial with the one house, 8 Kiln Lane', 'trial', 'customer', 'worked'),
    attempt(1, 'a trial with the whole of Kiln Lane', 'trial', 'customer', ['failed', 'partly']),
    environment(1, 'account', 'Our agency number with Keyhold is 20177', '20177', 'agency number 20177'),
    environment(1, 'browser', 'Edge'),
    deadline(1, 'I must have proper demands out by Friday evening', '2026-10-30', 'either'),
    optional(attempt(2, 'I can see it with your data too', 'see', 'support', 'failed')),
    optional(observed(2, 'the letters run one row behind')),
    attempt(2, 'untick "Group by building"', 'untick', 'customer', 'worked', [
      3,
      'With that unticked every flat in the preview has its own tenant on it',
    ]),
    affected(3, 'of the 142 demands, 61 went to the wrong person', 61, ['records', 'users', 'customers']),
    optional(cue(3, 'exposure', '61 went to the wrong person')),
    optional(attempt(4, 'Fix built', 'fix', 'support', ['worked', 'unknown'])),
    deadline(4, 'goes live 21:00 tonight', '2026-10-29', 'support'),
    optional(cue(4, 'legal', 'Legal drafting statement for the DPC')),
    attempt(5, 'we put the fix in last night', 'fix', 'support', 'worked', [
      6,
      'I looked through thirty of them and not one is wrong',
    ]),
    optional(attempt(5, 'Please issue November again', 'issue', 'customer', 'worked', [6, 'Issued at ten'])),
  ],
});
