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
  observed,
  optional,
  step,
} from '../write.ts';

const rosalind = customer('Rosalind Achebe-Hart', 'Europe/London');
const kit = agent('Kit Marlowe-Jones', 'Europe/London');

export const scansRefused = conversation({
  id: 'scans-refused',
  language: 'en',
  subject: 'Second floor copier and MatterBox',
  messages: [
    rosalind.writes(
      '2026-06-25 09:15',
      `Good morning,

The copier on the second floor no longer files scans into the matter. Pages go in, it hums, and the panel offers "Destination refused (SC-0x51)". It leaves 14 fee earners and 6 secretaries stranded; probate, a floor below, aren't troubled. Yesterday at 16:42 a bundle of 300 pages vanished outright, I can't find it in any matter.

Already done: the copier engineer fitted a new network card on Tuesday, which made no odds. I tried my own login and the senior partner's, and it turned both away. What we do for now is scan to e-mail and drag the file in, a nuisance but it gets there.

The machine is a Konica C360i and the desks have MatterBox 7.0.4.

Counsel needs the bundle by tomorrow lunch, and we've a disclosure list to serve by 4 pm on Monday.

Rosalind

Pell & Loam Solicitors. This e-mail is confidential and may be privileged. If it has reached you in error please delete it and let us know within 24 hours.`,
    ),
    kit.notes(
      '2026-06-25 10:40',
      `Spoke to R. Cert on scan relay expired 23/6 for clients <7.1. Renewed cert on relay 10:35. Lost bundle sat in quarantine, restored it to matter 20417/3.`,
    ),
    kit.replies(
      '2026-06-25 10:55',
      `Dear Rosalind, as discussed, scanning should be back and the 300 pages are under 20417/3. Could each secretary send herself a one-page scan?`,
    ),
    rosalind.writes(
      '2026-06-25 12:20',
      `Five of the six got theirs. One, Miriam, is told "User not licensed for intake". The bundle is there, every page, thank heavens.`,
    ),
    kit.replies(
      '2026-06-25 12:50',
      `Miriam's seat had lapsed. I gave her one from your spare pool. Please have her sign out, count to ten and sign in.`,
    ),
    rosalind.writes('2026-06-25 13:15', `She counted. Her page arrived.`),
  ],
  gold: [
    observed(1, 'The copier on the second floor no longer files scans into the matter'),
    error(1, 'text', 'Destination refused (SC-0x51)'),
    error(1, 'code', 'SC-0x51'),
    affected(1, '14 fee earners', 14, 'users'),
    affected(1, '6 secretaries', 6, 'users'),
    error(1, 'timestamp', 'Yesterday at 16:42'),
    cue(1, 'data-loss', 'a bundle of 300 pages vanished outright'),
    optional(observed(1, 'a bundle of 300 pages vanished outright')),
    optional(affected(1, 'a bundle of 300 pages', 300, ['records', 'other'])),
    attempt(1, 'the copier engineer fitted a new network card', 'fitted card', 'customer', 'failed'),
    attempt(1, "I tried my own login and the senior partner's", 'login', 'customer', 'failed'),
    attempt(1, 'scan to e-mail and drag the file in', 'scan', 'customer', ['worked', 'partly']),
    environment(1, 'device', 'Konica C360i'),
    environment(1, 'app', 'MatterBox 7.0.4'),
    deadline(1, 'Counsel needs the bundle by tomorrow lunch', '2026-06-26', 'either'),
    deadline(1, "we've a disclosure list to serve by 4 pm on Monday", '2026-06-29', 'either'),
    attempt(2, 'Renewed cert on relay', 'Renewed', 'support', 'partly', [4, 'Five of the six got theirs']),
    attempt(2, 'restored it to matter 20417/3', 'restored', 'support', 'worked', [
      4,
      'The bundle is there, every page',
    ]),
    optional(
      attempt(3, 'Could each secretary send herself a one-page scan?', 'send scan', 'customer', 'partly', [
        4,
        'Five of the six got theirs',
      ]),
    ),
    affected(4, 'One, Miriam, is told', 1, 'users'),
    error(4, 'text', 'User not licensed for intake'),
    attempt(5, 'I gave her one from your spare pool', 'gave', 'support', 'worked', [6, 'Her page arrived']),
    attempt(5, 'sign out, count to ten and sign in', 'sign', 'customer', 'worked', [
      6,
      'She counted. Her page arrived',
    ]),
  ],
});

const gethin = customer('Gethin Prosser', 'Europe/London');

export const signingLoop = conversation({
  id: 'signing-loop',
  language: 'en',
  subject: 'Tenants signing round and round',
  messages: [
    gethin.writes(
      '2026-08-26 10:05',
      `Hi all, our tenants put their signature in, press Finish, and it asks them to sign all over again. 5 couples since Monday, three of them moving in on Tuesday. They're on iPhones; I had one lot open it on a proper computer (Edge, Windows) and that was identical. Resent the pack to the Hendersons, identical again. Took the inventory out of the pack and lo and behold they could sign. One of them sent me a photo of her screen: "We've hit a snag (code 7C-19), ref 5b21-e0f4". Could we have it mended before the long weekend please.

Gethin
Brynhill Lettings, open Monday to Friday 9 to 5
Sent from my phone, fat thumbs and all`,
    ),
    kit.replies(
      '2026-08-26 13:40',
      `Hi Gethin, the inventory PDF has a box named "Signature" of its own and it fights with ours. I've flattened it in your template library. New packs should be all right; try one?`,
    ),
    gethin.writes(
      '2026-08-26 15:02',
      `The Patels had a new one and signed in one go. The other 4 couples had their packs already and those still loop.`,
    ),
    kit.replies(
      '2026-08-26 15:25',
      `Packs that were out keep the old PDF. I voided those and reissued them with the same dates. I'll look in first thing tomorrow to see who's signed.`,
    ),
    gethin.writes('2026-08-26 17:30', `Three have. Mr Ekström got no mail at all, not in junk either.`),
    kit.notes(
      '2026-08-26 17:50',
      `Ekström: typo in addr (.con). Fixed addr + resent 17:48, he opened it 17:49. Template patch for all agencies -> Wed 2 Sept.`,
    ),
  ],
  gold: [
    observed(1, 'it asks them to sign all over again'),
    optional(step(1, 'put their signature in')),
    optional(step(1, 'press Finish')),
    affected(1, '5 couples since Monday', 5, ['customers', 'users', 'other']),
    deadline(1, 'three of them moving in on Tuesday', '2026-09-01', 'support'),
    optional(affected(1, 'three of them', 3, ['customers', 'users', 'other'])),
    environment(1, 'device', 'iPhones', 'iPhone'),
    environment(1, 'browser', 'Edge'),
    environment(1, 'system', 'Windows'),
    attempt(1, 'I had one lot open it on a proper computer', 'computer', 'customer', 'failed'),
    attempt(1, 'Resent the pack to the Hendersons', 'Resent', 'customer', 'failed'),
    attempt(1, 'Took the inventory out of the pack', 'Took inventory', 'customer', ['worked', 'partly']),
    error(1, 'text', "We've hit a snag (code 7C-19), ref 5b21-e0f4"),
    error(1, 'code', '7C-19'),
    error(1, 'request-id', '5b21-e0f4'),
    deadline(1, 'before the long weekend', ['2026-08-28', '2026-08-29'], 'support'),
    attempt(2, "I've flattened it in your template library", 'flattened', 'support', 'partly', [
      3,
      'The Patels had a new one and signed in one go. The other 4 couples had their packs already and those still loop',
    ]),
    optional(
      attempt(2, 'New packs should be all right; try one?', 'pack', 'customer', 'worked', [
        3,
        'The Patels had a new one and signed in one go',
      ]),
    ),
    optional(observed(3, 'those still loop')),
    affected(3, 'The other 4 couples', 4, ['customers', 'users', 'other']),
    attempt(4, 'I voided those and reissued them', 'voided', 'support', 'partly', [
      5,
      'Three have. Mr Ekström got no mail at all',
    ]),
    deadline(4, "I'll look in first thing tomorrow", '2026-08-27', 'support'),
    optional(observed(5, 'Mr Ekström got no mail at all')),
    optional(affected(5, 'Mr Ekström', 1, ['customers', 'users'])),
    attempt(6, 'Fixed addr + resent 17:48', 'Fixed', 'support', 'worked'),
    deadline(6, 'Template patch for all agencies -> Wed 2 Sept', '2026-09-02', 'support'),
  ],
});
