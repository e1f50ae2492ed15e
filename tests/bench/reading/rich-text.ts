/** Lines of messages that are full of facts; `{…}` is filled with something else each time. */
const lines: readonly string[] = [
  'Since the update on {day} our export of {things} is empty for every customer with more than {few} {things}.',
  'When I click on {button} and choose the last quarter, the file has only its header line and no rows at all.',
  'We expected all {many} {things} of the month, as it was before the weekend.',
  'I have already cleared the cache and tried {browser} on {system}, which made no difference.',
  'All {many} users of our {team} team are blocked, and the auditor comes on {day}.',
  'The page says "Something went wrong ({code})", request id {id}.',
  'After we renamed the workspace of {company}, {few} of our {many} {things} cannot be opened any more.',
  'The {things} that {person} saved on {day} are gone, although the page told us that they were saved.',
  'If you open the list of {things} and sort it by date, the first {few} rows are shown twice.',
  'It should show the same {things} as the report that {person} printed for {company}.',
  '{person} restarted the sync at {time} and it worked for an hour, then it stopped again.',
  'We need the {things} back by {day}, because {company} pays by the end of the month.',
  'Our {team} team in {city} sees HTTP 50{digit} whenever somebody uploads more than {few} {things}.',
  'Version {version} of the app was fine; with the newer one it crashes on {system} each time.',
  'We are on the Enterprise plan, account {account}, region eu-west-{digit}.',
  'Disabling the browser extensions did not help, and neither did a private window in {browser}.',
  '{person} told me on the phone that {company} will cancel the contract unless this is solved by {day}.',
  'The import stops at {many} of {many} {things} with "Could not read the column {code}".',
  'About {many} {things} a day are affected, and it is getting worse since {day}.',
  'The error started on {day} at {time} and happens every time, for everybody in {city}.',
  'I clicked Save, waited {few} minutes and then the page went blank.',
  'Please tell us until {day} what {company} should answer to its customers.',
  'It only happens with {things} that have more than {few} comments, all others are fine.',
  'The webhook answers with 40{digit} although the key was renewed by {person} last week.',
  'As a workaround we send the {things} by mail, which costs {company} {few} hours a day.',
  'Instead of {many} euros the invoice shows {few} euros, so the total of the month is wrong.',
  'We have seen the same on {browser} and on the tablet of {person}, a Galaxy Tab S{digit}.',
  'Nobody at {company} has changed the settings since {day}, I asked {person} about it.',
  'Logging out and in again brings the {things} back for a short time.',
  'The mobile app shows {many} {things}, the browser only {few} of them.',
  'Our lawyer asks whether the {things} of other customers could be seen by {company}.',
  'I would like to know how the {things} are counted, the help page says nothing about it.',
  'The search for "{company}" finds nothing, but the {things} are there when I scroll down.',
  'Two of our three offices cannot print {things}, the one in {city} can.',
  'It took {few} seconds before, now it takes {many} seconds until the {things} are there.',
  '{person} from your team asked for the time: it was {day} at {time}, with {browser}.',
  'We updated the driver to {version} and changed the cable, still the same message.',
  'The total in the dashboard does not match the {many} {things} of the report.',
  'Every morning around {time} the connection to {company} is lost for {few} minutes.',
  'Your colleague promised an answer for {day}, but we have heard nothing so far.',
  'The field for the tax number has disappeared from the form since version {version}.',
  'Only administrators can still open the page, the other {many} people get "Access denied".',
  'This costs us {many} EUR a day and the board of {company} asks every morning.',
  'Can you reset the limit of {many} {things} for us until it is fixed?',
  'The job {code} failed {few} times with "Timeout after {many} ms", see the log below.',
  'We moved {company} to the new server in {city} on {day}, and nothing else has changed.',
  'The mails to {company} come back with 550 5.7.{digit} since {day}.',
  'A refund of {many} dollars was sent twice, {person} has the receipts.',
  'In the calendar of {person} all {things} are {few} hours late, the others are right.',
  '{person} cannot log in with the new password and the link in the mail has expired.',
  'Restarting the {things} service on the second node did not change anything.',
  'The chart of {things} stays grey when the filter has more than {few} values.',
  'TypeError: Cannot read properties of undefined (reading "{things}")',
  'Please let me know if you need the logs of {person} or a recording of the screen.',
];

const steps: readonly string[] = [
  'Open {things} in the menu on the left',
  'Choose {month} and the customer {company}',
  'Press {button}',
  'Sign in as an administrator of {company}',
  'Click on {button} next to the first of the {things}',
  'Enter {many} as the amount and leave the date empty',
  'Wait until the list of {things} has been loaded',
  'Select more than {few} {things} and drag them to the archive',
];

const logs: readonly string[] = [
  '2026-03-0{digit} 10:12:{digit}{digit} ERROR export worker died after {many}00 ms',
  '2026-03-0{digit} 1{digit}:4{digit}:01 WARN  retry {few} of 9 for {id}',
  '[0{digit}:2{digit}:13] INFO  {many} {things} read from queue {code}',
];

/** What the names in braces can stand for. `digit` is any figure. */
const slots: Readonly<Record<string, readonly string[]>> = {
  day: ['Monday', 'Tuesday', 'Friday', '12 March', 'the 14th', '3 April', 'Thursday', 'tomorrow'],
  time: ['9:15', '14:30', '7 am', '11:05', '16:45'],
  month: ['January', 'March', 'the last month', 'May', 'October'],
  things: [
    'invoices',
    'bookings',
    'orders',
    'reports',
    'labels',
    'shipments',
    'contracts',
    'tickets',
    'photos',
  ],
  few: ['two', '3', 'five', '12', '7', '20', 'four'],
  many: ['240', '734', '1,200', '96', '58', '3100', '415', '82'],
  button: ['Export', 'Save', 'Send all', 'Confirm', 'Print', 'Merge'],
  browser: ['Firefox 136', 'Chrome 134', 'Safari', 'Edge 133', 'Chrome'],
  system: ['Windows 11', 'macOS 15.3', 'Android 15', 'iOS 18', 'Ubuntu 24.04'],
  team: ['accounting', 'sales', 'warehouse', 'night', 'field'],
  company: [
    'Nordlicht',
    'Acme',
    'Bluebird Foods',
    'Kern & Sons',
    'Halden Logistics',
    'Ostra',
    'Pinewood Clinic',
  ],
  person: ['Jana', 'Mr Okafor', 'Ines Duarte', 'Tom', 'our colleague Petra', 'Lucía', 'Ms Lindholm'],
  city: ['Oslo', 'Hamburg', 'Porto', 'Leeds', 'Graz'],
  code: ['ERR-4471', 'E-3107', 'SYNC_2209', 'P204', 'F-118', 'ERR-9032'],
  id: ['7f3a-88c1-02de', 'req_91bc04e7', 'b41c-77aa-09f2', 'req_5501fe2a'],
  account: ['AC-20117', '77-4410', 'ac_9931x', 'K-550812'],
  version: ['4.12.1', '2.7.0', '5.0.3', '8.1.22', '3.44'],
};

/** A number from 0 to below `below`, the same for the same seed: a message has to be the same in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

/** A message of about so many characters: sentences, and now and then a list of steps or lines of a log. */
export function richText(seed: number, length: number): string {
  const next = numbersFrom(seed);
  const fill = (line: string) =>
    line.replace(/\{(\w+)\}/g, (_, name: string) => {
      const values = slots[name];
      return values === undefined ? `${next(10)}` : (values[next(values.length)] ?? '');
    });
  const one = (of: readonly string[]) => fill(of[next(of.length)] ?? '');
  const text: string[] = [`Hello team, this is about case ${seed}.`, ''];
  for (let size = 0; size < length; size = text.join('\n').length) {
    const kind = next(10);
    if (kind === 0) for (let step = 1; step <= 4; step += 1) text.push(`${step}. ${one(steps)}`);
    else if (kind === 1) text.push(one(logs), one(logs));
    else if (kind === 2) text.push('', one(lines));
    else text.push(one(lines));
  }
  return text.join('\n');
}
