import { describe, expect, test } from 'vitest';
import { aCase, aReply, day, now } from '../../../support/a-case.ts';
import { found } from '../../../support/a-reading.ts';
import { early, filled, late, textOf } from '../../../support/found-fields.ts';

describe('deadline', () => {
  const messages = [early, late];
  const due = (at: number, message = early, by: 'customer' | 'support' = 'support') =>
    found({ kind: 'deadline', text: 'by then', at, by }, message);
  const promised = (at: number) => due(at, aReply({ id: 'promise' }));

  test('it is the day that the customer named', () => {
    expect(textOf('deadline', [due(now + 3 * day)], { messages })).toBe('2026-03-12');
  });

  test('two days compete, the newest first', () => {
    const field = filled([due(now + 3 * day), due(now + day, late)], { messages }).deadline;
    expect(field?.candidates?.map(({ text }) => text)).toEqual(['2026-03-10', '2026-03-12']);
  });

  test('what the customer will do by a day is no deadline for the team', () => {
    expect(textOf('deadline', [due(now + day, early, 'customer')])).toBeUndefined();
  });

  test('a day that is over is no deadline', () => {
    expect(textOf('deadline', [due(now - day)])).toBeUndefined();
  });

  test('what support promised counts where the customer named no day', () => {
    expect(textOf('deadline', [promised(now + day)])).toBe('2026-03-10');
    expect(textOf('deadline', [promised(now + day), due(now + 2 * day)], { messages })).toBe('2026-03-11');
  });
});

test('what the customer expects names the day of the deadline, also where the agent has another day', () => {
  const auckland = { ...late, author: { ...late.author, id: 4711 } };
  const base = aCase();
  const findings = [
    found({ kind: 'deadline', text: 'By Friday', at: Date.UTC(2026, 2, 12, 22), by: 'support' }, auckland),
  ];
  const requester = base.requester && { ...base.requester, id: 4711, timeZone: 'Pacific/Auckland' };
  const fields = filled(findings, { messages: [auckland], requester });
  expect(fields.deadline?.text).toBe('2026-03-13');
  expect(fields.customer_expects?.text).toContain('(2026-03-13)');
});

test('what the customer expects comes with what they were promised', () => {
  const promise = found(
    { kind: 'deadline', text: 'back by Friday', at: now + 4 * day, by: 'support' },
    aReply(),
  );
  expect(
    textOf('customer_expects', [found({ kind: 'customer-expects', text: 'I need a date' }), promise]),
  ).toBe('I need a date\nPromised by Maya Lindqvist: Back by Friday (2026-03-13)');
});

test('asking for news is no demand where there is one', () => {
  const news = found({ kind: 'customer-expects', text: 'Is there any news?' });
  const demand = found({ kind: 'customer-expects', text: 'I need a date' });
  expect(textOf('customer_expects', [demand, news])).toBe('I need a date');
  expect(textOf('customer_expects', [news])).toBe('Is there any news?');
});

test('what the customer wants by a day is no promise, and is said once', () => {
  const said = 'We need the corrected invoice by Friday';
  const wanted = found({ kind: 'deadline', text: said, at: now + 4 * day, by: 'support' }, early);
  expect(
    textOf('customer_expects', [found({ kind: 'customer-expects', text: said }, early), wanted], {
      messages: [early],
    }),
  ).toBe('Wanted by Jana Kern: We need the corrected invoice by Friday (2026-03-13)');
});
