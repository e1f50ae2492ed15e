// Of these files the bundler keeps this one group: elsewhere they are loaded as text, whole and later.
import { card as de } from '../../translations/de.json';
import { card as en } from '../../translations/en.json';
import { createMoments, type Moments } from '../i18n/moments.ts';
import type { Language, Place } from '../i18n/place.ts';
import { createTranslator, type TextKey, type Translate } from '../i18n/translator.ts';

export type CardKey = Extract<TextKey, `card.${string}`>;
export type CardTexts = Pick<Moments, 'moment'> & { t: Translate<CardKey> };

const groups: Readonly<Record<Language, typeof en>> = { en, de };

/** The words of the closed card, which are there before any catalog is loaded. */
export function cardTexts(place: Place): CardTexts {
  const { language } = place;
  return { t: createTranslator(language, { card: groups[language] }), moment: createMoments(place).moment };
}
