import { stopWords } from '../lexicon/known.ts';
import type { Line } from './lines.ts';
import { textsIn } from './words.ts';

/** As much of a line as tells what it is: looking further would cost time on hostile lines. */
const head = 160;

/** A shell's or an interpreter's prompt. `# ` is left out: it is more often a heading. */
const prompt =
  /^(?:\$ ?[a-z./]|>>> |[A-Za-z]:\\[^>]{0,60}>|PS [A-Za-z]:|[\w.-]{1,30}@[\w.-]{1,60}(?::| )[^ ]{0,60} ?[$#»>%] ?|\[[\w.-]{1,30}@[\w.-]{1,60} [^\]]{0,40}\][$#])/;

const frame =
  /^(?:at [\w$.<>/]{2,}[ (]|at .{0,80}\(.{0,60}:\d|File "[^"]{1,100}", line \d|Traceback \(most|Caused by: |Exception in thread |#\d+ +(?:0x|\/)|goroutine \d|(?:[a-z][\w$]{0,40}\.){2,6}[A-Z]\w{0,60}(?:Exception|Error)\b|\.{3} \d+ more)/;

const log =
  /^(?:\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|\[?\d\d:\d\d:\d\d[.,\] ]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d\d:\d\d|(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL|TRACE|SEVERE|FATA|ERRO|DEBU)\b ?[[:(-]|\[(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL|TRACE|error|warn|info|debug)\])/;

/** A line that is a machine's by itself. */
export const isSurelyCode = ({ text }: Line): boolean => {
  if (!mayBeCode(text)) return false;
  const start = text.slice(0, head);
  return prompt.test(start) || frame.test(start) || log.test(start);
};

const isFigure = (code: number) => code >= 48 && code <= 57;
const isCapital = (code: number) => code >= 65 && code <= 90;

/** What a line of code begins with at the least: most lines begin with a word, and no pattern need be tried. */
function mayBeCode(text: string): boolean {
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  // A drive, or a host's name.
  if (second === colon || text.lastIndexOf('@', 31) >= 0) return true;
  // A level, a month with its day.
  if (isCapital(first))
    return isCapital(second) || (text.charCodeAt(3) === 32 && isFigure(text.charCodeAt(5))) || isNamed(text);
  if (first >= 97 && first <= 122) return isDotted(text) || text.startsWith('at ') || isNamed(text);
  return isFigure(first) || '$>[#.'.includes(text.charAt(0));
}

const colon = 58;
const dot = 46;

const isNamed = (text: string): boolean => names.some((name) => text.startsWith(name));
const names = ['File "', 'Traceback ', 'Caused by', 'Exception in', 'goroutine '];

/** "java.lang.…". */
function isDotted(text: string): boolean {
  let at = 0;
  while (at < 42 && isNameSign(text.charCodeAt(at))) at += 1;
  return text.charCodeAt(at) === dot;
}

const isNameSign = (code: number) =>
  (code >= 97 && code <= 122) || isCapital(code) || isFigure(code) || code === 95 || code === 36;

const opening =
  /^(?:<[/!?a-zA-Z]|[{}]|\/\/|\/\*|\*\/|#include|#!|(?:var|let|const|function|public|private|import|def|return|class|using|SELECT|FROM|RUN|CMD|ENV)\b)/;
const closing = /[{}[\];]$|\],$|\},$|\)\s*;$|\/>$|=>$|\\$/;

/** A line that is a machine's beside another one. */
export function isLikelyCode({ text }: Line): boolean {
  if (text === '') return false;
  if (openers.includes(text.charAt(0)) && opening.test(text.slice(0, head))) return true;
  if (closers.includes(text.charAt(text.length - 1)) && closing.test(text.slice(-3))) return true;
  return isMostlySigns(text, Math.min(text.length, head));
}

/** What `opening` begins with, and `closing` ends with. */
const openers = '<{}/*#vlcfpidruSFRCE';
const closers = '{}[];,>\\';

function isMostlySigns(text: string, length: number): boolean {
  if (length < 8) return !/[\p{L}\p{N}]/u.test(text);
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128 && signs[code] === 1) count += 1;
  }
  return count / length > 0.2 && !/^https?:/.test(text);
}

const isSign = (code: number) =>
  (code > 32 && code < 48 && code !== 39 && code !== 44 && code !== 46) ||
  (code > 57 && code < 65 && code !== 63) ||
  (code > 90 && code < 97) ||
  (code > 122 && code < 127);
const signs = Uint8Array.from({ length: 128 }, (_, code) => Number(isSign(code)));

/** A line that a person could have written: words, and among them the little ones of a language. */
export function isProse({ lower }: Line): boolean {
  const texts = textsIn(lower, 0, Math.min(head, lower.length));
  const little = texts.filter((text) => stopWords.has(text)).length;
  return little >= 2 && little >= texts.length / 6;
}
