import { code, figure, lacks, room } from '../holds.ts';
import { behind, hitsOf, type Piece, type View } from './view.ts';

/** No part of a model's name: what else stands with a capital beside a device. */
const other =
  '(?!(?:Firmware|Software|Version|FW|SW|OS|Build|Serial|SN|S/N|Error|Code|ID|IDs|No|Nr|Number|Model|Type|App|Android|Windows|Win|Linux|Chrome|Firefox|Safari|Edge|And|Or|In|On|The|We|It|I|OK)\\b)';
const capital = `${other}\\p{Lu}[\\p{L}\\d+!]{0,20}(?:[-/][\\p{Lu}\\d][\\p{L}\\d]{0,12}){0,3}`;
const figured = '(?:[A-Z]{1,5}-?)?\\d{1,5}[A-Za-z]{0,4}(?:-[A-Z\\d]{1,6})?';
const addition =
  '(?:[Pp]lus|[Pp]ro|[Mm]ax|[Mm]ini|[Ll]ite|[Uu]ltra|[Aa]ir|[Cc]lassic|[Dd]uo|[Nn]eo|[Ss]eries|[Mm]ark|[Gg]en)';
/** What a model is called, whoever makes it: "Toughpad K5", "Kestrel GX", "CT-4", "TerraNode 2", "RoboSweep Q9 plus". */
const name = `(?:${capital}|[A-Z]{0,5}-?\\d{1,4}[A-Z]{1,3})(?: (?:${figured}|${addition}|${capital})){0,3}`;
const ends = '(?![\\p{L}\\d_]|[.,:/]\\d|-\\d)';

/** "Sensor type: TerraNode 2", "the displays are all LX-32", "gateway Kestrel GX", "our gateway (GW-500". */
const following = new RegExp(
  `(?:'s)?(?: (?:type|model|version|make)s?)?(?<link>\\s?[:=]\\s?| \\(| (?:is|are|was|were|ist|sind|est|sont|es|son|é|são)(?: all| both| either)?(?: an?| the| your| our| two| ein| eine| der| die| un| une| una| um| uma| le| la)? | )["'“]?(?<name>${name})${ends}`,
  'uy',
);
/** "Toughpad K5 tablets", "your Auria 7 hearing aids", "HaloScan Max label printers". */
const before = new RegExp(`(?<![\\p{L}\\d_.-])(${name})[ -](?:\\p{Ll}{3,12} )?$`, 'u');
/** "It's a Commuter S2", "with the Sonora PCX-4", without the kind of thing. */
const held =
  /\b(?:(?:it|this|that|mine|ours)(?:'s| is| was)|(?:they|these|those|ours)(?:'re| are)|i have|i've got|we have|i own|i use|we use|i bought|i'm using|using|on|with|from) (?:an?|the|my|our|his|her|your|two|three|four|both|all|\d{1,3})(?: (?:old|new|brand new|couple of))? $/i;
const heldName = new RegExp(
  `(?<![\\p{L}\\d_.-])${capital} (?:[A-Z]{1,4}-?\\d{1,4}[A-Za-z]{0,2}|\\d{1,4}[A-Z]{1,3})(?: ${addition})?(?=$|[.,;:!?)\\n]| (?:and|or|with|running|but|which|that|on|in|here|at|from|since|when|if|for|is|was|has|it)\\b)`,
  'gu',
);

/** "Kestrel GX with software 5.5.1": what has a firmware is a device. */
const withFirmware = new RegExp(
  `(?<![\\p{L}\\d_.-])${name}(?=,? \\(?(?:(?:with|on|running|and|mit|avec|con|com) )?(?:fw|firmware) ?v?(?:version )?\\d|(?:,| with| on| running| mit| avec| con| com) (?:software|soft|sw) ?v?\\d)`,
  'gu',
);

const listed =
  /(?<=^|[,;(] ?)(?:\p{Lu}\p{L}{2,15} [A-Z]{1,3}-?\d{1,4}[A-Za-z]?|[A-Z]{2,4}-\d{1,4}(?= \p{Ll}{4,}s\b))(?=$|[,;.)\n]| \p{Ll})/gu;

/** Numbered places, times and papers are no models. */
const noModel =
  /^(?:Room|Store|Floor|Line|Lane|Gate|Building|Register|Till|Station|Bay|Desk|Table|Hall|Dock|Ward|Site|Plant|Level|Zone|Rack|Street|Road|Avenue|Error|Code|Fault|Alarm|Page|Section|Step|Phase|Class|Grade|Team|Group|Q[1-4]|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|\w+day|Order|Invoice|Ticket|Case|Slot|Port|Channel|Unit|Area|Block|Wing|Shop|Branch|Office|Wave|Batch|Shift|Day|Week|Wi-?Fi|USB-?C?\d?|HDMI|PoE|LTE|5G|4G|GPS|VLAN\d*|COM\d+|Bluetooth|PDF|HTTPS?|TLS|SSL|SIM|QR|NFC|RFID|API|SDK|SQL|[45]\d\d|(?:19|20)\d\d|E-?\d+|F\d+)$/;
/** Words that begin a sentence or stand before a name. */
const lead =
  /^(?:The|Our|My|Your|His|Her|Their|Its|Two|Three|Four|Five|Six|Ten|All|Both|Every|Each|Some|These|Those|This|That|An?|One|No|Any|On|In|With|We|Using|Old|New|Only|When|If|Since|After|Both|For|From|And|Also|Unsere?|Mein|Meine|Die|Der|Das|Zwei|Alle|Le|La|Les|Nos|Notre|El|Los|Las|Nuestr[ao]s?|Os|As|Nosso|Nossa)$/;

/** Devices whose makers nobody knows, by the kind of thing that they are. */
export function devicesByKind(view: View): readonly Piece[] {
  const { text, sentence } = view;
  const [first] = sentence.span;
  const found = lacks(sentence, room('env'))
    ? []
    : hitsOf(view, 'env:device').flatMap(({ span: [start, end] }): readonly Piece[] => {
        const back = before.exec(text.slice(Math.max(first, start - 50), start));
        const isModel =
          text.slice(start, end).toLowerCase() === 'model' &&
          !/\b(?:is|are|have|has|use) (?:an?|the|\d+) (?:\S+ ){1,3}$/.test(
            text.slice(Math.max(first, start - 40), start),
          );
        const named =
          back?.[1] === undefined || isModel ? null : model(back[1], start - back[0].length, false);
        if (named !== null) return [named];
        const { link = '', name: said = '' } = behind(text, end, following)?.groups ?? {};
        const isTold =
          link.length > 2 || /[:=]/.test(link) || /(?:type|model|make)s?\s/.test(text.slice(end, end + 9));
        return said === '' ? [] : maybe(model(said, text.indexOf(said, end), isTold));
      });
  return [...found, ...heldIn(view), ...ownersOfFirmware(view), ...listedIn(view)];
}

const maybe = (piece: Piece | null): readonly Piece[] => (piece === null ? [] : [piece]);

/** "Vocali V7, the old greys", "VX-30 validators": a name at the start of an item, beside a version or under a label. */
function listedIn({ sentence, label }: View): readonly Piece[] {
  if (lacks(sentence, code)) return [];
  const isThere = /\b(?:fw|firmware|hub|app|software|units?|hardware|device|model|soft)\b/i.test(
    `${label} ${sentence.text}`,
  );
  if (!isThere) return [];
  return [...sentence.text.matchAll(listed)].flatMap(({ 0: said, index }) =>
    maybe(model(said, sentence.span[0] + index, false)),
  );
}

function heldIn({ text, sentence }: View): readonly Piece[] {
  if (lacks(sentence, figure)) return [];
  return [...sentence.text.matchAll(heldName)].flatMap(({ 0: said, index }) => {
    const start = sentence.span[0] + index;
    return held.test(text.slice(Math.max(sentence.span[0], start - 40), start))
      ? maybe(model(said, start, false))
      : [];
  });
}

function ownersOfFirmware({ sentence }: View): readonly Piece[] {
  if (!/\b(?:fw|firmware|soft|software|sw)\b/i.test(sentence.text)) return [];
  return [...sentence.text.matchAll(withFirmware)].flatMap(({ 0: said, index }) =>
    maybe(model(said, sentence.span[0] + index, true)),
  );
}

/** A name with a figure, or of several words; one that is told as such may be of any words. */
function model(said: string, at: number, isTold: boolean): Piece | null {
  let [start, words] = [at, said.split(' ')];
  while (words.length > 0 && lead.test(words[0] ?? '')) {
    start += (words[0] ?? '').length + 1;
    words = words.slice(1);
  }
  if (words.length === 0 || words.some((word) => noModel.test(word))) return null;
  const [main = '', ...more] = words;
  if (!isTold && words.every((word) => /^[\p{Lu}-]+$/u.test(word) || /^\p{L}+(?:32|64)$/u.test(word)))
    return null;
  const isMixed = words.some((word) => /\d/.test(word) && /[A-Z]/i.test(word));
  const isNumbered = more.some((word) => /^\d{1,4}$/.test(word));
  const isSpecial = more.some((word) => /^[A-Z]{2,4}$/.test(word) || new RegExp(`^${addition}$`).test(word));
  const isCamel = /^\p{Lu}\p{Ll}+\p{Lu}/u.test(main);
  if (!(isMixed || isNumbered || isSpecial || (more.length > 0 && (isTold || isCamel)))) return null;
  const text = words.join(' ');
  return { part: 'device', text, span: [start, start + text.length] };
}
