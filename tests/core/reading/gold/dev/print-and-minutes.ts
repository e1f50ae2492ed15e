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

const lorna = customer('Lorna Featherstone', 'America/New_York');
const jiri = agent('Jiri Holub', 'Europe/Prague');

export const printRelease = conversation({
  id: 'print-release',
  language: 'en',
  subject: 'Badge printing – third floor is on strike',
  messages: [
    lorna.writes(
      '2026-05-27 09:18',
      `Hi Jiri,

Me again, and I come bearing copiers. Since the Memorial Day weekend nobody on three can release a print job with their badge. You tap, it says "Welcome, Guest", and your jobs aren't there. Floors one and two are hunky-dory.

That's 4 copiers (Ricoh IM C4500) and 118 people, mostly paralegals with a short fuse.

PaperGate Server 22.1.3 / embedded app 5.0.9 / Entra ID

Stuff that's been tried by me or by our copier guy, Vince:
• Vince re-seated the card readers – zip
• I deleted my badge and enrolled it again – worked on copier 3B until lunch, then Guest again
• typing the PIN rather than tapping – works, always has
• Vince swapped a reader from two up to three – still Guest
• restarted the print server Tuesday night – zilch

We have a closing on Monday with about four thousand pages, printed here, no ifs. Could I get a plan from you by end of day tomorrow?

Lorna
Office Manager, Hask & Dell LLP
Please consider the environment before printing this e-mail. (I know.)`,
    ),
    jiri.replies(
      '2026-05-27 16:40',
      `Hi Lorna,

Your floors one and two are on another copier group, so I compared the groups: "Three" lost its card format at Friday's sync. I set it back to 26-bit H10301 a few minutes ago. Would you all tap and tell me?

Jiri`,
    ),
    lorna.writes(
      '2026-05-27 11:30',
      `Tapped. 3A, 3B and 3C know who I am and give me my pages! 3D says "Reader not licensed (PG-4403)" and won't budge. Vince turned 3D off at the wall and on again, same message. About 30 people sit by that one.`,
    ),
    jiri.notes(
      '2026-05-27 17:55',
      `3D: serial in license file is the replaced main board. New license requested, vendor says 24 h. Tier: Office 150.`,
    ),
    jiri.replies(
      '2026-05-27 18:02',
      `Three out of four, I'll take it. 3D needs a new license key, which I expect tomorrow. Until then I've let 3D print without a badge, so keep an eye on confidential things.`,
    ),
    lorna.writes(
      '2026-05-27 12:25',
      `It does, though the managing partner is not thrilled about the unguarded pile. Tomorrow it is.`,
    ),
  ],
  gold: [
    observed(1, 'nobody on three can release a print job with their badge'),
    optional(observed(1, "your jobs aren't there")),
    optional(error(1, 'text', 'Welcome, Guest')),
    optional(affected(1, 'nobody on three can release a print job', null, 'users')),
    affected(1, '4 copiers (Ricoh IM C4500)', 4, 'other'),
    affected(1, '118 people, mostly paralegals', 118, 'users'),
    environment(1, 'device', 'Ricoh IM C4500'),
    environment(1, 'app', 'PaperGate Server 22.1.3'),
    environment(1, 'app', 'embedded app 5.0.9', '5.0.9'),
    attempt(1, 'Vince re-seated the card readers', 'readers', 'customer', 'failed'),
    attempt(1, 'I deleted my badge and enrolled it again', 'deleted', 'customer', ['partly', 'failed']),
    attempt(1, 'typing the PIN rather than tapping', 'pin', 'customer', 'worked'),
    attempt(1, 'Vince swapped a reader from two up to three', 'swapped', 'customer', 'failed'),
    attempt(1, 'restarted the print server Tuesday night', 'restarted', 'customer', 'failed'),
    deadline(1, 'We have a closing on Monday', '2026-06-01', 'either'),
    deadline(1, 'by end of day tomorrow', '2026-05-28', 'support'),
    attempt(2, 'I set it back to 26-bit H10301', 'set', 'support', 'partly', [
      3,
      '3A, 3B and 3C know who I am and give me my pages! 3D says',
    ]),
    error(3, 'text', 'Reader not licensed (PG-4403)'),
    error(3, 'code', 'PG-4403'),
    attempt(3, 'Vince turned 3D off at the wall and on again', '3d', 'customer', 'failed'),
    affected(3, 'About 30 people sit by that one', 30, 'users'),
    optional(attempt(4, 'New license requested', 'license', 'support', 'unknown')),
    deadline(4, 'vendor says 24 h', '2026-05-28', 'support'),
    environment(4, 'plan', 'Tier: Office 150', 'Office 150'),
    optional(deadline(5, '3D needs a new license key, which I expect tomorrow', '2026-05-28', 'support')),
    attempt(5, "I've let 3D print without a badge", 'badge', 'support', ['worked', 'partly'], [6, 'It does']),
    optional(cue(6, 'executive', 'the managing partner is not thrilled')),
    optional(deadline(6, 'Tomorrow it is', '2026-05-28', 'support')),
  ],
});

const cressida = customer('Cressida Mount', 'Europe/London');
const benedikt = agent('Benedikt Aas', 'Europe/Oslo');

/** The secretary of a board, who weighs her words. */
export const leakedMinutes = conversation({
  id: 'leaked-minutes',
  language: 'en',
  subject: 'Confidential: minutes visible outside the board',
  messages: [
    cressida.writes(
      '2026-02-03 08:36',
      `Dear Sir or Madam,

I am Company Secretary of Penhallow Housing Trust. It came to my attention last evening that the draft minutes of our January board meeting, which concern the dismissal of an officer, could be read by every person holding a BoardNest account with us. Eleven members of staff opened them before I was able to intervene; the activity log names each of them.

I withdrew the document from the "Board" folder at 21:40 on 2 February. It nevertheless continued to appear in the search results. I then removed the staff group from the workspace in its entirety, whereupon it could no longer be found. This morning, having restored the group, I see the document listed once more, though opening it produces the notice "Access removed. Ref. BN-ACL-17".

For your information: workspace penhallow-trust, Edge 144, desktop application 3.8.0 (Windows 11 Pro).

It was my understanding that a document inherits the permissions of its folder; that is what your handbook states.

We are obliged to notify the Information Commissioner within 72 hours of last night. I therefore require an explanation in writing, signed by somebody with authority, no later than noon on Thursday. The Chair has asked to speak with your Chief Executive.

Yours faithfully,
Cressida Mount`,
    ),
    benedikt.replies(
      '2026-02-03 10:15',
      `Dear Ms Mount,

I am truly sorry. I have taken this to our head of security, who will be dealing with it together with me. As an immediate measure I purged the search index of your workspace at 10:05 our time. Might I ask you to sign in as one of the staff and search for the minutes?

Benedikt Aas`,
    ),
    cressida.writes(
      '2026-02-03 09:51',
      `I asked a colleague to do so in my presence. Nothing is found in the browser. On her telephone (iPhone 15, BoardNest 3.7.4) the title can still be seen. I had her sign out and in; the title remains. Removing the application and installing it afresh disposed of it.`,
    ),
    benedikt.notes(
      '2026-02-03 11:40',
      `Phones cache titles 24 h. Folder inheritance bug for docs created from template, 3 other tenants affected. Hotfix tonight 22:00 CET. Draft statement to legal today.`,
    ),
    benedikt.replies(
      '2026-02-03 12:02',
      `Dear Ms Mount, thank you. Other telephones will drop the title of their own accord by tomorrow morning. The signed explanation will be with you on Wednesday, so a day in hand. Our CEO will telephone your Chair this afternoon.`,
    ),
    cressida.writes(
      '2026-02-04 09:05',
      `I acknowledge receipt of your letter. Two members of staff report this morning that they still see the title. Kindly attend to this today.`,
    ),
  ],
  gold: [
    observed(
      1,
      'the draft minutes of our January board meeting, which concern the dismissal of an officer, could be read by every person holding a BoardNest account with us',
    ),
    cue(1, 'exposure', 'could be read by every person holding a BoardNest account with us'),
    optional(affected(1, 'Eleven members of staff opened them', 11, 'users')),
    optional(cue(1, 'unauthorised-access', 'Eleven members of staff opened them')),
    attempt(1, 'I withdrew the document from the "Board" folder', 'document', 'customer', 'failed'),
    attempt(1, 'I then removed the staff group from the workspace in its entirety', 'group', 'customer', [
      'worked',
      'partly',
    ]),
    optional(attempt(1, 'having restored the group', 'group', 'customer', ['failed', 'partly'])),
    error(1, 'text', 'Access removed. Ref. BN-ACL-17'),
    error(1, ['code', 'request-id'], 'BN-ACL-17'),
    environment(1, ['workspace', 'account'], 'workspace penhallow-trust', 'penhallow-trust'),
    environment(1, 'browser', 'Edge 144'),
    environment(1, 'app', 'desktop application 3.8.0', '3.8.0', 'BoardNest 3.8.0'),
    environment(1, 'system', 'Windows 11 Pro', 'Windows 11'),
    expected(1, 'a document inherits the permissions of its folder'),
    deadline(1, 'within 72 hours of last night', '2026-02-05', 'either'),
    deadline(1, 'no later than noon on Thursday', '2026-02-05', 'support'),
    cue(1, 'legal', 'We are obliged to notify the Information Commissioner'),
    cue(1, 'executive', 'The Chair has asked to speak with your Chief Executive'),
    attempt(2, 'I purged the search index of your workspace', 'purged', 'support', 'partly', [
      3,
      'Nothing is found in the browser. On her telephone (iPhone 15, BoardNest 3.7.4) the title can still be seen',
    ]),
    optional(
      attempt(
        2,
        'sign in as one of the staff and search for the minutes',
        'staff',
        'customer',
        ['partly', 'failed'],
        [3, 'I asked a colleague to do so in my presence'],
      ),
    ),
    environment(3, 'device', 'iPhone 15'),
    environment(3, 'app', 'BoardNest 3.7.4'),
    attempt(3, 'I had her sign out and in', 'sign', 'customer', 'failed'),
    attempt(3, 'Removing the application and installing it afresh', 'removing', 'customer', 'worked'),
    affected(4, '3 other tenants affected', 3, 'customers'),
    deadline(4, 'Hotfix tonight 22:00 CET', '2026-02-03', 'support'),
    deadline(4, 'Draft statement to legal today', '2026-02-03', 'support'),
    optional(cue(4, 'legal', 'Draft statement to legal')),
    deadline(
      5,
      'Other telephones will drop the title of their own accord by tomorrow morning',
      '2026-02-04',
      'support',
    ),
    deadline(5, 'The signed explanation will be with you on Wednesday', '2026-02-04', 'support'),
    deadline(5, 'Our CEO will telephone your Chair this afternoon', '2026-02-03', 'support'),
    optional(cue(5, 'executive', 'Our CEO will telephone your Chair')),
    affected(6, 'Two members of staff report this morning that they still see the title', 2, 'users'),
    deadline(6, 'Kindly attend to this today', '2026-02-04', 'support'),
  ],
});
