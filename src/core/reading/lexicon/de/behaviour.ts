import type { Phrases } from '../lexicon.ts';
import { wordsOf } from '../words-of.ts';

const when = 'wenn|sobald|falls|nachdem|immer';
const me = 'ich|wir|man|sie';
const acts = wordsOf(`
  klicke klicken klickt öffne öffnen öffnet wähle wählen wählt auswähle auswählen gebe geben gibt eingebe eingeben drücke
  drücken drückt gehe gehen geht starte starten startet speichere speichern speichert lösche löschen löscht erstelle
  erstellen erstellt lade laden lädt hochlade hochladen herunterlade herunterladen importiere importieren importiert
  exportiere exportieren exportiert drucke drucken druckt suche suchen sucht filtere filtern sortiere sortieren sende
  senden sendet schicke schicken anmelde anmelden melde melden abmelde abmelden ändere ändern ändert bearbeite bearbeiten
  verschiebe verschieben kopiere kopieren installiere installieren aktualisiere aktualisieren versuche versuchen versucht
  aufrufe aufrufen rufe rufen ruft hinzufüge hinzufügen füge fügen schließe schließen tippe tippen scanne scannen buche
  buchen scrolle scrollen ziehe ziehen setze setzen trage tragen eintrage eintragen anklicke anklicken ausführe ausführen
`).join('|');
const orders = wordsOf(`
  klicken öffnen wählen auswählen eingeben drücken gehen starten speichern löschen erstellen hochladen herunterladen
  importieren exportieren drucken suchen filtern sortieren senden anmelden einloggen abmelden ändern bearbeiten
  verschieben kopieren installieren aktualisieren aufrufen hinzufügen schließen tippen scannen warten eintragen anlegen
  anklicken ausführen aktivieren deaktivieren markieren bestätigen
`).join('|');
const done = wordsOf(`
  geklickt geöffnet gewählt ausgewählt eingegeben gedrückt gestartet gespeichert gelöscht erstellt hochgeladen
  heruntergeladen importiert exportiert gedruckt gesucht gefiltert gesendet angemeldet abgemeldet geändert bearbeitet
  kopiert installiert aktualisiert aufgerufen hinzugefügt angelegt eingetragen
`).join('|');

export const behaviour: Phrases = {
  'steps:i-act': [`${when} ${me} … ${acts}`, `immer wenn ${me} … ${acts}`],
  'steps:no-act': [
    `${when} ${me} fragen|weitere|noch|etwas|möchten|brauchen|benötigen|wollen haben|hilfe|informationen`,
  ],
  'steps:acting': [
    'beim|nach|vor dem|der|einem|einer|jedem|jeder? speichern|öffnen|starten|laden|anmelden|login|klick|klicken|import|export',
    'beim|nach|vor dem|der|einem|einer|jedem|jeder? drucken|hochladen|herunterladen|senden|suchen|aktualisieren|update|neustart',
    'beim versuch',
  ],
  'steps:trying': ['versuch[e,en,t,te,ten] … zu', 'versucht … zu'],
  'steps:done': [`${when} … ${done} wird|werden|wurde|ist`],
  'steps:did': [`habe|haben … ${done}`],
  'steps:does': [`ich|wir ${acts}`],
  'steps:order': [orders, `dann|danach|anschließend|nun|jetzt|zuerst|bitte ${orders}`, `${acts} sie`],
  'steps:shows': ['hier ist|sind', 'folgend[e,er,es,en]', 'zum beispiel', 'beispiel', 'wie folgt', 'so aus'],
  'steps:material': [
    'code|befehl|befehle|skript|abfrage|anfrage|konfiguration|datei|beispiel|einstellungen|url|szenario',
  ],
  'steps:output': ['log|logs|protokoll|fehlermeldung|fehler|meldung|ausgabe|ergebnis|screenshot|antwort'],
  'steps:sequence': [
    'dann',
    'zuerst',
    'zunächst',
    'danach',
    'anschließend',
    'schließlich',
    'als nächstes',
    'daraufhin',
  ],
  'steps:reproduce': [
    'reproduzier[en,bar,t]',
    'nachstell[en,bar]',
    'nachzustellen',
    'schritte zum',
    'nachvollziehen',
  ],

  'expected:should': [
    'sollte|sollten|müsste|müssten',
    'eigentlich … soll|sollte|müsste|muss|müssen',
    'dürfte|dürften nicht',
    'darf|dürfen … nicht passieren|sein|vorkommen',
  ],
  'expected:no-should': [
    'sollten|sollte sie|ihnen fragen|noch',
    'sollte|sollten wir|ich',
    'was|wie|wann sollte|sollten',
    'sollte|sollten das|es|bis|uns|ihnen|keine|kein|sich|dies|diese|bei|jemand|etwas|die|der',
  ],
  'expected:of-us': [
    'erwarte|erwarten … antwort|rückmeldung|rückruf|erstattung|stellungnahme|bestätigung|lösung|gutschrift',
    'möchte|möchten wissen|sprechen|kündigen|bitten|danken',
    'bitte … antworten|melden|prüfen|anrufen|helfen|bestätigen|mitteilen|informieren',
  ],
  'expected:expect': [
    'erwart[e,en,et,ete,eten] … dass|hätte|hätten|hatte|hatten|habe|haben|wir|ich',
    'hätte|hätten|hatte|hatten … erwartet',
    'erwartet hätte|hätten|haben|war|ist',
    'erwartetes|gewünschtes|richtiges|korrektes verhalten|ergebnis',
    'richtig|korrekt wäre',
  ],
  'expected:would-be': [
    'wäre … schön|gut|toll|hilfreich|besser|super|sinnvoll|ideal|praktisch|wünschenswert|nett|prima',
    'schön|gut|besser|hilfreich|toll wäre',
    'am besten wäre',
    'idealerweise',
  ],
  'expected:wish': [
    'würde|würden gern|gerne',
    'hätte|hätten gern|gerne',
    'wünsch[e,en] … mir|uns',
    'könnten|könnte man|sie … einbauen|ergänzen|hinzufügen|ermöglichen',
  ],
  'expected:need': ['muss|müssen … können|sein|werden', 'benötig[e,en] … funktion|möglichkeit'],
  'expected:instead': ['statt|anstatt|anstelle', 'stattdessen'],
  'expected:before': [
    'früher',
    'bisher … ging|funktionierte|lief|klappte|konnte|konnten|war|waren|kam|kamen',
    'vorher',
    'normalerweise',
    'zuvor',
    'wie bisher|früher|vorher',
    'bis vor|gestern|letzte|zum … ging|funktionierte|lief',
  ],
  'expected:documented': [
    'laut|gemäß … dokumentation|handbuch|anleitung|hilfe|vertrag|doku',
    'wie dokumentiert|beschrieben|vereinbart',
  ],

  'observed:failure': [
    'stürzt|stürzen|stürzte|abstürzt … ab',
    'abgestürzt|absturz|abstürze',
    'bricht|brechen|brach … ab',
    'abbruch|abgebrochen',
    'hängt|hängen|hängen geblieben|einfriert|eingefroren',
    'fehlt|fehlen|fehlte|fehlten',
    'leer|leere|leeren|leerer',
    'verschwindet|verschwinden|verschwunden|weg',
    'verloren|verlieren|verliert',
    'langsam',
    'scheitert|gescheitert|fehlgeschlagen|schlägt … fehl',
    'kaputt|defekt|beschädigt',
    'doppelt|doppelte|doppelten',
    'nichts passiert|geschieht',
    'passiert|geschieht … nichts',
    'nichts',
    'ausgefallen|ausfall',
    'unbrauchbar',
    'abgeschnitten|verstümmelt',
  ],
  'observed:error': [
    'fehler|fehlermeldung|fehlermeldungen|fehlern',
    'meldung',
    'warnung',
    'verweigert',
    'ungültig|ungültige',
    'exception',
  ],
  'observed:negation': [
    'nicht|nie|niemals',
    'kein|keine|keinen|keinem|keiner',
    'ohne',
    'weder',
    'nicht mehr',
    'unmöglich',
    'lässt|lassen sich nicht',
  ],
  'observed:wrong': [
    'falsch|falsche|falschen|falscher|falsches',
    'problem|probleme',
    'merkwürdig|seltsam|komisch',
    'bug',
  ],
  'observed:outcome': [
    'erscheint|erscheinen|erschien',
    'zeigt|zeigen|angezeigt',
    'bekomme|bekommen|bekommt|erhalte|erhalten|erhält',
    'kommt|kommen|kam',
    'wird|werden|wurde|wurden',
    'passiert|tritt … auf',
    'funktioniert|funktionieren|funktionierte|geht|gehen|läuft|laufen',
    'bleibt|bleiben|blieb',
    'sehe|sehen|sieht',
    'liefert|meldet|springt|öffnet',
  ],
  'observed:contrast': [
    'aber',
    'jedoch',
    'obwohl',
    'trotzdem',
    'leider',
    'allerdings',
    'dennoch',
    'sondern',
    'stattdessen',
  ],
  'observed:seems': [
    'scheint|scheinen',
    'anscheinend|offenbar|scheinbar',
    'festgestellt|bemerkt',
    'sieht so aus',
  ],
  'observed:persists': [
    'immer noch|wieder',
    'noch immer',
    'weiterhin',
    'wieder',
    'ständig|dauernd',
    'jedes mal',
    'seit',
    'plötzlich',
    'nur noch',
    'manchmal',
    'immer',
  ],
};
