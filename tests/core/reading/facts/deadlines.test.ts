import { describe, expect, test } from 'vitest';
import { customer, deadlinesOf, note, reply } from './facts-of.ts';

test.each([
  ['We add another server this evening.', '2026-03-11'],
  ['Our developers look at it today.', '2026-03-11'],
  ['A technician can be with you on Monday morning.', '2026-03-16'],
])('what support says that it does on a coming day: %s', (text, day) => {
  expect(deadlinesOf(reply(text))).toEqual([`${day} support`]);
});

test('a day on which support did something is none that is coming', () => {
  expect(deadlinesOf(reply('We replaced the server on Monday.'))).toEqual([]);
});

describe('what a customer needs', () => {
  test.each([
    ['We need the fix by Friday.', '2026-03-13'],
    ['We need it by mid-April.', '2026-04-15'],
    ['Please fix this before the weekend.', '2026-03-14'],
    ['Can you get this sorted by EOD tomorrow?', '2026-03-12'],
    ['I need an answer today.', '2026-03-11'],
    ['I need to hear back within 24 hours.', '2026-03-12'],
    ['This has to be working again by close of business on Thursday.', '2026-03-12'],
    ['Our go-live is on 1 April.', '2026-04-01'],
    ['We go live next Monday and cannot do it like this.', '2026-03-16'],
    ['The deadline for the tax filing is March 31.', '2026-03-31'],
    ['Payroll runs on the 25th.', '2026-03-25'],
    ['Month-end closing is in three days.', '2026-03-14'],
    ['The board meets on Tuesday and I have to show these figures.', '2026-03-17'],
    ['It must be done no later than 20 March.', '2026-03-20'],
    ['Latest by Monday noon, please.', '2026-03-16'],
    ['We have until Thursday to submit the report.', '2026-03-12'],
    ['If this is not fixed by the end of the month we will cancel.', '2026-03-31'],
    ['Our auditors arrive on 16 March.', '2026-03-16'],
    ['A response by tomorrow morning would be appreciated.', '2026-03-12'],
    ['The trucks leave at 17:00.', '2026-03-11'],
    ['We are presenting this to the client tomorrow at 9 am.', '2026-03-12'],
    ['Our contract renews on 1 May.', '2026-05-01'],
    ['Campaign starts Saturday morning.', '2026-03-14'],
    ['Needs to be solved in two days at the latest.', '2026-03-13'],
    ['I want this done by the 15th of April.', '2026-04-15'],
    ['We would like to have it by the beginning of next week.', '2026-03-16'],
    ['Could someone call me back this afternoon?', '2026-03-11'],
    ['The migration window is Saturday, 14 March, 22:00.', '2026-03-14'],
    ['Everything has to be ready for 2026-03-18.', '2026-03-18'],
    ['We ship on Friday!', '2026-03-13'],
    ['Exam registration closes tonight.', '2026-03-11'],
    ['The driver picks up the crates at half five.', '2026-03-11'],
    ["The van's here at 4.", '2026-03-11'],
    ['We present to the investors on Friday and cannot show them this.', '2026-03-13'],
    ['You have 48 hours to fix this.', '2026-03-13'],
    ['Only two days left until the opening.', '2026-03-13'],
    ['Our auditor wants the list a week from today.', '2026-03-18'],
    ['It cannot wait till Saturday.', '2026-03-14'],
    ['From Monday we are fully booked.', '2026-03-16'],
    ['needs to work by fri', '2026-03-13'],
    ['Your colleague told me that I would hear back today.', '2026-03-11'],
    ['I told my team that they would have it back by noon.', '2026-03-11'],
    ['The auditor comes on the twenty-third.', '2026-03-23'],
    ['Somebody must look at it before the Fourth of July.', '2026-07-04'],
    ['Could I get a plan from you by Friday?', '2026-03-13'],
    ['I ask for an answer within three days.', '2026-03-14'],
  ])('%s', (text, day) => {
    expect(deadlinesOf(customer(text))).toEqual([`${day} support`]);
  });
});

describe('what a customer is going to do', () => {
  test.each([
    ['I will send you the log files tomorrow.', '2026-03-12'],
    ["I'll test it again on Friday and let you know.", '2026-03-13'],
    ['We can try that on Monday.', '2026-03-16'],
    ['We must report it to the authority within 72 hours.', '2026-03-14'],
    ['Our admin is going to install it on Friday.', '2026-03-13'],
    ['Happy to run the trace tomorrow.', '2026-03-12'],
    ["I'll only get round to it on Monday.", '2026-03-16'],
  ])('%s', (text, day) => {
    expect(deadlinesOf(customer(text))).toEqual([`${day} customer`]);
  });
});

describe('what support promises', () => {
  test.each([
    ['I will get back to you by Friday.', '2026-03-13'],
    ['You will hear from us tomorrow morning.', '2026-03-12'],
    ['We expect the fix to be live by the end of next week.', '2026-03-20'],
    ['The patch is scheduled for Thursday.', '2026-03-12'],
    ['Our engineers should have an update within two business days.', '2026-03-13'],
    ["I'll keep you posted and write again by 4 pm today.", '2026-03-11'],
    ['The hotfix goes out tonight.', '2026-03-11'],
    ['Expect an answer from me tomorrow.', '2026-03-12'],
    ['It will be part of the release on 24 March.', '2026-03-24'],
    ['We are aiming for Monday.', '2026-03-16'],
    ['I have scheduled the restart for Saturday at 6:00.', '2026-03-14'],
    ['A technician is coming on Thursday.', '2026-03-12'],
    ['We will credit the amount by the end of the month.', '2026-03-31'],
    ['We roll it out overnight.', '2026-03-11'],
    ['The change goes live tonight at 1 am.', '2026-03-12'],
    ['Give me 20 minutes.', '2026-03-11'],
    ['Next update at 13:00.', '2026-03-11'],
    ['Refunds take two working days.', '2026-03-13'],
    ['How about tomorrow at 11?', '2026-03-12'],
    ['I phone you tomorrow to hear how it went.', '2026-03-12'],
    ['The amount is with you within three working days.', '2026-03-16'],
    ["I'll call you at 11.15.", '2026-03-11'],
    ['The letter goes out Tue EOD.', '2026-03-17'],
    ['The corrected form comes on 20 March.', '2026-03-20'],
    ['A fixed build goes to both stores tonight.', '2026-03-11'],
    ['Engineering plans the missing rule for the 20th.', '2026-03-20'],
  ])('%s', (text, day) => {
    expect(deadlinesOf(reply(text))).toEqual([`${day} support`]);
  });

  test('and what it asks of the customer', () => {
    expect(deadlinesOf(reply('Please send us the log by Friday.'))).toEqual(['2026-03-13 customer']);
    expect(deadlinesOf(reply("If we don't hear back by Friday we will close the case."))).toEqual([
      '2026-03-13 customer',
    ]);
    expect(deadlinesOf(reply('Send me the list by Sunday and we will waive the fee.'))).toEqual([
      '2026-03-15 customer',
    ]);
    expect(deadlinesOf(reply('May we have your notes by tomorrow noon?'))).toEqual(['2026-03-12 customer']);
    expect(deadlinesOf(reply('Could you send the file until tomorrow noon?'))).toEqual([
      '2026-03-12 customer',
    ]);
  });

  test('in an internal note', () => {
    expect(deadlinesOf(note('Eng says the fix ships Thursday.'))).toEqual(['2026-03-12 support']);
    expect(deadlinesOf(note('Script has two approvals, Fri COB.'))).toEqual(['2026-03-13 support']);
  });
});

describe('in other languages', () => {
  test.each([
    ['de', 'Wir brauchen das bis Freitag.', '2026-03-13'],
    ['de', 'Bitte melden Sie sich noch heute.', '2026-03-11'],
    ['de', 'Die Abgabe muss spätestens am 15.03. erfolgen.', '2026-03-15'],
    ['de', 'Am Montag um 9 Uhr ist unsere Inventur.', '2026-03-16'],
    ['de', 'Bis Ende der Woche muss das laufen.', '2026-03-13'],
    ['de', 'Wir müssen am 31. März die Umsatzsteuer melden können.', '2026-03-31'],
    ['de', 'Ich benötige eine Antwort innerhalb von 24 Stunden.', '2026-03-12'],
    ['de', 'Bis übermorgen brauche ich eine Lösung.', '2026-03-13'],
    ['de', 'Unser Messestart ist in drei Tagen, bis dahin muss es gehen.', '2026-03-14'],
    ['de', 'Zum Monatsende läuft die Abrechnung.', '2026-03-31'],
    ['fr', 'Nous en avons besoin avant vendredi.', '2026-03-13'],
    ['fr', "Merci de me répondre d'ici demain midi.", '2026-03-12'],
    ['fr', 'La clôture est le 31 mars.', '2026-03-31'],
    ['fr', 'Il nous faut une solution avant la fin de la semaine.', '2026-03-13'],
    ['fr', 'Notre audit commence lundi prochain.', '2026-03-16'],
    ['fr', 'Pouvez-vous le corriger pour le 20 mars ?', '2026-03-20'],
    ['es', 'Lo necesitamos antes del viernes.', '2026-03-13'],
    ['es', 'Necesito una respuesta para mañana por la mañana.', '2026-03-12'],
    ['es', 'El cierre es el 31 de marzo.', '2026-03-31'],
    ['es', 'Tiene que estar resuelto a más tardar el lunes.', '2026-03-16'],
    ['es', 'La auditoría empieza dentro de tres días.', '2026-03-14'],
    ['es', '¿Pueden arreglarlo antes de fin de mes?', '2026-03-31'],
    ['pt', 'Preciso disso até sexta-feira.', '2026-03-13'],
    ['pt', 'A entrega é amanhã às 10h.', '2026-03-12'],
    ['pt', 'O fechamento é dia 31 de março.', '2026-03-31'],
    ['pt', 'Isso tem que estar resolvido até o fim da semana.', '2026-03-13'],
    ['pt', 'A auditoria começa daqui a três dias.', '2026-03-14'],
  ])('%s: %s', (locale, text, day) => {
    expect(deadlinesOf(customer(text), { locale })).toEqual([`${day} support`]);
  });

  test.each([
    ['de', 'Ich melde mich morgen Vormittag bei Ihnen.', '2026-03-12'],
    ['de', 'Ich rufe Sie heute bis 14 Uhr an.', '2026-03-11'],
    ['de', 'Die Korrektur kommt mit dem Release am 24.03.', '2026-03-24'],
    ['de', 'Sie erhalten bis Freitag eine Rückmeldung.', '2026-03-13'],
    ['fr', 'Je reviens vers vous demain matin.', '2026-03-12'],
    ['fr', 'La correction sera en ligne vendredi.', '2026-03-13'],
    ['es', 'Le escribo mañana con novedades.', '2026-03-12'],
    ['es', 'La corrección estará disponible el viernes.', '2026-03-13'],
    ['pt', 'Eu te dou um retorno amanhã até o meio-dia.', '2026-03-12'],
    ['pt', 'A correção sai na sexta.', '2026-03-13'],
  ])('promised in %s: %s', (locale, text, day) => {
    expect(deadlinesOf(reply(text), { locale })).toEqual([`${day} support`]);
  });
});

describe('no deadline', () => {
  test.each([
    'It worked until Friday.',
    'It has been failing since Monday.',
    'We reported this last Friday and again on Monday.',
    'This morning nobody could log in.',
    'The export from 3 March is missing.',
    'It happens every Monday at 9:00.',
    'Have a nice weekend!',
    'In the last 24 hours it failed six times.',
    'The meeting on Monday was cancelled.',
    'Invoice 2026-0417 of 15 April shows the wrong total.',
    'Your quote is valid for 30 days.',
    'The page says 10:30 but it was 9:30.',
    'It takes 3 to 5 minutes until the page loads.',
    'Friday’s webinar was excellent.',
    'Back in May it still worked.',
    'We may need more seats.',
    'Today it failed again at 9:15.',
    'Version 3.4 arrived and 2.5 GB were free.',
    'The event on 19 March is shown twice.',
    'When I pick Monday as the start date it shows Sunday.',
    'It says that my trial ends tomorrow.',
    'I booked a room for Friday and got no mail.',
    'The orders for tomorrow are missing.',
    'Due to the update on Monday we cannot print.',
    'The backup begins at 23:00 and fails.',
    'Our hours are Monday to Friday, 9 to 17.',
    'We are closed on Sundays.',
    'By Saturday they were back.',
    'We pay one by one.',
    'In some systems this may be obvious.',
    'I need this in the 1.5.x branch.',
    'It opens the 5th tab.',
    'After last Friday 6 March it did not work.',
    '-rw-r--r-- 1 root root 0 Dec 13 12:30 hello',
    'It fails on Ubuntu 14.04 and on kernel #81 SMP Tue Jun 23 22:06:11 UTC 2015.',
  ])('%s', (text) => {
    expect(deadlinesOf(customer(text))).toEqual([]);
  });

  test('in what is quoted from an older mail', () => {
    expect(
      deadlinesOf(
        customer('Thanks!\n\nOn Mon, 9 Mar 2026 at 10:00, Maya wrote:\n> We will fix it by Friday.'),
      ),
    ).toEqual([]);
  });

  test('in a signature', () => {
    expect(deadlinesOf(customer('It is broken.\n\nKind regards,\nTom\nOn leave until 20 March'))).toEqual([]);
  });
});

test('tomorrow is the day after the one that the writer has', () => {
  const text = 'We need it tomorrow.';
  expect(deadlinesOf(customer(text), { zone: 'America/Los_Angeles' })).toEqual(['2026-03-12 support']);
  expect(deadlinesOf(customer(text), { zone: 'Pacific/Auckland' })).toEqual(['2026-03-12 support']);
});

test('the month comes first in the United States', () => {
  const text = 'We need it by 4/5.';
  expect(deadlinesOf(customer(text), { locale: 'en-US' })).toEqual(['2026-04-05 support']);
  expect(deadlinesOf(customer(text), { locale: 'en-GB' })).toEqual(['2026-05-04 support']);
});
