import { wordsOf } from '../words-of.ts';

/** Verbs whose parts come apart: "aus" and "gesteckt". */
const apart = (befores: string, stems: string): readonly string[] =>
  wordsOf(befores).flatMap((before) => wordsOf(stems).map((stem) => before + stem));

/** What people do to things that do not work, as it is told: "zurückgesetzt". Hardly ever done but to mend or to test. */
export const mended = [
  ...apart('aus ein ab an um', 'gesteckt geschaltet gemacht gestöpselt geklemmt'),
  ...apart('aus ein ab an um', 'gebaut getauscht geloggt gemeldet gestellt gezogen gehängt'),
  ...apart('zurück', 'gesetzt gestellt gedreht genommen gespielt gegangen gerollt'),
  ...apart('rauf runter hoch herunter', 'gefahren geschmissen'),
  ...apart('de re neu nach', 'installiert aktiviert geladen gestartet'),
  ...apart('drauf auf ein', 'gespielt'),
  ...wordsOf(`
    getestet geleert gelöscht getauscht gewechselt aktualisiert aktiviert versucht probiert ausprobiert wiederholt
    verbunden getrennt entfernt ersetzt erneuert rausgezogen rausgenommen gereinigt geputzt rebootet gerebootet resettet
    geresettet resetet geflasht gepatcht durchgestartet formatiert kalibriert ausgelassen weggelassen entkoppelt gekoppelt
    abgekoppelt upgedatet geupdatet draufgemacht angestoßen gegengetestet befolgt
  `),
].join('|');

/** Also done without trouble. */
export const done = wordsOf(`
  geändert erhöht gesetzt gestellt angelegt erstellt hinzugefügt hochgeladen gespeichert geöffnet geschlossen gestartet
  gestoppt installiert konfiguriert angepasst geteilt verschoben kopiert umbenannt exportiert importiert gedrückt gedruckt
  freigeschaltet freigegeben korrigiert behoben repariert entsperrt zugewiesen eingetragen ausgeführt verringert reduziert
  gesperrt aufgenommen übernommen eingestellt gezogen synchronisiert migriert bereinigt verlängert gewählt gekürzt
  verkleinert vergrößert verkürzt abgewählt angehakt angekreuzt gescannt eingescannt eingegeben heruntergeladen
  genommen benutzt verwendet genutzt laufen-lassen geschickt verlegt umgeleitet ausgenommen zugelassen
  beendet angeschlossen eingebunden geladen eingelegt nachgefüllt zusammengelegt aufgeteilt vergeben registriert
`).join('|');

const mend = wordsOf(`
  neustarten löschen leeren zurücksetzen neuinstallieren deinstallieren aktualisieren wechseln tauschen austauschen
  abmelden ausloggen ausschalten einschalten umstellen deaktivieren aktivieren entfernen trennen ersetzen erneuern
  ausstecken abziehen ausmachen weglassen umstecken abschalten neuladen ausprobieren reinigen umbenennen zurückgehen
`);
/** "Leeren", also as a thing. */
export const toMend = mend.join('|');
/** "wenn ich … ausschalte" */
export const mending = mend.flatMap((verb) => [verb, verb.replace(/n$/, '')]).join('|');
