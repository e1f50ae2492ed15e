import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  error,
  observed,
  optional,
} from '../write.ts';

const moira = customer('Moira Stobbart', 'Europe/London');
const ade = agent('Ade Fashola', 'Europe/London');

/** First in capitals; what is asked in the second message is answered in the fifth. */
export const paymentRun = conversation({
  id: 'payment-run',
  language: 'en',
  subject: 'PAYMENT RUN 118',
  messages: [
    moira.writes(
      '2026-12-17 10:20',
      `HELLO, MOIRA FROM ACCOUNTS, MY CAPS KEY IS BROKEN SO I'M NOT SHOUTING. PAYMENT RUN NO. 118 WON'T GO TO THE BANK. A GREY STRIP AT THE BOTTOM SAYS "FILE REJECTED BY BANK, REASON AM04" AND AFTER THAT NOTHING. 212 SUPPLIERS ARE WAITING FOR IT AND A DOZEN OF THEM HAVE RUNG ME. I MADE A RUN WITH ONE SUPPLIER ONLY, ACCEPTED. I MADE ONE WITH TEN, REJECTED. I CHANGED THE PAY DATE TO THE NEXT DAY, REJECTED. MY MANAGER RELEASED IT FROM HER LOGIN, REJECTED. WE HAVE LEDGERLY ESSENTIALS, VERSION 2026.12.1, IN GOOGLE CHROME. THE BANK WANTS THE FILE BY 3 PM TOMORROW.`,
    ),
    ade.replies(
      '2026-12-17 10:55',
      `Hi Moira, to a bank AM04 means "not enough money". Two questions: does the bank show a healthy balance, and is a daily limit set under Bank > Limits?`,
    ),
    moira.writes(
      '2026-12-17 11:30',
      `New keyboard, peace at last. Balance is plenty. Limits is Yvonne's screen, she's in after two.`,
    ),
    ade.replies(
      '2026-12-17 11:42',
      `No hurry from me. If it's the limit she can put it up herself, anything above the total of the run.`,
    ),
    moira.writes(
      '2026-12-17 14:40',
      `It was £25,000. Yvonne put it up to 500,000 and 118 went through at 14:31, except that two foreign suppliers came back with "BIC missing". Neither of us knows who set that limit, it must date from the Flood.`,
    ),
    ade.replies(
      '2026-12-17 15:05',
      `Well done Yvonne. Those two have had no BIC since your import in November. I've filled them in from the bank directory. Please release the pair as run 119 first thing tomorrow, the foreign desk has closed for today.`,
    ),
    moira.writes(
      '2026-12-18 09:10',
      `119 gone, both accepted. The auditors are in on 8 January and want the list of rejected runs, can I have that by Tuesday?`,
    ),
  ],
  gold: [
    observed(1, "PAYMENT RUN NO. 118 WON'T GO TO THE BANK"),
    error(1, 'text', 'FILE REJECTED BY BANK, REASON AM04'),
    error(1, 'code', 'AM04'),
    affected(1, '212 SUPPLIERS ARE WAITING FOR IT', 212, ['customers', 'users', 'other']),
    affected(1, 'A DOZEN OF THEM HAVE RUNG ME', 12, ['customers', 'users', 'other']),
    attempt(1, 'I MADE A RUN WITH ONE SUPPLIER ONLY', 'ONE', 'customer', ['worked', 'partly']),
    attempt(1, 'I MADE ONE WITH TEN', 'TEN', 'customer', 'failed'),
    attempt(1, 'I CHANGED THE PAY DATE TO THE NEXT DAY', 'CHANGED DATE', 'customer', 'failed'),
    attempt(1, 'MY MANAGER RELEASED IT FROM HER LOGIN', 'RELEASED', 'customer', 'failed'),
    environment(1, 'plan', 'LEDGERLY ESSENTIALS', 'ESSENTIALS'),
    environment(
      1,
      'app',
      'VERSION 2026.12.1',
      '2026.12.1',
      'LEDGERLY 2026.12.1',
      'LEDGERLY ESSENTIALS, VERSION 2026.12.1',
    ),
    environment(1, 'browser', 'GOOGLE CHROME', 'CHROME'),
    deadline(1, 'THE BANK WANTS THE FILE BY 3 PM TOMORROW', '2026-12-18', 'either'),
    optional(error(2, 'code', 'AM04')),
    attempt(
      4,
      'she can put it up herself',
      'put',
      'customer',
      ['partly', 'worked'],
      [
        5,
        'Yvonne put it up to 500,000 and 118 went through at 14:31, except that two foreign suppliers came back',
      ],
    ),
    affected(5, 'two foreign suppliers came back', 2, ['customers', 'records', 'users', 'other']),
    error(5, 'text', 'BIC missing'),
    attempt(6, "I've filled them in from the bank directory", 'filled', 'support', 'worked', [
      7,
      '119 gone, both accepted',
    ]),
    attempt(6, 'release the pair as run 119', 'release', 'customer', 'worked', [
      7,
      '119 gone, both accepted',
    ]),
    deadline(6, 'Please release the pair as run 119 first thing tomorrow', '2026-12-18', 'customer'),
    optional(deadline(7, 'The auditors are in on 8 January', '2027-01-08', 'support')),
    deadline(7, 'can I have that by Tuesday?', '2026-12-22', 'support'),
  ],
});
