import type { Structure } from '../lexicon.ts';
import { phrasesOf, wordsOf } from '../words-of.ts';

export const stopWords = wordsOf(`
    der das und ist nicht wir ich sie ein eine einen den dem mit auf für von bei wenn aber auch noch
    nach wird werden haben hat sind seit kann können unser unsere unserer mein meine kein keine immer
    dass zum es im beim bitte ihre ihr uns geht wie wo was warum als wäre könnte dieser diese dieses
    oder nur sehr mir mich dann vielen dank jetzt gibt keinen
  `);

/** January first; each as it is written and as it is shortened. */
export const months = wordsOf(`
    januar|jänner|jan februar|feber|feb märz|maerz|mrz april|apr mai juni|jun
    juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez
  `);

export const structure: Structure = {
  headings: {
    observed: phrasesOf(`
    tatsächliches ergebnis, tatsächliches verhalten, aktuelles verhalten, ist-zustand, ist, problem,
    istzustand, beobachtet, beobachtetes verhalten, was passiert, was geschieht, ergebnis, fehlerbild,
    was passiert stattdessen, was tatsächlich passiert, problembeschreibung, fehlerbeschreibung,
    tatsächlich
  `),
    expected: phrasesOf(`
    erwartet, erwartetes ergebnis, erwartetes verhalten, soll-zustand, soll, sollzustand, erwartung,
    was sollte passieren, was passieren sollte, gewünschtes verhalten, gewünschtes ergebnis,
    sollverhalten, was wir erwarten, was ich erwarte, was ich erwartet habe, was wir erwartet haben,
    erwünschtes verhalten
  `),
    steps: phrasesOf(`
    schritte, schritte zum nachstellen, schritte zur reproduktion, schritte zum reproduzieren,
    reproduktion, so lässt es sich nachstellen, nachstellen, wie reproduzieren, vorgehen, ablauf,
    reproduktionsschritte, so lässt sich der fehler nachstellen, zum nachstellen, zum reproduzieren,
    vorgehensweise, testfall
  `),
    environment: wordsOf(`
    umgebung system betriebssystem systemumgebung version browser gerät plattform konfiguration
  `),
    tried: phrasesOf(`
    bereits versucht, bisher versucht, was wir versucht haben, was ich versucht habe, schon probiert,
    bereits probiert, lösungsversuche, workaround, umgehung, behelfslösung
  `),
    errors: wordsOf(`
    fehlermeldung fehlermeldungen fehler protokoll log logs ausgabe fehlertext
  `),
    other: phrasesOf(`
    anmerkung, anmerkungen, hinweis, hinweise, anhang, anhänge, häufigkeit, auswirkung, betreff,
    weitere informationen, zusätzliche informationen, hintergrund, ursache, priorität, frage, fragen
  `),
  },
  headingParts: {
    steps: phrasesOf('zum nachstellen, zu reproduzieren'),
    expected: phrasesOf('erwartetes verhalten, erwartetes ergebnis, passieren sollte'),
    observed: phrasesOf('aktuelles verhalten, tatsächliches'),
  },
  headingLeads: wordsOf('bitte beschreiben sie die der das den ihre unsere genaue'),
  greetings: phrasesOf(`
    hallo, guten tag, guten morgen, guten abend, sehr geehrte, sehr geehrter, liebe, lieber, moin,
    servus, grüß gott, grüezi, hi
  `),
  closings: phrasesOf(`
    mit freundlichen grüßen, mit freundlichen grüssen, mit freundlichem gruß, freundliche grüße, mfg,
    lg, viele grüße, viele grüsse, beste grüße, liebe grüße, schöne grüße, herzliche grüße, vg, gruß,
    vielen dank, danke, besten dank, danke im voraus, vielen dank im voraus, grüße, hochachtungsvoll
  `),
  mailer: [
    'von meinem iphone gesendet',
    'von meinem ipad gesendet',
    'gesendet von ',
    'gesendet mit ',
    'von meinem samsung',
  ],
  replyIntros: [['am ', ':']],
  mailFrom: ['von:'],
  mailAbout: ['gesendet:', 'datum:', 'betreff:', 'an:'],
  passesOn: [
    'leite ich',
    'leiten wir',
    'leite weiter',
    'weiterleiten',
    'weitergeleitet',
    'mail unten',
    'nachricht unten',
  ],
  forwards: [
    'weitergeleitete nachricht',
    'weitergeleiteten nachricht',
    'weitergeleitete e-mail',
    'weitergeleiteten e-mail',
  ],
  originals: ['ursprüngliche nachricht', 'originalnachricht'],
  disclaimers: [
    'vertrauliche und/oder rechtlich geschützte',
    'nicht der richtige adressat',
    'diese e-mail enthält vertrauliche',
    'denken sie an die umwelt',
    'diese nachricht ist vertraulich',
    'irrtümlich erhalten',
  ],
  automatic: phrasesOf(`
    abwesenheitsnotiz, automatische antwort, bin nicht im büro, bin derzeit nicht im büro,
    bin im urlaub, bin bis zum, dies ist eine automatisch, automatisch generierte,
    wir haben ihre anfrage erhalten, ihre anfrage ist bei uns eingegangen, unzustellbar
  `),
  abbreviations: phrasesOf(`
    z.b, z. b, d.h, u.a, bzw, ca, usw, inkl, ggf, evtl, nr, vgl, str, hr, fr, dr, bspw, etc, sog, zzgl,
    max, min, abs, tel, jan, feb, apr, aug, sept, okt, nov, dez
  `),
  vague: wordsOf(`
    hilfe problem probleme frage fragen dringend fehler anfrage ticket aw wg unterhaltung hallo rückmeldung bitte eilt wichtig neu nachricht kontakt anruf anrufer kontaktformular support geht funktioniert kaputt
  `),
  stepWords: ['schritt'],
};
