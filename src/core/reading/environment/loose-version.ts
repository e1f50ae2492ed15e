import { figure, lacks } from '../holds.ts';
import { isQuantity } from './no-version.ts';
import { isInside, type Piece, type View } from './view.ts';

/** "v 4.2", "V3.4", "on v5": not a part of an address. */
const marked =
  /(?<![\p{L}\d/_.=-])[vV]\.? ?\d{1,4}(?:\.\d{1,6}){1,3}(?![\d\w/]|\.\d)|(?<=\b(?:on|running|using) )v\d{1,3}(?![\w./-])/gu;
/** "API v3", "REST API 2026-04". */
const ofApi =
  /(?<![\p{L}\d])(?:[A-Z][A-Za-z]{1,15} )?(?:API|SDK)s? (?:version )?(?:v\d{1,3}(?:\.\d{1,3})?|20\d\d-\d\d(?:-\d\d)?)(?![\w./-])/gu;
/** What developers build with is also called by its whole number. */
const built =
  /(?<![\p{L}\d._-])(?:Node(?:\.?js| v?(?=\d\d))|Java|JDK|JRE|OpenJDK|PHP|Python|Ruby|Rails|\.NET(?: Core| Framework)?|Postgres(?:QL)?|MySQL|MariaDB|MongoDB|Django|Laravel|Symfony|Angular|React|Vue|Next\.?js|Spring Boot|Kotlin|Unity|Gradle|Tomcat|Elasticsearch|Redis|Oracle|SQL Server|HANA|tzdata) v?\d{1,4}(?:\.\d{1,5}){0,3}[a-z]?\d{0,2}(?![\w./%-])/giu;
/** A part of each of their names. */
const builders =
  /node|java|jdk|jre|php|python|ruby|rails|\.net|postgres|sql|mariadb|mongo|django|laravel|symfony|angular|react|vue|next\.?js|spring|kotlin|unity|gradle|tomcat|elastic|redis|oracle|hana|tzdata/i;
const number = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zero|oh)';
/** An image: "reminders:4.4.1". */
const image =
  /(?<![\p{L}\d/:.-])(?!npm:|tag:)[a-z][a-z\d/_-]{2,40}:v?\d{1,4}(?:\.\d{1,5}){2}(?![\w:-]|\.\d)/gu;
const inWords = new RegExp(
  `\\b(?:[Vv]ersion|[A-Z][A-Za-z]{2,20}) ${number}(?: point ${number}){1,3}\\b`,
  'g',
);
/** "The 7.2 update", "went from 8.4 to 9.1". */
const ofUpdate =
  /(?<=\b(?:the|your|new|latest|last) )\d{1,4}(?:\.\d{1,5}){1,3} (?:update|release|version|patch|upgrade)\b|(?<=\b(?:upgrad\w{2,3}|updat\w{2,3}|moved|went|migrated) (?:[a-z]{1,10} ){0,3}(?:from v?[\d.]{1,16} )?to )v?\d{1,4}(?:\.\d{1,5}){1,3}(?![\w/%-]|\.\d)/gi;

/** `needs` is what such a version has at the least: it is found faster where there is none. */
const everywhere = [
  { pattern: marked, part: 'app', needs: /v\.? ?\d/i },
  { pattern: ofApi, part: 'sdk', needs: /API|SDK/ },
  { pattern: built, part: 'sdk', needs: builders },
  { pattern: image, part: 'app', needs: /[a-z\d/_-]:v?\d/ },
  { pattern: inWords, part: 'app', needs: / point / },
  { pattern: ofUpdate, part: 'app', needs: /\d\.\d/ },
] as const;

/** Versions that are not written as name and dotted figure. */
export function looseVersions(view: View): readonly Piece[] {
  if (lacks(view.sentence, figure) && !view.sentence.text.includes(' point ')) return [];
  return everywhere.flatMap(({ pattern, part, needs }) =>
    needs.test(view.sentence.text) ? piecesBy(view, pattern, part) : [],
  );
}

/** Beside a system or device, a name and a figure are a program: "lightroom classic 14.3", "OneDrive 26.061", "AutoCAD 2024". */
const listed =
  /(?<=^|[,;\n•|(] ?|\+ |w\/ |with |and |- )(?:(?:[\p{Lu}][\p{L}\d]{1,20}|[\p{L}\d]{3,20})[ -]){1,3}v?(?:\d{1,4}\.\d{1,5}(?:\.\d{1,6}){0,2}|(?<=\p{Lu}\p{Ll}\S{0,30} )(?:20\d\d|\d{1,2}))(?: (?:SP|R|Update |U)\d)?(?=$|[,;)\n|+]|\.(?:\s|$)| (?:on|w\/|with|and|\+)(?: |$)| -)/gu;
const noProgram =
  /\b(?:version|firmware|software|release|build|room|store|floor|line|gate|page|step|section|table|order|invoice|ticket|case|error|code|step|since|about|around|only|over|under|at|in|of|to|from|by|until|before|after|is|are|was|the|all|our|my|for|jan\w*|feb\w*|mar|march|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|mon|tue|wed|thu|fri|sat|sun|\w+day|users?|people|kb|mb|gb|ram|cpu|core|size|tls|http|https|port|ip|q[1-4]|class|grade|level|phase|day|week|team|group|unit|no|nr|id|\d+)[ -]/i;

export function listedVersions(view: View, taken: readonly Piece[]): readonly Piece[] {
  if (!taken.some(({ part }) => part === 'browser' || part === 'system' || part === 'device')) return [];
  return piecesBy(view, listed, 'app').filter(
    ({ text, span }) => !noProgram.test(text) && !isInside(span, taken),
  );
}

function piecesBy({ text, sentence, source }: View, pattern: RegExp, part: Piece['part']): readonly Piece[] {
  if (source === 'reply') return [];
  return [...sentence.text.matchAll(pattern)].flatMap(({ 0: said, index }): readonly Piece[] => {
    const start = sentence.span[0] + index;
    const end = start + said.length;
    return isQuantity(text, start, end) ? [] : [{ part, text: said, span: [start, end] }];
  });
}
