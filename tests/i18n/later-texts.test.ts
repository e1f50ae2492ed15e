import { expect, test } from 'vitest';
import { partOf } from '../../src/i18n/later-groups.ts';
import { createLaterTexts } from '../../src/i18n/later-texts.ts';
import en from '../../translations/en.json' with { type: 'json' };

/** What a render meets. */
function meet(need: () => void): unknown {
  try {
    need();
    return 'here';
  } catch (thrown) {
    return thrown;
  }
}

test('a screen waits for its texts, which are fetched once', async () => {
  let fetched = 0;
  const later = createLaterTexts(async () => {
    fetched += 1;
  });
  const met = [meet(later.need), meet(later.need)];
  await Promise.all(met);
  expect(meet(later.need)).toBe('here');
  await later.load();
  expect(fetched).toBe(1);
});

test('texts that cannot be fetched are an error, and asked for again afterwards', async () => {
  let isOnline = false;
  const later = createLaterTexts(() => (isOnline ? Promise.resolve() : Promise.reject(new Error('offline'))));
  await meet(later.need);
  expect(meet(later.need)).toBeInstanceOf(Error);
  isOnline = true;
  await meet(later.need);
  expect(meet(later.need)).toBe('here');
});

test('all parts together are the whole catalogue', () => {
  const whole = Object.keys(en).sort();
  const parts = {
    ...partOf(en, 'first'),
    ...partOf(en, 'later'),
    ...partOf(en, 'nav-bar'),
    ...partOf(en, 'setup'),
  };
  expect(Object.keys(parts).sort()).toEqual(whole);
  for (const [name, group] of Object.entries(en)) expect(parts[name]).toEqual(group);
});
