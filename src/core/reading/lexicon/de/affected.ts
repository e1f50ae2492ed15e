import type { AffectedTag } from '../affected-tag.ts';

export const affected: Record<AffectedTag, readonly string[]> = {
  'noun:users': [
    'nutzer|nutzern|nutzerinnen|benutzer|benutzern|user|anwender|anwendern|anwenderinnen|leute|leuten|person|personen|kollege|kollegen|kollegin|kolleginnen|mitarbeiter|mitarbeitern|mitarbeiterinnen|mitarbeitende|mitarbeitenden|schüler|schülern|lehrer|lehrkräfte|teilnehmer|teilnehmern|patienten|bewerber|bewerbern|bewerberinnen|fahrer|fahrern|techniker|technikern|mitglieder|mitgliedern|gäste|gästen|agenten|team|teams|abteilung|abteilungen|beschäftigte|beschäftigten|studierende|studierenden|eltern|ärzte|bewohner|monteur|monteure|monteuren|pfleger|pflegekräfte|sachbearbeiter|sachbearbeitern|disponenten|verkäufer|verkäufern|vertreter|azubis|trainer|dozenten|helfer|kassierer|reisende|reisenden|leser|spieler|besucher|besuchern|personal|kräfte',
    'frauen|männer|mädchen|jungs|herren|damen|kinder|kindern|familien|anrufer|anrufern|helferinnen|schwestern|ärztinnen|patientinnen|fahrgäste|fahrgästen|mieter|mietern|eigentümer|verkäuferinnen|lehrerinnen|schülerinnen|zuschauer|hörer|ehrenamtliche|ehrenamtlichen|freiwillige|anwälte|notare|steuerberater|fahrerinnen|pendler|passagiere|paare|ärzten|versicherte|versicherten|teilnehmerinnen|studenten|doktoranden|köche|kellner|empfänger|empfängern|abonnentinnen|wähler|anwohner',
  ],
  'noun:customers': [
    'kunde|kunden|kundinnen|firmen|firma|unternehmen|mandanten|mandant|haushalte|haushalten|schulen|schule|konten|händler|händlern|betriebe|betrieben|abonnenten|partner|vereine|praxen|kanzleien',
    'kanzlei|praxis|verein|apotheken|apotheke|gemeinden|gemeinde|städte|behörden|institute|hersteller|lieferanten|auftraggeber|spediteure|speditionen|auftraggebern|höfe',
  ],
  'noun:sites': [
    'betriebsstätte[n]|standort|standorte|standorten|filiale|filialen|niederlassung|niederlassungen|lager|werke|werken|büros|räume|räumen|hotels|restaurants|läden|geschäfte|geschäften|shops|häuser|häusern|länder|ländern|kliniken|stationen|baustellen',
    'bäckereien|märkte|märkten|depots|depot|gasse|gassen|hallen|halle|zimmer|zimmern|stockwerke|etagen|wohnungen|gebäude|gebäuden|krankenhäuser|werkstätten|säle|klassenzimmer|kitas|gleise|orte|orten',
  ],
  'noun:records': [
    'auftrag|aufträge|aufträgen|rechnung|rechnungen|datensatz|datensätze|datensätzen|zeile|zeilen|bestellung|bestellungen|buchung|buchungen|zahlung|zahlungen|datei|dateien|dokument|dokumente|dokumenten|artikel|artikeln|produkt|produkte|produkten|mail|mails|e-mails|nachrichten|tickets|pakete|paketen|sendungen|lieferungen|reservierungen|termin|termine|terminen|belege|belegen|lohnabrechnungen|berichte|klassen|zeugnisse|einträge|einträgen|adressen|kontakte|anfragen|formulare|verträge|positionen|einladungen|etiketten|lieferscheine|messwerte',
    'fristen|frist|paletten|palette|meldungen|meldung|karten|karte|bons|gutscheine|gutschriften|mahnungen|bescheide|akten|akte|vorgänge|vorgängen|fälle|fällen|anträge|anträgen|rezepte|proben|prüfungen|fotos|bilder|bildern|videos|aufnahmen|briefe|briefen|schreiben|listen|protokolle|noten|schichten|fahrten|touren|retouren|container|kisten|kartons|teile|teilen|exemplare|überweisungen|lastschriften|abbuchungen|stornos|bewertungen|kommentare|lohnzettel|preise|preisen|behandlungen|medikamente|plätze|plätzen|angebote|angeboten|gespräche|anrufe|anrufen|nachweise|zertifikate|bestellzeilen|titel|bücher|sätze|gehälter|löhne|gutschrift',
  ],
  'noun:other': [
    'gerät|geräte|geräten|rechner|rechnern|drucker|druckern|scanner|scannern|maschinen|server|servern|kassen|kasse|telefone|handys|tablets|terminals|fahrzeuge|zähler|zählern|sensoren|kameras|module|arbeitsplätze|arbeitsplätzen|pcs|laptops|anlagen',
    'lkw|lkws|pkw|autos|busse|bussen|wagen|züge|türen|schlösser|lampen|ventile|pumpen|heizungen|thermostate|router|monitore|bildschirme|bildschirmen|displays|lesegeräte|lesegeräten|kräne|stapler|aufzüge|automaten|roboter|waagen|uhren|knoten|instanzen|vms|datenbanken|projekte|rollos|öfen|schranken|tore|regale|kühe',
  ],
  'noun:bad': [
    'dubletten|dublette|duplikate|duplikat|doppelbuchungen|beschwerden|fehlbuchungen|fehlmeldungen|abstürze|ausfälle|reklamationen',
  ],
  'affected:all': [
    'alle|allen|aller|sämtliche|sämtlichen|jeder|jede|jedes|jeden|viele|vielen|mehrere|mehreren|einige|einigen|die-meisten|hunderte|dutzende|tausende unsere|unserer|unseren|der|die|meine?',
  ],
  'affected:both': ['beide|beiden unsere|unserer|der?', 'in|an beiden'],
  'affected:everyone': [
    'niemand|keiner',
    'die|das|unsere|unser ganze|gesamte|komplette|komplettes _',
    'die|das ganze|gesamte abteilung|firma|team|belegschaft|schule|büro|haus|unternehmen',
    'wir alle',
  ],
  'affected:suffers': [
    'immer noch nicht',
    'nicht|kein|keine|keinen … können|konnten|konnte|kann',
    'aufgegeben',
    'noch nicht … angekommen|erhalten|bekommen',
    'lahmgelegt|aufgeschmissen|ausgesperrt|abgehängt|unbrauchbar|unlesbar|unvollständig|vertauscht|verdoppelt|überschrieben|gelöscht|verschwunden|verspätet|verzögert|verärgert|arbeitslos|handlungsunfähig',
    'kommen|kommt … nicht|keiner|niemand … rein|weiter|hinein|mehr',
    'stehen|steht … still|vor|draußen|rum|herum',
    'betroffen|betrifft|betreffen|betroffene|betroffenen',
    'kann|können|konnte|konnten … nicht|kein|keine|keinen',
    'nicht … möglich|funktioniert|funktionieren|erreichbar|sichtbar|zugestellt|verschickt|importiert|exportiert|übertragen|gespeichert|bekommen|erhalten|angekommen|arbeiten|anmelden|einloggen|zugreifen|gedruckt|gebucht|bezahlt',
    'niemand|keiner|keine … kann|kommt|bekommt|sieht|hat|arbeiten|rein|mehr',
    'fehlt|fehlen|fehlende|verloren|weg|gesperrt|blockiert|hängt|hängen|falsch|falsche|falschen|doppelt|zweimal|dreimal|leer|offline|fehlerhaft|fehlerhafte|abgelehnt|abgebrochen|verspätet|beschädigt|gestört|ausgefallen|still|lahm|ohne|steht|stehen|storniert|gekündigt|wartet|warten',
    'haben|hat dasselbe|das-gleiche|denselben|den-gleichen|das-auch',
    'dasselbe|das-gleiche|derselbe|denselben|gleichen fehler|problem?',
    'von hand|papier',
    'keine|keinen|kein _ bekommen|erhalten|zugriff|einladung|rechnung|mail|antwort',
    'ausfall|störung|fehler|problem',
    'tut sich nichts',
    'wieder der fehler',
  ],
  'affected:reports': [
    'melden|meldet|gemeldet|beschwert|beschweren|beklagen|angerufen|rufen|rufen-an|geschrieben|schreiben|berichten|berichtet|gefragt',
  ],
  'affected:grows': [
    'jeden|jede tag|stunde|woche … mehr|weitere|neue',
    'es werden|wird immer? mehr|schlimmer',
    'kommen … dazu|hinzu',
    'weitet sich aus',
    'immer mehr',
    'werden|wird|wurden _? mehr|größer|schlimmer',
    'stündlich|täglich|minütlich mehr',
    'steigend|zunehmend|wachsend|steigt|steigen|wächst|wachsen|häuft|häufen',
    'nimmt|nehmen zu',
    'tendenz steigend',
    'breitet … aus',
  ],
  'affected:rest': ['die restlichen|übrigen|anderen', 'es bleiben|fehlen noch?', 'noch'],
  'affected:more': ['weitere|insgesamt|inzwischen|mittlerweile|es-sind|nochmal'],
  'affected:steady': ['nicht|keine mehr|steigend|zunehmend', 'gleichbleibend|unverändert'],
  'affected:not': [
    'höchstens|maximal',
    'bis zu',
    'limit|maximum|kontingent von?|ist',
    'weniger|nicht als|mehr-als',
  ],
};
