import type { AffectedWord } from '../affected-word.ts';

export const affectedWords: Partial<Record<AffectedWord, string>> = {
  'affected:why': 'warum, wieso, weshalb',
  'affected:nobody': 'niemand, keiner, keine',
  'affected:ago':
    '(?:letzte[ns]?|vorige[ns]?) (?:jahr|sommer|winter|herbst|frühling), im jahr (?:19|20)\\d\\d, damals',
  'affected:able': 'kann, können, konnte, konnten, bekommt, sieht',
  'affected:shows': 'bekommen, sehen, als, erhalten',
  'affected:percent': '%, prozent',
  'affected:me': 'ich, mich, mir, uns, ihn, ihm',
  'affected:one': 'eine[rs]?',
  'affected:else': 'sonst, außer',
  'affected:and': 'und',
  'affected:about': 'ca\\.?',
  'affected:joins': 'und, aber, dass',
  'affected:before-count':
    'aber, noch, uns, mir, um die, rund, etwa, ca\\.?, gut, knapp, über, alle, die, bei, unsere, unseren, jetzt, schon, bereits, inzwischen, allein, nur, weitere, mindestens',
  'affected:owning': 'habe, haben, hatten',
  'affected:harms': 'betrifft, betroffen, fehlen, verloren',
  'affected:still': 'noch, weiterhin, wieder',
  'affected:telling':
    'es, sind, waren, warten, sitzen, stehen, haben, fehlen, habe, betrifft, hängen, stecken, liegen',
  'affected:at': 'für, von, in, auf, an, zu',
  'affected:small':
    'und, oder, aber, die, der, das, den, dem, in, an, auf, bei, von, zu, für, mit, ohne, seit, nicht, noch, mehr, wieder, heute, gestern, nach, vor, am, im, zur, zum',
  'affected:who': 'die, der, das',
  'affected:does': `
    sind, haben, hatten, wurden, stehen, können, sitzen, warten, kommen, bekommen, sehen, melden,
    zeigen, hängen, fehlen, die, konnten
  `,
  'affected:well': 'gut, wieder da',
  'affected:if': 'wenn, sobald',
  'affected:with': 'mit',
  'affected:of': 'von',
  'affected:part-of': 'von, der',
  'affected:of-ours': '(?:unser|ihr|mein|eur|dein|sein)er',
  'affected:to': 'bis',
  'affected:number-of': 'um, nr\\.?, ab, bis, seit',
  'affected:label': `
    zeilen?, seiten?, schritte?, version, nummer, zimmer, raum, reihe, position, kapitel, fehler, code,
    spalte, filiale, kasse, platz, etage, stufe, typ, klasse, woche, kw
  `,
  'affected:others': 'weitere[nr]?, andere[nr]?, zusätzliche',
  'affected:tally': 'seit, bisher, bis jetzt, insgesamt, inzwischen, mittlerweile, heute schon',
  'affected:several': 'en',
  'affected:we-are': 'wir sind, sind wir',
  'affected:one-of': '(?:einer?|eines) unserer, nur einer?',
  'affected:did': '\\p{L}+(?:t|en)',
  'affected:plural': '\\p{Lu}\\p{Ll}\\p{Ll}+(?:en|er|e|n|s)',
  'affected:no-things': `
    Stunden, Tagen?, Minuten, Sekunden, Wochen, Monaten?, Jahren?, Uhren?, Male?, Prozente?, Schritten?,
    Versuchen?, Euros?, Franken, Metern?, Punkten?, Zeichen, Stellen
  `,
  'affected:each': 'je, jeweils',
  'affected:at-most': 'maximal, höchstens',
  'affected:but': 'aber, während',
  'affected:record-ending': 'ungen, isten, aten, eine, scheine, karten',
  'affected:our': 'unseren, meinen, den',
  'affected:does-well': 'nutzen, arbeiten, benutzen, verwenden',
  'affected:bad-column':
    'offen, fehlt, fehlen, fehlend, fehlgeschlagen, abgelehnt, ohne, nicht \\p{L}+, wartend, gesperrt, betroffen, falsch',
};
