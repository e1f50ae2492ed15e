import type { Block, Span } from '../prepared.ts';
import type { Piece, View } from './piece.ts';

/** As much of a line as tells what it is: looking further would cost time on hostile lines. */
const head = 200;

/** A line of a stack trace, of the usual languages. */
const frame =
  /^\s*(?:at (?:async )?[\w$.<>[\] /@-]{1,120}[(:]|File "[^"]{1,120}", line \d|Traceback \(most|Caused by: |Exception in thread |#\d{1,3}\s+(?:0x|\/|\S{1,60}\()|goroutine \d|Thread \d{1,4} (?:name:|Crashed)|\d{1,3}[ :]\s{1,4}\S{1,60}\s{1,40}0x[\da-f]{6,16}|\d{1,3}:\s+(?:0x[\da-f]+ - )?[\w<]+::|from \S{1,100}:\d{1,6}:in|\.{3} \d{1,4} more|[\w$.]{1,80}@\S{1,120}:\d{1,6}:\d{1,6}$|(?:[a-z][\w$]{0,40}\.){2,6}[A-Z]\w{0,60}(?:Exception|Error)\b)/;

/** A line that a program wrote into its log: a time or a level first, or an access log's. */
const logLine =
  /^\s*(?:\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|\[\d{1,2}[-./ ]\w{2,3}(?:[-./ ]\d{2,4})? \d\d:\d\d|\[?\d\d:\d\d:\d\d(?:[.,]\d{1,6})?\]?\s|\d{1,2}\/\d{1,2}(?:\/\d{2,4})? \d\d:\d\d(?::\d\d)? (?:[A-Z]{2,}\b|[a-z]{2,20}:)|\d{1,2}[-.]\d{1,2}(?:[-.]\d{4})? \d\d:\d\d:\d\d[., ]|HTTP\/\d(?:\.\d)? [1-5]\d\d\b|\[?\d{1,2}\/\w{3}\/\d{4}[: ]\d\d:\d\d|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)?,? ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d,? (?:\d{4} )?\d\d:\d\d|\[?(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL|TRACE|SEVERE|CRITICAL|NOTICE)\]?\b ?[[:(|-]|(?:ERROR|WARN|INFO|ERR|WRN|FATAL) {1,3}[\w.-]{2,40}: |[VDIWEF]\/[\w.-]{2,40}(?:\( ?\d+\))?: |npm ERR! |(?:\d{1,3}\.){3}\d{1,3} - |<\d{1,3}>\d |[\w.-]{1,40}\[\d{1,7}\]: )/;

export const isLogLine = (line: string): boolean => logLine.test(line.slice(0, head));

type Line = { span: Span; text: string };

type Kind = 'stack' | 'log' | 'other';

const kindOf = (line: string): Kind => {
  const start = line.slice(0, head);
  if (frame.test(start)) return 'stack';
  return logLine.test(start) ? 'log' : 'other';
};

/**
 * Pieces of logs and stack traces; the line above a trace that names the error is part of it, also where the trace is
 * indented and the line is not.
 */
export function traces({ text, block, before: blockBefore }: View): readonly Piece[] {
  const [from, to] = block.span;
  const found: Piece[] = [];
  let run: { part: 'stack' | 'log'; span: Span; lines: number } | null = null;
  let before: Line | null = blockBefore === null ? null : lineRightAbove(text, from, blockBefore);
  /** Where a panic began: Go tells of it some lines above its trace. */
  let panic: Line | null = null;
  const close = () => {
    if (run !== null && (run.part === 'log' || run.lines > 1)) found.push({ part: run.part, span: run.span });
    run = null;
  };
  for (let start = from; start < to; ) {
    const line = lineAt(text, start, to);
    const kind = kindOf(line.text);
    const span = trimmed(line.text, start);
    if (
      run !== null &&
      (kind === 'stack' ||
        kind === run.part ||
        (kind === 'other' && block.kind === 'code' && line.text.trim() !== ''))
    )
      run = {
        part: kind === 'stack' ? 'stack' : run.part,
        span: [run.span[0], span[1]],
        lines: run.lines + 1,
      };
    else {
      close();
      if (kind !== 'other')
        run = opened(kind, span, /^goroutine/.test(line.text) ? (panic ?? before) : before);
    }
    before = { span, text: line.text };
    if (/^(?:panic|fatal error):/.test(line.text)) panic = before;
    start += line.text.length + 1;
  }
  close();
  return found;
}

function opened(part: 'stack' | 'log', span: Span, before: Line | null) {
  const isNamed =
    part === 'stack' &&
    before !== null &&
    /(?:Error|Exception|panic|fatal|Fatal error)\b/.test(before.text.slice(0, head));
  return isNamed && before !== null
    ? { part, span: [before.span[0], span[1]] as Span, lines: 2 }
    : { part, span, lines: 1 };
}

/** The last line of the block before, when nothing stands between. */
function lineRightAbove(text: string, from: number, { span: [first, last] }: Block): Line | null {
  if (!/^[^\S\n]*\n[^\S\n]*$/.test(text.slice(last, from).slice(0, head))) return null;
  const start = Math.max(first, text.lastIndexOf('\n', last - 1) + 1);
  const line = text.slice(start, last);
  return { span: trimmed(line, start), text: line };
}

function lineAt(text: string, start: number, to: number) {
  const next = text.indexOf('\n', start);
  return { text: text.slice(start, next < 0 || next > to ? to : next) };
}

const trimmed = (line: string, start: number): Span => [
  start + (line.length - line.trimStart().length),
  start + line.trimEnd().length,
];
