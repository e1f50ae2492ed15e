import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../src/core/reading/finding.ts';
import { readConversation } from '../../../../src/core/reading/read.ts';
import { createCalendar } from '../../../../src/i18n/calendar.ts';
import { aCase, aMessage, aReply } from '../../../support/a-case.ts';
import { phrasebook } from '../../../support/phrasebook.ts';
import { customer, environmentOf, errorsOf } from './facts-of.ts';

const calendar = createCalendar();
const read = (text: string, by: 'customer' | 'reply' | 'note' = 'customer'): readonly Finding[] => {
  const message = by === 'customer' ? aMessage({ text }) : aReply({ text, public: by === 'reply' });
  return readConversation(aCase({ messages: [message] }), calendar, phrasebook).findings;
};
const cuesOf = (text: string, by: 'customer' | 'note' = 'customer') =>
  read(text, by).flatMap((finding) => (finding.kind === 'cue' ? [finding.cue] : []));

describe('of the environment', () => {
  test.each([
    ['The feature flag new_checkout is on for us.', 'flag new_checkout'],
    ['We use shopmesh-node 3.8.1.', 'sdk shopmesh-node 3.8.1'],
    ['It happens on a Zebra TC52.', 'device Zebra TC52'],
    ['It shows on the FG-200, fw 2.7.1.', 'device FG-200'],
    ['Our client number is 400817.', 'account client number 400817'],
    ['Workspace: acme-prod', 'workspace acme-prod'],
    ['Everything is in the region eu-west-3.', 'region eu-west-3'],
    ['We are on the Enterprise plan.', 'plan Enterprise'],
    ['Mails are opened in Outlook 2021.', 'app Outlook 2021'],
    ['chrome 145, win 11', 'system win 11'],
    ['Edge 144 (Windows 11 Pro).', 'system Windows 11 Pro'],
    ['Windows 10 (Enterprise) 22H2', 'system Windows 10 (Enterprise) 22H2'],
    ['Version on the displays is 6.5 build 311.', 'app Version on the displays is 6.5 build 311'],
  ])('%s', (text, found) => {
    expect(environmentOf(customer(text))).toContain(found);
  });
});

test.each([
  [
    'X-Correlation-Id: 7f9c2b1a-88aa-4c0b-9f6d-0be1b5f7a120',
    'request-id 7f9c2b1a-88aa-4c0b-9f6d-0be1b5f7a120',
  ],
  ['It failed again as run_88f21c0 last night.', 'request-id run_88f21c0'],
  ['FONT_EMBED_FAILED: license bit not set', 'code FONT_EMBED_FAILED'],
])('of errors: %s', (text, found) => {
  expect(errorsOf(customer(text))).toContain(found);
});

describe('of the mood that matters', () => {
  test.each([
    ['I want to speak to your CEO.', 'executive'],
    ['We will have to look at clause 7 of our contract.', 'contract'],
    ['I want a refund of 2,400 EUR.', 'refund'],
    ['If this is not solved we will move to a competitor.', 'leaving'],
    ['Our lawyers will be in touch.', 'legal'],
    ['I will post about this on LinkedIn.', 'public'],
    ["Another customer's data is visible to us.", 'exposure'],
    ['All records since Monday are gone.', 'data-loss'],
    ['The same error is back again after your fix.', 'again'],
    ['Your article on exports did not help.', 'article'],
  ] as const)('%s', (text, cue) => {
    expect(cuesOf(text)).toContain(cue);
  });

  test('a colleague who confirms it is heard, a customer is not', () => {
    expect(cuesOf('I can reproduce it, it is confirmed as a bug on our side.', 'note')).toContain(
      'defect-confirmed',
    );
    expect(cuesOf('I can reproduce it, it is confirmed as a bug on our side.')).not.toContain(
      'defect-confirmed',
    );
  });
});

describe('amounts of money', () => {
  const moneyOf = (text: string, by?: 'reply' | 'note') =>
    read(text, by).flatMap((finding) => (finding.kind === 'money' ? [finding.text] : []));
  test.each([
    'We are losing 3,000 dollars a day.',
    'Das kostet uns 4.000 EUR pro Stunde.',
    'Nous perdons 1 500 € par jour.',
    'Con este fallo perdemos 900 euros cada día y no podemos trabajar.',
    'O prejuízo já passa de R$ 12.000.',
  ])('at stake: %s', (text) => {
    expect(moneyOf(text)).toEqual([text]);
  });
  test.each(['What would 40 seats cost, 2,142 EUR?', 'We have 3,000 users.', 'The invoice shows 12.50 EUR.'])(
    'not at stake: %s',
    (text) => {
      expect(moneyOf(text)).toEqual([]);
    },
  );
  test('not what support names in a reply', () => {
    expect(moneyOf('The contract costs 2,142 EUR a year.', 'reply')).toEqual([]);
    expect(moneyOf('They lose 2,142 EUR a day.', 'note')).toHaveLength(1);
  });
});
