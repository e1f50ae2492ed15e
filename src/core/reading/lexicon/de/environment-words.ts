import type { EnvironmentWord } from '../environment-word.ts';

export const environmentWords: Partial<Record<EnvironmentWord, string>> = {
  'environment:and': 'und',
  'environment:to': 'auf',
  'environment:is': 'ist, sind',
  'environment:number': 'nr',
  'environment:article': 'eine?, der, die',
  'environment:reads': 'lautet',
  'environment:with': 'mit',
  'environment:no-model': 'Nr',
  'environment:before-name': 'Unsere?, Mein, Meine, Die, Der, Das, Zwei, Alle',
  'environment:tried-in': 'im, in, mit',
  'environment:behind-browser': 'und, mit',
  'environment:id-word': 'nr, nummer',
  'environment:other-id': `
    anfrage, auftrags?, bestell, rechnungs, vorgangs, korrelations, transaktions, belegs?
  `,
  'environment:place-counted': '[Ff]iliale',
  'environment:serial': 'Seriennummer',
  'environment:place': `
    um, kl, zeile, abschnitt, schritt, seite, kapitel, tabelle, punkt, tel, fon, bis, vom, den, der
  `,
  'environment:runs-on': `
    läuft(?: (?:mit|auf|unter))?, (?:ist|haben|nutzen|lautet)(?: die)?
  `,
  'environment:on-system': 'auf, unter',
  'environment:unit': 'uhr, euro, prozent',
  'environment:unit-of-time': 'stunden, tage',
  'environment:plan': 'professionell, unternehmen',
  'environment:plan-article': 'unser, unserem, Ihr, Ihrem, den, dem, im',
};
