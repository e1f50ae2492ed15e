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
  const start = text.slice(0, head);
  return prompt.test(start) || frame.test(start) || log.test(start);
};

const opening =
  /^(?:<[/!?a-zA-Z]|[{}]|\/\/|\/\*|\*\/|#include|#!|(?:var|let|const|function|public|private|import|def|return|class|using|SELECT|FROM|RUN|CMD|ENV)\b)/;
const closing = /[{}[\];]$|\],$|\},$|\)\s*;$|\/>$|=>$|\\$/;

/** A line that is a machine's beside another one. */
export function isLikelyCode({ text }: Line): boolean {
  if (text === '') return false;
  const start = text.slice(0, head);
  return opening.test(start) || closing.test(text.slice(-3)) || isMostlySigns(start);
}

function isMostlySigns(text: string): boolean {
  if (text.length < 8) return !/[\p{L}\p{N}]/u.test(text);
  let signs = 0;
  for (let at = 0; at < text.length; at += 1) if (isSign(text.charCodeAt(at))) signs += 1;
  return signs / text.length > 0.2 && !/^https?:/.test(text);
}

const isSign = (code: number) =>
  (code > 32 && code < 48 && code !== 39 && code !== 44 && code !== 46) ||
  (code > 57 && code < 65 && code !== 63) ||
  (code > 90 && code < 97) ||
  (code > 122 && code < 127);

/** A line that a person could have written: words, and among them the little ones of a language. */
export function isProse({ lower }: Line): boolean {
  const texts = textsIn(lower, 0, Math.min(head, lower.length));
  const little = texts.filter((text) => stopWords.has(text)).length;
  return little >= 2 && little >= texts.length / 6;
}
