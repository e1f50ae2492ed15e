import type { OutcomeTag } from '../outcome-tag.ts';

/** What things do when all is well. */
const runs =
  'lädt|laden|druckt|drucken|öffnet|öffnen|startet|starten|speichert|sendet|verbindet|synchronisiert|erscheint|erscheinen|reagiert|reagieren|antwortet|zeigt|leuchtet|erkennt|findet|nimmt|bucht|scannt|spielt|exportiert|importiert|lässt|lassen|kommt|kommen|kam|kamen|geht|gehen|ging|läuft|laufen|lief|liefen|funktioniert|funktionieren|klappt|klappte|tut|wird|werden';

export const outcomes: Record<Exclude<OutcomeTag, 'result:runs'>, readonly string[]> = {
  'how:good': [
    'geht|gehts|ging|gings|klappt|klappte|läuft|lief|funktioniert|funktionierte|funzt|flutscht',
    `${runs} … wieder|jetzt|nun|problemlos|einwandfrei|normal|sofort|sauber|richtig|korrekt|anstandslos|durch`,
    `wieder|jetzt|nun|dann|damit|so|endlich ${runs}`,
    'ist|sind|war|waren|alles … wieder? da|drin|gut|ok|okay|schnell|sauber|richtig|korrekt|stabil|sichtbar|lesbar|online|möglich',
    'kommt|kam|kommen … zustande|an|durch|rein|hoch',
    'konnte|konnten|kann|können|durfte … dann|endlich|wieder|jetzt|nun|problemlos',
    'behebt|behoben|löst|löste|gelöst|half|hilft|geholfen|beseitigt|fehlerfrei|problemlos|einwandfrei|tadellos|schneller|flüssig',
  ],
  'how:runs': [
    'lädt|laden|druckt|drucken|öffnet|öffnen|startet|starten|speichert|sendet|verbindet|synchronisiert|reagiert|reagieren|antwortet|leuchtet|erkennt|bucht|scannt',
  ],
  'how:bad': [
    `${runs} … nicht|nichts|nix|nirgends|keiner|niemand|leere|weiße|schwarze|falsche`,
    'hängt|hing|hängen|friert|fror|stürzt|stürzte|bricht|brach|crasht|spinnt|streikt|zickt|ruckelt|flackert|blinkt|piept|scheitert|verschwindet|fehlt|fehlen|fliegt|flog|schlägt|schlug|steigt|stieg|fällt|fiel|abgestürzt|eingefroren|abgebrochen',
    'tot|schwarz|weiß|leer|dunkel|rot|grau|offline|stumm|defekt|kaputt|gesperrt|abgelehnt|verweigert|abgewiesen|blockiert|unbrauchbar|schlimmer|langsamer|weg|verschwunden|gestört',
    'kann|können|konnte|konnten … nicht',
  ],
  'how:trouble': [
    'fehler|fehlermeldung|fehlermeldungen|meldung|problem|probleme|abstürze|absturz|abbrüche|aussetzer|störung|störungen|hänger|ruckeln|verzögerung|timeout|timeouts|dubletten|ausfälle|warnung',
  ],
  'how:effect': [
    'erfolg|wirkung|abhilfe|besserung|änderung|veränderung|unterschied|effekt|lösung|verbesserung|reaktion|resultat|nutzen',
    'geholfen|gebracht|genützt|genutzt|bewirkt|verändert|verbessert|half|hilft|halfen|helfen|brachte|brachten|bringt|bringen|nützt|nützte',
    'sich … geändert|getan|gebessert|verändert',
    'ändert|änderte|ändern|führte|zum ziel',
  ],
  'how:no': ['nicht|kein|keine|keinen|keinerlei|nichts|nix|nie|ohne|weder|kaum|null|keines|keins|keiner'],
  'how:still': [
    'trotzdem|weiterhin|unverändert|dennoch|bleibt|blieb|bleiben|besteht|ebenso|genauso|dasselbe|derselbe|denselben|dieselbe|selbe|selben|gleiche|gleichen|gleicher|gleiches|selbes|selber',
    'immer|nach noch|wie-vor',
    'noch immer',
    'wie vorher|zuvor|gehabt',
  ],
  'how:over': [
    'fehler|problem|meldung|störung|aussetzer … weg|verschwunden|behoben|gelöst|erledigt|beseitigt',
    'seitdem|seither ist? ruhe|keine|kein|nichts-mehr',
    'tritt|treten|trat|taucht … nicht-mehr',
  ],
  'how:while': [
    'läuft|lief|liefen|ging|ginge|klappte|hielt|hält|für|nur|bloß … minute|minuten|stunde|stunden|tag|tage|weile|zeit|woche|wochen',
    'nur|bloß kurz|einmal|zeitweise|teilweise|bis|bei',
    'zunächst|anfangs|kurzzeitig|vorübergehend|teilweise|manchmal|sporadisch',
  ],
  'how:pending': [
    'mal|mal-schauen sehen|schauen|abwarten',
    'noch offen|unklar|abzuwarten',
    'bleibt abzuwarten',
    'daumen drücken|gedrückt',
    'zu früh',
    'läuft noch|gerade',
    'ich|wir melde|melden … dann|morgen|später|ob|wie|sobald',
    'sage|gebe … bescheid',
  ],
  'how:maybe': [
    'sollte|sollten|müsste|ob|falls|damit|hoffe|hoffen|hoffentlich|vielleicht|vermutlich|wahrscheinlich|bitte|wie|warum|wieso|muss|müssen|soll|sollen|will|wollen|möchte|möchten|bevor',
  ],
};
