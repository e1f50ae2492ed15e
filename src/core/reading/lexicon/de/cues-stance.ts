import type { CueTag } from '../cue-tag.ts';

/** The German "nicht" may stand behind what it denies. */
export const stance: Partial<Record<CueTag, readonly string[]>> = {
  'stance:denying': [
    'nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|niemand|nichts|ohne|weder|keinerlei',
    'statt',
  ],
  'stance:denying-before': ['nicht|nie|niemals|keineswegs'],
  'unless:denying': [
    'nicht nur|akzeptabel|hinnehmbar|länger',
    'nicht mehr länger',
    'wenn … nicht',
    'falls … nicht',
  ],
  'unless:denying-before': ['nicht nur|mehr'],
  'stance:supposing': [
    'falls|wenn|sofern|ob|würde|würden|könnte|könnten|wäre|wären|hätte|vielleicht|möglicherweise|eventuell|sollte|sollten|bevor|damit',
    'um … zu vermeiden|verhindern',
    'verhindern|vermeiden|angst|sorge|gefahr|befürchten|riskieren',
  ],
  'stance:asking': [
    'ist|sind|war|kann|können|könnte|könnten|hat|haben|wird|werden|darf|dürfen|gibt|sehen|besteht|soll|sollen|muss|müssen|planen|bieten',
  ],
  'stance:granting': ['warum|wieso|weshalb|wann', 'wie kann es sein', 'seit wann'],
  'stance:joining': ['aber|weil|sondern|obwohl|sonst|denn|und|während|trotzdem|dennoch|deshalb|daher|jedoch'],
  'stance:speaking': ['sagt|sagte|schreibt|schrieb|meint|meinte|droht|drohte|antwortete|wörtlich'],
  'stance:showing': [
    'artikel|seite|dokumentation|anleitung|hilfe|meldung|fehlermeldung|schaltfläche|knopf|button|feld|option|menü|ansicht|reiter|spalte|status|text|vorlage|richtlinie|agb|app|system',
  ],
};
