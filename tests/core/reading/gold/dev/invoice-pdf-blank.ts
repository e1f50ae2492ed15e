import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  observed,
  optional,
} from '../write.ts';

const dana = customer('Dana Whitlock', 'America/Chicago');
const ruth = agent('Ruth Okafor', 'Europe/Dublin');

export const invoicePdfBlank = conversation({
  id: 'invoice-pdf-blank',
  language: 'en',
  subject: 'Blank invoices??',
  messages: [
    dana.writes(
      '2026-03-02 09:14',
      `Hi there,

Hope you had a nice weekend! So, I don't know if this is us or you, but since this morning when I download an invoice as a PDF, the PDF is completely blank. The page count is right (it says 2 pages) but there is just nothing on it. I tried it with invoice 20931 and 20932 and then a really old one from last year, all the same.

I use Firefox 127 on Windows 11. I already cleared my browser cache, that made no difference. Then I opened the same invoice in Edge and there it looks fine, but we are not allowed to use Edge for the customer portal because of our IT people, long story.

We have to get 64 invoices out by Thursday, otherwise half of our clients won't pay before the quarter closes, so any help is really appreciated!!

Thanks so much,
Dana

Dana Whitlock | Accounts Receivable
Larkfield Dental Supply, Inc.
4410 Ridge Road, Suite 12, Peoria, IL
T 309-555-0142`,
    ),
    ruth.replies(
      '2026-03-02 15:40',
      `Hi Dana,

Thank you for contacting Billfold Support. My name is Ruth and I will be looking after your request.

To help us investigate, could you please provide the following:
- Browser and version (Chrome, Firefox, Safari, Edge)
- Operating system
- A screenshot of the issue

Could you also try to turn off your add-ons once, especially ad blockers?

Kind regards,
Ruth Okafor
Billfold Customer Care`,
    ),
    dana.writes(
      '2026-03-02 10:05',
      `Sorry, I meant Firefox 128, IT updated it on Friday night apparently. The rest is in my first mail.

And yes I switched off uBlock and the password manager thing. Still blank.

Dana

On Mon, Mar 2, 2026 at 9:40 AM Ruth Okafor <care@billfold.example> wrote:
> Thank you for contacting Billfold Support. My name is Ruth and I will be
> looking after your request.
> To help us investigate, could you please provide the following:
> - Browser and version (Chrome, Firefox, Safari, Edge)`,
    ),
    ruth.notes(
      '2026-03-02 16:32',
      `Same here on Firefox 128. It is the built-in preview, my guess is the font embedding that came with the February release. Passing on.`,
    ),
    ruth.replies(
      '2026-03-02 16:45',
      `Hi Dana,

Thank you, that helped a lot: we see it too. Until it is corrected, please choose "Save as" in the preview and open the saved file, it has the full content.

I will write to you again by Wednesday.

Kind regards,
Ruth`,
    ),
  ],
  gold: [
    observed(1, 'when I download an invoice as a PDF, the PDF is completely blank'),
    environment(3, 'browser', 'Firefox 128'),
    environment(1, 'system', 'Windows 11'),
    optional(environment(1, 'browser', 'Edge')),
    attempt(
      1,
      'I already cleared my browser cache, that made no difference',
      'clear cache',
      'customer',
      'failed',
    ),
    attempt(
      1,
      'I opened the same invoice in Edge and there it looks fine',
      'open Edge',
      'customer',
      'worked',
    ),
    optional(attempt(1, 'I tried it with invoice 20931 and 20932', 'tried invoice', 'customer', 'failed')),
    attempt(3, 'I switched off uBlock and the password manager thing', 'switched off', 'customer', 'failed', [
      2,
      'turn off your add-ons',
    ]),
    deadline(1, 'We have to get 64 invoices out by Thursday', '2026-03-05', 'either'),
    deadline(5, 'I will write to you again by Wednesday', '2026-03-04', 'support'),
    optional(affected(1, '64 invoices', 64, 'records')),
  ],
});
