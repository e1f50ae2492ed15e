import { error, optional } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const errorsInOfficesAndSchools = snippets('errors-in-offices-and-schools', 'error', [
  said(
    'customer',
    `Whenever I hand in the marks there's a box saying "Session has ended. Please sign in again."`,
    error(1, 'text', 'Session has ended. Please sign in again.'),
  ),
  said('customer', `In the field "Reason for absence" we need a fourth choice.`),
  said(
    'customer',
    `"Erreur de connexion au serveur d'examen" in big letters, in front of 28 pupils!`,
    error(1, 'text', `Erreur de connexion au serveur d'examen`),
  ),
  said('customer', `The head said "not before Easter" and that's that.`),
  said(
    'customer',
    `Login page: Invalid SAML response (AADSTS50105)`,
    error(1, 'text', 'Invalid SAML response (AADSTS50105)'),
    error(1, 'code', 'AADSTS50105'),
  ),
  said('customer', `Room 403 is forbidden to pupils during exams, could the plan show it in grey?`),
  said(
    'customer',
    `Error four oh three. That is all there is on the page when Mr Dunne opens payroll.`,
    error(1, 'http-status', '403', 'Error four oh three'),
    optional(error(1, 'text', 'Error four oh three')),
  ),
  said('agent', `You'll get a mail "Import finished" once it is through.`),
  said(
    'agent',
    `Found your upload of 2 March 2026, 15:21. Our scanner turned it away with FILE_TOO_OLD.`,
    error(1, 'timestamp', '2 March 2026, 15:21'),
    error(1, ['code', 'text'], 'FILE_TOO_OLD'),
  ),
  said(
    'customer',
    `A mail from the ministry with the subject "Urgent: failed schools" has nothing to do with your program, but can I file it there?`,
  ),
  said(
    'customer',
    `popup in outlook, quote, the operation cannot be performed because the message has been changed, unquote`,
    error(1, 'text', 'the operation cannot be performed because the message has been changed'),
  ),
  said('customer', `"Pending" is what we use for invoices that wait for the second signature.`),
  said(
    'customer',
    `I put the request id down as you asked, 9f2c-77 10-bb, it was on the page under the sad cloud.`,
    error(1, 'request-id', '9f2c-77 10-bb'),
  ),
  said('customer', `The purchase order number you asked for is 9F2C-7710.`),
  said(
    'customer',
    `Where the budget was there is now only "undefined is not an object (evaluating 'e.rows')".`,
    error(1, 'text', `undefined is not an object (evaluating 'e.rows')`),
  ),
  said('customer', `Budget line 500 is for books, 502 for sports. Neither must be shown to parents.`),
  said(
    'customer',
    `It won't let me save the contract. Underneath the date, in red: must not lie in the past`,
    error(1, 'text', 'must not lie in the past'),
  ),
  said('customer', `She wrote "must not be changed" over clause four by hand, the scan is attached.`),
  said(
    'note',
    `Parent portal, HTTP 504 after 60 s, correlation ID 4D-88-1A-0C. Known at ops.`,
    error(1, 'http-status', '504', 'HTTP 504'),
    error(1, 'request-id', '4D-88-1A-0C'),
  ),
  said('note', `Closed as "Won't fix" by mistake, reopened. Sorry for the noise.`),
  said(
    'customer',
    `Printer on the second floor tells everyone 49.4C02 and nothing more.`,
    error(1, 'code', '49.4C02'),
  ),
  said('customer', `Paragraph 49.4 of the statutes is missing in your template.`),
  said(
    'customer',
    `The bank sent our salaries back: "AM04 Insufficient funds", although the account is full.`,
    error(1, 'text', 'AM04 Insufficient funds'),
    error(1, 'code', 'AM04'),
  ),
  said('agent', `All 212 statements came back from the bank with "OK" this time.`),
  said(
    'customer',
    `sorry for the caps but they are not mine, YOUR LICENCE COULD NOT BE VERIFIED, every ten minutes`,
    error(1, 'text', 'YOUR LICENCE COULD NOT BE VERIFIED'),
  ),
  said('note', `Wants a report titled "Errors and omissions 2025". Sent her the link to the title settings.`),
  said(
    'agent',
    `In your workspace I only see this instead of the class list: Es ist ein unerwarteter Fehler aufgetreten (Fehlernummer 7-113).`,
    error(1, 'text', 'Es ist ein unerwarteter Fehler aufgetreten (Fehlernummer 7-113)'),
    error(1, 'code', '7-113'),
  ),
  said('customer', `If a pupil types the wrong code three times, will it tell her why?`),
]);
