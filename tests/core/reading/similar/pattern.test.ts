import { describe, expect, test } from 'vitest';
import { patternOf } from '../../../../src/core/reading/similar/pattern.ts';
import { day, now } from '../../../support/a-case.ts';
import { aSimilar } from '../../../support/around.ts';

const own = { organizationId: 701, requesterId: 901, createdAt: now - day };

describe('how many customers report it (E6a)', () => {
  test('organizations count once, people without one each for themselves, this customer among them', () => {
    const similar = [
      aSimilar({ id: 1, organizationId: 711 }),
      aSimilar({ id: 2, organizationId: 711, requesterId: 912 }),
      aSimilar({ id: 3, organizationId: null, requesterId: 913 }),
      aSimilar({ id: 4, organizationId: 701, requesterId: 914 }),
    ];
    expect(patternOf(similar, own, now).customers).toBe(3);
  });

  test('alone it is one customer', () => {
    expect(patternOf([], own, now)).toMatchObject({ customers: 1, tickets: [], repaired: null });
  });

  test('what is only a little alike does not count, unless the agent says so', () => {
    const similar = [aSimilar({ id: 1, similarity: 0.4 }), aSimilar({ id: 2, organizationId: 712 })];
    expect(patternOf(similar, own, now).tickets.map(({ id }) => id)).toEqual([2]);
    expect(patternOf(similar, own, now, { 1: true, 2: false }).tickets.map(({ id }) => id)).toEqual([1]);
  });
});

describe('whether it was repaired before (E6b)', () => {
  const earlier = { status: 'solved', createdAt: now - 20 * day, organizationId: 715 } as const;

  test.each([
    ['its tags say so', { tags: ['bug_fixed', 'hotfix'] }],
    ['its text says so', { excerpt: 'Wurde mit 4.2 behoben.' }],
    [
      'it was escalated',
      { escalation: { outcome: 'escalated', issueKey: null, issue: null, learned: null } },
    ],
    [
      'it was learned',
      { escalation: { outcome: null, issueKey: 'ENG-1', issue: null, learned: 'Fixed in 4.2' } },
    ],
  ] as const)('a solved ticket from before this one counts when %s, and not as one more report', (_, but) => {
    const found = patternOf([aSimilar({ ...earlier, ...but })], own, now);
    expect(found.repaired).toMatchObject({ status: 'solved' });
    expect(found.customers).toBe(1);
  });

  test('a solved ticket that says nothing of a repair is a report like the others', () => {
    expect(patternOf([aSimilar(earlier)], own, now)).toMatchObject({ repaired: null, customers: 2 });
  });

  test('what is open, or came later than this one, was not repaired before it', () => {
    const tags = ['fixed'];
    const similar = [
      aSimilar({ ...earlier, status: 'open', tags }),
      aSimilar({ ...earlier, id: 2, createdAt: now, tags }),
    ];
    expect(patternOf(similar, own, now).repaired).toBeNull();
  });
});

test('reports of this week and of last week are counted apart (E6c)', () => {
  const at = (ago: number, id: number) => aSimilar({ id, createdAt: now - ago * day });
  expect(patternOf([at(2, 1), at(6, 2), at(8, 3), at(13, 4), at(20, 5)], own, now)).toMatchObject({
    thisWeek: 3,
    lastWeek: 2,
  });
});
