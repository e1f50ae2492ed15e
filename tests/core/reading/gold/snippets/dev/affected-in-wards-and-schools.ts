import { affected } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const affectedInWardsAndSchools = snippets('affected-in-wards-and-schools', 'affected', [
  said(
    'customer',
    'Bed board ward 6: five patients are listed as discharged who are very much in their beds.',
    affected(1, 'five patients are listed as discharged', 5, ['records', 'customers', 'users']),
  ),
  said(
    'customer',
    'The ward has 28 beds, 24 of them filled tonight, and three of us to look after them. Can the handover list be sorted by room?',
  ),
  said(
    'customer',
    'Parents of Year 4 cannot open the trip letter, not one of them.',
    affected(1, 'Parents of Year 4 cannot open the trip letter, not one of them', null, [
      'users',
      'customers',
    ]),
  ),
  said('agent', 'Does this happen to all pupils in the class, or only to those with two guardians on file?'),
  said(
    'customer',
    'I am the only teacher here who gets the menus in Spanish. Muy bonito, but no.',
    affected(1, 'I am the only teacher here who gets the menus in Spanish', 1, 'users'),
  ),
  said(
    'customer',
    'Half of Reception is off with chickenpox and so is my deputy, so forgive me if I only answer now. The registers work.',
  ),
  said(
    'agent',
    "Sister Agnes, I've found them: three charts are locked by a session that no longer exists, and both of the night bank nurses are shut out along with them.",
    affected(1, 'three charts are locked by a session that no longer exists', 3, 'records'),
    affected(1, 'both of the night bank nurses are shut out along with them', 2, 'users'),
  ),
  said(
    'customer',
    "Two thirds of last night's observations aren't in the chart, and I'd written each of them down properly.",
    affected(1, "Two thirds of last night's observations aren't in the chart", null, 'records'),
  ),
  said(
    'customer',
    'I gave Mr Ford his medicine at 8, at 12 and at 18 and signed for it all three times; how do I print that page?',
  ),
  said(
    'customer',
    'Impact on our side: 3 care homes, some 70 residents without a medication round on the tablets since 06:10.',
    affected(1, '3 care homes', 3, 'sites'),
    affected(1, 'some 70 residents without a medication round', 70, ['customers', 'users']),
  ),
  said(
    'note',
    'Nursery manager on phone, v. upset. 12 kids w/o allergy flag. Allergy flag!! Escalating.',
    affected(1, '12 kids w/o allergy flag', 12, ['records', 'users', 'customers']),
  ),
  said(
    'customer',
    'Come September we will have 90 new starters. Will their old usernames clash with anything?',
  ),
  said(
    'customer',
    'exam hall 2, a dozen laptops wont leave the lockdown screen, kids staring at me',
    affected(1, 'a dozen laptops wont leave the lockdown screen', 12, 'other'),
  ),
  said(
    'agent',
    'I opened ten charts in our training hospital and they all had their vitals in the right order.',
  ),
  said(
    'agent',
    'It concerns 41 referral letters in total, each of which went out with an empty second page.',
    affected(
      1,
      '41 referral letters in total, each of which went out with an empty second page',
      41,
      'records',
    ),
  ),
  said(
    'customer',
    'During the outage in 2022 no one on the maternity unit could pull up a chart. I mention it only because the audit asks whether you have changed the failover since.',
  ),
  said(
    'customer',
    "Our dentist's afternoon patients are all being told to come at 3 a.m.",
    affected(1, "Our dentist's afternoon patients are all being told to come at 3 a.m.", null, [
      'customers',
      'users',
    ]),
  ),
  said('customer', 'The licence covers 1,200 pupils and 85 staff, right? The invoice says 1,250.'),
  said(
    'customer',
    'Mrs Hartnell in the sickbay has been locked out since Monday; her colleagues are not.',
    affected(
      1,
      'Mrs Hartnell in the sickbay has been locked out since Monday; her colleagues are not',
      1,
      'users',
    ),
  ),
  said(
    'agent',
    'A pupil who is marked absent for 10 days in a row is moved to the review list. That happens in every school with the default settings.',
  ),
  said('agent', 'If any of the twenty tablets shows a yellow triangle, leave it on its charger overnight.'),
  said(
    'customer',
    'I beg to inform you that every class of the 7th and 8th form has lost its room in the timetable.',
    affected(1, 'every class of the 7th and 8th form has lost its room', null, ['other', 'records', 'users']),
  ),
  said(
    'customer',
    'No residents were harmed or even noticed, I want that to be on record. The bell simply rings a second late.',
  ),
  said(
    'note',
    'Trust = 9 hospitals, 14k staff acc., SSO via own IdP. Rollout of v7 plnd for June, all sites.',
  ),
  said(
    'customer',
    "Blood fridge alarms don't get through to five of our on-call phones. We found out by walking past.",
    affected(1, "don't get through to five of our on-call phones", 5, ['other', 'users']),
  ),
  said(
    'customer',
    'If a parent pressed "decline" by mistake, would all three siblings be taken off the trip?',
  ),
  said(
    'customer',
    'Student portal. Marks hidden. 300+ students complaining, rising as they wake up.',
    affected(1, '300+ students complaining, rising as they wake up', 300, ['users', 'customers'], true),
  ),
  said(
    'customer',
    'The children counted 17 spelling mistakes in your app and got a sticker each. All 24 send their love.',
  ),
]);
