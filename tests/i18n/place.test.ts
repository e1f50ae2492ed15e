import { expect, test } from 'vitest';
import { placeOf } from '../../src/i18n/place.ts';

test('a variant of a language that the app has keeps its own formats', () => {
  expect(placeOf('de-AT', 'Europe/Vienna')).toEqual({
    language: 'de',
    locale: 'de-AT',
    timeZone: 'Europe/Vienna',
  });
  expect(placeOf('en_GB', 'Europe/London').locale).toBe('en-GB');
});

test('a language that the app does not have reads English, times included', () => {
  expect(placeOf('fr-CA', 'America/Montreal')).toMatchObject({ language: 'en', locale: 'en' });
});

test('nonsense from the host falls back to the language and to the time zone of the browser', () => {
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(placeOf('de-x', 'Berlin, Germany')).toEqual({ language: 'de', locale: 'de', timeZone: here });
  expect(placeOf('', '')).toEqual({ language: 'en', locale: 'en', timeZone: here });
});
