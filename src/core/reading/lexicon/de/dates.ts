import type { DateTag } from '../date-tag.ts';
import { monthPhrases } from '../months.ts';
import { months } from './structure.ts';

const ones = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const tens = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

/** "Vierundzwanzig" is one word. */
const joined = Object.fromEntries(
  tens.flatMap((ten, index) =>
    ones.map((one, small) => [`number:${20 + 10 * index + small + 1}`, [`${one}und${ten}`]] as const),
  ),
);

const weekdays = ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'];
const parts = {
  morning: ['morgen', 'früh', 'vormittag'],
  noon: ['mittag'],
  afternoon: ['nachmittag'],
  evening: ['abend'],
};

/** "Freitagabend" is a Friday and an evening. */
const withParts = (endings: readonly string[], days: readonly string[]) =>
  days.flatMap((day) => endings.map((ending) => `${day}${ending}`));
const weekdaysOfParts = weekdays.map((day) => withParts(Object.values(parts).flat(), [day]));

export const dates: Partial<Record<DateTag, readonly string[]>> = {
  ...joined,
  ...monthPhrases(months),
  'date:weekday:0': ['sonntag|sonntags', ...(weekdaysOfParts[0] ?? [])],
  'date:weekday:1': ['montag|montags', ...(weekdaysOfParts[1] ?? [])],
  'date:weekday:2': ['dienstag|dienstags', ...(weekdaysOfParts[2] ?? [])],
  'date:weekday:3': ['mittwoch|mittwochs', ...(weekdaysOfParts[3] ?? [])],
  'date:weekday:4': ['donnerstag|donnerstags', ...(weekdaysOfParts[4] ?? [])],
  'date:weekday:5': ['freitag|freitags', ...(weekdaysOfParts[5] ?? [])],
  'date:weekday:6': ['samstag|samstags|sonnabend|wochenende', ...(weekdaysOfParts[6] ?? [])],
  'date:day:-2': ['vorgestern'],
  'date:day:-1': ['gestern'],
  'date:day:0': ['heute'],
  'date:day:1': ['morgen'],
  'date:day:2': ['übermorgen|uebermorgen'],
  'date:unit:minute': ['minute|minuten|min'],
  'date:unit:hour': ['stunde|stunden|std'],
  'date:unit:day': ['tag|tage|tagen|tages', 'tagesende'],
  'date:unit:workday': ['werktag|werktage|werktagen|arbeitstag|arbeitstage|arbeitstagen'],
  'date:unit:week': ['woche|wochen'],
  'date:unit:month': ['monat|monate|monaten|monats', 'monatsende'],
  'date:unit:quarter': ['quartal|quartale|quartals', 'quartalsende'],
  'date:unit:year': ['jahr|jahre|jahren|jahres', 'jahresende'],
  'date:part:morning': [
    'vormittag|vormittags|früh',
    'in der früh',
    'guten|heute|am morgen',
    ...withParts(parts.morning, weekdays),
  ],
  'date:part:noon': ['mittag|mittags', ...withParts(parts.noon, weekdays)],
  'date:part:afternoon': ['nachmittag|nachmittags', ...withParts(parts.afternoon, weekdays)],
  'date:part:evening': ['abend|abends', ...withParts(parts.evening, weekdays)],
  'date:part:night': ['nacht|nachts|mitternacht'],
  'date:part:close': ['geschäftsschluss|dienstschluss|büroschluss|feierabend'],
  'date:which:-1': [
    'letzte|letzten|letzter|letztes|letztem|vergangene|vergangenen|vergangener|vorige|vorigen|voriger',
  ],
  'date:which:0': ['diese|dieser|diesen|dieses|diesem|laufenden'],
  'date:which:1': ['nächste|nächsten|nächster|nächstes|kommende|kommenden|kommender|folgende|folgenden'],
  'date:edge:start': ['anfang|beginn'],
  'date:edge:middle': ['mitte'],
  'date:edge:end': ['ende', 'monatsende|jahresende|quartalsende|tagesende'],
  'date:in': [
    'in … minuten|stunde|stunden|std|tag|tagen|tage|woche|wochen|monat|monaten|werktagen|arbeitstagen',
    'innert … minuten|stunden|tagen|wochen',
  ],
  'date:within': [
    'innerhalb|binnen … minuten|stunde|stunden|std|tag|tagen|tage|tages|woche|wochen|monat|monaten|monats|werktagen|arbeitstagen',
    'in|während den nächsten|kommenden … minuten|stunden|tagen|wochen',
  ],
  'date:ago': ['vor … minuten|stunde|stunden|tag|tagen|woche|wochen|monat|monaten|jahr|jahren'],
  'date:the': ['bis|spätestens|vor zum|dem|am|den? _', 'am|zum _'],
  'date:feast:12-24': ['heiligabend|weihnachten'],
  'date:feast:12-31': ['silvester'],
  'date:feast:1-1': ['neujahr'],
  'date:beside:-30': ['halb _'],
  'date:beside:15': ['viertel nach _'],
  'date:beside:-15': ['viertel vor _', 'dreiviertel _'],
  'date:oclock': ['uhr'],
  'number:1': ['eins'],
  'number:2': ['zwei|zwo'],
  'number:3': ['drei'],
  'number:4': ['vier'],
  'number:5': ['fünf'],
  'number:6': ['sechs'],
  'number:7': ['sieben'],
  'number:8': ['acht'],
  'number:9': ['neun'],
  'number:10': ['zehn'],
  'number:11': ['elf'],
  'number:12': ['zwölf|dutzend'],
  'number:13': ['dreizehn'],
  'number:14': ['vierzehn'],
  'number:15': ['fünfzehn'],
  'number:16': ['sechzehn'],
  'number:17': ['siebzehn'],
  'number:18': ['achtzehn'],
  'number:19': ['neunzehn'],
  'number:20': ['zwanzig'],
  'number:30': ['dreißig|dreissig'],
  'number:40': ['vierzig'],
  'number:50': ['fünfzig'],
  'number:60': ['sechzig'],
  'number:70': ['siebzig'],
  'number:80': ['achtzig'],
  'number:90': ['neunzig'],
  'number:100': ['hundert|einhundert'],
  'number:1000': ['tausend|eintausend'],
};
