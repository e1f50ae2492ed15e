import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { LaterTexts } from './later-texts.ts';
import { createMoments } from './moments.ts';
import type { Place } from './place.ts';
import type { Translate } from './translator.ts';

/** Times and quantities for the screen; `now` is the clock's. */
export type ScreenFormats = {
  /** Today as 14:02, this week as Mon 09:12, else 3 Mar. */
  moment(at: number): string;
  /** A length in ms: "40 min", "3 h". */
  duration(ms: number): string;
  number(value: number): string;
  /** The language of a BCP 47 locale: "German". */
  language(locale: string): string;
  now(): number;
};

type I18n = { t: Translate; formats: ScreenFormats; later: LaterTexts | undefined };

const Context = createContext<I18n | null>(null);

type Props = {
  t: Translate;
  place: Place;
  now: () => number;
  /** Without it all texts are here. */
  later?: LaterTexts | undefined;
  children: ReactNode;
};

export function I18nProvider({ t, place, now, later, children }: Props) {
  const value = useMemo(() => {
    const { moment, ...formats } = createMoments(place);
    return { t, formats: { ...formats, moment: (at: number) => moment(at, now()), now }, later };
  }, [t, place, now, later]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

function useI18n(): I18n {
  const value = useContext(Context);
  if (value === null) throw new Error('There is no I18nProvider around this');
  return value;
}

/** Shown by screens that come after the first ones, which have other texts. */
export const useLaterTexts = (): void => useI18n().later?.need();

export const useT = (): Translate => useI18n().t;
export const useFormats = (): ScreenFormats => useI18n().formats;
