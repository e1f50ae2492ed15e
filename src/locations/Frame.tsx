import { type ReactNode, useSyncExternalStore } from 'react';
import { I18nProvider } from '../i18n/context.tsx';
import type { LaterTexts } from '../i18n/later-texts.ts';
import type { Place } from '../i18n/place.ts';
import type { Translate } from '../i18n/translator.ts';
import { Theme } from '../ui/Theme.tsx';
import { Boundary } from './Boundary.tsx';

type Props = {
  i18n: { t: Translate; place: Place; now: () => number; later?: LaterTexts };
  scheme: { get(): 'light' | 'dark'; subscribe(listener: () => void): () => void };
  onError(error: unknown): void;
  onCopy(): void;
  children: ReactNode;
};

/** What surrounds every place: texts, colours, and the last catch of errors. */
export function Frame({ i18n, scheme, onError, onCopy, children }: Props) {
  const shown = useSyncExternalStore(scheme.subscribe, scheme.get);
  return (
    <I18nProvider {...i18n}>
      <Theme scheme={shown}>
        <Boundary onError={onError} onCopy={onCopy}>
          {children}
        </Boundary>
      </Theme>
    </I18nProvider>
  );
}
