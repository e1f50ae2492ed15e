import type { ErrorTag } from '../error-tag.ts';

export const errors: Record<ErrorTag, readonly string[]> = {
  'error:says': [
    'meldung|meldungen|fehlermeldung|fehlermeldungen|hinweis|warnung|fehler|ausnahme|popup|dialog',
    'erscheint|erschien|angezeigt|lautet|meldet|meldete|anzeige',
    'bricht|scheitert|endet … mit',
  ],
  'error:gets': [
    'nachricht|fenster|kommt|kam|zeigt|sagt|heißt|bekomme|bekommen|erhalte|erhalten|sehe|sehen|antwortet|antwort|gibt|wirft',
  ],
  'error:tells': [
    'sagt|meldet|schreibt|zeigt|lautet',
    'da|dort|es|nur|dann|auch steht|stand',
    'steht|stand da|dort|nur|dann',
    'display|anzeige|bildschirm|drucker|kasse|terminal steht|stand',
    'kommt|erscheint|kam|erschien',
    'steht|ist geschrieben',
  ],
  'error:place': [
    'bildschirm|fenster|leiste|banner|meldung|hinweis|anzeige|display|seite|app|programm|system|statuszeile|protokoll|log|kasse|drucker|gerät|terminal|ecke|zeile',
  ],
  'error:other': [
    'ich|wir|chef|chefin|kollege|kollegin|kollegen|kunde|kunden|kundin|support|mitarbeiter|leute|artikel|anleitung|hilfe|mail|vertrag|handbuch',
  ],
  'error:word': [
    'err',
    'fehler|fehlerhaft|fehlgeschlagen|fehlschlag|ungültig|ungültige|ungültiger|ungültiges|ungültigen|abgelehnt|verweigert|abgelaufen|überschritten|abgebrochen|unterbrochen|unbekannt|unbekannte|unbekannter|unerwartet|unerwarteter|fehlt|fehlen|fehlende|gesperrt|blockiert|beschädigt|verloren|defekt|warnung|warnungen|problem|zeitüberschreitung|konflikt|doppelt|falsch|falsches|störung|ausnahme|unzulässig|zurückgewiesen',
    'konnte|konnten|kann|können|wurde|wurden|ist|sind|darf … nicht',
    'nicht gefunden|möglich|verfügbar|erlaubt|zulässig|erreichbar|gespeichert|geladen|unterstützt|autorisiert|berechtigt|vorhanden|verbunden',
    'kein|keine|keinen zugriff|berechtigung|verbindung|antwort|gültiges|gültige|daten',
    'zu viele|groß|lang|kurz|klein',
    'bereits vorhanden|vergeben|verwendet',
    'existiert nicht|bereits',
    'schiefgelaufen|schief',
  ],
  'error:asks': ['bitte … warten|prüfen|versuchen|rufen|schließen|einlegen|wenden|entnehmen'],
  'error:code': ['fehler|fehlercode|fehlernummer|code|statuscode|errorcode', 'fehler nr|nummer|code'],
  'error:id': [
    'request-id|anfrage-id|anfragenummer|korrelations-id|trace-id|vorgangs-id|vorgangsnummer|referenz|referenznummer|transaktions-id|x-request-id',
    'request|anfrage|trace|korrelations|vorgangs|transaktions id|nummer',
    'event-id|sitzungs-id',
  ],
  'error:control': [
    'knopf|button|schaltfläche|link|reiter|tab|menü|option|feld|spalte|seite|einstellung|haken|kästchen|status|rolle|ansicht|filter|vorlage|liste|namens|taste',
    'klicken|klicke|geklickt|drücken|wählen|wähle|auswählen|öffnen|öffne|setzen|stellen|umbenannt|eingeben|von|auf',
  ],
};
