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
} from '../write.ts';

const renata = customer('Renata Kowalczyk', 'Europe/Warsaw');
const isaac = agent('Isaac Boateng', 'Europe/London');

export const mailBounces = conversation({
  id: 'mail-bounces',
  language: 'en',
  subject: 'newsletter is bouncing at outlook',
  messages: [
    renata.writes(
      '2026-05-19 09:20',
      `Hello support team

yesterday we sended our newsletter to 18.400 subscriber and all what goes to outlook.com and hotmail.com is returned, it is 3.150 addresses. With gmail is no problem.

The answer of microsoft is this:

550 5.7.1 Unfortunately, messages from [198.51.100.24] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140).

I checked already our SPF and DKIM with a online tool, both are green. I don't understood what we should do because IP address is from you, not from us.

Next newsletter is on Thursday and it must go out, is the last one before our summer sale.

Greetings
Renata`,
    ),
    isaac.replies(
      '2026-05-19 09:48',
      `Hi Renata,

You are right, 198.51.100.24 is one of our shared sending addresses and another sender got it listed. I have moved your account (sender ID 70442) to a different pool. Could you resend to a small segment, say 50 addresses, and tell me what happens?

Isaac`,
    ),
    renata.writes(
      '2026-05-19 13:35',
      `Hi Isaac

I resend to 50 outlook addresses. 43 delivered, 7 are returned with same text. So is much better but not finished.

I have also question: these 3.150 addresses are now marked "hard bounce", you will set them back? I do not want to lost them.`,
    ),
    isaac.replies(
      '2026-05-19 13:02',
      `Hi Renata,

Good progress. The other seven are the tail of the old pool, that takes up to 24 hours to drain. Yes, I will reset the bounced addresses this afternoon.

Isaac`,
    ),
    isaac.notes(
      '2026-05-19 15:30',
      `Bounces reset, 3,150 rows. Delisting request for .24 sent to Microsoft.`,
    ),
    renata.writes('2026-05-20 08:10', `Today all is delivered, thank you very much! You can close.`),
  ],
  gold: [
    observed(1, 'all what goes to outlook.com and hotmail.com is returned'),
    affected(1, 'it is 3.150 addresses', 3150, 'records'),
    error(
      1,
      'text',
      "550 5.7.1 Unfortunately, messages from [198.51.100.24] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140).",
    ),
    error(1, 'code', '5.7.1'),
    error(1, 'code', 'S3140'),
    optional(error(1, ['code', 'http-status'], '550')),
    optional(
      attempt(
        1,
        'I checked already our SPF and DKIM with a online tool, both are green',
        'checked SPF',
        'customer',
        'failed',
      ),
    ),
    deadline(1, 'Next newsletter is on Thursday and it must go out', '2026-05-21', 'either'),
    environment(2, ['account', 'workspace'], 'sender ID 70442'),
    attempt(
      2,
      'I have moved your account (sender ID 70442) to a different pool',
      'moved pool',
      'support',
      'partly',
      [3, '43 delivered, 7 are returned with same text. So is much better but not finished'],
    ),
    optional(
      attempt(2, 'resend to a small segment', 'resend', 'customer', 'partly', [
        3,
        'I resend to 50 outlook addresses',
      ]),
    ),
    affected(3, '7 are returned', 7, 'records'),
    optional(affected(3, 'these 3.150 addresses', 3150, 'records')),
    optional(affected(4, 'The other seven', 7, 'records')),
    optional(cue(3, 'data-loss', 'I do not want to lost them')),
    optional(deadline(4, 'that takes up to 24 hours to drain', '2026-05-20', 'support')),
    deadline(4, 'I will reset the bounced addresses this afternoon', '2026-05-19', 'support'),
    optional(attempt(5, 'Bounces reset, 3,150 rows', 'reset', 'support', 'worked')),
  ],
});
