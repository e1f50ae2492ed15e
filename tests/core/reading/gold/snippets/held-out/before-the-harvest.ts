import { deadline } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const beforeTheHarvest = snippets('before-the-harvest', 'deadline', [
  said(
    'customer',
    `Need answer today pls, the lorry is already loading`,
    deadline(1, 'Need answer today pls', '2026-03-04', 'support'),
  ),
  said('customer', `What is today's answer to the captcha? It shows me a bus and nothing but a bus.`),
  said(
    'customer',
    `payroll has to be in by thursday 3pm and the export button is gone`,
    deadline(1, 'payroll has to be in by thursday 3pm', '2026-03-05', 'either'),
  ),
  said(
    'customer',
    `If it were up to me you'd have until doomsday. It's the diocese, they close the books at the end of the month and my ledger won't balance as long as yours doesn't.`,
    deadline(1, 'they close the books at the end of the month', '2026-03-31', 'either'),
  ),
  said(
    'agent',
    `Please allow us two working days to have the meter read remotely.`,
    deadline(1, 'two working days to have the meter read remotely', '2026-03-06', 'support'),
  ),
  said('customer', `Our subscription renews every year on May 1. Could it be January 1 from now on?`),
  said(
    'note',
    `RCA owed to cust by Tue 10th, Fatima drafting.`,
    deadline(1, 'RCA owed to cust by Tue 10th', '2026-03-10', 'support'),
  ),
  said('note', `RCA sent Tue, cust opened it Tue 10 pm. Nothing pending.`),
  said(
    'note',
    `Cust demo Mon 9am, sandbox reset needed before. Mine.`,
    deadline(1, 'Cust demo Mon 9am, sandbox reset needed before', '2026-03-09', 'support'),
  ),
  said('customer', `Lambing starts any day and I'm not going to be looking at ticket pages when it does.`),
  said(
    'customer',
    `Kick-off 19:45 tonight, 3,000 in the ground, and the scoreboard says HULL HULL.`,
    deadline(1, 'Kick-off 19:45 tonight', '2026-03-04', 'support'),
  ),
  said(
    'agent',
    `Version 8.2 came out on 2 March. The change you mention is in the release notes, third line.`,
  ),
  said(
    'customer',
    `You've had a fortnight. You may have another, until the 18th, and not an hour beyond.`,
    deadline(1, 'until the 18th', '2026-03-18', 'support'),
  ),
  said(
    'customer',
    `You took a fortnight, until the 18th of February. I don't complain, I only want to know whether that's usual.`,
  ),
  said(
    'agent',
    `Please reply within five business days, otherwise this ticket will be closed.`,
    deadline(1, 'within five business days', '2026-03-11', 'customer'),
  ),
  said(
    'customer',
    `I have to hand the thesis in on Monday at the latest (the 9th) and my references have turned to question marks.`,
    deadline(1, 'I have to hand the thesis in on Monday at the latest (the 9th)', '2026-03-09', 'either'),
  ),
  said(
    'agent',
    `Before we can go on, the new bank mandate must reach us, by Good Friday if at all possible.`,
    deadline(1, 'the new bank mandate must reach us, by Good Friday', '2026-04-03', 'customer'),
  ),
  said('customer', `No rush at all, whenever somebody has a minute.`),
  said(
    'agent',
    `Good Friday and Easter Monday aren't banking days, so a payment made on the Thursday shows on the Tuesday.`,
  ),
  said('customer', `Does your yearly plan end on 31 December or a year after one has signed up?`),
  said(
    'customer',
    `When the surveyor comes, which is the day after tomorrow, he will want to see the pressure curve of the winter. There is no curve on that page. He won't come twice.`,
    deadline(1, 'When the surveyor comes, which is the day after tomorrow', '2026-03-06', 'support'),
  ),
  said(
    'customer',
    `The surveyor comes when he feels like it, this year or next. But it would be nice to have a curve on that page.`,
  ),
  said('customer', `so ur colleague said "within the hour". that was monday 4pm lol`),
  said(
    'customer',
    `Deadline for the clinical returns: 23.03.2026, 17:00. Our status: blocked by your export. Our request: a workaround, or the fix, in good time.`,
    deadline(1, 'Deadline for the clinical returns: 23.03.2026, 17:00', '2026-03-23', 'either'),
  ),
  said(
    'agent',
    `You can set a deadline for each return under Workflow. Returns which come in after it are marked in red.`,
  ),
]);
