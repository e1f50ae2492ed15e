import type { DueTag } from '../due-tag.ts';

export const due: Record<DueTag, readonly string[]> = {
  'due:by': ['bis', 'spätestens', 'nicht später als', 'fällig am|bis|zum', 'frist bis?'],
  'due:before': ['vor|noch-vor'],
  'due:until': ['bis dahin'],
  'due:latest': ['spätestens', 'frist|deadline|stichtag|termin', 'fällig'],
  'due:need': [
    'brauche|brauchen|braucht|benötige|benötigen|benötigt|muss|müssen|müsste|müssten',
    'erwarte|erwarten|erwartet|fordere|fordern|verlange|verlangen',
    'bitte|dringend|kritisch|fällig|frist',
    'können|könnten|könnt sie|ihr',
    'soll|sollte|sollten|möchte|möchten|hoffe|hoffen',
    'nicht … gelöst|behoben|fertig|geklärt',
    'nötig|notwendig|erforderlich',
    'reicht|genügt|zeit',
  ],
  'due:will': [
    'werde|werden|wird|wirst',
    'melde|melden|schicke|schicken|sende|senden|rufe|rufen|gebe|geben|informiere|informieren|liefere|liefern|prüfe|prüfen|versende|versenden|erhalten|hören|bekommen|spielen|korrigieren|erledige|erledigen|kümmere|kümmern|teste|testen|stelle|stellen|mache|machen|macht|liefert|kommt|folgt|folgen|erscheint|geht|komme|kommen|bespreche|antworte|setze|setzen|hole|holen|schaue|schauen|nehme|nehmen|sage|sagen|schalte|schalten|starte|starten|aktualisiere|aktualisieren|bearbeiten|entscheidet|entscheiden',
    'geplant|vorgesehen|angekündigt|zugesagt|versprochen',
    'ist|sind für … geplant|vorgesehen',
  ],
  'due:i-will': [
    'ich|wir schicke|schicken|sende|senden|teste|testen|prüfe|prüfen|melde|melden|liefere|liefern|reiche|reichen|gebe|geben|probiere|probieren|versuche|versuchen|berichte|berichten|antworte|antworten|sage|sagen|schaue|schauen|rufe|rufen',
    'schicke|sende|teste|prüfe|melde|liefere|reiche|gebe|probiere|versuche|berichte|antworte|rufe ich|wir',
    'unser|unsere … macht|liefert|schickt|prüft|testet',
    'ich|wir müssen|muss … melden|abgeben|einreichen|anzeigen|berichten',
  ],
  'due:event': [
    'startet|starten|beginnt|beginnen|endet|enden|schließt|öffnet|läuft|läuft ab?',
    'findet|finden … statt',
    'ist|sind … ausgabe|abgabe|start|schluss|frist|termin|eröffnung|prüfung|messe|inventur',
    'ausgabe|abgabe|inventur|prüfung|audit|messe|eröffnung|versand|abrechnung|lohnlauf|umzug|livegang|go-live|golive|rollout|schulung|präsentation|kampagne|aktion|frist|betriebsprüfung|jahresabschluss|zeugnisausgabe',
    'geht|gehen … live|online|raus',
    'fährt|fahren|kommt|kommen|holt|fliegt',
    'ist|sind _? _? am|um',
  ],
  'due:please': [
    'bitte',
    'könnten|können|würden|könntest|kannst sie|ihr|du',
    'schicken|senden|lassen sie',
    'brauchen|benötigen wir von ihnen',
  ],
  'due:unless': ['falls|wenn|sofern … nicht|kein|keine', 'andernfalls|ansonsten|sonst'],
  'due:not': [
    'seit|gestern|vorgestern|vorhin',
    'jeden|jede|jedes|täglich|immer|üblicherweise|pro',
    'war|waren|wurde|wurden|hatte|hatten|begann|startete|kam|kamen|ging|gingen|funktionierte|lief',
    'urlaub|abwesend|schönes|schönen',
    'gültig',
    'bis jetzt|heute|gestern|vor|dato|auf|letzte|letzten',
  ],
};
