import { oneAndMany } from './forms-of-verbs.ts';

/** Who else may have data there. */
const one =
  'customer company client organisation organization tenant account user patient student pupil school hospital shop family parent employee neighbour neighbor member guest practice clinic firm agency landlord church driver store dealer supplier lady couple household office branch department hotel donor volunteer subscriber resident visitor group club bank farm team trader buyer seller player colleague teacher charity council ward competitor rival carpenter doctor garage';

export const parties = `${oneAndMany(one)}|people|children|persons|men|women|orgs|strangers|outsiders`;
export const party = `${one.replaceAll(' ', '|')}|person|child|man|woman|gentleman|business`;
export const owners = `${party
  .split('|')
  .map((each) => `${each}'s`)
  .join('|')}|else's|people's|children's`;

/** What nobody wants others to see. */
export const secret =
  'safeguarding|medical|health|medication|salary|salaries|payslip[s]|wages|bank-details|iban|diagnosis|diagnoses|biopsy|prescription[s]|x-ray[s]|lab-result[s]|test-result[s]|personal|private|confidential|home-address[es]|phone-number[s]|passport[s]|id-card[s]|birthday[s]|date-of-birth|case-notes|patient-notes|tax-return[s]|price-list[s]|card-number[s]|account-number[s]|gate-code|lease[s]';

/** What people put into a program and want back. */
export const precious =
  'recording[s]|memo[s]|log[s]|season[s]|phone-numbers|lists|customer-list|photo[s]|picture[s]|video[s]|song[s]|letter[s]|recipe[s]|reading[s]|notes|draft[s]|chapter[s]|manuscript|thesis|bibliography|diary|diaries|register|journal|transcript[s]|scores|takings|balance[s]|booking[s]|appointment[s]|reservation[s]|patient[s]|pupil[s]|donor[s]|member[s]|client[s]|customers|contact[s]|address-book|invoice[s]|receipt[s]|orders|quotes|tickets|timesheet[s]|shift[s]|rota[s]|chart[s]|obs|results|measurement[s]|prescription[s]|stock|inventory|catalogue|archive|backup[s]|work|data|records|history|correspondence|conversation[s]|messages|comments|posts|essay[s]|homework|grades|marks|plans|drawing[s]|design[s]|project[s]|playlist[s]|progress|bookmark[s]|entries|hive[s]|animal[s]|tree|book|route[s]|profiles|settings|photos|week[s]|month[s]|year[s]';

export const thing = `${secret}|${oneAndMany('invoice record order booking ticket file document detail email mail message contact address account report name profile attachment contract photo picture note grade result chart calendar diary purchase price letter statement text inbox mailbox basket cart rota chat conversation recording camera claim form dashboard receipt delivery label certificate balance number code parcel book route plan request bill reading list')}|clients|patients|pdf|data|information|history|footage|minutes|figures|location|lists`;

export const product =
  'provider|vendor|supplier|company|firm|host|bank|agency|service|platform|solution|system|software|contractor|partner|carrier|operator|programme|app|tool|product';
export const network =
  'twitter|linkedin|facebook|instagram|tiktok|reddit|youtube|trustpilot|tripadvisor|yelp|google|capterra|g2|glassdoor|whatsapp|telegram|discord';
