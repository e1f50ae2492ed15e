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

const bea = customer('Bea Lindgren-Osei', 'Europe/London');
const cato = agent('Cato Verlinde', 'Europe/Brussels');

export const strangeProfile = conversation({
  id: 'strange-profile',
  language: 'en',
  subject: 'WHO IS TITO',
  messages: [
    bea.writes(
      '2026-07-05 15:22',
      `HELP someone is in my account. There's a profile called TITO on my Flimmer that none of us made and it's watching football in Portuguese right this second. And the kids' profiles are gone, 4 years of their lists with them :((

changed the password twice, TITO is back each time. Sign out of all devices (the button) did sod all, he was on again within ten min. Tried to take my card off, won't let me: "You can't remove your only payment method"

We watch on a Samsung QE55 telly, flimmer app 4.18, and on a Fire Stick. account is bea.lo@example.com

Get him out TODAY please. He can see our home address in there!!`,
    ),
    cato.replies(
      '2026-07-05 16:58',
      `Hi Bea, breathe. A TV that got paired to your account last week kept a key of its own, and a new password doesn't touch those. I have just revoked every key there was. Sign in on the Samsung with a fresh password, please: any TITO? I'm also bringing back the kids' profiles from the backup.`,
    ),
    bea.writes(
      '2026-07-05 17:10',
      `no tito anywhere, telly or stick. kids is half there, Mia's list is back and Ruben's is empty. and do I get the £12.99 back for the upgrade he bought on thursday?`,
    ),
    cato.notes(
      '2026-07-05 18:31',
      `Same pairing trick on 230 accounts since 26 June, more each day. Sec (Ilse) on it as P1, patched pairing due Tue. Older copy for Ruben lives in cold storage fra-arch-1, ordered.`,
    ),
    cato.replies(
      '2026-07-05 18:40',
      `Bea, the £12.99 is with you within three working days. Ruben's list comes out of an older copy, I can load it tomorrow.`,
    ),
  ],
  gold: [
    cue(1, 'unauthorised-access', 'someone is in my account'),
    observed(1, `There's a profile called TITO on my Flimmer that none of us made`),
    optional(
      cue(1, 'unauthorised-access', `There's a profile called TITO on my Flimmer that none of us made`),
    ),
    optional(observed(1, `the kids' profiles are gone`)),
    cue(1, 'data-loss', `the kids' profiles are gone, 4 years of their lists with them`),
    attempt(1, 'changed the password twice', 'password', 'customer', 'failed'),
    attempt(1, 'Sign out of all devices (the button)', 'Sign', 'customer', 'failed'),
    attempt(1, 'Tried to take my card off', 'card', 'customer', 'failed'),
    error(1, 'text', `You can't remove your only payment method`),
    environment(1, 'device', 'Samsung QE55 telly', 'Samsung QE55'),
    environment(1, 'app', 'flimmer app 4.18', 'app 4.18', '4.18'),
    environment(1, 'device', 'Fire Stick'),
    environment(1, 'account', 'bea.lo@example.com'),
    deadline(1, 'Get him out TODAY please', '2026-07-05', 'support'),
    cue(1, 'exposure', 'He can see our home address in there'),
    attempt(2, 'I have just revoked every key there was', 'revoked', 'support', 'worked', [
      3,
      'no tito anywhere, telly or stick',
    ]),
    optional(
      attempt(2, 'Sign in on the Samsung with a fresh password', 'password', 'customer', 'worked', [
        3,
        'no tito anywhere, telly or stick',
      ]),
    ),
    attempt(2, `I'm also bringing back the kids' profiles from the backup`, 'profiles', 'support', 'partly', [
      3,
      `kids is half there, Mia's list is back and Ruben's is empty`,
    ]),
    optional(observed(3, `Ruben's is empty`)),
    optional(cue(3, 'data-loss', `Ruben's is empty`)),
    cue(3, 'refund', 'do I get the £12.99 back'),
    affected(4, '230 accounts since 26 June, more each day', 230, ['customers', 'users', 'records'], true),
    optional(cue(4, 'vulnerability', 'Same pairing trick')),
    optional(cue(4, 'unauthorised-access', 'Same pairing trick on 230 accounts')),
    deadline(4, 'patched pairing due Tue', '2026-07-07', 'support'),
    optional(environment(4, ['region', 'workspace', 'device'], 'fra-arch-1')),
    optional(cue(5, 'refund', 'the £12.99 is with you')),
    deadline(5, 'within three working days', '2026-07-08', 'support'),
    deadline(5, 'I can load it tomorrow', '2026-07-06', 'support'),
  ],
});

const trang = customer('Vo Thi Thu Trang', 'Asia/Ho_Chi_Minh');
const meiQi = agent('Lim Mei Qi', 'Asia/Singapore');

export const honeymoonFlights = conversation({
  id: 'honeymoon-flights',
  language: 'en',
  subject: 'Wrong name of my husband in booking WK-7H2QPL',
  messages: [
    trang.writes(
      '2026-04-20 09:12',
      `Hello Wanderkite, I am honeymooner in trouble.

Booking WK-7H2QPL, Hanoi - Doha - Athens, we fly 30 April. After I update the passport number in "My trips" the name of my husband became my name, so now is two times VO THI THU TRANG. When I press "Correct traveller" it show red box: Traveller cannot be edited in status TKT-CONF. This is on website with Chrome 147, Windows 10. In the phone application 6.11 (Oppo Reno 8) the button is not even exist.

I use incognito window, same red box. My friend open the booking from share link in her computer, she can type in the name but it not save.

Correct should be NGUYEN DINH KHOI for second traveller.

If it is not corrected until this Friday the airline takes 90 USD from us. Please help!!`,
    ),
    meiQi.replies(
      '2026-04-20 10:40',
      `Dear Ms. Vo, congratulations first of all! There is a back door: would you open "Travel documents" in another browser, say Firefox, and type your husband's passport in there? That page doesn't ask for the ticket status.`,
    ),
    trang.writes(
      '2026-04-20 10:05',
      `I do it on Firefox, his passport is saved, yes! But the name above is still mine. Now his passport with my name, I think this is more dangerous??`,
    ),
    meiQi.notes(
      '2026-04-20 14:20',
      `Rang the carrier's desk: name corrected on their side, their PNR is clean now. Our copy stale; re-synced it twice, SYNC_409 both times. 27 other bookings with changed passports look the same since Thu.`,
    ),
    meiQi.replies(
      '2026-04-20 14:33',
      `Dear Ms. Vo, at the airline your husband is himself again, and there is no fee. Our own page catches up with the release on Wednesday evening. You get the corrected itinerary by mail on Thursday, noon Hanoi time, at the latest.`,
    ),
  ],
  gold: [
    deadline(1, 'we fly 30 April', '2026-04-30', 'support'),
    observed(1, 'the name of my husband became my name'),
    error(1, 'text', 'Traveller cannot be edited in status TKT-CONF'),
    error(1, 'code', 'TKT-CONF'),
    environment(1, 'browser', 'Chrome 147'),
    environment(1, 'system', 'Windows 10'),
    environment(1, 'app', 'application 6.11', '6.11', 'phone application 6.11'),
    environment(1, 'device', 'Oppo Reno 8'),
    observed(1, 'In the phone application 6.11 (Oppo Reno 8) the button is not even exist'),
    attempt(1, 'I use incognito window', 'incognito', 'customer', 'failed'),
    attempt(1, 'My friend open the booking from share link in her computer', 'open', 'customer', 'failed'),
    expected(1, 'Correct should be NGUYEN DINH KHOI for second traveller'),
    deadline(1, 'If it is not corrected until this Friday', '2026-04-24', 'support'),
    attempt(2, `type your husband's passport in there`, 'passport', 'customer', 'partly', [
      3,
      'his passport is saved, yes! But the name above is still mine',
    ]),
    environment(3, 'browser', 'Firefox'),
    optional(observed(3, 'the name above is still mine')),
    attempt(4, `Rang the carrier's desk: name corrected on their side`, 'carrier', 'support', [
      'partly',
      'worked',
    ]),
    attempt(4, 're-synced it twice', 're-synced', 'support', 'failed'),
    error(4, 'code', 'SYNC_409'),
    affected(4, '27 other bookings with changed passports look the same', 27, 'records'),
    optional(observed(4, 'Our copy stale')),
    deadline(5, 'with the release on Wednesday evening', '2026-04-22', 'support'),
    deadline(5, 'by mail on Thursday, noon Hanoi time, at the latest', '2026-04-23', 'support'),
  ],
});
